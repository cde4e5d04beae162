package org.countersign.intake;

import static java.util.stream.Collectors.toMap;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.countersign.calculation.Targets;
import org.countersign.identity.People;
import org.countersign.identity.Person;
import org.countersign.identity.PersonId;
import org.countersign.indicator.Catalogue;
import org.countersign.indicator.IndicatorDetails;
import org.countersign.indicator.IndicatorId;
import org.countersign.indicator.Responsibility;
import org.countersign.indicator.Standing;
import org.countersign.indicator.Themes;
import org.countersign.tenancy.AuthorityId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Adds and changes indicators as a plan says, and gives them the people whose names the file has. */
@Component
class CatalogueWriter {

    private final Catalogue catalogue;
    private final Themes themes;
    private final People people;

    CatalogueWriter(Catalogue catalogue, Themes themes, People people) {
        this.catalogue = catalogue;
        this.themes = themes;
        this.people = people;
    }

    /** The rows that write something, by the indicator they are about. */
    Map<IndicatorId, PlannedRow> write(AuthorityId authority, List<PlannedRow> rows, Progress progress) {
        Map<String, IndicatorDetails> present =
                catalogue.known(authority).stream().collect(toMap(IndicatorDetails::reference, Function.identity()));
        Map<String, PersonId> names = people.all(authority).stream()
                .collect(toMap(person -> folded(person.name()), Person::id, (one, other) -> one));
        Map<IndicatorId, PlannedRow> written = new LinkedHashMap<>();
        for (PlannedRow row : rows) {
            if (row.writes().findAny().isPresent()) {
                written.put(write(authority, new IndicatorWrite(row, present), names), row);
                progress.rows(written.size());
            }
        }
        return written;
    }

    private IndicatorId write(AuthorityId authority, IndicatorWrite write, Map<String, PersonId> names) {
        IndicatorId id = write.present()
                .map(IndicatorDetails::id)
                .orElseGet(() -> catalogue.add(authority, write.description(), write.measure(), write.statedPeople()));
        if (write.changesDefinition()) {
            catalogue.change(authority, id, write.description(), write.measure(), write.statedPeople());
        }
        list(authority, id, write);
        write.theme().ifPresent(theme -> place(authority, id, write, theme));
        Targets targets = write.targets();
        if (!targets.byYear().isEmpty()) {
            catalogue.setTargets(authority, id, targets);
        }
        write.newName(Responsibility.OWNER)
                .ifPresent(name -> assign(authority, id, Responsibility.OWNER, names.get(folded(name))));
        write.newName(Responsibility.REPORTER)
                .ifPresent(name -> assign(authority, id, Responsibility.REPORTER, names.get(folded(name))));
        return id;
    }

    /** What an undone import had brought is measured again when it comes again. */
    private void list(AuthorityId authority, IndicatorId id, IndicatorWrite write) {
        write.present()
                .map(IndicatorDetails::standing)
                .filter(Standing::isWithdrawn)
                .ifPresent(standing -> catalogue.place(authority, id, standing.until(null)));
    }

    private void place(AuthorityId authority, IndicatorId id, IndicatorWrite write, String theme) {
        Standing standing = write.present()
                .map(IndicatorDetails::standing)
                .map(former -> former.isWithdrawn() ? former.until(null) : former)
                .orElse(Standing.NEW);
        catalogue.place(authority, id, standing.in(themes.named(authority, theme)));
    }

    private void assign(
            AuthorityId authority, IndicatorId id, Responsibility responsibility, @Nullable PersonId person) {
        if (person != null) {
            catalogue.assign(authority, id, responsibility, Set.of(person));
        }
    }

    private static String folded(String name) {
        return name.strip().toLowerCase(Locale.UK);
    }
}
