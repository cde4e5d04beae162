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
import java.util.Optional;
import org.countersign.benchmarking.ReleasePreparation.Part;
import org.countersign.benchmarking.ReleasePreparation.Prepared;
import org.countersign.tenancy.Access;
import org.countersign.tenancy.SharedData;
import org.countersign.tenancy.Unseen;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where whoever runs the installation brings published releases in. Nothing is loaded that was not shown before. */
@Service
public class ReleaseDesk {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private static final int LONGEST_REASON = 500;

    private final EesReader reader;
    private final ReleasePreparation preparation;
    private final PublishedFigures published;
    private final PublishedReadings readings;
    private final ReleaseWriting writing;
    private final ReleaseUndoing undoing;
    private final Access access;
    private final Clock clock;

    ReleaseDesk(
            EesReader reader,
            ReleasePreparation preparation,
            PublishedFigures published,
            PublishedReadings readings,
            ReleaseWriting writing,
            ReleaseUndoing undoing,
            Access access,
            Clock clock) {
        this.reader = reader;
        this.preparation = preparation;
        this.published = published;
        this.readings = readings;
        this.writing = writing;
        this.undoing = undoing;
        this.access = access;
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
        undoing.alone();
        Prepared prepared = preparation.prepared(file, release, chosen);
        if (!(outcome(prepared) instanceof ReleaseOutcome.Held held) || held.isDoubtful() && !confirmed) {
            return outcome(prepared);
        }
        writing.series(chosen.stream()
                .flatMap(each -> each.anew().stream())
                .map(NewSeries::series)
                .toList());
        boolean first = published.releases().stream()
                .noneMatch(known -> known.code().equals(release.release().code()));
        Release stored = writing.write(
                release.release(),
                prepared.parts().stream().collect(toMap(part -> part.chosen().code(), Part::changes)),
                checksum(file.data()));
        remember(stored, first, prepared);
        return new ReleaseOutcome.Loaded(held.series());
    }

    /** Every release with what stands in it, the latest first. */
    @SharedData
    @PreAuthorize("@access.operates()")
    @Transactional(readOnly = true)
    public List<LoadedRelease> loaded() {
        Map<Integer, LoadedRelease.Undoing> ends = undoing.all();
        return writing.loaded(LocalDate.ofInstant(clock.instant(), LONDON)).stream()
                .map(each -> each.with(ends.getOrDefault(each.release().id(), LoadedRelease.Undoing.NONE)))
                .toList();
    }

    /** What taking a release back would do, or why it cannot be. */
    @SharedData
    @PreAuthorize("@access.operates()")
    @Transactional(readOnly = true)
    public TakingBack takingBack(int release) {
        return undoing.effect(release);
    }

    /**
     * Takes a release back: what it replaced stands again. The answer says why it was not, and is empty where it was.
     *
     * @param because kept with the release and listed
     */
    @SharedData
    @PreAuthorize("@access.operates()")
    @Transactional
    public Optional<String> takeBack(int release, String because) {
        if (Unseen.only(because) || because.length() > LONGEST_REASON) {
            return Optional.of("Say why, in up to 500 characters.");
        }
        undoing.alone();
        Optional<String> refusal = undoing.effect(release).refusal();
        if (refusal.isEmpty()) {
            undoing.undo(release, access.current().name(), because.strip());
        }
        return refusal;
    }

    private void remember(Release stored, boolean first, Prepared prepared) {
        Map<String, Integer> numbers = writing.numbers();
        undoing.remember(
                stored,
                first,
                prepared.parts().stream()
                        .collect(toMap(part -> numbers.get(part.chosen().code()), Part::changes)));
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
