package org.countersign.commentary.ui;

import static java.util.stream.Collectors.toMap;

import java.time.YearMonth;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.countersign.actual.Actuals;
import org.countersign.actual.Reading;
import org.countersign.actual.RecordedValue;
import org.countersign.actual.Stage;
import org.countersign.calculation.Value;
import org.countersign.commentary.CommentaryBook;
import org.countersign.commentary.OpenedCommentary;
import org.countersign.identity.People;
import org.countersign.identity.Person;
import org.countersign.identity.PersonId;
import org.countersign.indicator.Catalogue;
import org.countersign.indicator.IndicatorDetails;
import org.countersign.indicator.IndicatorId;
import org.countersign.tenancy.Access;
import org.countersign.tenancy.AuthorityId;
import org.countersign.tenancy.Right;
import org.springframework.stereotype.Component;

/** Fetches what the page of one commentary shows; as many statements whatever the authority holds. */
@Component
class ItemReading {

    private final Catalogue catalogue;
    private final CommentaryBook book;
    private final Actuals actuals;
    private final People people;
    private final Access access;

    ItemReading(Catalogue catalogue, CommentaryBook book, Actuals actuals, People people, Access access) {
        this.catalogue = catalogue;
        this.book = book;
        this.actuals = actuals;
        this.people = people;
        this.access = access;
    }

    Optional<ItemPage> item(AuthorityId authority, String reference, YearMonth month) {
        return catalogue
                .subject(authority, reference)
                .map(IndicatorDetails::id)
                .flatMap(indicator -> item(authority, indicator, month));
    }

    Optional<ItemPage> item(AuthorityId authority, IndicatorId indicator, YearMonth month) {
        return book.open(authority, indicator, month).map(opened -> page(authority, opened));
    }

    private ItemPage page(AuthorityId authority, OpenedCommentary opened) {
        NavigableMap<YearMonth, RecordedValue> trend =
                actuals.trend(authority, opened.indicator().id());
        return new ItemPage(authority, opened, values(trend), isReleased(opened, trend), names(authority), me());
    }

    boolean followsUp(AuthorityId authority) {
        return access.may(authority, Right.COORDINATE);
    }

    boolean mayAudit(AuthorityId authority) {
        return access.may(authority, Right.AUDIT);
    }

    PersonId me() {
        return access.current().person().map(PersonId::new).orElseThrow();
    }

    private static boolean isReleased(OpenedCommentary opened, Map<YearMonth, RecordedValue> trend) {
        YearMonth month =
                Reading.shown(opened.indicator().measure(), opened.commentary().month());
        return Optional.ofNullable(trend.get(month))
                .filter(recorded -> recorded.stage() != Stage.RELEASED)
                .isEmpty();
    }

    private static NavigableMap<YearMonth, Value> values(Map<YearMonth, RecordedValue> trend) {
        NavigableMap<YearMonth, Value> values = new TreeMap<>();
        trend.forEach((month, recorded) -> values.put(month, recorded.value()));
        return values;
    }

    private Map<PersonId, String> names(AuthorityId authority) {
        return people.all(authority).stream().collect(toMap(Person::id, Person::name));
    }
}
