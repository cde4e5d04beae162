package org.countersign.scorecard;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Names of constants as an address has them: "signed-off". */
final class Code {

    private Code() {}

    static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The constant that an address names, in any case, with dashes or underscores. */
    static <E extends Enum<E>> Optional<E> read(Class<E> type, String code) {
        String name = code.toUpperCase(Locale.ROOT).replace('-', '_');
        return Stream.of(type.getEnumConstants())
                .filter(each -> each.name().equals(name))
                .findFirst();
    }
}
