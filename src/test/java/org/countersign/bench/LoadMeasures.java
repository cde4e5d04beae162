package org.countersign.bench;

import java.time.Duration;
import java.util.List;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.countersign.bench.Finding.Bounds;

/** Target 6: many people at once on the loopback address, bounded in number and time. */
record LoadMeasures(Filled filled, Application application) {

    private static final int USERS = 200;
    private static final int PLACES = 10;
    private static final Duration LONG = Duration.ofSeconds(60);
    private static final Duration SHORT = Duration.ofSeconds(12);
    private static final int LEAST_THINKING = 2_000;
    private static final int MOST_THINKING = 5_000;

    List<Finding> findings() {
        List<Place> places =
                filled.places().subList(0, Math.min(PLACES, filled.places().size()));
        List<Person> leaders = IntStream.range(0, USERS)
                .parallel()
                .mapToObj(at -> People.leader(application, places.get(at % places.size()), at / places.size()))
                .toList();
        run(leaders, places, 4, SHORT, false);
        Spent before = Spent.now(application);
        Seen usual = run(leaders, places, USERS, LONG, true);
        Spent spent = Spent.now(application).since(before);
        Seen four = run(leaders, places, 4, SHORT, false);
        Seen sixteen = run(leaders, places, 16, SHORT, false);
        double kept = sixteen.perSecond(SHORT) / four.perSecond(SHORT);
        return List.of(
                Finding.atMost(
                        6,
                        "%d people, thinking 2 to 5 s, %d s: 95th percentile of an act"
                                .formatted(USERS, LONG.toSeconds()),
                        usual.percentile(95),
                        "%.0f ms (median %.0f ms, %.0f acts a second)"
                                .formatted(usual.percentile(95), usual.percentile(50), usual.perSecond(LONG)),
                        Bounds.goal(300, " ms")),
                Finding.atMost(6, "… errors", usual.errors().size(), usual.errorsInWords(), new Bounds(0, 0, "")),
                Finding.told(
                        6,
                        "… processor time of an act: application, database, the bench's own",
                        spent.each(usual.nanoseconds().size())),
                Finding.atMost(
                        6,
                        "Acts a second by 4 people without thinking over those by 16",
                        1 / kept,
                        "%.2f (%.1f and %.1f)".formatted(1 / kept, four.perSecond(SHORT), sixteen.perSecond(SHORT)),
                        Bounds.goal(1.25, "")));
    }

    /** People of authorities who open pages of an application and think, all at once. */
    Seen others(int users, Duration time) {
        List<Place> places =
                filled.places().subList(0, Math.min(PLACES, filled.places().size()));
        List<Person> leaders = IntStream.range(0, users)
                .mapToObj(at -> People.leader(application, places.get(at % places.size()), at / places.size()))
                .toList();
        return run(leaders, places, users, time, true);
    }

    /** Each person acts on a thread of their own, and thinks on none. */
    private Seen run(List<Person> leaders, List<Place> places, int users, Duration time, boolean thinking) {
        Seen seen = new Seen(new ConcurrentLinkedQueue<>(), new ConcurrentLinkedQueue<>());
        long end = System.nanoTime() + time.toNanos();
        var gone = new CountDownLatch(users);
        try (ScheduledExecutorService clock = Executors.newScheduledThreadPool(users)) {
            for (int user = 0; user < users; user++) {
                Random random = new Random(user);
                var visitor = new Visitor(leaders.get(user), places.get(user % places.size()), random);
                var stay = new Stay(clock, end, thinking, seen, gone);
                stay.next(visitor, thinking ? random.nextInt(MOST_THINKING) : 0, this);
            }
            await(gone);
        }
        return seen;
    }

    private static void await(CountDownLatch gone) {
        try {
            gone.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Writing and signing go through the guarded services in the application, as a page's would. */
    private void act(Visitor visitor) {
        Person leader = visitor.leader();
        Place place = visitor.place();
        Random random = visitor.random();
        int which = random.nextInt(100);
        int indicator = 1 + random.nextInt(300);
        if (which < 70) {
            PageVisit.open(leader, place.scorecard()).close();
        } else if (which < 90) {
            PageVisit.open(leader, place.slug() + "/indicators/EH" + indicator + "?period=2020-04")
                    .close();
        } else if (which < 98) {
            application.ask(asked("/write", place, "reporter", indicator) + "&text=Another+look+at+it.");
        } else {
            application.ask(asked("/sign", place, "owner", indicator));
        }
    }

    private static String asked(String what, Place place, String who, int indicator) {
        return "%s?authority=%d&email=%s&indicator=%d&month=2020-04"
                .formatted(what, place.id(), place.email(who, indicator % 10), indicator);
    }

    private record Visitor(Person leader, Place place, Random random) {}

    /** How somebody spends the time: acts, thinks, acts again until it is over. */
    private record Stay(ScheduledExecutorService clock, long end, boolean thinking, Seen seen, CountDownLatch gone) {

        void next(Visitor visitor, int thought, LoadMeasures acts) {
            clock.schedule(() -> live(visitor, acts), thought, TimeUnit.MILLISECONDS);
        }

        private void live(Visitor visitor, LoadMeasures acts) {
            if (System.nanoTime() >= end) {
                gone.countDown();
                return;
            }
            long begun = System.nanoTime();
            try {
                acts.act(visitor);
                seen.nanoseconds().add(System.nanoTime() - begun);
            } catch (RuntimeException e) {
                seen.errors().add(String.valueOf(e.getMessage()));
            }
            next(
                    visitor,
                    thinking ? LEAST_THINKING + visitor.random().nextInt(MOST_THINKING - LEAST_THINKING) : 0,
                    acts);
        }
    }

    /** What happened. */
    record Seen(Queue<Long> nanoseconds, Queue<String> errors) {

        String errorsInWords() {
            return errors.isEmpty()
                    ? "0"
                    : errors.size() + ", the first: " + errors.peek().replace('\n', ' ');
        }

        double percentile(int which) {
            List<Long> sorted = nanoseconds.stream().sorted().toList();
            return sorted.isEmpty() ? 0 : sorted.get(Math.min(sorted.size() - 1, sorted.size() * which / 100)) / 1e6;
        }

        double perSecond(Duration time) {
            return (double) nanoseconds.size() / time.toSeconds();
        }
    }
}
