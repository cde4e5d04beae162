package org.countersign.commentary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.countersign.calculation.Absence;
import org.countersign.calculation.Unit;
import org.countersign.calculation.Value;
import org.countersign.commentary.Known.KnownFigures;
import org.countersign.commentary.Known.OtherText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextHintsTests {

    private static final String HUB =
            "More assessments were started because the new hub opened in the north, where families waited longest for a"
                    + " first visit. Two workers joined the team and the waiting list is down to eleven families.";

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            We started 113 assessments.                    | 113 is the figure of March 2020; this one is 125.
            We started 125 assessments, 113 last month.    |
            It rose from 113.                              |
            In March it was 113.                           |
            We started 131 assessments.                    | 131 is the figure before it was revised; now it is 125.
            We started 152 assessments.                    | 152 has the digits of the figure, 125, with two of them swapped.
            We started 215.                                | 215 has the digits of the figure, 125, with two of them swapped.
            We started 521.                                |
            We started 126.                                |
            We started 125 on 12 May 2020.                 |
            In 2019-20 we started 125.                     |
            Section 47/152 was used.                       |
            """)
    void numbersThatAreNearlyRightArePointedOut(String text, String hint) {
        assertThat(words(text, known(Value.of("125"), Value.of("113")))).isEqualTo(hint == null ? "" : hint);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            2,367 were open. | 2,310 | 2,367 is the figure of March 2020; this one is 2,310.
            2,301 were open. | 2,310 | 2,301 has the digits of the figure, 2,310, with two of them swapped.
            2301 were open.  | 2,310 | 2301 has the digits of the figure, 2,310, with two of them swapped.
            1,234 were open. | 2,310 |
            """)
    void numbersAreReadAsPeopleWriteThem(String text, String now, String hint) {
        var figures = new KnownFigures(
                Value.of(now.replace(",", "")), Value.of("2367"), "March 2020", Set.of(), Set.of(), Unit.COUNT, 0);
        assertThat(words(text, new Known(figures, List.of(), List.of(), false))).isEqualTo(hint == null ? "" : hint);
    }

    @Test
    void aNumberThatStandsBesideTheFigureIsNoSwap() {
        var figures = new KnownFigures(
                Value.of("125"), Value.of("113"), "March 2020", Set.of(), Set.of(new BigDecimal("152")), Unit.COUNT, 0);
        assertThat(words("The highest was 152.", new Known(figures, List.of(), List.of(), false)))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "We had 131 this month., 131",
        "The number rose again., rose",
        "We wait for the return. It is due on 12 May 2020.,",
        "In March it was 113.,"
    })
    void whatIsStillToBeConfirmedIsNotDescribedAsKnown(String text, String claim) {
        String expected = claim == null
                ? ""
                : "The figure is still to be confirmed, but the text speaks as if it were known: “" + claim + "”.";
        assertThat(words(text, known(Value.none(Absence.TO_BE_CONFIRMED), Value.of("113"))))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            Sophie moved to a new placement.           | Sophie
            J.S. and his mother moved away.            | J.S.
            The boy AB was placed out of the area.     | boy AB
            Mrs Whitcombe complained.                  | Mrs Whitcombe
            Case 48213 was closed late.                | Case 48213
            See LCS1048213 for the plan.               | LCS1048213
            A child born 12/03/2011 went missing.      | born 12/03/2011
            The family called Zimmer left.             | called Zimmer
            Will this rise in April? Amber at present. |
            We sent the child Imogen elsewhere.        | child Imogen
            Child Protection plans ended in June.      |
            The child LA team and family SW team met.  |
            We started 1,234,567 and spent £1048213.   |
            Early Help and the Family Hub met in June. |
            """)
    void whatMayPointToAChildIsFound(String text, String found) {
        assertThat(PersonalDetails.in(text)).isEqualTo(found == null ? List.of() : List.of(found));
    }

    @Test
    void alikeIsCountedByTheWordsThatBothHaveInTheSameOrder() {
        assertThat(Likeness.percent(HUB, HUB)).isEqualTo(100);
        assertThat(Likeness.percent(HUB, HUB.replace("eleven", "nine"))).isBetween(95, 98);
        assertThat(Likeness.percent(HUB, "Something else altogether was written by another person about it."))
                .isLessThan(30);
    }

    @ParameterizedTest
    @CsvSource({
        "last month’s text, eleven, 'This is last month’s text, word for word.'",
        "the text of EH1b, nine, 96% of this is the same as the text of EH1b."
    })
    void aTextMuchLikeAnotherSaysWhich(String name, String word, String hint) {
        var others = List.of(
                new OtherText("the text of EH9", "A short text."), new OtherText(name, HUB.replace("eleven", word)));
        assertThat(words(HUB, new Known(Known.NOTHING.figures(), others, List.of(), false)))
                .isEqualTo(hint);
    }

    @Test
    void theTwoTextsOfARealSheetThatAreNearlyTheSameAreFound() throws IOException {
        List<Path> sheet = Stream.of("../shared/seed", "../../shared/seed")
                .map(folder -> Path.of(folder, "scorecard-apr-2020.tsv"))
                .filter(Files::exists)
                .toList();
        assumeThat(sheet).isNotEmpty();
        String one = textOf(sheet.getFirst(), "EH1b");
        String other = textOf(sheet.getFirst(), "EH1c");

        assertThat(Likeness.percent(one, other)).isBetween(90, 97);
        assertThat(Likeness.in(one, List.of(new OtherText("the text of EH1c", other))))
                .isPresent();
    }

    @Test
    void aPartOfTheTemplateWithNothingBeneathItIsPointedOut() {
        var known = new Known(Known.NOTHING.figures(), List.of(), WritingTemplate.USUAL.headings(), false);
        String text = WritingTemplate.USUAL.text().replace("**Why**\n", "**Why**\nThe hub opened.\n");

        assertThat(TextHints.of(text, known))
                .extracting(Hint::words)
                .containsExactly(
                        "Nothing stands under “What happened” yet.",
                        "Nothing stands under “What we are doing” yet.",
                        "Nothing stands under “By when” yet.");
        assertThat(TextHints.of("A text without any heading.", known)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            One thing changed this month. Another did not change.  | One thing changed this month. It is new, all of it. | 1 of 2 sentences is last month’s, word for word
            One thing changed this month. Another did not change.  | One thing changed this month. Another did not change. | Nothing is changed from last month’s text yet
            One thing changed this month. Another did not change.  | Everything is quite different now. |
            """)
    void whatWasCarriedForwardAndNotChangedIsCounted(String before, String now, String words) {
        assertThat(CarriedOver.words(before, now)).isEqualTo(words == null ? "" : words);
    }

    private static String textOf(Path sheet, String reference) throws IOException {
        return Files.readAllLines(sheet).stream()
                .filter(line -> line.startsWith(reference + "\t"))
                .flatMap(line -> Stream.of(line.split("\t")))
                .max(Comparator.comparingInt(String::length))
                .orElseThrow();
    }

    private static Known known(Value now, Value previous) {
        var figures =
                new KnownFigures(now, previous, "March 2020", Set.of(new BigDecimal("131")), Set.of(), Unit.COUNT, 0);
        return new Known(figures, List.of(), List.of(), false);
    }

    private static String words(String text, Known known) {
        return String.join(
                "; ", TextHints.of(text, known).stream().map(Hint::words).toList());
    }
}
