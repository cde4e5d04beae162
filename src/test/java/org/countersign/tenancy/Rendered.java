package org.countersign.tenancy;

import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.countersign.identity.PasskeyCreation;
import org.countersign.identity.PasskeyRequest;

/** An answer as one text, with all that is in it, so that a word can be looked for. */
final class Rendered {

    private Rendered() {}

    static String of(Object answer) {
        return switch (answer) {
            case null -> "null";
            case Throwable thrown -> thrown + (thrown.getCause() == null ? "" : " " + of(thrown.getCause()));
            case byte[] bytes -> new String(bytes, StandardCharsets.UTF_8);
            case Object[] array -> joined(Arrays.stream(array));
            case PasskeyRequest request -> request.json();
            case PasskeyCreation creation -> creation.json();
            case Optional<?> optional -> joined(optional.stream());
            case Map<?, ?> map -> joined(Stream.concat(map.keySet().stream(), map.values().stream()));
            case Supplier<?> made -> of(made.get());
            case Stream<?> stream -> joined(stream);
            case Iterable<?> iterable -> joined(StreamSupport.stream(iterable.spliterator(), false));
            case Record value ->
                joined(Arrays.stream(value.getClass().getRecordComponents())
                        .map(component -> component(value, component)));
            default -> transparent(answer);
        };
    }

    private static String joined(Stream<?> parts) {
        return parts.map(Rendered::of).collect(Collectors.joining(", ", "[", "]"));
    }

    private static Object component(Record value, RecordComponent component) {
        try {
            component.getAccessor().setAccessible(true);
            return component.getAccessor().invoke(value);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String transparent(Object answer) {
        String text = answer.toString();
        if (text.equals(answer.getClass().getName() + "@" + Integer.toHexString(answer.hashCode()))) {
            throw new AssertionError("A test cannot see into " + answer.getClass() + ": teach Rendered to.");
        }
        return text;
    }
}
