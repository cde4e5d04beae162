package org.countersign.bench.hello;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;

/** Not found by scans: it names no packages. */
@SpringBootConfiguration
@EnableAutoConfiguration
public class Hello {

    static void main(String[] arguments) {
        SpringApplication.run(Hello.class, arguments);
    }
}
