package org.countersign.commentary;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The parts that an authority wants a text to have; offered to whoever begins one, asked of nobody.
 *
 * @param headings at most twelve, each on one line and of at most 80 characters; none: nothing is offered
 */
public record WritingTemplate(List<String> headings) {

    public static final WritingTemplate USUAL =
            new WritingTemplate(List.of("What happened", "Why", "What we are doing", "By when"));

    static final int MOST = 12;
    static final int LONGEST = 80;

    public WritingTemplate {
        headings = headings.stream()
                .map(heading -> heading.strip().replaceAll("[*\\s]+", " "))
                .filter(heading -> !heading.isBlank())
                .distinct()
                .toList();
    }

    /** Why it cannot be kept; empty where it can. */
    Optional<Reason> unfit() {
        boolean fits = headings.size() <= MOST && headings.stream().allMatch(heading -> heading.length() <= LONGEST);
        return fits
                ? Optional.empty()
                : Optional.of(Reason.of("template", String.valueOf(MOST), String.valueOf(LONGEST)));
    }

    /** As a text to write into. */
    public String text() {
        return headings.stream().map(heading -> mark(heading) + "\n\n").collect(Collectors.joining("\n"));
    }

    static String mark(String heading) {
        return "**" + heading + "**";
    }
}
