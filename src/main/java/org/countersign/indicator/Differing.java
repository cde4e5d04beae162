package org.countersign.indicator;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.countersign.audit.Change;

/** What differs between two versions of a record, by the names of its components: "title: Plans opened". */
final class Differing {

    private final List<String> before = new ArrayList<>();
    private final List<String> after = new ArrayList<>();

    <R extends Record> Differing between(R former, R latter) {
        Arrays.stream(former.getClass().getRecordComponents())
                .filter(component -> !Objects.equals(value(component, former), value(component, latter)))
                .forEach(component -> {
                    before.add(component.getName() + ": " + value(component, former));
                    after.add(component.getName() + ": " + value(component, latter));
                });
        return this;
    }

    Change change() {
        return new Change(String.join("; ", before), String.join("; ", after));
    }

    private static Object value(RecordComponent component, Record of) {
        try {
            return Objects.requireNonNullElse(component.getAccessor().invoke(of), "–");
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
