package org.countersign.intake;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Keeps what HTML means: paragraphs, lists, bold and slanted words, rows of tables, quotations, what is struck out or
 * raised, and the addresses of links. Of everything else it keeps the words, and of scripts and styles nothing.
 */
final class HtmlToMarkdown {

    private static final Set<String> SILENT = Set.of(
            "script", "style", "head", "title", "noscript", "iframe", "object", "svg", "template", "xml", "meta");
    private static final Set<String> BLOCKS = Set.of(
            "p", "div", "ul", "ol", "dl", "dt", "dd", "table", "section", "article", "pre", "center", "hr", "caption");
    private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");
    private static final Pattern ADDRESS =
            Pattern.compile("(?i)(?:https?://|ftp://|file:|mailto:|tel:)[^\\s<>\"]{1,2000}");
    private static final Pattern LINE_ENDS = Pattern.compile("\\s*\\n\\s*");

    private static final int DEEPEST = 40;

    private final MarkdownWriter out = new MarkdownWriter();

    String convert(Element body) {
        if (isDeeperThan(DEEPEST, body)) {
            return CommentaryText.escaped(body.text());
        }
        children(body);
        return out.text();
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
            out.words(words.text());
        } else if (node instanceof Element element && !SILENT.contains(element.normalName())) {
            element(element);
        }
    }

    private void element(Element element) {
        switch (element.normalName()) {
            case "br" -> out.lineEnd();
            case "li" -> point(element);
            case "a" -> link(element);
            case "tr" -> row(element);
            case "sup", "sub" -> out.words(RaisedText.of(element.text().strip(), element.normalName()));
            case "blockquote" -> quotation(element);
            case "img" -> picture(element.attr("alt").strip());
            default -> styled(element, MarkdownMark.of(element));
        }
    }

    private void styled(Element element, List<MarkdownMark> marks) {
        if (marks.isEmpty()) {
            other(element);
        } else {
            out.within(marks.getFirst(), () -> styled(element, marks.subList(1, marks.size())));
        }
    }

    private void other(Element element) {
        var ofWord = WordPoint.of(element);
        if (ofWord.isPresent()) {
            out.point(ofWord.get().level(), ofWord.get().mark(), () -> children(element));
        } else if (HEADINGS.contains(element.normalName())) {
            out.block(() -> out.within(MarkdownMark.BOLD, () -> children(element)));
        } else if (BLOCKS.contains(element.normalName())) {
            out.block(() -> children(element));
        } else {
            children(element);
        }
    }

    private void point(Element point) {
        out.point(out.level(), mark(point), () -> children(point));
    }

    private static String mark(Element point) {
        Element list = point.parent();
        if (list == null || !list.normalName().equals("ol")) {
            return "-";
        }
        String start = list.attr("start").strip();
        int first = start.matches("\\d{1,6}") ? Integer.parseInt(start) : 1;
        return first + point.elementSiblingIndex() + ".";
    }

    private void link(Element link) {
        children(link);
        String address = link.attr("href").strip();
        String shown = address.replaceFirst("(?i)^(mailto|tel):", "");
        if (ADDRESS.matcher(address).matches()
                && !List.of(address, shown).contains(link.text().strip())) {
            out.words(" (" + address + ")");
        }
    }

    private void picture(String words) {
        if (!words.isEmpty()) {
            out.words(" (picture: " + words + ") ");
        }
    }

    /** A line of its own, its cells apart; the one cell of a table that only places things is as if there were none. */
    private void row(Element row) {
        if (row.childrenSize() == 1) {
            out.block(() -> children(row.child(0)));
            return;
        }
        boolean heads =
                row.children().stream().allMatch(cell -> cell.normalName().equals("th"));
        String line = row.children().stream()
                .map(cell ->
                        LINE_ENDS.matcher(new HtmlToMarkdown().convert(cell)).replaceAll(" / "))
                .map(words -> heads ? MarkdownMark.BOLD.around(words) : words)
                .collect(Collectors.joining(" | "));
        if (!row.text().isBlank()) {
            out.line(line);
        }
    }

    private void quotation(Element quotation) {
        String inside = new HtmlToMarkdown().convert(quotation);
        out.block(() -> inside.lines().forEach(line -> out.line(("> " + line).strip())));
    }
}
