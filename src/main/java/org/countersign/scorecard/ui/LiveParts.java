package org.countersign.scorecard.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.countersign.uikit.KeptFocus;

/**
 * Parts of a page that may be read again while somebody reads them: only a part that would say something else is made
 * anew, in its own place. What is folded open there stays so, and the keyboard where it was.
 *
 * @param <T> what the page is read as
 */
final class LiveParts<T> {

    private final List<Live<T>> parts = new ArrayList<>();

    /** Adds a part. @param shows all that it says, for comparing */
    LiveParts<T> with(Function<T, Object> shows, Function<T, Component> making) {
        parts.add(new Live<>(shows, making));
        return this;
    }

    /** All of them, in order, for the first time. */
    Component[] of(T page) {
        parts.forEach(part -> part.show(page));
        return parts.stream().map(part -> part.place).toArray(Component[]::new);
    }

    /** Shows what is different now; whether anything was. */
    boolean replace(T now) {
        List<Live<T>> different =
                parts.stream().filter(part -> part.isDifferent(now)).toList();
        different.forEach(part -> part.show(now));
        return !different.isEmpty();
    }

    private static final class Live<T> {

        private final Function<T, Object> shows;
        private final Function<T, Component> making;
        private final Div place = new Div();
        private Object shown = "";

        Live(Function<T, Object> shows, Function<T, Component> making) {
            this.shows = shows;
            this.making = making;
            place.addClassName("live-part");
            KeptFocus.within(place);
        }

        boolean isDifferent(T now) {
            return !shows.apply(now).equals(shown);
        }

        void show(T now) {
            List<Boolean> open = folds(place).map(NativeDetails::isOpen).toList();
            shown = shows.apply(now);
            place.removeAll();
            place.add(making.apply(now));
            List<NativeDetails> folds = folds(place).toList();
            if (folds.size() == open.size()) {
                folds.forEach(fold -> fold.setOpen(open.get(folds.indexOf(fold))));
            }
        }

        private static Stream<NativeDetails> folds(Component part) {
            Stream<NativeDetails> own = part instanceof NativeDetails fold ? Stream.of(fold) : Stream.empty();
            return Stream.concat(own, part.getChildren().flatMap(Live::folds));
        }
    }
}
