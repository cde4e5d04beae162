package org.countersign.intake;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.countersign.indicator.IndicatorDetails;
import org.countersign.indicator.Theme;

/** What becomes of the themes that an import added, if it is undone. One that somebody called otherwise is theirs now. */
record AddedThemes(ImportTrace trace, UndoGround.Around around) {

    List<Theme> toGo() {
        return still().filter(this::isEmpty).toList();
    }

    List<Theme> toStay() {
        return still().filter(theme -> !isEmpty(theme)).toList();
    }

    static List<String> names(List<Theme> themes) {
        return themes.stream().map(Theme::name).toList();
    }

    private Stream<Theme> still() {
        return around.themes().stream()
                .filter(theme -> trace.addedThemes().stream()
                        .anyMatch(added -> added.id().equals(theme.id().value())
                                && added.name().equals(theme.name())));
    }

    /** Whether nothing that stays listed would be in it. */
    private boolean isEmpty(Theme theme) {
        return around.subjects().stream()
                .filter(indicator ->
                        indicator.theme().filter(theme.id()::equals).isPresent())
                .filter(indicator -> !indicator.standing().isWithdrawn())
                .allMatch(indicator -> leaves(indicator, theme.id().value()));
    }

    private boolean leaves(IndicatorDetails indicator, UUID theme) {
        return trace.indicators().stream()
                .filter(touched -> touched.id() == indicator.id().value())
                .anyMatch(touched -> touched.isNew()
                        || touched.wasDescribed()
                                && !theme.equals(touched.before().theme()));
    }
}
