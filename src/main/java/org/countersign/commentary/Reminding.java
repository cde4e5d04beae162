package org.countersign.commentary;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.countersign.calendar.WorkingDays;
import org.countersign.tenancy.AuthorityId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Says once each working morning, from seven in London, what is due and which cover begins: whoever is told by e-mail is not
 * told at midnight. Cover that began while no node ran is said on the next morning.
 */
@Service
public class Reminding {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final int MORNING = 7;

    private final RemindedDays days;
    private final DueKeeping due;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Reminding(RemindedDays days, DueKeeping due, ApplicationEventPublisher events, Clock clock) {
        this.days = days;
        this.due = due;
        this.events = events;
        this.clock = clock;
    }

    /** Says it unless this morning has not come or was dealt with, by whatever node. */
    @PreAuthorize("@access.may(#authority, 'KEEP_TIME')")
    @Transactional
    public void remind(AuthorityId authority) {
        LocalDateTime now = LocalDateTime.ofInstant(clock.instant(), LONDON);
        LocalDate today = now.toLocalDate();
        if (now.getHour() >= MORNING && WorkingDays.isWorkingDay(today)) {
            days.since(today).ifPresent(before -> {
                due.remind(authority);
                days.coversBegun(authority, before, today).forEach(events::publishEvent);
            });
        }
    }
}
