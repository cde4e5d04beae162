package org.countersign.actual;

import static java.util.stream.Collectors.groupingBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.countersign.indicator.Catalogue;
import org.countersign.indicator.IndicatorDetails;
import org.countersign.indicator.IndicatorId;
import org.countersign.indicator.Theme;
import org.countersign.indicator.ThemeId;
import org.countersign.indicator.Themes;
import org.countersign.tenancy.AuthorityId;
import org.springframework.stereotype.Component;

/** An authority's indicators by theme, in the order of the themes; those without one come last. */
@Component
class Groups {

    private final Catalogue catalogue;
    private final Themes themes;

    Groups(Catalogue catalogue, Themes themes) {
        this.catalogue = catalogue;
        this.themes = themes;
    }

    /** Themes that hold nothing are left out. */
    List<Group> of(AuthorityId authority) {
        List<IndicatorDetails> all = catalogue.withParts(authority);
        Map<Optional<IndicatorId>, List<IndicatorDetails>> byWhole =
                all.stream().collect(groupingBy(Groups::whole));
        Stream<Group> named = themes.all(authority).stream()
                .map(theme -> new Group(key(theme), theme.name(), in(Optional.of(theme.id()), byWhole)));
        Stream<Group> unnamed =
                Stream.of(new Group(Group.WITHOUT_THEME, "Without theme", in(Optional.empty(), byWhole)));
        return Stream.concat(named, unnamed)
                .filter(group -> !group.indicators().isEmpty())
                .toList();
    }

    private static List<IndicatorDetails> in(
            Optional<ThemeId> theme, Map<Optional<IndicatorId>, List<IndicatorDetails>> byWhole) {
        return byWhole.getOrDefault(Optional.<IndicatorId>empty(), List.of()).stream()
                .filter(indicator -> indicator.theme().equals(theme))
                .flatMap(indicator -> Stream.concat(
                        Stream.of(indicator), byWhole.getOrDefault(Optional.of(indicator.id()), List.of()).stream()))
                .toList();
    }

    private static Optional<IndicatorId> whole(IndicatorDetails indicator) {
        return indicator.part().map(part -> part.whole());
    }

    private static String key(Theme theme) {
        return theme.id().value().toString();
    }
}
