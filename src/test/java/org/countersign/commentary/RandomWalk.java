package org.countersign.commentary;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.countersign.calculation.Unit;
import org.countersign.commentary.Progress.Body;
import org.countersign.commentary.Route.Filler;
import org.countersign.commentary.Route.Stage;
import org.countersign.identity.PersonId;

/**
 * One commentary among eight people whose places, covers and period change while it is on its way; every third is an overview
 * text, whose indicators move and are signed meanwhile.
 */
class RandomWalk {

    static final Set<Move> MOVES_OF_PEOPLE =
            Arrays.stream(Move.values()).filter(move -> move.by() != By.SYSTEM).collect(toSet());

    private static final List<PersonId> PEOPLE = IntStream.range(0, 8)
            .mapToObj(number -> new PersonId(new UUID(0, number)))
            .toList();

    private final Random random;
    private final Route route;
    private final boolean[] team = new boolean[PEOPLE.size()];
    private final List<Happened> history = new ArrayList<>();
    private final Set<String> everWritten = new HashSet<>();
    private Progress progress = Progress.NEW;
    private Cast cast;
    private boolean open = true;
    private boolean required;
    private boolean moved;
    private final boolean overview;
    private Seen around = Seen.of(List.of());
    private Seen signedWith = Seen.of(List.of());

    RandomWalk(long seed) {
        random = new Random(seed);
        overview = seed % 3 == 0;
        int stages = 1 + random.nextInt(3);
        route = new Route(
                1,
                IntStream.range(0, stages)
                        .mapToObj(number -> new Stage(
                                "Stage " + number, new Filler.Owners(), random.nextInt(3) == 0, Optional.empty()))
                        .toList());
        for (int number = 0; number < team.length; number++) {
            team[number] = random.nextInt(4) == 0;
        }
        cast = newCast();
    }

    /** One attempt, likely or not; now and then the world around changes first. */
    Tried step() {
        worldTurns();
        return random.nextInt(10) == 0 ? byItself() : byPeople();
    }

    private void worldTurns() {
        if (random.nextInt(6) == 0) {
            cast = newCast();
        }
        open = random.nextInt(15) != 0;
        required = random.nextInt(3) == 0;
        moved = random.nextBoolean();
        around = Seen.of(IntStream.range(0, 3).mapToObj(this::indicator).toList());
    }

    /** Its figure moves now and then, its own text all the time. */
    private SeenIndicator indicator(int number) {
        String value = random.nextInt(4) == 0 ? "150" : "125";
        State text = State.values()[random.nextInt(State.values().length)];
        return new SeenIndicator("EH" + number, Unit.COUNT, value, new BigDecimal(value), "", "", text);
    }

    private boolean isMoved() {
        return overview
                ? !new ChangedSince(signedWith, around, Unit.COUNT).words().isEmpty()
                : moved;
    }

    private Tried byPeople() {
        Move move = random.nextBoolean() ? anyMove() : aMoveFromHere();
        int person = random.nextInt(PEOPLE.size());
        Who who = new Who(PEOPLE.get(person), "P" + person, team[person]);
        Situation at = situation();
        Body text = text(move);
        Permitted permitted = Permitted.of(at, who, PersonId::toString);
        Progress before = progress;
        switch (Engine.make(move, at, who, text, PersonId::toString)) {
            case Engine.Made.Refused refused -> {
                assertThat(progress).isEqualTo(before);
                return new Tried(move, false);
            }
            case Engine.Made.Moved(Progress after, Optional<PersonId> instead) -> {
                assertThat(permitted.may(move)).isTrue();
                assertThat(open || move == Move.REOPEN)
                        .as("nothing but reopening in a locked period")
                        .isTrue();
                become(move, after, who.id());
                return new Tried(move, true);
            }
        }
    }

    private Tried byItself() {
        if (situation().completeWithoutOthers()) {
            return passedOn();
        }
        Move move = List.of(Move.FALL_BACK, Move.WAIVE, Move.REQUIRE).get(random.nextInt(3));
        boolean can = move.from().contains(progress.state()) && (move != Move.FALL_BACK || progress.fallback() != null);
        if (can) {
            become(move, Engine.byItself(move, progress), null);
        }
        return new Tried(move, can);
    }

    /** As after somebody left: whoever is still there has signed. */
    private Tried passedOn() {
        become(Move.PASS_ON, Engine.passedOn(situation()), null);
        return new Tried(Move.PASS_ON, true);
    }

    private void become(Move move, Progress after, PersonId by) {
        after.signed().stream()
                .filter(signature -> !progress.signed().contains(signature))
                .filter(signature -> move != Move.FALL_BACK)
                .forEach(signature -> signed(move, signature, after));
        if (after.state() == State.SIGNED_OFF && move != Move.FALL_BACK) {
            assertThat(IntStream.rangeClosed(1, route.last()).boxed().toList())
                    .as("a signature of each stage")
                    .allMatch(stage -> after.signed().stream().anyMatch(signature -> signature.stage() == stage));
        }
        if (by != null && (move == Move.WRITE || move == Move.SUBMIT || move == Move.CORRECT)) {
            assertThat(after.authors()).contains(by);
        }
        if (overview && move == Move.SIGN_AGAIN) {
            assertThat(around.hasFiguresOf(signedWith))
                    .as("an overview is signed again for a figure that moved alone")
                    .isFalse();
        }
        if (after.state() == State.SIGNED_OFF && move != Move.FALL_BACK) {
            signedWith = around;
        }
        history.add(new Happened(move, progress, after));
        remember(after);
        progress = after;
    }

