package org.countersign.intake;

import java.util.Optional;
import java.util.stream.Stream;

/** What of a row would not fit where it is kept: said before the import, not by its failure. */
final class TooLong {

    private TooLong() {}

    /** The first text that is too long, as a sentence. */
    static Optional<String> in(RecognisedRow row) {
        return Stream.concat(
                        Stream.of(
                                check("reference", row.reference(), 40),
                                check("title", row.title(), 500),
                                check("outcome", row.outcome(), 2_000),
                                check("theme", row.theme(), 100),
                                check("owner", row.owner(), 200),
                                check("reporter", row.reporter(), 200),
                                check("theme", row.theme(), 100)),
                        Stream.concat(
                                row.stated().stream().map(TooLong::check),
                                row.texts().stream()
                                        .map(text -> check(
                                                "author of a text", text.words().author(), 120))))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<String> check(Stated stated) {
        return stated.kind() == ColumnKind.OTHER
                ? Optional.empty()
                : check("text under “" + stated.heading() + "”", stated.text(), 60);
    }

    private static Optional<String> check(String what, String text, int most) {
        return text.length() <= most
                ? Optional.empty()
                : Optional.of("The %s has %,d characters. Shorten it to %,d in the file."
                        .formatted(what, text.length(), most));
    }
}
