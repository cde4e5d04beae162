package org.countersign.scorecard.ui;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.countersign.calculation.Judgement;
import org.countersign.calculation.TargetStatus;
import org.countersign.commentary.State;
import org.countersign.scorecard.Caveat;
import org.countersign.scorecard.Concern;
import org.countersign.scorecard.Criterion;
import org.countersign.scorecard.ScorecardFilter;
import org.countersign.scorecard.ScorecardPage;

/** What can be filtered by besides text: a field for each criterion, and in words what counts as an exception. */
class FilterFields extends Div {

    private final transient Consumer<ScorecardFilter> filter;
    private final List<Choice> choices = new ArrayList<>();
    private final MultiSelectComboBox<String> team = new MultiSelectComboBox<>("Team: several names");
    private final CheckboxGroup<String> concerns = new CheckboxGroup<>("Exceptions, any of these");
    private transient ScorecardFilter now = ScorecardFilter.NONE;

    FilterFields(Consumer<ScorecardFilter> filter) {
        this.filter = filter;
        addClassName("fields");
        Stream.of(
                        new Choice("Theme", Criterion.THEME),
                        new Choice("Owner", Criterion.OWNER),
                        new Choice("Reporter", Criterion.REPORTER),
                        new Choice("Commentary", Criterion.STATE),
                        new Choice("Change", Criterion.JUDGEMENT),
                        new Choice("Target", Criterion.TARGET),
                        new Choice("Figure", Criterion.FIGURE))
                .forEach(choice -> {
                    choices.add(choice);
                    add(choice);
                });
        prepareTeam();
        prepareConcerns();
        add(team, concerns);
    }

    void show(ScorecardPage page, ScorecardFilter chosen) {
        now = chosen;
        choices.forEach(choice -> choice.show(page));
        Set<String> people = new TreeSet<>(page.owners());
        people.addAll(page.reporters());
        team.setItems(people);
        team.setValue(new LinkedHashSet<>(chosen.values(Criterion.PERSON).stream()
                .filter(people::contains)
                .toList()));
        concerns.setValue(new LinkedHashSet<>(chosen.values(Criterion.CONCERN)));
    }

    private void prepareTeam() {
        team.setHelperText("Whatever one of them owns or reports");
        team.addValueChangeListener(change -> changed(change.isFromClient(), Criterion.PERSON, change.getValue()));
    }

    private void prepareConcerns() {
        concerns.addClassName("concerns");
        concerns.setItems(ScorecardFilter.EXCEPTIONS);
        concerns.setItemLabelGenerator(Criterion.CONCERN::words);
        concerns.setItemHelperGenerator(FilterFields::meaning);
        concerns.addValueChangeListener(change -> changed(change.isFromClient(), Criterion.CONCERN, change.getValue()));
    }

    private void changed(boolean byReader, Criterion criterion, Set<String> values) {
        if (byReader) {
            filter.accept(now.with(criterion, List.copyOf(values)));
        }
    }

    private static String meaning(String code) {
        return Stream.of(Concern.values())
                .filter(concern -> concern.code().equals(code))
                .map(Concern::meaning)
                .findFirst()
                .orElse("");
    }

    /** One value of a criterion, or all. */
    private final class Choice extends ComboBox<String> {

        private final Criterion criterion;

        Choice(String label, Criterion criterion) {
            super(label);
            this.criterion = criterion;
            setPlaceholder("All");
            setClearButtonVisible(true);
            setItemLabelGenerator(value -> label(value));
            addValueChangeListener(change -> {
                if (change.isFromClient()) {
                    filter.accept(now.with(
                            criterion, Stream.ofNullable(change.getValue()).toList()));
                }
            });
        }

        void show(ScorecardPage page) {
            List<String> all = values(page);
            setItems(all);
            setValue(now.value(criterion).filter(all::contains).orElse(null));
            setVisible(!all.isEmpty());
        }

        /** "Signed off"; names as they are. */
        private String label(String value) {
            String words = criterion.words(value);
            return Objects.requireNonNull(words.replaceFirst("^(Theme|Owner|Reporter|Change): ", ""));
        }

        private List<String> values(ScorecardPage page) {
            return switch (criterion) {
                case THEME -> page.themes();
                case OWNER -> page.owners();
                case REPORTER -> page.reporters();
                case STATE -> Criterion.STATE.known(State.values());
                case JUDGEMENT -> Criterion.JUDGEMENT.known(Judgement.values());
                case FIGURE -> Criterion.FIGURE.known(Caveat.values());
                case TARGET -> Criterion.TARGET.known(TargetStatus.values());
                default -> List.of();
            };
        }
    }
}
