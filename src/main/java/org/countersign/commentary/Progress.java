package org.countersign.commentary;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.countersign.identity.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Where one commentary stands, as far as the engine decides on it. Each move makes another one; whether a move may be
 * made is for {@link Permitted} to say.
 *
 * @param stage whose turn it is: {@link Route#REPORTERS}, or the number of a stage; when signed off, the last one
 * @param round how often it was submitted
 * @param authors of the text, the proposer of a wording not among them before it is confirmed
 * @param signed in force
 * @param fallback the signed version that stands again if what was reopened is not signed in time
 */
record Progress(
        State state,
        int stage,
        int round,
        Body body,
        Set<PersonId> authors,
        List<Signed> signed,
        @Nullable Proposal proposal,
        @Nullable Fallback fallback) {

    static final Progress NEW =
            new Progress(State.NOT_STARTED, Route.REPORTERS, 0, Body.EMPTY, Set.of(), List.of(), null, null);

    Progress {
        authors = Set.copyOf(authors);
        signed = List.copyOf(signed);
    }

    Progress written(Body text, PersonId by) {
        return with(State.DRAFT, Route.REPORTERS, text).by(by).signedBy(List.of());
    }

    Progress submitted(Body text, PersonId by) {
        Progress handedIn = with(State.SUBMITTED, 1, text).by(by).signedBy(List.of());
        return new Progress(State.SUBMITTED, 1, round + 1, text, handedIn.authors, List.of(), null, fallback);
    }

    Progress withdrawn() {
        return with(State.DRAFT, Route.REPORTERS, body);
    }

    Progress returned() {
        return with(State.RETURNED, Route.REPORTERS, body).signedBy(List.of());
    }

    Progress returnedOneStage() {
        return with(State.SUBMITTED, stage - 1, body).signedBy(before(stage - 1));
    }

    Progress proposed(Body text, PersonId by) {
        return new Progress(
                State.WAITING, stage, round, body, authors, before(stage), new Proposal(text, by), fallback);
    }

    /** The proposed wording is the text now, and the stage counts as signed. */
    Progress confirmed(Signed signature, Route route) {
        Proposal worded = proposal;
        if (worded == null) {
            throw new IllegalStateException("Nothing is proposed.");
        }
        return with(State.SUBMITTED, stage, worded.body())
                .by(worded.by())
                .signedBy(added(signature))
                .advanced(route);
    }

    Progress declined() {
        return with(State.SUBMITTED, stage, body);
    }

    Progress corrected(Body text, PersonId by) {
        return with(State.SUBMITTED, stage, text).by(by);
    }

    /** @param complete whether the stage has all the signatures that it needs with this one */
    Progress signedOff(Signed signature, Route route, boolean complete) {
        Progress more = signedBy(added(signature));
        return complete ? more.advanced(route) : more;
    }

    Progress signedAgain(Signed signature) {
        return signedBy(added(signature));
    }

    Progress takenBack(PersonId by) {
        int last = lastStage();
        return with(State.SUBMITTED, last, body)
                .signedBy(signed.stream()
                        .filter(signature ->
                                signature.stage() < last || !signature.by().equals(by))
                        .toList());
    }

    Progress reopened() {
        return new Progress(
                State.RETURNED,
                Route.REPORTERS,
                round,
                body,
                authors,
                List.of(),
                null,
                new Fallback(body, round, stage, authors, signed));
    }

    /** The signed version, with those who wrote and signed it. */
    Progress fallenBack() {
        Fallback version = fallback;
        if (version == null) {
            throw new IllegalStateException("Nothing was signed before.");
        }
        return new Progress(
                State.SIGNED_OFF,
                version.stage(),
                version.round(),
                version.body(),
                version.authors(),
                version.signed(),
                null,
                null);
    }

    Progress passedOn(Route route) {
        return advanced(route);
    }

    Progress waived() {
        return with(State.NOT_REQUIRED, stage, body);
    }

    Progress required() {
        return with(State.NOT_STARTED, stage, body);
    }

    Optional<PersonId> proposer() {
        return Optional.ofNullable(proposal).map(Proposal::by);
    }

    /** Also of a wording that is proposed only. */
    boolean isAuthor(PersonId person) {
        return authors.contains(person) || proposer().filter(person::equals).isPresent();
    }

    /** Whose signatures are the latest stage's; they may still be taken back. */
    Set<PersonId> lastSigners() {
        int last = lastStage();
        return signed.stream()
                .filter(signature -> signature.stage() == last)
                .map(Signed::by)
                .collect(toUnmodifiableSet());
    }

    /** In whose places the stage is signed. */
    Set<PersonId> placesSigned(int at) {
        return signed.stream()
                .filter(signature -> signature.stage() == at)
                .map(Signed::place)
                .collect(toUnmodifiableSet());
    }

    private int lastStage() {
        return signed.stream().mapToInt(Signed::stage).max().orElse(Route.REPORTERS);
    }

    private Progress advanced(Route route) {
        return stage == route.last()
                ? with(State.SIGNED_OFF, stage, body).settled()
                : with(State.SUBMITTED, stage + 1, body);
    }

    private Progress settled() {
        return new Progress(state, stage, round, body, authors, signed, null, null);
    }

    private Progress with(State next, int at, Body text) {
        return new Progress(next, at, round, text, authors, signed, null, fallback);
    }

    private Progress by(PersonId author) {
        Set<PersonId> all = new HashSet<>(authors);
        all.add(author);
        return new Progress(state, stage, round, body, all, signed, proposal, fallback);
    }

    private Progress signedBy(List<Signed> signatures) {
        return new Progress(state, stage, round, body, authors, signatures, proposal, fallback);
    }

    private List<Signed> before(int limit) {
        return signed.stream().filter(signature -> signature.stage() < limit).toList();
    }

    private List<Signed> added(Signed signature) {
        return Stream.concat(
                        signed.stream()
                                .filter(other -> other.stage() != signature.stage()
                                        || !other.place().equals(signature.place())),
                        Stream.of(signature))
                .toList();
    }

    /** A text, or "nothing to add". */
    record Body(String text, boolean nothingToAdd) {

        static final Body EMPTY = new Body("", false);

        static Body draft(String text) {
            return new Body(text, false);
        }

        static Body handedIn(String text) {
            return new Body(text, text.isBlank());
        }
    }

    /**
     * A signature in force.
     *
     * @param instead in whose place; null where it is the signer's own
     */
    record Signed(int stage, PersonId by, @Nullable PersonId instead) {

        PersonId place() {
            return instead == null ? by : instead;
        }
    }

    record Proposal(Body body, PersonId by) {}

    record Fallback(Body body, int round, int stage, Set<PersonId> authors, List<Signed> signed) {}
}
