package org.countersign.uikit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.countersign.testing.Payloads;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** Three hundred ways to put a script into a text, and the few places where text could become a page's own HTML. */
class StoredScriptsTests {

    private static final List<String> TAGS =
            List.of("p", "br", "strong", "em", "ul", "ol", "li", "blockquote", "code", "pre", "a");

    @Test
    void noneOfThemActsWhenShownAsMarkdown() {
        assertThat(Payloads.all())
                .hasSizeGreaterThanOrEqualTo(300)
                .doesNotHaveDuplicates()
                .allSatisfy(payload -> {
                    assertThat(acting(Markdown.html(payload))).as(payload).isEmpty();
                    assertThat(acting(Markdown.html(Markdown.html(payload))))
                            .as("twice: " + payload)
                            .isEmpty();
                });
    }

    @Test
    void noneOfThemActsWhenAllAreOneText() {
        assertThat(acting(Markdown.html(String.join("\n\n", Payloads.all())))).isEmpty();
        assertThat(acting(Markdown.html(String.join(" ", Payloads.all())))).isEmpty();
    }

    /** Everything else is set as text, which Vaadin and Mustache escape. */
    @Test
    void onlyFourPlacesSetHtml() throws IOException {
        assertThat(naming("innerHTML", Path.of("src/main/java")))
                .containsExactlyInAnyOrder("Html.java", "MarkdownText.java", "Sparkline.java", "Table.java");
        assertThat(naming("innerHTML", Path.of("frontend"))).isEmpty();
        assertThat(naming("component.Html;", Path.of("src/main/java"))).isEmpty();
        assertThat(naming("insertAdjacentHTML", Path.of("frontend"))).isEmpty();
        assertThat(naming("{{{", Path.of("src/main/resources"))).isEmpty();
        assertThat(naming("{{&", Path.of("src/main/resources"))).isEmpty();
    }

    private static List<String> acting(String html) {
        Document page = Jsoup.parse(html);
        return page.body().select("*").stream()
                .skip(1)
                .filter(element -> !isHarmless(element))
                .map(Element::outerHtml)
                .toList();
    }

    private static boolean isHarmless(Element element) {
        return TAGS.contains(element.tagName())
                && element.attributes().asList().stream()
                        .allMatch(attribute -> attribute.getKey().equals("rel")
                                || (attribute.getKey().equals("href")
                                        && attribute.getValue().matches("(https?|mailto):.*")));
    }

    private static List<String> naming(String words, Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> file.toString().matches(".*\\.(java|js|mjs|mustache|html)"))
                    .filter(file -> read(file).contains(words))
                    .map(file -> file.getFileName().toString())
                    .toList();
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
