package org.countersign.scorecard.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.countersign.scorecard.Criterion;
import org.countersign.scorecard.ScorecardFilter;
import org.countersign.scorecard.ScorecardPage;
import org.jspecify.annotations.Nullable;

/** What is filtered by most, one press away; the rest behind "More filters". */
class FilterBar extends Div {

    /** Milliseconds after the last key, for a word not to be looked for letter by letter. */
    private static final int PAUSE = 80;

    private final TextField text = new TextField();
    private final NativeButton exceptions = new NativeButton("Exceptions only", press -> turnExceptions());
    private final NativeButton mine = new NativeButton("My indicators", press -> turnMine());
    private final MoreFilters more = new MoreFilters(this::filter);
    private @Nullable Links links;

    /** @param finding shows what is found by text, without a page of its own for each letter */
    FilterBar(Consumer<ScorecardFilter> finding) {
        addClassNames("filter-bar", "no-print");
        text.setAriaLabel("Find");
        text.setPlaceholder("Find reference, title, name or text");
        text.setClearButtonVisible(true);
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.setValueChangeTimeout(PAUSE);
        text.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                finding.accept(filter().with(Criterion.TEXT, List.of(change.getValue())));
            }
        });
        add(text, exceptions, mine, more);
    }

    void show(ScorecardPage page, Links ways) {
        links = ways;
        text.setValue(filter().value(Criterion.TEXT).orElse(""));
        pressed(exceptions, filter().exceptionsOnly());
        boolean alone = filter().value(Criterion.MINE).isPresent();
        pressed(mine, alone);
        mine.setVisible(page.hasOwn() || alone);
        more.show(page, filter());
    }

    private void turnExceptions() {
        List<String> concerns = filter().exceptionsOnly() ? List.of() : ScorecardFilter.EXCEPTIONS;
        filter(filter().with(Criterion.CONCERN, concerns));
    }

    private void turnMine() {
        boolean alone = filter().value(Criterion.MINE).isPresent();
        filter(filter().with(Criterion.MINE, alone ? List.of() : List.of("yes")));
    }

    private ScorecardFilter filter() {
        return Objects.requireNonNull(links).here().filter();
    }

    private void filter(ScorecardFilter filter) {
        Objects.requireNonNull(links).filter(filter);
    }

    private static void pressed(NativeButton button, boolean pressed) {
        button.getElement().setAttribute("aria-pressed", String.valueOf(pressed));
    }
}
