package org.countersign.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FileContentTests {

    @TempDir
    Path folder;

    static Stream<byte[]> files() throws IOException {
        return Stream.of(
                ScorecardFiles.xlsx(),
                ScorecardFiles.converted("xls"),
                ScorecardFiles.converted("ods"),
                "Ref;Indicator;Apr-20\nA;Ä title;12".getBytes(StandardCharsets.ISO_8859_1),
                "\uFEFFRef\tIndicator\tApr-20\nA\tA title\t12".getBytes(StandardCharsets.UTF_8),
                "sep=|\nRef|Indicator|Apr-20\nA|A title|12".getBytes(StandardCharsets.UTF_16LE));
    }

    @ParameterizedTest
    @MethodSource("files")
    void aFileOnDiskReadsAsInMemory(byte[] bytes) throws IOException {
        Path file = Files.write(folder.resolve("file"), bytes);

        Reading onDisk = new SheetReader().read("file", FileContent.of(file));

        assertThat(onDisk).isInstanceOf(Reading.Read.class).isEqualTo(new SheetReader().read("file", bytes));
    }

    /** The example of FIPS 180-2, appendix B.1. */
    @Test
    void theChecksumIsSha256() throws IOException {
        Path file = Files.writeString(folder.resolve("abc"), "abc");

        assertThat(FileContent.of(file).checksum())
                .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }
}
