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
                "a<b and c>d. <team lead> said¦a\\<b and c\\>d. \\<team lead\\> said",
                "<p>The <team lead> said a<b and c>d.</p>¦The \\<team lead\\> said a\\<b and c\\>d.",
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
                "<table><tr><td>a</td><td>b</td></tr><tr><td>c</td><td></td></tr></table>¦a | b¶c |",
                "<table><tr><th>Month</th><th>Visits</th></tr><tr><td><p>May</p></td><td><p>1</p><p>2</p></td></tr></table>¦"
                        + "**Month** | **Visits**¶May | 1 / 2",
                "<table><tr><td><p>One.</p><p>Two.</p></td></tr></table>¦One.¶¶Two.",
                "<p>not <s>on track</s> late</p>¦not (struck out: on track) late",
                "<p><span style='text-decoration: line-through'>12</span> 14</p>¦(struck out: 12) 14",
                "<p>10<sup>2</sup> and CO<sub>2</sub>, the 1<sup>st</sup>, x<sup>a/b</sup></p>¦10² and CO₂, the 1st, x^(a/b)",
                "<p>this is <u>urgent</u></p>¦this is *urgent*",
                "<h2>Why</h2><p>So.</p>¦**Why**¶¶So.",
                "<p><b>Note:</b>Text</p>¦**Note:** Text",
                "<p>a<b>(b)</b></p>¦a **(b)**",
                "<b>bo</b><b>ld</b>¦**bold**",
                "<b>a <i>b</i> <b>c</b></b>¦**a *b* c**",
                "<b>one<br>two</b>¦**one**¶¶**two**",
                "<b style='font-weight:normal'>Doc <span style='font-weight:700'>bold</span></b>¦Doc **bold**",
                "<ul><li>one<br>more</li><li><p>two</p><p>again</p></li></ul>¦- one¶    more¶- two¶    again",
                "<ol start=3><li>three</li><li>four<ol><li>in</li></ol></li><li>five</li></ol>¦"
                        + "3. three¶4. four¶    1. in¶5. five",
                "<ul><li># one</li><li>1. two</li></ul>¦- \\# one¶- 1\\. two",
                "<blockquote><p>They said</p><p>no</p></blockquote><p>We</p>¦> They said¶>¶> no¶¶We",
                "<a href='mailto:a@example.org'>a@example.org</a>¦a@example.org",
                "<a href='file:///S:/plan.docx'>the plan</a>¦the plan (file:///S:/plan.docx)",
                "<p>a<img src='x.png' alt='Chart of visits'>b</p>¦a (picture: Chart of visits) b",
                "<p class=MsoNormal>One<o:p></o:p></p><p class=MsoNormal><o:p>&nbsp;</o:p></p><p>Two</p>¦One¶¶Two",
                "<p>in <st1:place w:st='on'>Leeds</st1:place> now</p>¦in Leeds now",
                "<xml><w:View>Normal</w:View></xml><p>Text</p>¦Text",
                "<p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><![if !supportLists]><span style='font-family:"
                        + "Symbol;mso-list:Ignore'>·<span>&nbsp;&nbsp; </span></span><![endif]>one</p> <p style='mso-list:l0"
                        + " level2 lfo1'><span style='mso-list:Ignore'>2.<span>&nbsp;</span></span>two</p><p>after</p>¦"
                        + "- one¶    2. two¶¶after",
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
                "R&amp;D &lt; 5&nbsp;% &#8211; &pound;3¦R&D \\< 5 % – £3",
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
