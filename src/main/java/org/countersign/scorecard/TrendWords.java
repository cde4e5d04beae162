package org.countersign.scorecard;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.countersign.calculation.Value;
import org.countersign.calendar.Period;
import org.jspecify.annotations.Nullable;

/** What a trend's line shows, for those who do not see it. */
record TrendWords(History history, YearMonth month) {

    /** "From 60 in April 2019 to 125 in April 2020, between 60 and 205; England, 2018-19: 110". */
    String of(List<@Nullable BigDecimal> trend, Optional<Level> level) {
        List<Point> points = points(trend);
        if (points.isEmpty()) {
            return "";
        }
        return Stream.of(travel(points), level.map(Level::words).orElse(""))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("; "));
    }

    private String travel(List<Point> points) {
        if (points.size() == 1) {
            return "Only " + words(points.getFirst());
        }
        Comparator<Point> bySize = Comparator.comparing(Point::number);
        return "From " + words(points.getFirst()) + " to " + words(points.getLast()) + ", between "
                + print(points.stream().min(bySize).orElseThrow()) + " and "
                + print(points.stream().max(bySize).orElseThrow());
    }

    private List<Point> points(List<@Nullable BigDecimal> trend) {
        List<Point> points = new ArrayList<>();
        for (int at = 0; at < trend.size(); at++) {
            BigDecimal number = trend.get(at);
            if (number != null) {
                points.add(new Point(month.minusMonths(trend.size() - 1L - at), number));
            }
        }
        return points;
    }

    private String words(Point point) {
        return print(point) + " in " + Period.month(point.month()).label();
    }

    private String print(Point point) {
        return history.print(Value.of(point.number()));
    }

    private record Point(YearMonth month, BigDecimal number) {}
}
