package org.countersign.uikit;

import static java.util.stream.Collectors.joining;

import com.vaadin.flow.component.Component;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** One of our ES modules under {@code /assets}, loaded when first needed; no bundler knows of it. */
public record Module(String file) {

    private static final String CALL =
            "return import(new URL('assets/' + $0, document.baseURI)).then(module => module[$1](this%s))";

    /** Calls an exported function with the component's element, then the arguments. */
    public void call(Component component, String function, Object... arguments) {
        String places = IntStream.range(2, arguments.length + 2)
                .mapToObj(place -> ", $" + place)
                .collect(joining());
        Object[] given =
                Stream.concat(Stream.of(file, function), Stream.of(arguments)).toArray();
        component.getElement().executeJs(CALL.formatted(places), given);
    }
}
