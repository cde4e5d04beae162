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
import java.util.UUID;
import org.countersign.identity.PersonId;
import org.countersign.indicator.IndicatorId;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.NullUnmarked;

/** One indicator's commentary of one month: the one row that every edit and every act locks and versions. */
@Entity
@IdClass(Commentary.Key.class)
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

    private String body;
    private boolean nothingToAdd;
    private UUID signedBy;
    private String signedName;
    private Instant signedAt;
    private BigDecimal signedAmount;
    private String signedSeen;

    @Version
    private Long version;

    protected Commentary() {}

    void write(String text) {
        make(Move.WRITE);
        body = text;
        nothingToAdd = false;
    }

    void submit(String text) {
        make(Move.SUBMIT);
        body = text;
        nothingToAdd = text.isBlank();
    }

    void withdraw() {
        make(Move.WITHDRAW);
    }

    void giveBack() {
        make(Move.RETURN);
    }

    void signOff(Who signer, Seen seen, Instant now) {
        make(Move.SIGN_OFF);
        signedBy = signer.id().value();
        signedName = signer.name();
        signedAt = now;
        signedAmount = seen.amount();
        signedSeen = SeenText.of(seen);
    }

    void takeBack() {
        make(Move.TAKE_BACK);
        signedBy = null;
        signedName = null;
        signedAt = null;
        signedAmount = null;
        signedSeen = null;
    }

    private void make(Move move) {
        if (!move.from().contains(state)) {
            throw new IllegalStateException(move + " from " + state);
        }
        state = move.to();
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

    boolean signedBy(PersonId person) {
        return person.value().equals(signedBy);
    }

    long version() {
        return version;
    }

    Commented now() {
        var signature = signedBy == null
                ? null
                : new Commented.Signature(
                        new PersonId(signedBy), signedName, signedAt, signedAmount, SeenText.read(signedSeen));
        return new Commented(id(), indicator(), month(), state, body, nothingToAdd, signature, version);
    }

    record Key(Integer authorityId, UUID commentaryId) implements Serializable {}
}
