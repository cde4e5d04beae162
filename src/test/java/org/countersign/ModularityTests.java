package org.countersign;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.docs.Documenter;
import org.springframework.modulith.docs.Documenter.Options;

class ModularityTests {

    private static final Path DRAWN = Path.of("target", "modulith");
    private static final Path KEPT = Path.of("docs", "modules.md");

    private final ApplicationModules modules = ApplicationModules.of(Countersign.class);

    @Test
    void modulesDependOnNothingBeyondTheirList() {
        assertThat(modules.stream()).isNotEmpty();
        modules.verify();
    }

    /** If it is not: look at target/modulith/modules.md, then copy it over docs/modules.md. */
    @Test
    void theDrawingInTheDocumentsIsTheOneMadeFromTheCode() throws IOException {
        new Documenter(modules, Options.defaults().withOutputFolder(DRAWN.toString())).writeModulesAsPlantUml();
        Path drawing = Files.writeString(DRAWN.resolve("modules.md"), ModuleDrawing.of(modules));

        assertThat(drawing).hasSameTextualContentAs(KEPT);
    }
}
