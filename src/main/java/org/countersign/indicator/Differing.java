package org.countersign.indicator;

import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.countersign.audit.Change;
import org.countersign.calculation.Polarity;
import org.jspecify.annotations.Nullable;

/** What differs between two versions of a record, by the names of its components: "title: Plans opened". */
final class Differing {

    private final List<Line> lines = new ArrayList<>();

    <R extends Record> Differing between(R former, R latter) {
        Arrays.stream(former.getClass().getRecordComponents())
                .map(component ->
                        new Line(component.getName(), words(value(component, former)), words(value(component, latter))))
                .filter(line -> !line.before().equals(line.after()))
                .forEach(lines::add);
        return this;
    }

    List<Line> lines() {
        return List.copyOf(lines);
    }

    Change change() {
        return new Change(joined(Line::before), joined(Line::after));
    }

    private String joined(Function<Line, String> side) {
        return lines.stream().map(line -> line.what() + ": " + side.apply(line)).collect(Collectors.joining("; "));
    }

    private static String words(@Nullable Object value) {
        return switch (value) {
            case null -> "–";
            case BigDecimal amount -> amount.stripTrailingZeros().toPlainString();
            case Polarity polarity -> polarity.words();
            case ThemeId theme -> theme.value().toString();
            default -> Objects.toString(value);
        };
    }

    private static @Nullable Object value(RecordComponent component, Record of) {
        try {
            return component.getAccessor().invoke(of);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    record Line(String what, String before, String after) {}
}
