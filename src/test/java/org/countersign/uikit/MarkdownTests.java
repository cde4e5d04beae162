package org.countersign.uikit;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            **up** on March       | <p><strong>up</strong> on March</p>
            *up* on March         | <p><em>up</em> on March</p>
            - one                 | <ul><li>one</li></ul>
            # Referrals           | <p><strong>Referrals</strong></p>
            5 < 6 & 7             | <p>5 &lt; 6 &amp; 7</p>
            ![a picture](x.png)   | <p></p>
            """)
    void whatPeopleWriteBecomesPlainHtml(String written, String html) {
        assertThat(Markdown.html(written).replace("\n", "")).isEqualTo(html);
    }

    @Test
    void aLinkLeadsToTheWebAndTellsNothingOfUs() {
        assertThat(Markdown.html("[DfE](https://www.gov.uk/dfe)"))
                .isEqualTo("<p><a href=\"https://www.gov.uk/dfe\" rel=\"noopener noreferrer nofollow\">DfE</a></p>\n");
    }

    @Test
    void aCellHasTheWordsAlone() {
        assertThat(Markdown.plain("Up **11%** on March:\n\n- one\n- two")).isEqualTo("Up 11% on March: one two");
    }

    @ParameterizedTest
    @ValueSource(strings = {"> ", ">", "- ", "1. ", "* a *", "**a ", "[", "![", "*_"})
    void marksNestedBeyondMeaningAreShownAndBreakNothing(String mark) {
        String written = mark.repeat(20_000 / mark.length() - 1) + "x";

        assertThat(Markdown.plain(written)).contains("x");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<img src=x onerror=alert(1)>",
                "text <img src=x onerror=alert(1)> text",
                "<svg/onload=alert(1)>",
                "<a href=\"javascript:alert(1)\">x</a>",
                "[x](javascript:alert(1))",
                "[x](JaVaScRiPt:alert(1))",
                "[x](&#106;avascript:alert(1))",
                "[x](java\tscript:alert(1))",
                "[x](data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==)",
                "[x](vbscript:msgbox(1))",
                "[x](file:///etc/passwd)",
                "<javascript:alert(1)>",
                "![x](javascript:alert(1))",
                "![x\" onerror=\"alert(1)](https://example.org/x.png)",
                "[x](https://example.org \"t\\\" onmouseover=\\\"alert(1)\")",
                "[x](https://example.org/\"onmouseover=\"alert(1))",
                "<iframe src=https://example.org></iframe>",
                "<style>body{display:none}</style>",
                "<form action=https://example.org><button>x</button></form>",
                "<p style=\"position:fixed;inset:0\">x</p>",
                "<details open ontoggle=alert(1)>",
                "<math><mtext></p><script>alert(1)</script>",
                "`</code><script>alert(1)</script>`",
                "```\n</pre><script>alert(1)</script>\n```",
                "# <img src=x onerror=alert(1)>",
                "> <script>alert(1)</script>",
                "[x]: javascript:alert(1)\n\n[x]",
            })
    void noPayloadBecomesAnythingThatActs(String payload) {
        assertThat(Jsoup.parseBodyFragment(Markdown.html(payload))
                        .body()
                        .children()
                        .select("*"))
                .allSatisfy(MarkdownTests::isHarmless);
    }

    private static void isHarmless(Element element) {
        assertThat(element.tagName())
                .isIn("p", "br", "strong", "em", "ul", "ol", "li", "blockquote", "code", "pre", "a");
        assertThat(element.attributes()).allSatisfy(attribute -> {
            assertThat(attribute.getKey()).isIn("href", "rel");
            if (attribute.getKey().equals("href")) {
                assertThat(attribute.getValue()).matches("(https?|mailto):.*");
            }
        });
    }
}
