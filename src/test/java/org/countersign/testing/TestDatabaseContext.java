package org.countersign.testing;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.test.context.ContextConfigurationAttributes;
import org.springframework.test.context.ContextCustomizer;
import org.springframework.test.context.ContextCustomizerFactory;
import org.springframework.test.context.MergedContextConfiguration;

/**
 * Points every Spring context of the tests at the test database; a test without Spring never starts it. Nothing is
 * retried behind a test's back.
 */
class TestDatabaseContext implements ContextCustomizerFactory {

    private static final String TEST_SECRET = "a secret that only tests have, long enough";

    @Override
    public @Nullable ContextCustomizer createContextCustomizer(
            Class<?> testClass, List<ContextConfigurationAttributes> attributes) {
        return new Customizer();
    }

    private record Customizer() implements ContextCustomizer {

        @Override
        public void customizeContext(ConfigurableApplicationContext context, MergedContextConfiguration merged) {
            TestPropertyValues.of(TestDatabase.settings())
                    .and("countersign.events.retry-here=false")
                    .and("countersign.live.look-here=false")
                    .and("countersign.imports.patience=60s")
                    .and("countersign.imports.beat=1h")
                    .and("countersign.secret=" + TEST_SECRET)
                    .and("countersign.mail.folder=target/mail")
                    .applyTo(context);
        }
    }
}
