package org.countersign.shell;

import com.vaadin.flow.spring.annotation.VaadinTaskExecutor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.task.SimpleAsyncTaskExecutor;
import org.springframework.core.task.TaskExecutor;

/** Threads for what open pages do beside requests; without a name of their own Vaadin does not start beside others. */
@Configuration(proxyBeanMethods = false)
class PageThreads {

    private static final String NAME = "vaadinThreads";

    @Bean(name = NAME, defaultCandidate = false)
    @VaadinTaskExecutor
    static TaskExecutor pageThreads() {
        var threads = new SimpleAsyncTaskExecutor(NAME + "-");
        threads.setVirtualThreads(true);
        return threads;
    }
}
