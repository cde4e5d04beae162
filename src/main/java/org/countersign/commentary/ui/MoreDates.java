package org.countersign.commentary.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.countersign.commentary.Deadlines;
import org.countersign.uikit.DateField;
import org.jspecify.annotations.Nullable;

/** The dates of a month that not every authority sets: of its figures, of further stages, of its lock. */
class MoreDates extends NativeDetails {

    private final DateField due = new DateField("Figures are in by");
    private final DateField released = new DateField("Figures are released by");
    private final List<DateField> further = new ArrayList<>();
    private final DateField lock = new DateField("Locks by itself after");

    /** @param later names of the stages after the first */
    MoreDates(Deadlines deadlines, List<String> later) {
        super("More dates");
        due.setValue(deadlines.figuresDue());
        released.setValue(deadlines.figuresReleased());
        lock.setValue(deadlines.lock());
        IntStream.range(0, later.size()).forEach(stage -> {
            DateField field = new DateField(later.get(stage) + " signs by");
            field.setValue(
                    stage < deadlines.further().size() ? deadlines.further().get(stage) : null);
            further.add(field);
        });
        Div fields = new Div();
        fields.addClassName("month-form");
        Stream.of(Stream.of(due, released), further.stream(), Stream.of(lock))
                .flatMap(each -> each)
                .forEach(fields::add);
        setContent(fields);
    }

    /** What is wrong at its field; whether anything is. */
    boolean wrong(@Nullable LocalDate owners) {
        released.problem(
                before(released.getValue(), due.getValue()) ? "Figures cannot be released before they are in." : "");
        LocalDate last = owners;
        boolean wrong = before(released.getValue(), due.getValue());
        for (DateField stage : further) {
            boolean early = before(stage.getValue(), last);
            stage.problem(early ? "This stage cannot be due before the one before it." : "");
            wrong |= early;
            last = stage.getValue() == null ? last : stage.getValue();
        }
        boolean locked = before(lock.getValue(), last);
        lock.problem(locked ? "The month cannot be locked before its last stage is due." : "");
        setOpen(isOpen() || wrong || locked);
        return wrong || locked;
    }

    Deadlines with(LocalDate reporters, LocalDate owners, @Nullable LocalDate board) {
        return new Deadlines(
                reporters,
                owners,
                board,
                due.getValue(),
                released.getValue(),
                further.stream()
                        .map(DateField::getValue)
                        .filter(Objects::nonNull)
                        .toList(),
                lock.getValue());
    }

    private static boolean before(@Nullable LocalDate one, @Nullable LocalDate other) {
        return one != null && other != null && one.isBefore(other);
    }
}
