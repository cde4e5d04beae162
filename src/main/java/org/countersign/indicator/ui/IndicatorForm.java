package org.countersign.indicator.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeLeaveEvent;
import java.util.List;
import java.util.Optional;
import org.countersign.indicator.IndicatorDraft;
import org.countersign.indicator.IndicatorId;
import org.countersign.indicator.Redefinition;
import org.countersign.indicator.Saved;
import org.countersign.indicator.Standing;
import org.countersign.uikit.OwnDialog;
import org.jspecify.annotations.Nullable;

/** All that can be said of one indicator. */
class IndicatorForm extends Div {

    private static final String UNSAVED = "What you changed on this page is not saved and will be lost.";

    private final NamePart name = new NamePart();
    private final DefinitionPart definition = new DefinitionPart();
    private final TimePart time = new TimePart();
    private final JudgementPart judgement = new JudgementPart();
    private final PeoplePart people = new PeoplePart();
    private final RedefinitionPart redefinition = new RedefinitionPart();
    private final List<FormPart> parts = List.of(name, definition, time, judgement, people);
    private transient Standing standing = Standing.NEW;
    private boolean changed;

    IndicatorForm(Runnable onChange) {
        addClassName("indicator-form");
        add(name, definition, redefinition, time, judgement, people);
        parts.forEach(part -> part.onChange(() -> {
            changed = true;
            getElement().executeJs("window.onbeforeunload = event => event.preventDefault()");
            onChange.run();
        }));
    }

    void show(IndicatorReading.Opened opened) {
        standing = opened.indicator().standing();
        parts.forEach(part -> part.show(opened.indicator(), opened.page()));
        if (opened.isNew()) {
            name.blank();
        }
        redefinition.forget();
        settled();
    }

    /** Lets nobody leave what is not saved without asking. */
    void guard(BeforeLeaveEvent event) {
        if (changed) {
            var leaving = event.postpone();
            OwnDialog.confirm("Leave without saving?", UNSAVED, "Leave without saving", () -> {
                        settled();
                        leaving.proceed();
                    })
                    .open();
        }
    }

    /** Nothing here is lost by leaving. */
    private void settled() {
        changed = false;
        getElement().executeJs("window.onbeforeunload = null");
    }

    /** What was entered; empty while something is wrong, which its field says. */
    Optional<IndicatorDraft> draft(@Nullable IndicatorId id, long version) {
        boolean answered = parts.stream().map(FormPart::isAnswered).reduce(true, Boolean::logicalAnd);
        return answered && (!redefinition.isVisible() || redefinition.isAnswered())
                ? Optional.of(drafted(id, version))
                : Optional.empty();
    }

    private IndicatorDraft drafted(@Nullable IndicatorId id, long version) {
        @Nullable Redefinition why = redefinition.isVisible() ? redefinition.redefinition() : null;
        return new IndicatorDraft(
                id,
                version,
                name.description(definition.words()),
                definition.definition(judgement.reason()),
                judgement.measure(definition, time),
                time.within(standing.in(name.theme().orElse(null)).enteredBy(people.enteredBy())),
                people.held(),
                why);
    }

    void refused(Saved.Refused refusal) {
        switch (refusal.field()) {
            case REFERENCE -> name.taken(refusal.words());
            case REDEFINITION -> redefinition.ask();
            case POLARITY -> judgement.asksWhy(refusal.words());
            case WHOLE -> {}
        }
    }
}
