package org.countersign.audit.ui;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.countersign.audit.Act;
import org.countersign.audit.AuditFilter;

/**
 * What the URL of the trail's page says: {@code ?text=EH1a&kind=people&from=2020-04-01&page=2}. What it cannot mean
 * counts as not said.
 */
record AuditAddress(AuditFilter filter, int page) {

    static final String PAGE = "settings/audit";
    static final String FILE = "settings/audit.csv";

    private static final int LONGEST_TEXT = 200;

    static AuditAddress of(Function<String, Optional<String>> parameter) {
        var filter = new AuditFilter(
                parameter
                        .apply("text")
                        .map(text -> text.substring(0, Math.min(text.length(), LONGEST_TEXT)))
                        .orElse(""),
                parameter.apply("kind").flatMap(AuditAddress::kind),
                parameter.apply("person").flatMap(text -> parsed(text, UUID::fromString)),
                parameter.apply("from").flatMap(text -> parsed(text, LocalDate::parse)),
                parameter.apply("to").flatMap(text -> parsed(text, LocalDate::parse)));
        return new AuditAddress(
                filter,
                parameter
                        .apply("page")
                        .flatMap(text -> parsed(text, Integer::valueOf))
                        .orElse(1));
    }

    AuditAddress onPage(int number) {
        return new AuditAddress(filter, number);
    }

    /** The parameters that say something, in a fixed order. */
    Map<String, String> parameters() {
        Map<String, String> parameters = new LinkedHashMap<>();
        if (!filter.text().isBlank()) {
            parameters.put("text", filter.text());
        }
        filter.kind().ifPresent(kind -> parameters.put("kind", word(kind)));
        filter.person().ifPresent(person -> parameters.put("person", person.toString()));
        filter.from().ifPresent(day -> parameters.put("from", day.toString()));
        filter.to().ifPresent(day -> parameters.put("to", day.toString()));
        if (page > 1) {
            parameters.put("page", Integer.toString(page));
        }
        return parameters;
    }

    /** "?text=EH1a&page=2", or nothing. */
    String query() {
        return parameters().entrySet().stream()
                .map(entry -> entry.getKey() + "=" + URLEncoder.encode(entry.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.collectingAndThen(
                        Collectors.joining("&"), query -> query.isEmpty() ? "" : "?" + query));
    }

    private static Optional<Act.Kind> kind(String word) {
        return Arrays.stream(Act.Kind.values())
                .filter(kind -> word(kind).equals(word))
                .findFirst();
    }

    private static String word(Act.Kind kind) {
        return kind.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }

    private static <T> Optional<T> parsed(String text, Function<String, T> parse) {
        try {
            return Optional.of(parse.apply(text));
        } catch (DateTimeParseException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
