package org.countersign.commentary;

import static java.util.stream.Collectors.toSet;

import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.countersign.commentary.OpeningFinding.Kind;
import org.countersign.commentary.Route.Filler;
import org.countersign.identity.PersonId;
import org.countersign.indicator.IndicatorDetails;
import org.countersign.indicator.IndicatorId;
import org.countersign.tenancy.AuthorityId;
import org.springframework.stereotype.Component;

/** What the overview texts of a month lack before it is opened: somebody to write, or somebody to sign. */
@Component
class OverviewChecks {

    private final SubjectsOfMonth subjects;
    private final RouteTable routes;

    OverviewChecks(SubjectsOfMonth subjects, RouteTable routes) {
        this.subjects = subjects;
        this.routes = routes;
    }

    List<OpeningFinding> findings(AuthorityId authority, YearMonth month, Set<PersonId> active) {
        return found(authority, month, active)
                .map(each -> new OpeningFinding(each.kind(), each.overview().reference()))
                .toList();
    }

    /** Those that nobody could write, or nobody sign. */
    Set<IndicatorId> stopped(AuthorityId authority, YearMonth month, Set<PersonId> active) {
        return found(authority, month, active).map(each -> each.overview().id()).collect(toSet());
    }

    private Stream<Found> found(AuthorityId authority, YearMonth month, Set<PersonId> active) {
        RoutePlan plan = routes.plan();
        return subjects.overviews(authority, month).stream()
                .flatMap(overview -> Stream.of(Kind.NO_WRITER, Kind.NO_SIGNER)
                        .filter(kind -> kind == Kind.NO_WRITER
                                ? overview.reporters().stream().noneMatch(active::contains)
                                : needsOwner(plan.of(overview))
                                        && overview.owners().stream().noneMatch(active::contains))
                        .map(kind -> new Found(overview, kind)));
    }

    private static boolean needsOwner(Route route) {
        return route.stages().stream()
                .map(Route.Stage::filler)
                .anyMatch(filler -> filler instanceof Filler.Owners || filler instanceof Filler.OwnersManagers);
    }

    private record Found(IndicatorDetails overview, Kind kind) {}
}
