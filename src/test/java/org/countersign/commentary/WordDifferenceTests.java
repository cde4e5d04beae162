package org.countersign.commentary;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordDifferenceTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            More were started.        | More were started.         | More were started.
            More were started.        | Fewer were started.        | [-More -][+Fewer +]were started.
            More were started.        | More assessments started.  | More [-were -][+assessments +]started.
            One two three             | One three                  | One [-two -]three
            One three                 | One two three              | One [+two +]three
            a b c d                   | c d a b                    | [-a b -]c [-d-][+d a b+]
            ''                        | All new                    | [+All new+]
            All gone                  | ''                         | [-All gone-]
            """)
    void wordsThatChangedAreMarked(String before, String now, String marked) {
        assertThat(marked(WordDifference.between(before, now))).isEqualTo(marked);
    }

    @Test
    void nothingChangedIsNoDifference() {
        assertThat(WordDifference.between("Same.\n\nText.", "Same.\n\nText.").none())
                .isTrue();
    }

    @Test
    void bothTextsComeOutWhole() {
        String before = "- one\n- two\n\nthree  four";
        String now = "- two\n- one\n\nfour three\n";
        WordDifference difference = WordDifference.between(before, now);

        assertThat(without(difference, WordDifference.Kind.ADDED)).isEqualTo(before);
        assertThat(without(difference, WordDifference.Kind.REMOVED)).isEqualTo(now);
    }

    @Test
    void textsTooLongToCompareAreShownAsReplaced() {
        String before = "start " + "old ".repeat(3_000) + "end";
        String now = "start " + "new ".repeat(3_000) + "end";

        assertThat(WordDifference.between(before, now).pieces())
                .extracting(WordDifference.Piece::kind)
                .containsExactly(
                        WordDifference.Kind.KEPT,
                        WordDifference.Kind.REMOVED,
                        WordDifference.Kind.ADDED,
                        WordDifference.Kind.KEPT);
    }

    private static String without(WordDifference difference, WordDifference.Kind kind) {
        return difference.pieces().stream()
                .filter(piece -> piece.kind() != kind)
                .map(WordDifference.Piece::text)
                .collect(joining());
    }

    private static String marked(WordDifference difference) {
        return difference.pieces().stream()
                .map(piece -> switch (piece.kind()) {
                    case KEPT -> piece.text();
                    case REMOVED -> "[-" + piece.text() + "-]";
                    case ADDED -> "[+" + piece.text() + "+]";
                })
                .collect(joining());
    }
}
