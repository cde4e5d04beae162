package org.countersign.notification;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.countersign.identity.People;
import org.countersign.identity.Person;
import org.countersign.identity.PersonId;
import org.countersign.notification.LetterTable.Row;
import org.countersign.notification.LetterTable.State;
import org.countersign.tenancy.AuthorityId;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** E-mails that did not get through: the performance team sees whose and why, and sends them again. */
@Service
public class Undelivered {

    private static final int MOST = 200;

    private final LetterTable letters;
    private final NoticeTable notices;
    private final NoticeNames names;
    private final People people;
    private final Clock clock;

    Undelivered(LetterTable letters, NoticeTable notices, NoticeNames names, People people, Clock clock) {
        this.letters = letters;
        this.notices = notices;
        this.names = names;
        this.people = people;
        this.clock = clock;
    }

    /** The latest 200, the latest first. */
    @PreAuthorize("@access.may(#authority, 'COORDINATE')")
    @Transactional(readOnly = true)
    public List<Stuck> all(AuthorityId authority) {
        Map<PersonId, String> everybody =
                people.all(authority).stream().collect(Collectors.toMap(Person::id, Person::name));
        return letters.undelivered(MOST).stream()
                .map(row -> stuck(row, everybody.getOrDefault(row.person(), "Somebody who has left")))
                .toList();
    }

    /** What one of them says. */
    @PreAuthorize("@access.may(#authority, 'COORDINATE')")
    @Transactional(readOnly = true)
    public List<Notice> saying(AuthorityId authority, UUID letter) {
        return names.of(authority, notices.ofLetter(letter));
    }

    /** Sends one again at once. */
    @PreAuthorize("@access.may(#authority, 'COORDINATE') and @access.may(#authority, 'WRITE')")
    @Transactional
    public void again(AuthorityId authority, UUID letter) {
        letters.again(letter, clock.instant());
    }

    @PreAuthorize("@access.may(#authority, 'COORDINATE') and @access.may(#authority, 'WRITE')")
    @Transactional
    public void allAgain(AuthorityId authority) {
        letters.undelivered(MOST).forEach(row -> letters.again(row.id(), clock.instant()));
    }

    private static Stuck stuck(Row row, String to) {
        return new Stuck(row.id(), to, row.problem(), row.since(), row.state() == State.WAITING ? row.next() : null);
    }

    /**
     * An e-mail that did not get through.
     *
     * @param problem why, in words
     * @param next when it is tried again; null where it was given up
     */
    public record Stuck(
            UUID letter,
            String to,
            String problem,
            Instant since,
            @org.jspecify.annotations.Nullable Instant next) {}
}
