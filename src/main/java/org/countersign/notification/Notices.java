package org.countersign.notification;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.countersign.identity.People;
import org.countersign.identity.Person;
import org.countersign.identity.PersonId;
import org.countersign.identity.Role;
import org.countersign.indicator.Catalogue;
import org.countersign.indicator.IndicatorDetails;
import org.countersign.indicator.IndicatorId;
import org.countersign.tenancy.Access;
import org.countersign.tenancy.AuthorityId;
import org.countersign.tenancy.ChangeKind;
import org.countersign.tenancy.ChangeLog;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What people are told. Everybody reads their own notices and nobody else's. */
@Service
public class Notices {

    private static final int MOST = 50;
    private static final String GONE = "Somebody who has left";

    private final NoticeTable table;
    private final Catalogue catalogue;
    private final People people;
    private final Access access;
    private final ChangeLog changes;

    Notices(NoticeTable table, Catalogue catalogue, People people, Access access, ChangeLog changes) {
        this.table = table;
        this.catalogue = catalogue;
        this.people = people;
        this.access = access;
        this.changes = changes;
    }

    /** Tells everybody whom it concerns, but not whoever did it. Told again, nothing is added. */
    @PreAuthorize("@access.may(#authority, 'NOTIFY')")
    @Transactional
    public void tell(AuthorityId authority, News news) {
        Stream.of(news.concerned().stream(), concerned(authority, news), team(authority, news))
                .flatMap(Function.identity())
                .distinct()
                .filter(person -> !person.equals(news.by()))
                .forEach(person -> tell(authority, news, person));
    }

    private void tell(AuthorityId authority, News news, PersonId person) {
        table.add(news, person);
        changes.add(authority, ChangeKind.NOTICE, person.value().toString());
    }

    private Stream<PersonId> concerned(AuthorityId authority, News news) {
        if (news.kind().audience().isEmpty()) {
            return Stream.empty();
        }
        return catalogue.byId(authority, news.indicator()).stream()
                .flatMap(indicator -> news.kind().audience().stream().flatMap(role -> indicator.people(role).stream()));
    }

    private Stream<PersonId> team(AuthorityId authority, News news) {
        return news.kind().forTeam()
                ? people.all(authority).stream()
                        .filter(person -> person.is(Role.PERFORMANCE_TEAM))
                        .map(Person::id)
                : Stream.empty();
    }

    /** The newest 50 of whoever asks, the newest first. */
    @PreAuthorize("@access.may(#authority, 'READ')")
    @Transactional(readOnly = true)
    public List<Notice> mine(AuthorityId authority) {
        List<NoticeTable.Stored> stored =
                me().map(person -> table.newest(person, MOST)).orElse(List.of());
        return stored.isEmpty() ? List.of() : named(authority, stored);
    }

    /** How many whoever asks has not read. */
    @PreAuthorize("@access.may(#authority, 'READ')")
    @Transactional(readOnly = true)
    public int unread(AuthorityId authority) {
        return me().map(table::unread).orElse(0);
    }

    /** Marks a notice as read, if it belongs to whoever asks. */
    @PreAuthorize("@access.may(#authority, 'READ')")
    @Transactional
    public void read(AuthorityId authority, NoticeId notice) {
        me().ifPresent(person -> table.read(person, notice));
    }

    @PreAuthorize("@access.may(#authority, 'READ')")
    @Transactional
    public void readAll(AuthorityId authority) {
        me().ifPresent(table::readAll);
    }

    private Optional<PersonId> me() {
        return access.current().person().map(PersonId::new);
    }

    private List<Notice> named(AuthorityId authority, List<NoticeTable.Stored> stored) {
        Map<PersonId, String> names =
                people.all(authority).stream().collect(Collectors.toMap(Person::id, Person::name));
        Map<IndicatorId, String> references = catalogue.all(authority).stream()
                .collect(Collectors.toMap(IndicatorDetails::id, IndicatorDetails::reference));
        return stored.stream()
                .map(notice -> new Notice(
                        notice.id(),
                        notice.kind(),
                        Optional.ofNullable(notice.by()).map(names::get).orElse(GONE),
                        references.getOrDefault(notice.indicator(), ""),
                        notice.month(),
                        notice.at(),
                        notice.read()))
                .toList();
    }
}
