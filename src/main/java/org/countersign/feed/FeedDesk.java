package org.countersign.feed;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.countersign.commentary.CycleCalendar;
import org.countersign.intake.Confirmation;
import org.countersign.intake.ImportOutcome;
import org.countersign.intake.ImportReport;
import org.countersign.intake.Preview;
import org.countersign.intake.ScorecardImport;
import org.countersign.intake.Unattended;
import org.countersign.tenancy.AuthorityId;
import org.countersign.tenancy.Ids;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/**
 * Takes in what an authority's own jobs send, by the same checks as on the page. Nobody is there to say yes: what needs a
 * person's decision, a new indicator among it, is held and listed.
 */
@Service
public class FeedDesk {

    private final Unpacking unpacking;
    private final Unattended unattended;
    private final ScorecardImport imports;
    private final CycleCalendar calendar;
    private final DeliveryTable deliveries;
    private final JsonMapper json;
    private final Clock clock;

    FeedDesk(
            Unpacking unpacking,
            Unattended unattended,
            ScorecardImport imports,
            CycleCalendar calendar,
            DeliveryTable deliveries,
            JsonMapper json,
            Clock clock) {
        this.unpacking = unpacking;
        this.unattended = unattended;
        this.imports = imports;
        this.calendar = calendar;
        this.deliveries = deliveries;
        this.json = json;
        this.clock = clock;
    }

    /** Takes a delivery in, in one transaction; sent again under its key, it gets its first answer and changes nothing. */
    @PreAuthorize("@access.may(#authority, 'IMPORT')")
    @Transactional
    public Answered deliver(AuthorityId authority, Delivery delivery) {
        Optional<DeliveryTable.Kept> before = delivery.key().flatMap(key -> deliveries.of(delivery.token(), key));
        if (before.isPresent()) {
            return before.filter(kept -> kept.digest().equals(delivery.digest()))
                    .<Answered>map(kept -> new Answered.Done(kept.id(), kept.report(), true))
                    .orElseGet(Answered.OtherBody::new);
        }
        return switch (unpacking.read(authority, delivery)) {
            case Understanding.Refused(String sentence) -> new Answered.Refused(sentence);
            case Understanding.Read read -> imported(authority, delivery, read);
        };
    }

    /** What taking it in would do; nothing is written. */
    @PreAuthorize("@access.may(#authority, 'IMPORT')")
    @Transactional
    public Answered rehearse(AuthorityId authority, Delivery delivery) {
        return switch (unpacking.read(authority, delivery)) {
            case Understanding.Refused(String sentence) -> new Answered.Refused(sentence);
            case Understanding.Read read -> {
                Preview preview = unattended.preview(authority, read.upload(), clock.instant());
                FeedReport report = new ReportWords(preview, read)
                        .of("", clock.instant(), FeedReport.Outcome.PREVIEW, ImportReport.of(preview));
                yield new Answered.Done(new UUID(0, 0), json.writeValueAsString(report), false);
            }
        };
    }

    /** The answer to a delivery that was taken in, as JSON. */
    @PreAuthorize("@access.may(#authority, 'COORDINATE')")
    @Transactional(readOnly = true)
    public Optional<String> report(AuthorityId authority, FeedDeliveryId id) {
        return deliveries.of(id).map(DeliveryTable.Kept::report);
    }

    private Answered imported(AuthorityId authority, Delivery delivery, Understanding.Read read) {
        Preview preview = unattended.preview(authority, read.upload(), clock.instant());
        Confirmation confirmation = new Confirmation(
                preview, Set.of(), calendar.proposed(authority, preview.month()).deadlines());
        if (!(imports.carryOut(authority, confirmation) instanceof ImportOutcome.Imported(ImportReport report))) {
            throw new IllegalStateException("What is held changed within one transaction.");
        }
        UUID id = Ids.next(clock);
        Instant at = clock.instant();
        FeedReport.Outcome outcome =
                report.changedNothing() ? FeedReport.Outcome.UNCHANGED : FeedReport.Outcome.IMPORTED;
        String told = json.writeValueAsString(new ReportWords(preview, read).of(id.toString(), at, outcome, report));
        deliveries.keep(id, at, delivery, told);
        return new Answered.Done(id, told, false);
    }
}
