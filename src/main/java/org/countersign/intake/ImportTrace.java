package org.countersign.intake;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.countersign.calculation.Polarity;
import org.countersign.calendar.Frequency;
import org.countersign.indicator.IndicatorId;
import org.jspecify.annotations.Nullable;

/**
 * What was where an import wrote, so that it can be undone. Figures are not in it: their revisions tell.
 *
 * @param opened whether it opened the month
 * @param indicators those it wrote about
 * @param printed the printed figures it replaced or brought
 * @param takenOver indicators whose texts were taken over as drafts
 * @param begun states and checksums of the month's commentaries that were begun when the import was done
 * @param themes those it added; none in traces kept before they were
 */
record ImportTrace(
        boolean opened,
        List<Touched> indicators,
        List<Printed> printed,
        Set<Integer> takenOver,
        Map<Integer, String> begun,
        @Nullable List<AddedTheme> themes) {

    ImportTrace {
        indicators = List.copyOf(indicators);
        printed = List.copyOf(printed);
        takenOver = Set.copyOf(takenOver);
        begun = Map.copyOf(begun);
        themes = List.copyOf(Objects.requireNonNullElse(themes, List.of()));
    }

    /**
     * An indicator.
     *
     * @param left how the import left it: version, people and targets
     * @param former how it was; null where the import added it
     */
    record Touched(
            int id,
            String reference,
            List<Integer> targetYears,
            Left left,
            @Nullable Former former) {

        boolean isNew() {
            return former == null;
        }

        Former before() {
            return Objects.requireNonNull(former);
        }

        boolean wasDescribed() {
            return former != null && former.redescribed();
        }
    }

    List<AddedTheme> addedThemes() {
        return Objects.requireNonNull(themes);
    }

    List<IndicatorId> added() {
        return indicators.stream()
                .filter(Touched::isNew)
                .map(touched -> new IndicatorId(touched.id()))
                .toList();
    }

    /** A theme that the file named and nobody had. */
    record AddedTheme(UUID id, String name) {}

    /**
     * By which it is seen whether somebody changed it since.
     *
     * @param described checksum of how it is described, measured and placed: where a change was undone, it is the same
     *     again though the version is not; null in traces kept before there was one
     */
    record Left(
            long version,
            String people,
            String targets,
            @Nullable String described) {

        boolean isSameAs(Left now) {
            boolean same = version == now.version || described != null && described.equals(now.described);
            return same && people.equals(now.people) && targets.equals(now.targets);
        }
    }

    /** How an indicator was described, and by whom it was reported and owned. */
    record Former(
            boolean redescribed,
            String title,
            String outcome,
            String mark,
            String owner,
            String reporter,
            Polarity.Kind polarity,
            @Nullable BigDecimal lower,
            @Nullable BigDecimal upper,
            Frequency frequency,
            @Nullable UUID theme,
            List<UUID> owners,
            List<UUID> reporters) {}

    /**
     * A figure as the sheet printed it before.
     *
     * @param column the kind of its column
     * @param text empty where there was none
     * @param period of a benchmark
     */
    record Printed(int indicator, ColumnKind column, String text, String period, String updated, String note) {}
}
