package org.countersign.commentary;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What is worth a second look in a text, from what is known beside it; calculated, never stored. */
public final class TextHints {

    private TextHints() {}

    public static List<Hint> of(String text, Known known) {
        return text.isBlank()
                ? List.of()
                : Stream.of(
                                PersonalDetails.hints(text),
                                NearMisses.in(text, known.figures()),
                                Likeness.in(text, known.others()).stream().toList(),
                                unfinished(text, known.headings()))
                        .flatMap(List::stream)
                        .toList();
    }

    /** Parts of the template beneath which nothing stands yet. */
    private static List<Hint> unfinished(String text, List<String> headings) {
        List<String> lines =
                text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
        Set<String> marks =
                Set.copyOf(headings.stream().map(WritingTemplate::mark).toList());
        return headings.stream()
                .filter(heading -> {
                    int at = lines.indexOf(WritingTemplate.mark(heading));
                    return at >= 0 && (at + 1 == lines.size() || marks.contains(lines.get(at + 1)));
                })
                .map(heading -> new Hint(Hint.Kind.UNFINISHED, "Nothing stands under “" + heading + "” yet."))
                .toList();
    }
}
