package org.countersign.intake;

import java.time.Clock;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.countersign.actual.LoadId;
import org.countersign.authority.Authorities;
import org.countersign.authority.LocalAuthority;
import org.countersign.commentary.CycleDetails;
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

    /** A quarter's figures come in the quarter after it. */
    private static final int MONTHS_OF_WORK = 3;

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private final Holdings holdings;
    private final People people;
    private final Cycles cycles;
    private final PlanWriter writer;
    private final Reports reports;
    private final Authorities authorities;
    private final ReadingTable readings;
    private final Clock clock;

    ScorecardImport(
            Holdings holdings,
            People people,
            Cycles cycles,
            PlanWriter writer,
            Reports reports,
            Authorities authorities,
            ReadingTable readings,
            Clock clock) {
        this.holdings = holdings;
        this.people = people;
        this.cycles = cycles;
        this.writer = writer;
        this.reports = reports;
        this.authorities = authorities;
        this.readings = readings;
        this.clock = clock;
    }

    /** As {@link #receive(AuthorityId, String, FileContent, RowsSeen)}, of what is in memory. */
    @PreAuthorize("@access.may(#authority, 'IMPORT')")
    @Transactional(readOnly = true)
    public Received receive(AuthorityId authority, String file, byte[] bytes) {
        return receive(authority, file, FileContent.of(bytes));
    }

    /** As {@link #receive(AuthorityId, String, FileContent, RowsSeen)}, where nobody waits for it. */
    @PreAuthorize("@access.may(#authority, 'IMPORT')")
    @Transactional(readOnly = true)
    public Received receive(AuthorityId authority, String file, FileContent content) {
        return receive(authority, file, content, RowsSeen.UNWATCHED);
    }

    /** Reads a file that may be too large to be kept in memory; it is not needed any more afterwards. */
    @PreAuthorize("@access.may(#authority, 'IMPORT')")
    @Transactional(readOnly = true)
    public Received receive(AuthorityId authority, String file, FileContent content, RowsSeen seen) {
        return switch (new SheetReader(seen).read(FileName.of(file, "File without a name"), content)) {
            case Reading.Refused refused -> new Received.Refused(refused.sentence());
            case Reading.Read read ->
                read(
                        authority,
                        recognised(new Handed(
                                content.checksum(),
                                new Source(read.file(), read.sheets(), name(authority), Pointing.none(), now()),
                                read.notes())));
        };
    }

    /** As such files are read here, if there are such; a column that is called otherwise now is read as before. */
    private Handed recognised(Handed handed) {
        return readings.like(handed.source())
                .map(kept -> new Known(kept, new SinceLast(kept, handed.source()).renamed()))
                .map(known -> handed.pointing(handed.pointing().knowing(known)))
                .orElse(handed);
    }

    /** Reads a file that was handed in in the light of what somebody says about it. */
    @PreAuthorize("@access.may(#authority, 'IMPORT')")
    public Received read(AuthorityId authority, Handed handed) {
        return switch (ScorecardReader.recognise(handed.source())) {
            case Recognition.Found found -> new Received.Understood(new Upload(handed, found.scorecard()));
            case Recognition.NotFound notFound -> unclear(handed, notFound.sentence());
        };
    }

    /** What has no table at all is not worth pointing at. */
    private static Received unclear(Handed handed, String sentence) {
        boolean table = handed.source().sheets().stream()
                .anyMatch(sheet ->
                        sheet.lines().stream().filter(line -> line.width() > 2).count() > 1);
        return table ? new Received.Unclear(handed, sentence) : new Received.Refused(sentence);
    }

    private YearMonth now() {
        return YearMonth.now(clock.withZone(LONDON));
    }

    private String name(AuthorityId authority) {
        return authorities.byId(authority).map(LocalAuthority::name).orElse("");
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

    /**
     * Whether a month is likelier history than work: a later one is open or was, or, where none ever was, it is more than
     * three months old. It then opens only if somebody says so, so that nothing is late that nobody could have written in
     * time.
     */
    @PreAuthorize("@access.may(#authority, 'IMPORT')")
    @Transactional(readOnly = true)
    public boolean isBehind(AuthorityId authority, YearMonth month) {
        List<CycleDetails> opened = cycles.all(authority);
        return opened.isEmpty()
                ? month.plusMonths(MONTHS_OF_WORK).isBefore(YearMonth.now(clock))
                : opened.stream().anyMatch(cycle -> cycle.month().isAfter(month));
    }

    /** As {@link #carryOut(AuthorityId, Confirmation, Progress)}, where nobody waits for it. */
    @PreAuthorize("@access.may(#authority, 'IMPORT')")
    @Transactional
    public ImportOutcome carryOut(AuthorityId authority, Confirmation confirmation) {
        return carryOut(authority, confirmation, Progress.UNWATCHED);
    }

    /**
     * Imports what the preview showed, in one transaction; a preview that no longer holds writes nothing, and one that is
     * stopped leaves nothing.
     */
    @PreAuthorize("@access.may(#authority, 'IMPORT')")
    @Transactional
    public ImportOutcome carryOut(AuthorityId authority, Confirmation confirmation, Progress progress) {
        Preview shown = confirmation.shown();
        Preview now = preview(authority, shown.upload(), shown.plan().decisions());
        if (!now.plan().equals(shown.plan())) {
            return new ImportOutcome.LookAgain(now);
        }
        remember(now.upload());
        return new ImportOutcome.Imported(
                now.plan().changesNothing()
                        ? Reports.nothingNew(now)
                        : writer.write(authority, confirmation, progress));
    }

    /** The next file of the kind is compared with this one. */
    private void remember(Upload upload) {
        Known known = upload.handed().pointing().known();
        if (known != null) {
            readings.put(KeptReading.of(known.reading().name(), clock.instant(), upload));
        }
    }

    /** The reports of past imports that changed something, the newest first. */
    @PreAuthorize("@access.may(#authority, 'COORDINATE')")
    @Transactional(readOnly = true)
    public List<PastImport> past(AuthorityId authority) {
        return reports.all();
    }

    /** One of them. */
    @PreAuthorize("@access.may(#authority, 'COORDINATE')")
    @Transactional(readOnly = true)
    public Optional<PastImport> past(AuthorityId authority, LoadId load) {
        return reports.of(load);
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
}
