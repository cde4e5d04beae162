package org.countersign.commentary;

import java.util.List;
import java.util.Optional;
import org.countersign.audit.Act;
import org.countersign.audit.AuditTrail;
import org.countersign.audit.Change;
import org.countersign.commentary.Route.Filler;
import org.countersign.commentary.Route.Stage;
import org.countersign.identity.People;
import org.countersign.identity.Person;
import org.countersign.tenancy.AuthorityId;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The ways from a reporter's text to its last signature. What is set counts for months opened from then on. */
@Service
public class Routes {

    private final RouteTable table;
    private final People people;
    private final AuditTrail audit;

    Routes(RouteTable table, People people, AuditTrail audit) {
        this.table = table;
        this.people = people;
        this.audit = audit;
    }

    /** What is in force: of the authority, and of each theme and indicator that goes another way. */
    @PreAuthorize("@access.may(#authority, 'READ')")
    @Transactional(readOnly = true)
    public RoutePlan plan(AuthorityId authority) {
        return table.plan();
    }

    /**
     * Sets the stages of the authority, a theme or an indicator.
     *
     * @param stages none: this place goes the way of the wider one again
     * @return why it was refused; empty where it is set
     */
    @PreAuthorize("@access.may(#authority, 'ADMINISTER')")
    @Transactional
    public Optional<Reason> set(AuthorityId authority, RoutePlace place, List<Stage> stages) {
        Optional<Reason> refused = stages.stream()
                .flatMap(stage -> unfit(authority, stage).stream())
                .findFirst();
        if (refused.isEmpty()) {
            String before = words(table.plan().exactly(place));
            table.add(place, stages);
            audit.record(
                    authority,
                    Act.ROUTE_SET,
                    place.words(),
                    new Change(before, words(table.plan().exactly(place))));
        }
        return refused;
    }

    private Optional<Reason> unfit(AuthorityId authority, Stage stage) {
        return switch (stage.filler()) {
            case Filler.Named(var id) ->
                people.all(authority).stream()
                                .filter(person -> person.id().equals(id))
                                .anyMatch(Person::signs)
                        ? Optional.empty()
                        : Optional.of(Reason.of("stage-person", stage.name()));
            case Filler.Holders(var role) ->
                role.signs() ? Optional.empty() : Optional.of(Reason.of("stage-role", role.words()));
            case Filler.Owners _, Filler.OwnersManagers _ -> Optional.empty();
        };
    }

    private static String words(Optional<Route> route) {
        return route.map(Route::words).orElse("");
    }
}
