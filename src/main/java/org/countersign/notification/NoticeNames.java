package org.countersign.notification;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.countersign.identity.People;
import org.countersign.identity.Person;
import org.countersign.identity.PersonId;
import org.countersign.indicator.Catalogue;
import org.countersign.indicator.IndicatorDetails;
import org.countersign.indicator.IndicatorId;
import org.countersign.tenancy.AuthorityId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts the names of people and indicators, as they are now, to notices that hold ids. */
@Component
class NoticeNames {

    private static final String GONE = "Somebody who has left";

    private final People people;
    private final Catalogue catalogue;

    NoticeNames(People people, Catalogue catalogue) {
        this.people = people;
        this.catalogue = catalogue;
    }

    List<Notice> of(AuthorityId authority, List<NoticeTable.Stored> stored) {
        if (stored.isEmpty()) {
            return List.of();
        }
        Map<PersonId, String> names =
                people.all(authority).stream().collect(Collectors.toMap(Person::id, Person::name));
        Map<IndicatorId, IndicatorDetails> indicators = catalogue.subjects(authority).stream()
                .collect(Collectors.toMap(IndicatorDetails::id, Function.identity()));
        return stored.stream().map(notice -> named(notice, names, indicators)).toList();
    }

    private static Notice named(
            NoticeTable.Stored notice, Map<PersonId, String> names, Map<IndicatorId, IndicatorDetails> indicators) {
        Subject subject = notice.subject();
        Optional<IndicatorDetails> about =
                Optional.ofNullable(subject.indicator()).map(indicators::get);
        return new Notice(
                notice.id(),
                notice.kind(),
                new Notice.Names(
                        name(names, notice.by()),
                        about.map(IndicatorDetails::reference).orElse(""),
                        about.map(indicator -> indicator.description().title()).orElse(""),
                        subject.person() == null ? "" : name(names, subject.person())),
                subject.month(),
                subject.day(),
                notice.at(),
                notice.read());
    }

    private static String name(Map<PersonId, String> names, @Nullable PersonId person) {
        return Optional.ofNullable(person).map(names::get).orElse(GONE);
    }
}
