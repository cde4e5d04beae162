package org.countersign.indicator.ui;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.countersign.identity.PersonId;
import org.countersign.indicator.ThemeId;

/**
 * What the URL of the catalogue says. What it cannot mean counts as not said.
 *
 * @param ended whether indicators that ended are listed too
 */
record CatalogueAddress(
        String text, Optional<ThemeId> theme, Optional<PersonId> person, Optional<Need> need, boolean ended) {

    static final CatalogueAddress ALL =
            new CatalogueAddress("", Optional.empty(), Optional.empty(), Optional.empty(), false);

    static CatalogueAddress of(Map<String, List<String>> parameters) {
        Function<String, Optional<String>> first = name -> Optional.ofNullable(parameters.get(name))
                .flatMap(values -> values.stream().findFirst());
        return new CatalogueAddress(
                first.apply("q").orElse(""),
                first.apply("theme").flatMap(CatalogueAddress::id).map(ThemeId::new),
                first.apply("person").flatMap(CatalogueAddress::id).map(PersonId::new),
                first.apply("needs").flatMap(Need::of),
                first.apply("ended").isPresent());
    }

    Map<String, String> parameters() {
        Map<String, String> parameters = new LinkedHashMap<>();
        if (!text.isBlank()) {
            parameters.put("q", text);
        }
        theme.ifPresent(id -> parameters.put("theme", id.value().toString()));
        person.ifPresent(id -> parameters.put("person", id.value().toString()));
        need.ifPresent(what -> parameters.put("needs", what.name().toLowerCase(Locale.ROOT)));
        if (ended) {
            parameters.put("ended", "1");
        }
        return parameters;
    }

    private static Optional<UUID> id(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
