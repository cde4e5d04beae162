package org.countersign.commentary;

import static org.countersign.commentary.State.DRAFT;
import static org.countersign.commentary.State.NOT_REQUIRED;
import static org.countersign.commentary.State.NOT_STARTED;
import static org.countersign.commentary.State.RETURNED;
import static org.countersign.commentary.State.SIGNED_OFF;
import static org.countersign.commentary.State.SUBMITTED;
import static org.countersign.commentary.State.WAITING;

import java.util.EnumSet;
import java.util.Set;

/**
 * The table of moves: from which states, by whom, to which states. Whatever is not in it cannot be done. The manual's
 * table is written from this one.
 */
public enum Move {
    WRITE(
            "write",
            EnumSet.of(NOT_STARTED, NOT_REQUIRED, DRAFT, RETURNED),
            By.WRITER,
            EnumSet.of(DRAFT),
            "the writer becomes an author"),
    SUBMIT(
            "submit",
            EnumSet.of(NOT_STARTED, NOT_REQUIRED, DRAFT, RETURNED),
            By.WRITER,
            EnumSet.of(SUBMITTED),
            "a text where one is required, otherwise also “nothing to add”; what was seen is kept"),
    WITHDRAW(
            "withdraw",
            EnumSet.of(SUBMITTED),
            By.WRITER,
            EnumSet.of(DRAFT),
            "nobody has signed since it was submitted"),
    RETURN(
            "return",
            EnumSet.of(SUBMITTED),
            By.APPROVER,
            EnumSet.of(RETURNED),
            "a reason; signatures since it was submitted fall"),
    RETURN_ONE_STAGE(
            "return one stage",
            EnumSet.of(SUBMITTED),
            By.APPROVER,
            EnumSet.of(SUBMITTED),
            "a reason; there is a stage before; its signatures fall"),
    PROPOSE(
            "propose wording",
            EnumSet.of(SUBMITTED),
            By.APPROVER,
            EnumSet.of(WAITING),
            "somebody who is not an author can confirm; signatures of this stage fall; the proposer becomes an author"),
    CONFIRM(
            "confirm the wording",
            EnumSet.of(WAITING),
            By.CONFIRMER,
            EnumSet.of(SUBMITTED, SIGNED_OFF),
            "counts as the signature of the stage; “worded by A, confirmed by B”"),
    DECLINE(
            "decline the wording",
            EnumSet.of(WAITING),
            By.CONFIRMER,
            EnumSet.of(SUBMITTED),
            "the text before stands again"),
    DROP("drop the proposal", EnumSet.of(WAITING), By.PROPOSER, EnumSet.of(SUBMITTED), "the text before stands again"),
    CORRECT(
            "correct spelling",
            EnumSet.of(SUBMITTED),
            By.SPELLER,
            EnumSet.of(SUBMITTED),
            "no number and few words change; the corrector becomes an author"),
    SIGN_OFF(
            "sign off",
            EnumSet.of(SUBMITTED),
            By.APPROVER_NOT_AUTHOR,
            EnumSet.of(SUBMITTED, SIGNED_OFF),
            "the figures are those on the page; what was seen is kept"),
    SIGN_AGAIN(
            "sign again",
            EnumSet.of(SIGNED_OFF),
            By.LAST_APPROVER_NOT_AUTHOR,
            EnumSet.of(SIGNED_OFF),
            "figures moved since beyond the tolerance; what was seen is kept anew"),
    TAKE_BACK(
            "take back the signature",
            EnumSet.of(SUBMITTED, SIGNED_OFF),
            By.SIGNER,
            EnumSet.of(SUBMITTED),
            "nobody of the next stage has acted"),
    REOPEN(
            "reopen",
            EnumSet.of(SIGNED_OFF),
            By.TEAM,
            EnumSet.of(RETURNED),
            "a reason and until when; also in a locked period"),
    FALL_BACK(
            "fall back",
            EnumSet.of(DRAFT, SUBMITTED, WAITING, RETURNED),
            By.SYSTEM,
            EnumSet.of(SIGNED_OFF),
            "reopened and not signed in time: the signed version stands again"),
    PASS_ON(
            "pass on",
            EnumSet.of(SUBMITTED),
            By.SYSTEM,
            EnumSet.of(SUBMITTED, SIGNED_OFF),
            "everybody signs the stage, and whoever had not has left: the others’ signatures complete it"),
    WAIVE("require no text", EnumSet.of(NOT_STARTED), By.SYSTEM, EnumSet.of(NOT_REQUIRED), "no rule asks for one"),
    REQUIRE("require a text", EnumSet.of(NOT_REQUIRED), By.SYSTEM, EnumSet.of(NOT_STARTED), "a rule asks for one now");

    private final String words;
    private final Set<State> from;
    private final By by;
    private final Set<State> to;
    private final String needs;

    Move(String words, Set<State> from, By by, Set<State> to, String needs) {
        this.words = words;
        this.from = from;
        this.by = by;
        this.to = to;
        this.needs = needs;
    }

    public String words() {
        return words;
    }

    public Set<State> from() {
        return Set.copyOf(from);
    }

    /** Where it may lead: to which of them depends on the route. */
    public Set<State> to() {
        return Set.copyOf(to);
    }

    /** What it needs and what it does, for the manual. */
    public String needs() {
        return needs;
    }

    public String byWhom() {
        return by.words();
    }

    By by() {
        return by;
    }

    /** Whether it can be made in a period that is locked. */
    boolean whileLocked() {
        return this == REOPEN || by == By.SYSTEM;
    }
}
