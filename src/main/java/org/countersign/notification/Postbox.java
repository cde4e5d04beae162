package org.countersign.notification;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.countersign.identity.MailWay;
import org.countersign.identity.PersonId;
import org.countersign.notification.NoticeTable.Fresh;
import org.countersign.tenancy.Ids;
import org.springframework.stereotype.Component;

/**
 * Decides which e-mail carries a notice, within the transaction that stores the notice. One that has not left yet and
 * leaves early enough takes it along: whoever signs thirty in a row writes no thirty e-mails.
 */
@Component
class Postbox {

    private final LetterTable letters;
    private final PreferenceTable preferences;
    private final Carrier carrier;
    private final NoticeMailSettings settings;
    private final Clock clock;

    Postbox(
            LetterTable letters,
            PreferenceTable preferences,
            Carrier carrier,
            NoticeMailSettings settings,
            Clock clock) {
        this.letters = letters;
        this.preferences = preferences;
        this.carrier = carrier;
        this.settings = settings;
        this.clock = clock;
    }

    /** Without a way for mail, notices stay in the page. */
    static boolean isOn(Carrier carrier) {
        return carrier.way().kind() != MailWay.Kind.OFF;
    }

    /** The notices of one person, each with the letter that carries it. */
    List<Fresh> put(PersonId person, List<Fresh> notices) {
        if (!isOn(carrier)) {
            return notices;
        }
        Telling telling = preferences.of(person);
        List<Fresh> mailed = notices.stream()
                .filter(notice -> telling.mails(notice.news().kind()))
                .filter(notice -> !notice.news().trial())
                .toList();
        if (mailed.isEmpty()) {
            return notices;
        }
        UUID letter = letter(person, telling);
        return notices.stream()
                .map(notice -> mailed.contains(notice) ? new Fresh(notice.news(), person, letter) : notice)
                .toList();
    }

    private UUID letter(PersonId person, Telling telling) {
        Instant now = clock.instant();
        Instant due = telling.due(now, settings.gather());
        return letters.open(person, now, due).filter(letters::hold).orElseGet(() -> begun(person, now, due));
    }

    private UUID begun(PersonId person, Instant now, Instant due) {
        UUID letter = Ids.next(clock);
        letters.add(letter, person, now, due);
        return letter;
    }
}
