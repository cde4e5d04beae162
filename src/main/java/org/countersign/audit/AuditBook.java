package org.countersign.audit;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.countersign.tenancy.AuthorityId;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where the performance team reads its authority's trail and takes it away. */
@Service
public class AuditBook {

    /** How many entries an export reads at a time. */
    public static final int BATCH = 1_000;

    private final EntryPages entries;
    private final AuditTrail trail;
    private final NamesOfPeople names;
    private final Clock clock;

    AuditBook(EntryPages entries, AuditTrail trail, NamesOfPeople names, Clock clock) {
        this.entries = entries;
        this.trail = trail;
        this.names = names;
        this.clock = clock;
    }

    /**
     * One page, with names in place of ids of people; four statements. A number past the end gives the last page there
     * is. An export has the ids, as they are stored and sealed.
     */
    @PreAuthorize("@access.may(#authority, 'AUDIT')")
    @Transactional(readOnly = true)
    public AuditPage page(AuthorityId authority, AuditFilter filter, int number) {
        long total = entries.count(filter);
        var last = new AuditPage(List.of(), 1, total, entries.newest(Act.CHAIN_CHECKED));
        int shown = Math.clamp(number, 1, last.pages());
        return new AuditPage(named(entries.page(filter, shown, AuditPage.SIZE)), shown, total, last.lastCheck());
    }

    private List<AuditEntry> named(List<AuditEntry> stored) {
        Map<UUID, String> known =
                names.of(stored.stream().flatMap(IdsInText::of).collect(Collectors.toSet()));
        return stored.stream().map(entry -> IdsInText.named(entry, known)).toList();
    }

    /** Keeps that the filter's entries are taken away now, and says where reading them begins. */
    @PreAuthorize("@access.may(#authority, 'AUDIT')")
    @Transactional
    public AuditCursor export(AuthorityId authority, AuditFilter filter) {
        AuditCursor start = AuditCursor.at(clock.instant());
        trail.record(
                authority,
                Act.EXPORTED,
                "Audit trail",
                "%,d entries%s".formatted(entries.count(filter), words(filter)),
                Change.NONE);
        return start;
    }

    /** The next entries of an export; none at its end. Asked anew for each thousand, so that a right taken away counts. */
    @PreAuthorize("@access.may(#authority, 'AUDIT')")
    @Transactional(readOnly = true)
    public List<AuditEntry> older(AuthorityId authority, AuditFilter filter, AuditCursor than) {
        return entries.older(filter, than, BATCH);
    }

    private static String words(AuditFilter filter) {
        return Stream.of(
                        filter.text().isBlank() ? "" : "“" + filter.text() + "”",
                        filter.kind()
                                .map(kind -> kind.words().toLowerCase(Locale.UK))
                                .orElse(""),
                        filter.person().map(person -> "of person " + person).orElse(""),
                        filter.from().map(day -> "from " + day).orElse(""),
                        filter.to().map(day -> "to " + day).orElse(""))
                .filter(part -> !part.isEmpty())
                .map(part -> ", " + part)
                .collect(Collectors.joining());
    }
}
