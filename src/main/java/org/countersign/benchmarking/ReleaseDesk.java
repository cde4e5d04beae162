package org.countersign.benchmarking;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.countersign.tenancy.SharedData;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where whoever runs the installation brings published releases in. Nothing is loaded that was not shown before. */
@Service
public class ReleaseDesk {

    private final EesReader reader;
    private final PublishedFigures published;
    private final ReleaseWriting writing;

    ReleaseDesk(EesReader reader, PublishedFigures published, ReleaseWriting writing) {
        this.reader = reader;
        this.published = published;
        this.writing = writing;
    }

    /**
     * Reads a file.
     *
     * @param meta the publisher's meta file; empty where there is none
     */
    @SharedData
    @PreAuthorize("@access.operates()")
    @Transactional(readOnly = true)
    public EesReading read(byte[] data, byte[] meta) {
        return reader.read(data, meta.length == 0 ? null : meta);
    }

    /** What loading it would change, and what looks wrong. */
    @SharedData
    @PreAuthorize("@access.operates()")
    @Transactional(readOnly = true)
    public ReleaseOutcome preview(byte[] data, byte[] meta, NewRelease release, ReleaseSeries chosen) {
        return prepared(data, meta, release, chosen).outcome();
    }

    /**
     * Loads it, all or nothing.
     *
     * @param confirmed that what looks wrong was looked at and is right
     */
    @SharedData
    @PreAuthorize("@access.operates()")
    @Transactional
    public ReleaseOutcome load(byte[] data, byte[] meta, NewRelease release, ReleaseSeries chosen, boolean confirmed) {
        Prepared prepared = prepared(data, meta, release, chosen);
        if (!(prepared.outcome() instanceof ReleaseOutcome.Held held)) {
            return prepared.outcome();
        }
        if (!held.preview().doubts().isEmpty() && !confirmed) {
            return held;
        }
        writing.write(release.release(), Map.of(chosen.series(), prepared.figures()), checksum(data));
        return new ReleaseOutcome.Loaded(held.preview());
    }

    private Prepared prepared(byte[] data, byte[] meta, NewRelease release, ReleaseSeries chosen) {
        Optional<String> fault = release.fault();
        Optional<SeriesFigures> present = published.figures(chosen.series());
        if (fault.isPresent() || present.isEmpty()) {
            return Prepared.refused(List.of(fault.orElse("Choose a series.")));
        }
        return switch (read(data, meta)) {
            case EesReading.Refused refused ->
                Prepared.refused(
                        refused.problems().stream().map(EesProblem::sentence).toList());
            case EesReading.Read file -> prepared(file.table(), release, chosen, present.get());
        };
    }

    private Prepared prepared(EesTable table, NewRelease release, ReleaseSeries chosen, SeriesFigures present) {
        List<PublishedFigure> figures = table.figures(present.series(), chosen.mapping());
        if (isAmbiguous(figures)) {
            return Prepared.refused(
                    List.of("Several rows speak of the same area and year. Choose one item of each filter."));
        }
        if (figures.isEmpty()) {
            return Prepared.refused(List.of("No row has these items of the filters."));
        }
        var changes = writing.changes(release.release(), Map.of(chosen.series(), figures))
                .get(chosen.series());
        String unit = table.units().getOrDefault(chosen.mapping().value(), "");
        return new Prepared(
                new ReleaseOutcome.Held(new ReleasePreview(
                        figures.size(),
                        changes.standing().size() - changes.revised().size() - changes.repeated(),
                        changes.revised(),
                        changes.former().size() - changes.revised().size(),
                        new ReleaseDoubts(present.series(), present, unit).in(figures))),
                figures);
    }

    private static boolean isAmbiguous(List<PublishedFigure> figures) {
        Set<Revising.Key> seen = new HashSet<>();
        return !figures.stream().map(Revising.Key::of).allMatch(seen::add);
    }

    private static String checksum(byte[] data) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(data));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What was found, and the figures to load, of which there are none where it is refused. */
    private record Prepared(ReleaseOutcome outcome, List<PublishedFigure> figures) {

        static Prepared refused(List<String> reasons) {
            return new Prepared(new ReleaseOutcome.Refused(reasons), List.of());
        }
    }
}
