package org.countersign.bench.host;

import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.server.VaadinServiceInitListener;
import java.io.IOException;
import org.countersign.Countersign;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/** Starts the packaged application as it is, with the floors beside it. */
public final class Host {

    private Host() {}

    static void main(String[] arguments) throws IOException {
        var application = new SpringApplication(Countersign.class);
        application.addInitializers(Host::addFloors);
        ConfigurableApplicationContext context = application.run(arguments);
        new Control(context, Integer.getInteger("bench.port")).start();
    }

    private static void addFloors(ConfigurableApplicationContext context) {
        ((GenericApplicationContext) context)
                .registerBean("floorPages", VaadinServiceInitListener.class, () -> event -> {
                    RouteConfiguration routes = RouteConfiguration.forApplicationScope();
                    routes.setAnnotatedRoute(BareGrid.class);
                    routes.setAnnotatedRoute(EmptyGrid.class);
                    routes.setAnnotatedRoute(PushedPage.class);
                });
    }
}
