package org.countersign.operator;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import org.countersign.audit.Act;
import org.countersign.audit.AuditTrail;
import org.countersign.audit.Change;
import org.countersign.authority.Authorities;
import org.countersign.commentary.CycleCalendar;
import org.countersign.commentary.TextRequirements;
import org.countersign.commentary.TextRules;
import org.countersign.identity.Invitations;
import org.countersign.tenancy.AuthorityId;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes authorities on board. */
@Service
public class OnBoarding {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private final OnBoardTable table;
    private final Authorities authorities;
    private final CycleCalendar calendar;
    private final TextRequirements texts;
    private final Invitations invitations;
    private final AuditTrail audit;
    private final Clock clock;

    OnBoarding(
            OnBoardTable table,
            Authorities authorities,
            CycleCalendar calendar,
            TextRequirements texts,
            Invitations invitations,
            AuditTrail audit,
            Clock clock) {
        this.table = table;
        this.authorities = authorities;
        this.calendar = calendar;
        this.texts = texts;
        this.invitations = invitations;
        this.audit = audit;
        this.clock = clock;
    }

    /** On board, its first administrator invited, its year planned: all of it or nothing, and only once. */
    @PreAuthorize("@access.may(#authority, 'OPERATE')")
    @Transactional
    public Taken take(AuthorityId authority, NewAuthority form) {
        if (!exists(authority)) {
            return new Taken.DoesNotExist();
        }
        if (!enter(authority)) {
            return new Taken.AlreadyOnBoard(table.since());
        }
        invitations.inviteFirst(
                authority, form.administrator().name(), form.administrator().address());
        calendar.plan(authority, form.plan());
        texts.set(authority, TextRules.USUAL);
        return new Taken.OnBoard();
    }

    /** On board and nothing else, for one whose people come in another way; false where it is already. */
    @PreAuthorize("@access.may(#authority, 'OPERATE')")
    @Transactional
    public boolean enter(AuthorityId authority) {
        boolean added = table.add(clock.instant());
        if (added) {
            audit.operated(authority, Act.TAKEN_ON_BOARD, "access", "", new Change("", "active"));
        }
        return added;
    }

    private boolean exists(AuthorityId authority) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), LONDON);
        return authorities
                .byId(authority)
                .filter(found -> found.existedOn(today))
                .isPresent();
    }
}
