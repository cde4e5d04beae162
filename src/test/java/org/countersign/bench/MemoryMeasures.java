package org.countersign.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.countersign.bench.Finding.Bounds;

/** Target 4: what an open page holds on the server once it has settled, and what is left when all are closed. */
record MemoryMeasures(Filled filled) {

    private static final int SESSIONS = 10;
    private static final int PAGES_EACH = 20;
    static final int PAGES = SESSIONS * PAGES_EACH;
    private static final String BARE_GRID = "bench-bare-grid";

    List<Finding> findings() {
        Place place = filled.places().getLast();
        List<Person> people = people(place);
        String bare = place.slug() + "/" + BARE_GRID;
        closed(opened(people, bare));
        closed(opened(people, place.scorecard()));
        long floor = held(people, bare)[0];
        long[] page = held(people, place.scorecard());
        double kibibytes = page[0] / 1024.0 / PAGES;
        double left = 100.0 * page[1] / page[2];
        return List.of(
                Finding.atMost(
                        4,
                        "Memory of an open scorecard, settled, of %d in %d sessions".formatted(PAGES, SESSIONS),
                        kibibytes,
                        "%.0f KiB".formatted(kibibytes),
                        new Bounds(266, 1024, " KiB")),
                Finding.told(
                        4,
                        "… of a bare grid of 300 × 27 in the same frame",
                        "%.0f KiB".formatted(floor / 1024.0 / PAGES)),
                Finding.atMost(
                        4,
                        "Heap after %d pages were closed, over before".formatted(PAGES),
                        left,
                        "%.2f %%".formatted(left),
                        Bounds.goal(1, " %")));
    }

    /** Held by the open pages, left after they were closed, and on the heap before. */
    private long[] held(List<Person> people, String path) {
        long before = used();
        List<PageVisit> visits = opened(people, path);
        long open = used();
        closed(visits);
        return new long[] {open - before, used() - before, before};
    }

    /** What open pages hold, by class. */
    String byClass() {
        Place place = filled.places().getLast();
        List<Person> people = people(place);
        closed(opened(people, place.scorecard()));
        used();
        Held before = Held.of(filled.large().ask("/histogram"));
        List<PageVisit> visits = opened(people, place.scorecard());
        used();
        Held open = Held.of(filled.large().ask("/histogram"));
        closed(visits);
        return open.since(before, PAGES);
    }

    private List<Person> people(Place place) {
        return IntStream.range(0, SESSIONS)
                .mapToObj(at -> People.leader(filled.large(), place, at))
                .toList();
    }

    private long used() {
        return Long.parseLong(filled.large().ask("/heap"));
    }

    private static List<PageVisit> opened(List<Person> people, String path) {
        List<PageVisit> visits = new ArrayList<>();
        for (Person person : people) {
            for (int at = 0; at < PAGES_EACH; at++) {
                PageVisit visit = PageVisit.open(person, path);
                visit.settle();
                visits.add(visit);
            }
        }
        return visits;
    }

    private static void closed(List<PageVisit> visits) {
        visits.forEach(PageVisit::close);
    }
}
