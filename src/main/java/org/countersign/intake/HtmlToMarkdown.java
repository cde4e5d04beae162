package org.countersign.intake;

import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Keeps paragraphs, lists, bold, italics and the addresses of links; of everything else, the words. */
final class HtmlToMarkdown {

    private static final Set<String> SILENT =
            Set.of("script", "style", "head", "title", "noscript", "iframe", "object", "svg", "template");
    private static final Set<String> BLOCKS = Set.of(
            "p",
            "div",
            "ul",
            "ol",
            "table",
            "tr",
            "blockquote",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "section",
            "article",
            "pre");
    private static final Set<String> PLAIN = Set.of("span", "font", "u");
    private static final Pattern ADDRESS = Pattern.compile("(?i)(https?://|mailto:)[^\\s<>\"]{1,2000}");
    private static final Pattern BLANK_LINES = Pattern.compile("\\n{3,}");
    private static final Pattern BEFORE_LINE_END = Pattern.compile("(?<![ \\t])[ \\t]++(?=\\n|$)");

    private static final int DEEPEST = 40;

    private final StringBuilder text = new StringBuilder();
    private int depth;

    String convert(Element body) {
        if (isDeeperThan(DEEPEST, body)) {
            return CommentaryText.escaped(body.text());
        }
        children(body);
        String spaced = BEFORE_LINE_END.matcher(text).replaceAll("");
        return BLANK_LINES.matcher(spaced).replaceAll("\n\n").strip();
    }

    /** No one writes so deep; only the words are kept then. Does not go deeper than asked itself. */
    private static boolean isDeeperThan(int levels, Element element) {
        return element.children().stream().anyMatch(child -> levels == 0 || isDeeperThan(levels - 1, child));
    }

    private void children(Element element) {
        element.childNodes().forEach(this::node);
    }

    private void node(Node node) {
        if (node instanceof TextNode words) {
            words(words);
        } else if (node instanceof Element element && !SILENT.contains(element.normalName())) {
            element(element);
        }
    }

    private void words(TextNode node) {
        String words = node.text();
        boolean atStart = text.isEmpty() || Character.isWhitespace(text.charAt(text.length() - 1));
        boolean startsLine = text.isEmpty() || text.charAt(text.length() - 1) == '\n';
        String trimmed = atStart ? words.stripLeading() : words;
        text.append(startsLine ? CommentaryText.escaped(trimmed) : CommentaryText.escapedWithin(trimmed));
    }

    private void element(Element element) {
        switch (element.normalName()) {
            case "br" -> text.append("\n\n");
            case "li" -> point(element);
            case "b", "strong" -> marked(element, "**");
            case "i", "em" -> marked(element, "*");
            case "a" -> link(element);
            case "td", "th" -> spaced(element);
            default -> other(element);
        }
    }

    private void other(Element element) {
        boolean isBlock = BLOCKS.contains(element.normalName()) && depth == 0;
        text.append(isBlock ? "\n\n" : "");
        children(element);
        text.append(isBlock ? "\n\n" : "");
    }

    private void point(Element point) {
        var list = point.parent();
        boolean isNumbered = list != null && list.normalName().equals("ol");
        text.append(text.isEmpty() || text.charAt(text.length() - 1) == '\n' ? "" : "\n");
        text.append("    ".repeat(depth));
        text.append(isNumbered ? (point.elementSiblingIndex() + 1) + ". " : "- ");
        depth++;
        children(point);
        depth--;
        text.append("\n");
    }

    /** Markdown wants its marks next to words; spaces inside move outside, an empty pair goes. */
    private void marked(Element element, String mark) {
        String words = element.text();
        if (words.isBlank() || !isPlain(element)) {
            children(element);
            return;
        }
        text.append(element.wholeText().startsWith(" ") ? " " : "").append(mark);
        text.append(CommentaryText.escapedWithin(words.strip())).append(mark);
        text.append(element.wholeText().endsWith(" ") ? " " : "");
    }

    private static boolean isPlain(Element element) {
        return element.children().stream().allMatch(child -> PLAIN.contains(child.normalName()) && isPlain(child));
    }

    private void link(Element link) {
        children(link);
        String address = link.attr("href").strip();
        if (ADDRESS.matcher(address).matches() && !link.text().strip().equals(address)) {
            text.append(" (").append(CommentaryText.escapedWithin(address)).append(")");
        }
    }

    private void spaced(Element cell) {
        children(cell);
        text.append(" ");
    }
}
