package org.countersign.bench;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * An authority of the bench.
 *
 * @param id its number, and its people's addresses
 * @param indicators how many of the template's it has
 * @param months how many of the template's, counted from the latest
 */
record Place(int id, int indicators, int months) {

    static final Place TEMPLATE = new Place(1000, 400, 120);
    static final Place DOUBLE_HISTORY = new Place(1001, 300, 120);
    static final Place FEW = new Place(1002, 50, 60);
    static final Place MANY = new Place(1003, 400, 60);
    static final List<Place> SPECIAL = List.of(TEMPLATE, DOUBLE_HISTORY, FEW, MANY);
    private static final int FIRST = 2000;

    static Place usual(int id) {
        return new Place(id, 300, 60);
    }

    static List<Place> usual(int first, int count) {
        return IntStream.range(first, first + count)
                .mapToObj(at -> usual(FIRST + at))
                .toList();
    }

    static List<Place> withSpecial(List<Place> usual) {
        return Stream.concat(SPECIAL.stream().skip(1), usual.stream()).toList();
    }

    String slug() {
        return "place-" + id;
    }

    String scorecard() {
        return slug() + "/scorecard?period=2020-04";
    }

    String email(String who, int at) {
        return "%s%d@place%d.example".formatted(who, at, id);
    }
}
