package org.countersign.intake;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.countersign.commentary.Cycles;
import org.countersign.identity.People;
import org.countersign.identity.Person;
import org.countersign.tenancy.AuthorityId;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes a scorecard in: read, preview, import. Nothing is written before the last of them, and then all or nothing. */
@Service
public class ScorecardImport {

    private final Holdings holdings;
    private final People people;
    private final Cycles cycles;
    private final PlanWriter writer;
    private final Reports reports;

    ScorecardImport(Holdings holdings, People people, Cycles cycles, PlanWriter writer, Reports reports) {
        this.holdings = holdings;
        this.people = people;
        this.cycles = cycles;
        this.writer = writer;
        this.reports = reports;
    }

    /** Reads a file of any origin; what cannot be read is refused with a sentence. */
    @PreAuthorize("@access.may(#authority, 'IMPORT')")
    public Received receive(AuthorityId authority, String file, byte[] bytes) {
        return switch (new SheetReader().read(file, bytes)) {
            case Reading.Refused refused -> new Received.Refused(refused.sentence());
            case Reading.Read read -> recognised(read, bytes, ScorecardReader.recognise(read.sheets()));
        };
    }

    /** What importing would do, in the light of what has been decided. Fixed number of statements. */
    @PreAuthorize("@access.may(#authority, 'IMPORT')")
    @Transactional(readOnly = true)
    public Preview preview(AuthorityId authority, Upload upload, Decisions decisions) {
        RecognisedScorecard scorecard = upload.scorecard();
        return new Preview(
                upload,
                ImportPlan.of(scorecard, holdings.beside(authority, scorecard), decisions),
                unknown(authority, scorecard),
                cycles.of(authority, scorecard.month()).isEmpty());
    }

    /** Imports what the preview showed, in one transaction; a preview that no longer holds writes nothing. */
    @PreAuthorize("@access.may(#authority, 'IMPORT')")
    @Transactional
    public ImportOutcome carryOut(AuthorityId authority, Confirmation confirmation) {
        Preview shown = confirmation.shown();
        Preview now = preview(authority, shown.upload(), shown.plan().decisions());
        if (!now.plan().equals(shown.plan())) {
            return new ImportOutcome.LookAgain(now);
        }
        return new ImportOutcome.Imported(
                now.plan().changesNothing() ? Reports.nothingNew(now) : writer.write(authority, confirmation));
    }

    /** The reports of past imports that changed something, the newest first. */
    @PreAuthorize("@access.may(#authority, 'COORDINATE')")
    @Transactional(readOnly = true)
    public List<PastImport> past(AuthorityId authority) {
        return reports.all();
    }

    private List<PersonFound> unknown(AuthorityId authority, RecognisedScorecard scorecard) {
        Set<String> known = people.all(authority).stream()
                .map(Person::name)
                .map(ScorecardImport::folded)
                .collect(Collectors.toSet());
        return scorecard.people().stream()
                .filter(person -> !known.contains(folded(person.name())))
                .toList();
    }

    private static String folded(String name) {
        return name.strip().toLowerCase(Locale.UK);
    }

    private static Received recognised(Reading.Read read, byte[] bytes, Recognition recognition) {
        return switch (recognition) {
            case Recognition.NotFound notFound -> new Received.Refused(notFound.sentence());
            case Recognition.Found found ->
                new Received.Understood(
                        new Upload(read.file(), checksum(bytes), found.scorecard(), read.notes(), read.sheets()));
        };
    }

    static String checksum(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
