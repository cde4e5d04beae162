package org.countersign.commentary;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Version;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.UUID;
import org.countersign.audit.Removal;
import org.countersign.commentary.Progress.Body;
import org.countersign.commentary.Progress.Proposal;
import org.countersign.identity.PersonId;
import org.countersign.indicator.IndicatorId;
import org.hibernate.annotations.SQLRestriction;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.NullUnmarked;

/** One indicator's commentary of one month: the one row that every edit and every act locks and versions. */
@Entity
@IdClass(Commentary.Key.class)
@SQLRestriction("thrown_away = 0")
@NullUnmarked
class Commentary {

    @Id
    @TenantId
    private Integer authorityId;

    @Id
    private UUID commentaryId;

    private LocalDate month;
    private Integer indicatorId;

    @Enumerated(EnumType.STRING)
    private State state;

    private int stage;
    private int round;
    private int routeNo;
    private int daysLater;
    private Instant stageSince;
    private String body;
    private boolean nothingToAdd;
    private UUID writtenBy;
    private UUID proposedBy;
    private String proposedBody;
    private String fallback;
    private LocalDate reopenedUntil;
    private String required;
    private UUID signedBy;
    private String signedName;
    private Instant signedAt;
    private BigDecimal signedAmount;
    private String signedSeen;
    private boolean figuresMoved;

    @Version
    private Long version;

    protected Commentary() {}

    Progress progress(Parties.Loaded parties) {
        return new Progress(
                state,
                stage,
                round,
                new Body(body, nothingToAdd),
                parties.authors(),
                parties.signed(),
                proposedBy == null ? null : new Proposal(new Body(proposedBody, false), new PersonId(proposedBy)),
                FallbackText.read(fallback));
    }

    /** Takes over where a move led. */
    void become(Progress after, Instant now) {
        if (stage != after.stage() || state != after.state()) {
            stageSince = now;
        }
        state = after.state();
        stage = after.stage();
        round = after.round();
        body = after.body().text();
        nothingToAdd = after.body().nothingToAdd();
        proposedBy = after.proposer().map(PersonId::value).orElse(null);
        proposedBody = after.proposal() == null ? null : after.proposal().body().text();
        fallback = FallbackText.of(after.fallback());
        reopenedUntil = after.fallback() == null ? null : reopenedUntil;
    }

    void writtenBy(PersonId person) {
        writtenBy = person.value();
    }

    void reopenUntil(LocalDate day) {
        reopenedUntil = day;
    }

    void signed(Who signer, Seen seen, Instant now) {
        signedBy = signer.id().value();
        signedName = signer.name();
        signedAt = now;
        signedAmount = seen.amount();
        signedSeen = SeenText.of(seen);
        figuresMoved = false;
    }

    void unsigned() {
        signedBy = null;
        signedName = null;
        signedAt = null;
        signedAmount = null;
        signedSeen = null;
        figuresMoved = false;
    }

    /** Takes words out of what stands here now, proposed or kept to fall back on. */
    void redact(Removal removal) {
        body = removal.from(body);
        proposedBody = proposedBody == null ? null : removal.from(proposedBody);
        fallback = fallback == null ? null : removal.from(fallback);
    }

    int stage() {
        return stage;
    }

    CommentaryId id() {
        return new CommentaryId(commentaryId);
    }

    IndicatorId indicator() {
        return new IndicatorId(indicatorId);
    }

    YearMonth month() {
        return YearMonth.from(month);
    }

    State state() {
        return state;
    }

    String text() {
        return body;
    }

    int route() {
        return routeNo;
    }

    Instant stageSince() {
        return stageSince;
    }

    /** Why a text is; empty where it is not. */
    String required() {
        return required;
    }

    void require(String reason) {
        required = reason;
    }

    Optional<LocalDate> reopenedUntil() {
        return Optional.ofNullable(reopenedUntil);
    }

    boolean writtenByAnother(PersonId person) {
        return writtenBy != null && !writtenBy.equals(person.value());
    }

    boolean signedBy(PersonId person) {
        return person.value().equals(signedBy);
    }

    /** Whether figures moved since it was signed, beyond the tolerance, as far as that was noticed. */
    boolean figuresMoved() {
        return figuresMoved;
    }

    long version() {
        return version;
    }

    Commented now() {
        var signature = signedBy == null || state != State.SIGNED_OFF
                ? null
                : new Commented.Signature(
                        new PersonId(signedBy), signedName, signedAt, signedAmount, SeenText.read(signedSeen));
        return new Commented(id(), indicator(), month(), state, body, nothingToAdd, signature, version, turn());
    }

    private Commented.Turn turn() {
        var proposed = proposedBy == null ? null : new Commented.Proposed(new PersonId(proposedBy), proposedBody);
        return new Commented.Turn(stage, routeNo, stageSince, required, reopenedUntil, proposed, daysLater);
    }

    record Key(Integer authorityId, UUID commentaryId) implements Serializable {}
}
