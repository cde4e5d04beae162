package org.countersign.benchmarking;

import static java.util.stream.Collectors.toMap;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.countersign.benchmarking.ReleasePreparation.Part;
import org.countersign.benchmarking.ReleasePreparation.Prepared;
import org.countersign.tenancy.SharedData;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where whoever runs the installation brings published releases in. Nothing is loaded that was not shown before. */
@Service
public class ReleaseDesk {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private final EesReader reader;
    private final ReleasePreparation preparation;
    private final PublishedFigures published;
    private final PublishedReadings readings;
    private final ReleaseWriting writing;
    private final Clock clock;

    ReleaseDesk(
            EesReader reader,
            ReleasePreparation preparation,
            PublishedFigures published,
            PublishedReadings readings,
            ReleaseWriting writing,
            Clock clock) {
        this.reader = reader;
        this.preparation = preparation;
        this.published = published;
        this.readings = readings;
        this.writing = writing;
        this.clock = clock;
    }

    /** Reads a file. */
    @SharedData
    @PreAuthorize("@access.operates()")
    @Transactional(readOnly = true)
    public EesReading read(ReleaseFile file) {
        return reader.read(file);
    }

    /** Which series it seems to hold, and what changed since the last file like it. */
    @SharedData
    @PreAuthorize("@access.operates()")
    @Transactional(readOnly = true)
    public Recognised recognise(EesTable read) {
        Map<Integer, SeriesFigures> known = new LinkedHashMap<>();
        List<PublishedSeries> all = published.series();
        Map<String, SeriesFigures> figures =
                published.figures(all.stream().map(PublishedSeries::code).toList());
        all.forEach(series -> known.put(series.id(), figures.get(series.code())));
        return new SeriesRecognition(read, readings.all(), known).recognised(published.releases());
    }

    /** What loading it would change, and what looks wrong. */
    @SharedData
    @PreAuthorize("@access.operates()")
    @Transactional(readOnly = true)
    public ReleaseOutcome preview(ReleaseFile file, NewRelease release, List<ReleaseSeries> chosen) {
        return outcome(preparation.prepared(file, release, chosen));
    }

    /**
     * Loads it, all or nothing, and remembers how it was read.
     *
     * @param confirmed that what looks wrong was looked at and is right
     */
    @SharedData
    @PreAuthorize("@access.operates()")
    @Transactional
    public ReleaseOutcome load(ReleaseFile file, NewRelease release, List<ReleaseSeries> chosen, boolean confirmed) {
        Prepared prepared = preparation.prepared(file, release, chosen);
        if (!(outcome(prepared) instanceof ReleaseOutcome.Held held) || held.isDoubtful() && !confirmed) {
            return outcome(prepared);
        }
        writing.series(chosen.stream()
                .flatMap(each -> each.anew().stream())
                .map(NewSeries::series)
                .toList());
        Release stored = writing.write(
                release.release(),
                prepared.parts().stream().collect(toMap(part -> part.chosen().code(), Part::changes)),
                checksum(file.data()));
        remember(stored, prepared);
        return new ReleaseOutcome.Loaded(held.series());
    }

    /** Every release with what stands in it, the latest first. */
    @SharedData
    @PreAuthorize("@access.operates()")
    @Transactional(readOnly = true)
    public List<LoadedRelease> loaded() {
        return writing.loaded(LocalDate.ofInstant(clock.instant(), LONDON));
    }

    private void remember(Release stored, Prepared prepared) {
        Map<String, Integer> numbers = writing.numbers();
        prepared.parts().stream()
                .map(Part::chosen)
                .map(chosen -> new PublishedReading(
                        numbers.get(chosen.code()), stored.id(), chosen.mapping(), prepared.columns()))
                .forEach(readings::remember);
    }

    private static ReleaseOutcome outcome(Prepared prepared) {
        return prepared.reasons().isEmpty()
                ? new ReleaseOutcome.Held(prepared.previews())
                : new ReleaseOutcome.Refused(prepared.reasons());
    }

    private static String checksum(byte[] data) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(data));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
