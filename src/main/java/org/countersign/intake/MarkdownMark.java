package org.countersign.intake;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;

/** What type, a line below or a line through words adds to them, and how it is written in Markdown. */
enum MarkdownMark {
    BOLD("**", "**", "b|strong", "font-weight:\\s*(bold|[6-9]00)", "font-weight:\\s*(normal|[1-5]00)"),
    SLANTED("*", "*", "i|em|u|ins|cite", "font-style:\\s*(italic|oblique)", "font-style:\\s*normal"),
    /** Markdown has no sign for it that everybody reads, and without one the words would say the contrary. */
    STRUCK("(struck out: ", ")", "s|strike|del", "text-decoration[^;]*:[^;]*line-through", "text-decoration:\\s*none");

    private static final Pattern LINE = Pattern.compile("(\\s*(?:(?:-|\\d+\\.|>) +)*)(.*?)(\\s*)");

    private final String opens;
    private final String closes;
    private final Pattern names;
    private final Pattern style;
    private final Pattern lifted;

    MarkdownMark(String opens, String closes, String names, String style, String lifted) {
        this.opens = opens;
        this.closes = closes;
        this.names = Pattern.compile(names);
        this.style = Pattern.compile(style);
        this.lifted = Pattern.compile(lifted);
    }

    /** Those of an element, by its name or its style. An underlined link is a link. */
    static List<MarkdownMark> of(Element element) {
        String style = element.attr("style").toLowerCase(Locale.ROOT);
        boolean link = element.normalName().equals("u") && element.closest("a") != null;
        return Arrays.stream(values())
                .filter(mark -> mark.style.matcher(style).find()
                        || !link
                                && mark.names.matcher(element.normalName()).matches()
                                && !mark.lifted.matcher(style).find())
                .toList();
    }

    String closes() {
        return closes;
    }

    /** Each line by itself, spaces and marks of lists outside; what is blank stays as it is. */
    String around(String text) {
        return Arrays.stream(text.split("\n", -1)).map(this::aroundLine).collect(Collectors.joining("\n"));
    }

    private String aroundLine(String line) {
        Matcher parts = LINE.matcher(line);
        return parts.matches() && !parts.group(2).isEmpty()
                ? parts.group(1) + opens + parts.group(2) + closes + parts.group(3)
                : line;
    }
}
