package org.countersign.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.countersign.calculation.Polarity;
import org.countersign.calculation.Unit;
import org.countersign.scorecard.Sheet;
import org.countersign.tenancy.AuthorityId;
import org.countersign.testing.Deliveries;
import org.countersign.testing.TestAuthorities;
import org.countersign.testing.WebTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What opening the scorecard costs in numbers that no other program on the machine can move. */
@WebTest
class PageCountersTests {

    private static final AuthorityId FEW = new AuthorityId(941);
    private static final AuthorityId MANY = new AuthorityId(942);
    private static final int MOST_STATEMENTS = 8;
    private static final int MOST_BYTES = 20 * 1024;
    private static final List<String> FIGURES = Collections.nCopies(7, "125");

    @LocalServerPort
    int port;

    @Autowired
    Sheet sheet;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Deliveries deliveries;

    @Test
    void theScorecardTakesAsManyStatementsAndBytesWithFourHundredIndicatorsAsWithFifty() {
        sheet.load(FEW, generated(50));
        sheet.load(MANY, generated(400));
        Opened few = opened(FEW);
        Opened many = opened(MANY);

        assertThat(many.first()).isEqualTo(few.first()).isLessThanOrEqualTo(MOST_STATEMENTS);
        assertThat(many.next()).isEqualTo(few.next()).isLessThan(many.first());
        assertThat(many.bytes())
                .isBetween(few.bytes() * 9 / 10, few.bytes() * 11 / 10)
                .isLessThanOrEqualTo(MOST_BYTES);
    }

    /** After figures changed and once more, when nothing is looked up for the first time. */
    private Opened opened(AuthorityId authority) {
        Person leader = Person.signedIn(
                "http://localhost:" + port,
                TestAuthorities.email("leader", TestAuthorities.NORTHMERE),
                TestAuthorities.PASSWORD);
        String page = "place-" + authority + "/scorecard?period=2020-04";
        PageVisit.open(leader, page).close();
        return Stream.of("126", "127", "128")
                .map(figure -> opened(authority, figure, leader, page))
                .reduce(Opened::least)
                .orElseThrow();
    }

    private Opened opened(AuthorityId authority, String figure, Person leader, String page) {
        sheet.revised(authority, "G1", figure);
        deliveries.settled();
        long before = selects();
        PageVisit.open(leader, page).close();
        long between = selects();
        PageVisit visit = PageVisit.open(leader, page);
        long after = selects();
        visit.close();
        return new Opened(between - before, after - between, visit.message().body().length);
    }

    /** Of all connections; jobs stand still in tests, and listeners have finished. */
    private long selects() {
        return jdbc.sql("SHOW GLOBAL STATUS LIKE 'Com_select'")
                .query((row, number) -> row.getLong(2))
                .single();
    }

    private static List<Sheet.Row> generated(int indicators) {
        return IntStream.rangeClosed(1, indicators)
                .mapToObj(number -> new Sheet.Row(
                        "G" + number, Unit.COUNT, 0, Polarity.NONE, FIGURES, FIGURES.subList(0, 6), Map.of()))
                .toList();
    }

    /** Whatever else asked the database meanwhile only adds: the least of several counts. */
    private record Opened(long first, long next, int bytes) {

        Opened least(Opened other) {
            return new Opened(Math.min(first, other.first), Math.min(next, other.next), Math.max(bytes, other.bytes));
        }
    }
}