    private void signed(Move move, Progress.Signed signature, Progress after) {
        assertThat(signature.stage()).as("signs where it is").isEqualTo(progress.stage());
        Set<PersonId> authors = move == Move.CONFIRM ? after.authors() : progress.authors();
        assertThat(authors).as("nobody signs their own").doesNotContain(signature.by());
    }

    /** What must be true after whatever was tried. */
    void holds() {
        assertThat(progress.signed())
                .as("no text is signed by one of its authors")
                .noneMatch(signature -> progress.authors().contains(signature.by()));
        if (progress.state().withSigners()) {
            assertThat(IntStream.range(1, progress.stage()).boxed().toList())
                    .as("no stage was skipped")
                    .allMatch(stage -> progress.signed().stream().anyMatch(signature -> signature.stage() == stage));
        }
        assertThat(progress.state().withWriters() ? progress.stage() : progress.stage() - 1)
                .as("whose turn it is")
                .isBetween(0, route.last() - 1 + (progress.state().withWriters() ? 1 : 0));
        assertThat(progress.proposal() != null).isEqualTo(progress.state() == State.WAITING);
        replays();
        assertThat(history.stream().flatMap(Happened::texts).collect(toSet()))
                .as("no word is lost")
                .containsAll(everWritten);
    }

    private void replays() {
        Progress at = Progress.NEW;
        for (Happened happened : history) {
            assertThat(happened.before()).isEqualTo(at);
            assertThat(happened.move().from()).contains(at.state());
            assertThat(happened.move().to()).contains(happened.after().state());
            at = happened.after();
        }
        assertThat(at).isEqualTo(progress);
    }

    private void remember(Progress after) {
        everWritten.add(after.body().text());
        Optional.ofNullable(after.proposal())
                .ifPresent(proposal -> everWritten.add(proposal.body().text()));
    }

    private Situation situation() {
        return new Situation(progress, route, cast, open ? "" : "locked", required ? "off target" : "", this::isMoved);
    }

    private Move anyMove() {
        return MOVES_OF_PEOPLE.stream().sorted().toList().get(random.nextInt(MOVES_OF_PEOPLE.size()));
    }

    private Move aMoveFromHere() {
        List<Move> fitting = MOVES_OF_PEOPLE.stream()
                .filter(move -> move.from().contains(progress.state()))
                .sorted()
                .toList();
        return fitting.get(random.nextInt(fitting.size()));
    }

    private Body text(Move move) {
        String words = "Text %d of many words, one as plain as another".formatted(random.nextInt(100_000));
        return switch (move) {
            case SUBMIT -> Body.handedIn(random.nextInt(4) == 0 ? "" : words);
            case CORRECT ->
                random.nextBoolean() ? Body.draft(progress.body().text().replace("plain", "plane")) : Body.draft(words);
            default -> Body.draft(words);
        };
    }

    /** Everybody may turn up anywhere: at several stages, in several capacities, for somebody who has left. */
    private Cast newCast() {
        Map<Integer, Map<PersonId, List<Capacity>>> places = new LinkedHashMap<>();
        for (int stage = 0; stage <= route.last(); stage++) {
            Map<PersonId, List<Capacity>> here = new LinkedHashMap<>();
            for (PersonId person : PEOPLE) {
                if (random.nextInt(3) == 0) {
                    here.put(person, capacities(person));
                }
            }
            places.put(stage, here);
        }
        return new Cast(places);
    }

    private List<Capacity> capacities(PersonId person) {
        PersonId other = PEOPLE.get(random.nextInt(PEOPLE.size()));
        var instead = new Capacity(Capacity.Kind.values()[1 + random.nextInt(4)], other);
        return switch (random.nextInt(4)) {
            case 0 -> List.of(instead);
            case 1 -> List.of(Capacity.OWN, instead);
            default -> List.of(Capacity.OWN);
        };
    }

    @Override
    public String toString() {
        return history.stream().map(Happened::toString).reduce("", (one, other) -> one + "\n" + other)
                + "\nnow "
                + progress;
    }

    record Tried(Move move, boolean made) {}

    private record Happened(Move move, Progress before, Progress after) {

        Stream<String> texts() {
            return Stream.concat(
                    Stream.of(after.body().text()),
                    Optional.ofNullable(after.proposal()).stream()
                            .map(proposal -> proposal.body().text()));
        }

        @Override
        public String toString() {
            return move + " -> " + after.state() + " " + after.stage();
        }
    }
}
