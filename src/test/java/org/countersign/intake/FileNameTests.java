package org.countersign.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FileNameTests {

    @Test
    void whatIsShownOfANameIsPlain() {
        assertThat(FileName.of("C:\\in\\may.csv", "none")).isEqualTo("may.csv");
        assertThat(FileName.of("/in/may.csv", "none")).isEqualTo("may.csv");
        assertThat(FileName.of("\u202exslx.gnp<b>.csv", "none")).isEqualTo("xslx.gnp<b>.csv");
        assertThat(FileName.of(" \u200b\n", "none")).isEqualTo("none");
    }

    @Test
    void aLongNameIsCutBetweenCharacters() {
        String cut = FileName.of("\uD83D\uDE00".repeat(300), "none");

        assertThat(cut.codePointCount(0, cut.length())).isEqualTo(120);
        assertThat(cut).endsWith("\uD83D\uDE00");
    }
}
