package org.countersign.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CommentaryTextTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '¦',
            quoteCharacter = '§',
            value = {
                "<p>One.</p> <p>Two.</p>¦One.¶¶Two.",
                "<p>One<br>Two</p>¦One¶¶Two",
                "a <b>bold</b> and <em>slanted</em> word¦a **bold** and *slanted* word",
                "a<b> bold </b>word¦a **bold** word",
                "<b></b>x<i> </i>y¦x y",
                "<ul><li>one</li><li>two<ul><li>three</li></ul></li></ul>¦- one¶- two¶    - three",
                "<ol><li>one</li><li>two</li></ol>¦1. one¶2. two",
                "<p>See <a href='https://example.org/a_b'>here</a>.</p>¦See here (https://example.org/a\\_b).",
                "<a href='javascript:alert(1)'>here</a>¦here",
                "<p>a</p><script>alert(1)</script><style>p{}</style><p>b</p>¦a¶¶b",
                "<p>&lt;img src=x onerror=alert(1)&gt;</p>¦\\<img src=x onerror=alert(1)\\>",
                "<p>5*4_3 [x](javascript:y) `z`</p>¦5\\*4\\_3 \\[x\\](javascript:y) \\`z\\`",
                "<p># no heading</p><p>- no list</p><p>1. no number</p>¦\\# no heading¶¶\\- no list¶¶1\\. no number",
                "<table><tr><td>a</td><td>b</td></tr><tr><td>c</td></tr></table>¦a b¶¶c",
                "<div><span>a</span> <font color=red>b</font></div>¦a b",
                "<p>R&amp;D &amp;amp; more</p>¦R&D \\&amp; more",
            })
    void htmlBecomesMarkdownWithTheSameWords(String html, String markdown) {
        assertThat(CommentaryText.markdown(html)).isEqualTo(markdown.replace('¶', '\n'));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '¦',
            quoteCharacter = '§',
            value = {
                "Plain words, 40% (of 'all') & more.¦Plain words, 40% (of 'all') & more.",
                "Figures marked * are <5¦Figures marked \\* are \\<5",
                "One¶Two¶¶Three¦One¶¶Two¶¶Three",
                "Done:¶- one¶- two¶Then¦Done:¶¶- one¶- two¶¶Then",
                "• one¶• two¦- one¶- two",
                "# 1 in the list¦\\# 1 in the list",
                "&copy; is a mark¦\\&copy; is a mark",
            })
    void plainTextMeansItsCharacters(String text, String markdown) {
        assertThat(CommentaryText.markdown(text.replace('¶', '\n'))).isEqualTo(markdown.replace('¶', '\n'));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>x<svg onload=alert(1)>y</svg>", "<p onclick=a>x<!-- y --><img src=x onerror=a>",
                        "<p>x</p><iframe src=a>y",
                "<p><a href=\"data:text/html,<script>\">x</a>", "<P>x<SCRIPT SRC=//a>y</SCRIPT>",
                        "<p>x<unknown>y</unknown>",
            })
    void noTagSurvives(String html) {
        assertThat(CommentaryText.markdown(html))
                .startsWith("x")
                .doesNotContainPattern("(?<!\\\\)<")
                .doesNotContain("onerror");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<b>", "<p>", "<ul><li>", "<a href=x>", "<i><b><p>", "<table>", "<td>", "<br>", "<p "})
    @Timeout(60)
    void deepNestingIsNoDanger(String tag) {
        assertThat(CommentaryText.markdown(tag.repeat(32_000 / tag.length()) + "x"))
                .contains("x");
    }

    @Test
    void nothingStaysNothing() {
        assertThat(CommentaryText.markdown("  ")).isEmpty();
    }
}
