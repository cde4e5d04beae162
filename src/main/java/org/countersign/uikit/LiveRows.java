package org.countersign.uikit;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.data.provider.SortDirection;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.function.SerializableFunction;
import com.vaadin.flow.function.ValueProvider;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a grid, replaced in place where somebody else changed them: order, scrolling and focus stay, and the cells
 * that show something else now are marked for some seconds. The browser is asked nothing.
 */
public final class LiveRows<T> {

    private static final Duration MARKED = Duration.ofSeconds(8);
    private static final String MARK = "changed";

    private final Grid<T> grid;
    private final ValueProvider<T, ?> id;
    private final transient LivePages pages;
    private final List<T> rows = new ArrayList<>();
    private final Map<Object, Set<Grid.Column<T>>> marked = new HashMap<>();

    /** For a grid whose columns are all there. */
    public LiveRows(Grid<T> grid, ValueProvider<T, ?> id, LivePages pages) {
        this.grid = grid;
        this.id = id;
        this.pages = pages;
        grid.setItems(rows);
        grid.getListDataView().setIdentifierProvider(row -> id.apply(row));
        grid.getColumns().forEach(this::makeMarkable);
    }

    public void show(List<T> shown) {
        rows.clear();
        rows.addAll(shown);
        marked.clear();
        grid.getListDataView().refreshAll();
    }

    /** Puts each row in the place of the one with its id. Rows that are new or gone are told, and move nothing. */
    public Difference<T> replace(List<T> now) {
        Map<Object, T> others = new LinkedHashMap<>();
        now.forEach(row -> others.put(id.apply(row), row));
        List<T> changed = new ArrayList<>();
        int gone = 0;
        for (int at = 0; at < rows.size(); at++) {
            T after = others.remove(id.apply(rows.get(at)));
            if (after == null) {
                gone++;
            } else if (put(at, after)) {
                changed.add(after);
            }
        }
        forgetMarksLater(changed);
        return new Difference<>(changed, others.size(), gone);
    }

    /** Whether it looks different now. */
    private boolean put(int at, T after) {
        T before = rows.set(at, after);
        Set<Grid.Column<T>> different = before.equals(after) ? Set.of() : different(before, after);
        if (!different.isEmpty()) {
            marked.put(id.apply(after), different);
            grid.getListDataView().refreshItem(after);
        }
        return !different.isEmpty();
    }

    private Set<Grid.Column<T>> different(T before, T after) {
        return grid.getColumns().stream()
                .filter(column -> isDifferent(column, before, after))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** By what the column sends to the browser, whatever it is a column of. */
    private static <R> boolean isDifferent(Grid.Column<R> column, R before, R after) {
        return column.getRenderer() instanceof LitRenderer<R> template
                ? template.getValueProviders().values().stream()
                        .anyMatch(value -> !Objects.equals(value.apply(before), value.apply(after)))
                : column.getComparator(SortDirection.ASCENDING).compare(before, after) != 0;
    }

    private void forgetMarksLater(List<T> changed) {
        if (!changed.isEmpty()) {
            Map<Object, Set<Grid.Column<T>>> these = new HashMap<>();
            changed.forEach(row -> these.put(id.apply(row), marked.get(id.apply(row))));
            pages.afterwards(grid, MARKED, () -> forget(these));
        }
    }

    private void forget(Map<Object, Set<Grid.Column<T>>> these) {
        rows.stream()
                .filter(row -> marked.remove(id.apply(row), these.get(id.apply(row))))
                .forEach(grid.getListDataView()::refreshItem);
    }

    private void makeMarkable(Grid.Column<T> column) {
        SerializableFunction<T, String> usual = column.getPartNameGenerator();
        column.setPartNameGenerator(row -> joined(usual.apply(row), isMarked(row, column)));
    }

    private boolean isMarked(T row, Grid.Column<T> column) {
        return !marked.isEmpty() && marked.getOrDefault(id.apply(row), Set.of()).contains(column);
    }

    private static @Nullable String joined(@Nullable String usual, boolean isMarked) {
        if (!isMarked) {
            return usual;
        }
        return usual == null ? MARK : usual + " " + MARK;
    }

    /**
     * What another reading of the same rows brought.
     *
     * @param changed those that look different, as they are now
     * @param added how many there are that were not
     * @param gone how many there were that are no longer
     */
    public record Difference<T>(List<T> changed, int added, int gone) {

        public boolean movesRows() {
            return added > 0 || gone > 0;
        }

        /** "2 rows changed: EH1a, EH1c." Empty where none did. */
        public String words(Function<T, String> name) {
            if (changed.isEmpty()) {
                return "";
            }
            String names = changed.size() > NAMED
                    ? ""
                    : ": " + changed.stream().map(name).collect(Collectors.joining(", "));
            return (changed.size() == 1 ? "1 row" : changed.size() + " rows") + " changed" + names + ".";
        }

        private static final int NAMED = 5;
    }
}
