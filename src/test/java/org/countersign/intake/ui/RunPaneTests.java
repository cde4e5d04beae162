package org.countersign.intake.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.dom.Element;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.countersign.intake.ImportRun;
import org.countersign.intake.ImportRun.Kind;
import org.countersign.intake.ImportRun.State;
import org.countersign.intake.ImportRunId;
import org.countersign.intake.Pace;
import org.countersign.uikit.LiveStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class RunPaneTests {

    private final List<ImportRun> ends = new ArrayList<>();
    private ImportRun now = run(State.RUNNING, new Pace(0, 0, 0, OptionalInt.empty()));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "12000 | 48000 | 25 | 20  | 12,000 of 48,000 figures, about 20 seconds left",
                "12000 | 48000 | 25 | 21  | 12,000 of 48,000 figures, about 25 seconds left",
                "12000 | 48000 | 25 |     | 12,000 of 48,000 figures",
                "47000 | 48000 | 97 | 4   | 47,000 of 48,000 figures, a few seconds left",
                "100   | 48000 | 2  | 200 | 100 of 48,000 figures, about 4 minutes left",
                "0     | 48000 | 15 | 60  | Indicators first, then 48,000 figures, about 60 seconds left",
                "0     | 0     | 40 | 20  | 40 % done, about 20 seconds left"
            })
    void itSaysHowFarItIsAndHowLongItTakes(int figures, int all, int percent, Integer left, String words) {
        RunPane pane = pane();
        is(new Pace(figures, all, percent, left == null ? OptionalInt.empty() : OptionalInt.of(left)));
        pane.look();

        assertThat(words(pane)).isEqualTo(words);
        assertThat(line(pane).getAttribute("aria-valuetext")).isEqualTo(words);
        assertThat(line(pane).getAttribute("value")).isEqualTo(Integer.toString(percent));
    }

    @Test
    void asLongAsNobodyKnowsHowMuchThereIsItSaysNoShare() {
        RunPane pane = pane();

        assertThat(words(pane)).isEqualTo("Comparing with what is here…");
        assertThat(line(pane).hasAttribute("value")).isFalse();
        assertThat(line(pane).getAttribute("aria-label")).isEqualTo("Importing may.xlsx");
    }

    @Test
    void onlyTheQuartersAreAnnounced() {
        RunPane pane = pane();
        List<String> announced = new ArrayList<>();
        for (int percent : new int[] {1, 24, 26, 30, 49, 50, 74, 80, 99}) {
            is(new Pace(0, 0, percent, OptionalInt.empty()));
            pane.look();
            announced.add(status(pane));
        }

        assertThat(announced.stream().distinct()).containsExactly("", "25 % done", "50 % done", "75 % done");
    }

    @Test
    void oneThatWaitsSaysHowManyAreBeforeIt() {
        now = run(State.WAITING, now.pace());

        assertThat(words(pane())).isEqualTo("1 import before yours");
    }

    @Test
    void itsEndIsToldOnceAndCancelSaysThatItStops() {
        RunPane pane = pane();
        pane.getChildren()
                .flatMap(child -> child.getChildren())
                .filter(NativeButton.class::isInstance)
                .map(NativeButton.class::cast)
                .forEach(button -> ComponentUtil.fireEvent(button, new ClickEvent<>(button)));
        assertThat(words(pane)).isEqualTo("Stopping…");

        now = run(State.CANCELLED, now.pace());
        assertThat(pane.look()).isFalse();
        assertThat(ends).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource(
            value = State.class,
            names = {"CANCELLED", "LOOK_AGAIN", "CLASHED", "LOST", "FAILED"})
    void whatLeftNothingSaysSo(State state) {
        assertThat(RunWords.ended(run(state, now.pace()))).contains("Nothing was imported.");
    }

    private RunPane pane() {
        return new RunPane(now, new RunPane.Ways(() -> now, run -> 1, () -> {}, ends::add));
    }

    private void is(Pace pace) {
        now = run(State.RUNNING, pace);
    }

    private static ImportRun run(State state, Pace pace) {
        return new ImportRun(
                new ImportRunId(new UUID(0, 1)),
                Kind.IMPORT,
                "may.xlsx",
                "Performance Team",
                Instant.EPOCH,
                state,
                pace,
                Optional.empty(),
                "7f3a-09cd");
    }

    private static String words(RunPane pane) {
        return pane.getChildren()
                .filter(Paragraph.class::isInstance)
                .map(Paragraph.class::cast)
                .findFirst()
                .orElseThrow()
                .getText();
    }

    private static String status(RunPane pane) {
        return pane.getChildren()
                .filter(LiveStatus.class::isInstance)
                .map(LiveStatus.class::cast)
                .findFirst()
                .orElseThrow()
                .getText();
    }

    private static Element line(RunPane pane) {
        return pane.getChildren()
                .filter(ProgressLine.class::isInstance)
                .findFirst()
                .orElseThrow()
                .getElement();
    }
}
