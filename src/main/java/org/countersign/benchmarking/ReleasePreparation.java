package org.countersign.benchmarking;

import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.countersign.authority.Authorities;
import org.countersign.benchmarking.Revising.Changes;
import org.springframework.stereotype.Component;

/** What loading a file as some series would do, or why it cannot be loaded so. */
@Component
class ReleasePreparation {

    private final EesReader reader;
    private final PublishedFigures published;
    private final PublishedReadings readings;
    private final ReleaseWriting writing;
    private final AreaNames names;

    ReleasePreparation(
            EesReader reader,
            PublishedFigures published,
            PublishedReadings readings,
            ReleaseWriting writing,
            Authorities authorities) {
        this.reader = reader;
        this.published = published;
        this.readings = readings;
        this.writing = writing;
        names = new AreaNames(authorities);
    }

    /**
     * What was found.
     *
     * @param reasons why nothing can be loaded; empty if it can
     * @param columns of the file
     */
    record Prepared(List<String> reasons, List<Part> parts, List<String> columns) {

        static Prepared refused(List<String> reasons) {
            return new Prepared(reasons, List.of(), List.of());
        }

        List<SeriesPreview> previews() {
            return parts.stream().map(Part::preview).toList();
        }
    }

    /** One series of the file. */
    record Part(ReleaseSeries chosen, SeriesPreview preview, Changes changes) {}

    Prepared prepared(ReleaseFile file, NewRelease release, List<ReleaseSeries> chosen) {
        List<String> faults = new ArrayList<>(release.fault().stream().toList());
        faults.addAll(faults(chosen));
        if (!faults.isEmpty()) {
            return Prepared.refused(faults);
        }
        return switch (reader.read(file)) {
            case EesReading.Refused refused -> Prepared.refused(refused.sentences());
            case EesReading.Read read -> prepared(read.table(), release.release(), chosen);
        };
    }

    private List<String> faults(List<ReleaseSeries> chosen) {
        if (chosen.isEmpty()) {
            return List.of("Choose at least one series and the column of its figures.");
        }
        Map<String, String> titles =
                published.series().stream().collect(toMap(PublishedSeries::code, PublishedSeries::title));
        Set<String> codes = new HashSet<>();
        return chosen.stream()
                .flatMap(each -> fault(each, titles)
                        .or(() -> codes.add(each.code())
                                ? Optional.empty()
                                : Optional.of("“%s” is chosen twice.".formatted(title(each, titles))))
                        .stream())
                .toList();
    }

    private Optional<String> fault(ReleaseSeries chosen, Map<String, String> titles) {
        if (chosen.anew().isEmpty() && !titles.containsKey(chosen.series())) {
            return Optional.of("Choose a series.");
        }
        return chosen.anew()
                .flatMap(anew -> anew.fault(published.series()))
                .or(() -> chosen.mapping().value().isEmpty()
                        ? Optional.of("“%s”: choose the column of its figures.".formatted(title(chosen, titles)))
                        : Optional.empty());
    }

    private static String title(ReleaseSeries chosen, Map<String, String> titles) {
        return chosen.anew().map(NewSeries::title).orElseGet(() -> titles.get(chosen.series()));
    }

    private Prepared prepared(EesTable table, Release release, List<ReleaseSeries> chosen) {
        List<SeriesInFile> series = series(table, chosen);
        List<String> faults =
                series.stream().flatMap(each -> each.fault().stream()).toList();
        if (!faults.isEmpty()) {
            return Prepared.refused(faults);
        }
        Map<String, Changes> changes = writing.changes(
                release, series.stream().collect(toMap(each -> each.chosen().code(), SeriesInFile::figures)));
        return new Prepared(
                List.of(),
                series.stream()
                        .map(each -> part(each, changes.get(each.chosen().code())))
                        .toList(),
                table.columns());
    }

    private Part part(SeriesInFile series, Changes changes) {
        return new Part(series.chosen(), series.preview(changes, names), changes);
    }

    private List<SeriesInFile> series(EesTable table, List<ReleaseSeries> chosen) {
        Map<String, SeriesFigures> present =
                published.figures(chosen.stream().map(ReleaseSeries::series).toList());
        Map<Integer, PublishedReading> read =
                readings.all().stream().collect(toMap(PublishedReading::series, each -> each));
        return chosen.stream()
                .map(each -> {
                    SeriesFigures its = each.anew()
                            .map(anew -> SeriesFigures.of(anew.series(), List.of()))
                            .orElseGet(() -> present.get(each.series()));
                    return SeriesInFile.of(
                            each, its, Optional.ofNullable(read.get(its.series().id())), table);
                })
                .toList();
    }
}
