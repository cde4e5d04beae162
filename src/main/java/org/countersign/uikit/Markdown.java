package org.countersign.uikit;

import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Entities;
import org.jsoup.safety.Cleaner;
import org.jsoup.safety.Safelist;

/**
 * Markdown made into HTML that can do no harm: HTML in the text is shown as text, and of what remains only plain text
 * marks, lists and links to http, https and mailto are let through.
 */
public final class Markdown {

    private static final int DEEPEST = 40;
    private static final Parser PARSER =
            Parser.builder().maxOpenBlockParsers(DEEPEST).build();
    private static final HtmlRenderer RENDERER = HtmlRenderer.builder()
            .escapeHtml(true)
            .sanitizeUrls(true)
            .softbreak("<br>")
            .build();
    private static final Safelist ALLOWED = Safelist.none()
            .addTags("p", "br", "strong", "em", "ul", "ol", "li", "blockquote", "code", "pre", "a")
            .addAttributes("a", "href")
            .addProtocols("a", "href", "http", "https", "mailto")
            .addEnforcedAttribute("a", "rel", "noopener noreferrer nofollow");

    private Markdown() {}

    /**
     * HTML for a commentary as written. Headings become paragraphs: a page has its own. Marks nested so deep that
     * nobody meant them are shown as they were typed.
     */
    public static String html(String text) {
        Node parsed = PARSER.parse(text);
        return depth(parsed) > DEEPEST ? typed(text) : rendered(parsed);
    }

    private static String typed(String text) {
        return "<p>" + Entities.escape(text).replace("\n", "<br>") + "</p>";
    }

    /** Walked without recursion, because the depth is what is in doubt. */
    private static int depth(Node root) {
        int deepest = 0;
        int depth = 0;
        Node node = root;
        while (node != null) {
            if (node.getFirstChild() != null) {
                node = node.getFirstChild();
                deepest = Math.max(deepest, ++depth);
                continue;
            }
            while (node != null && node != root && node.getNext() == null) {
                node = node.getParent();
                depth--;
            }
            node = node == null || node == root ? null : node.getNext();
        }
        return deepest;
    }

    private static String rendered(Node parsed) {
        Document dirty = Jsoup.parseBodyFragment(RENDERER.render(parsed));
        dirty.select("h1, h2, h3, h4, h5, h6")
                .tagName("p")
                .forEach(heading -> heading.html("<strong>" + heading.html() + "</strong>"));
        Document clean = new Cleaner(ALLOWED).clean(dirty);
        clean.outputSettings().prettyPrint(false);
        return clean.body().html();
    }

    /** The words alone, on one line, for a cell of a grid. */
    public static String plain(String text) {
        return Jsoup.parseBodyFragment(html(text)).text();
    }
}
