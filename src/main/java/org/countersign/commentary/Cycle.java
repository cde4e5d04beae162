package org.countersign.commentary;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Version;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import org.countersign.tenancy.AuthorityId;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

@Entity
@IdClass(Cycle.Key.class)
@NullUnmarked
class Cycle {

    static final int LONGEST_REASON = 500;

    @Id
    @TenantId
    private Integer authorityId;

    @Id
    private LocalDate month;

    private Instant openedAt;
    private LocalDate reporterDue;
    private LocalDate ownerDue;
    private LocalDate boardOn;
    private LocalDate figuresDue;
    private LocalDate figuresReleased;
    private String furtherDue = "";
    private LocalDate lockOn;
    private boolean trial;
    private Instant lockedAt;
    private String lockReason = "";

    @Version
    private Long version;

    protected Cycle() {}

    Cycle(AuthorityId authority, YearMonth month, Opening opening, Instant now) {
        this.authorityId = authority.value();
        this.month = month.atDay(1);
        this.openedAt = now;
        this.trial = opening.trial();
        move(opening.deadlines());
    }

    void move(Deadlines deadlines) {
        reporterDue = deadlines.reporters();
        ownerDue = deadlines.owners();
        boardOn = deadlines.board();
        figuresDue = deadlines.figuresDue();
        figuresReleased = deadlines.figuresReleased();
        furtherDue = DeadlineColumns.of(deadlines.further());
        lockOn = deadlines.lock();
    }

    /** @param at null unlocks; what somebody unlocked is not locked again by the calendar */
    void lock(@Nullable Instant at, String reason) {
        lockOn = at == null ? null : lockOn;
        lockedAt = at;
        lockReason = reason;
    }

    CycleDetails details() {
        return new CycleDetails(YearMonth.from(month), deadlines(), lockedAt == null, lockReason, trial);
    }

    private Deadlines deadlines() {
        return new Deadlines(
                reporterDue, ownerDue, boardOn, figuresDue, figuresReleased, DeadlineColumns.read(furtherDue), lockOn);
    }

    record Key(Integer authorityId, LocalDate month) implements Serializable {}
}
