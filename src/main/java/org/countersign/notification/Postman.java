package org.countersign.notification;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.countersign.identity.Addressee;
import org.countersign.identity.Addressees;
import org.countersign.notification.LetterTable.Row;
import org.countersign.notification.LetterTable.State;
import org.countersign.tenancy.AuthorityId;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes one e-mail away. Its row is locked meanwhile, and what became of it is kept in the same transaction: another node
 * passes over it, and when this one dies before that is kept, the e-mail leaves again under the same message id. A mail
 * server that took one and was not heard is the only way to two copies.
 */
@Service
public class Postman {

    private static final Duration FIRST_PAUSE = Duration.ofSeconds(30);
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(30);
    private static final int DOUBLINGS = 6;

    private final LetterTable letters;
    private final NoticeTable notices;
    private final NoticeNames names;
    private final Addressees addressees;
    private final NoticeMail mail;
    private final NoticeDetails details;
    private final Carrier carrier;
    private final NoticeMailSettings settings;
    private final Clock clock;

    Postman(
            LetterTable letters,
            NoticeTable notices,
            NoticeNames names,
            Addressees addressees,
            NoticeMail mail,
            NoticeDetails details,
            Carrier carrier,
            NoticeMailSettings settings,
            Clock clock) {
        this.letters = letters;
        this.notices = notices;
        this.names = names;
        this.addressees = addressees;
        this.mail = mail;
        this.details = details;
        this.carrier = carrier;
        this.settings = settings;
        this.clock = clock;
    }

    /** Sends it if it is due and no other node has it in hand. */
    @PreAuthorize("@access.may(#authority, 'NOTIFY')")
    @Transactional
    public void send(AuthorityId authority, UUID letter) {
        letters.due(letter, clock.instant()).ifPresent(row -> {
            List<NoticeTable.Stored> told = notices.ofLetter(letter).stream()
                    .filter(notice -> !notice.read() || notice.kind().required())
                    .toList();
            addressees
                    .of(authority, row.person())
                    .filter(to -> !told.isEmpty())
                    .ifPresentOrElse(
                            to -> send(authority, row, to, told),
                            () -> letters.settle(letter, State.DROPPED, "", clock.instant()));
        });
    }

    /** Postpones what failed for a reason other than mail. */
    @PreAuthorize("@access.may(#authority, 'NOTIFY')")
    @Transactional
    public void failed(AuthorityId authority, UUID letter) {
        letters.due(letter, clock.instant()).ifPresent(row -> postpone(row, "it could not be written"));
    }

    private void send(AuthorityId authority, Row row, Addressee to, List<NoticeTable.Stored> told) {
        try {
            Carried carried = carrier.carry(
                    row.id(), mail.of(authority, to, names.of(authority, told), details.of(authority, told)));
            boolean sent = carried == Carried.SENT;
            letters.settle(
                    row.id(),
                    sent ? State.SENT : State.REFUSED,
                    sent ? "" : "the address does not take mail",
                    clock.instant());
        } catch (NotCarried e) {
            postpone(row, String.valueOf(e.getMessage()));
        }
    }

    private void postpone(Row row, String problem) {
        Instant now = clock.instant();
        if (row.since().plus(settings.patience()).isAfter(now)) {
            letters.postpone(row.id(), problem, now.plus(pause(row.attempts())));
        } else {
            letters.settle(row.id(), State.GIVEN_UP, problem, now);
        }
    }

    /** 30 seconds after the first attempt, twice as long after each further one, half an hour at most. */
    static Duration pause(int attemptsBefore) {
        Duration pause = FIRST_PAUSE.multipliedBy(1L << Math.clamp(attemptsBefore, 0, DOUBLINGS));
        return pause.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause;
    }
}
