package org.countersign.notification;

import static java.util.stream.Collectors.groupingBy;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.countersign.identity.People;
import org.countersign.identity.Person;
import org.countersign.identity.PersonId;
import org.countersign.identity.Role;
import org.countersign.indicator.Catalogue;
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

    private final NoticeTable table;
    private final Postbox postbox;
    private final NoticeNames names;
    private final Catalogue catalogue;
    private final People people;
    private final Access access;
    private final ChangeLog changes;

    Notices(
            NoticeTable table,
            Postbox postbox,
            NoticeNames names,
            Catalogue catalogue,
            People people,
            Access access,
            ChangeLog changes) {
        this.table = table;
        this.postbox = postbox;
        this.names = names;
        this.catalogue = catalogue;
        this.people = people;
        this.access = access;
        this.changes = changes;
    }

    /**
     * Tells everybody whom it concerns, but not whoever did it, and stores with each notice which e-mail carries it. Told
     * again, nothing is added. What happened together is told together: one e-mail a person.
     */
    @PreAuthorize("@access.may(#authority, 'NOTIFY')")
    @Transactional
    public void tell(AuthorityId authority, List<News> news) {
        Set<NoticeTable.Told> already =
                table.told(news.stream().map(News::event).toList());
        // Always in the same order: two who tell the same people never wait for each other's letters in a circle.
        var each = news.stream()
                .flatMap(one -> concerned(authority, one).map(person -> new NoticeTable.Fresh(one, person, null)))
                .filter(one -> !already.contains(new NoticeTable.Told(one.news().event(), one.person())))
                .collect(groupingBy(
                        NoticeTable.Fresh::person,
                        () -> new TreeMap<>(Comparator.comparing(PersonId::value)),
                        java.util.stream.Collectors.toList()));
        each.forEach((person, notices) -> {
            table.add(postbox.put(person, notices));
            changes.add(authority, ChangeKind.NOTICE, person.value().toString());
        });
    }

    private Stream<PersonId> concerned(AuthorityId authority, News news) {
        return Stream.of(news.concerned().stream(), responsible(authority, news), team(authority, news))
                .flatMap(Function.identity())
                .distinct()
                .filter(person -> !person.equals(news.by()));
    }

    private Stream<PersonId> responsible(AuthorityId authority, News news) {
        var indicator = news.subject().indicator();
        if (indicator == null || news.kind().audience().isEmpty()) {
            return Stream.empty();
        }
        return catalogue.byId(authority, indicator).stream()
                .flatMap(found -> news.kind().audience().stream().flatMap(role -> found.people(role).stream()));
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
        return names.of(
                authority, me().map(person -> table.newest(person, MOST)).orElse(List.of()));
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
}
