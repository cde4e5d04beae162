package org.countersign.tenancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.countersign.testing.TestAuthorities.NORTHMERE;
import static org.countersign.testing.TestAuthorities.SOUTHMERE;

import java.lang.annotation.Annotation;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.countersign.identity.Suspensions;
import org.countersign.testing.DatabaseTest;
import org.countersign.testing.SignedInAs;
import org.countersign.testing.TestOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.AuthenticationException;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** Every service method there is, tried in a suspended authority: what writes is refused, what reads is not. */
@DatabaseTest
class SuspensionTests {

    private static final String REASON = "The contract has not been renewed";

    /** What goes on: the trail, that it was checked or exported, or others' figures looked at, and one's own bell. */
    private static final Set<String> STILL_WRITES = Set.of(
            "AuditTrail.record",
            "AuditCheck.run",
            "AuditBook.export",
            "ScorecardFile.export",
            "WayOut.begin",
            "WayOut.contents",
            "InYear.page",
            "Notices.read",
            "Notices.readAll");

    /** Looks at something that can only be wanted in order to write. */
    private static final Set<String> NO_LONGER_READS = Set.of(
            "ScorecardImport.preview",
            "Unattended.preview",
            "KeptReadings.all",
            "ImportUndo.preview",
            "LoadUndo.figures",
            "ScorecardImport.receive",
            "ScorecardImport.isBehind",
            "CatalogueFile.plan",
            "EntrySheets.of",
            "EntrySheets.rows",
            "EntrySheets.latest",
            "SigningPreview.of",
            "Redactions.places",
            "Redactions.all",
            "SeriesLinks.proposal");

    @Autowired
    ApplicationContext context;

    @Autowired
    MarkedRows marked;

    @Autowired
    SignedInAs signedIn;

    @Autowired
    TestOperator operator;

    @Autowired
    Tenancy tenancy;

    @Autowired
    Suspensions suspensions;

    @Autowired
    TransactionTemplate transaction;

    MarkedRows.Rows northmere;

    @BeforeEach
    void rowsOfBoth() {
        marked.southmere();
        northmere = marked.northmere();
    }

    @AfterEach
    void restored() {
        operator.does(() -> suspensions.restore(NORTHMERE));
    }

    @ParameterizedTest
    @ValueSource(strings = {"reporter", "owner", "leader", "team", "demonstration"})
    void whatWritesIsRefusedAndWhatReadsWorksUntilItIsRestored(String who) {
        Set<String> before = entered(who);
        suspend();
        Set<String> during = entered(who);
        operator.does(() -> suspensions.restore(NORTHMERE));

        assertThat(during).as("what writes").isSubsetOf(before).doesNotContainAnyElementsOf(writing());
        assertThat(during).as("what reads").containsAll(readable(before));
        assertThat(entered(who)).as("after being restored").isEqualTo(before);
    }

    @Test
    void thereIsSomethingToRefuse() {
        assertThat(writing()).hasSizeGreaterThan(15);
        Set<String> before = entered("team");
        suspend();
        assertThat(before.size() - entered("team").size()).isGreaterThan(10);
    }

    @Test
    void theNotifierTheDoorkeeperAndTheChainerGoOn() {
        for (SystemActor actor : List.of(SystemActor.NOTIFIER, SystemActor.DOORKEEPER, SystemActor.CHAINER)) {
            Set<String> before = asSystem(actor);
            suspend();
            assertThat(asSystem(actor)).isEqualTo(before);
            operator.does(() -> suspensions.restore(NORTHMERE));
        }
    }

    @Test
    void anotherAuthorityIsNotTouched() {
        Supplier<Set<Right>> rights =
                () -> Scope.call(SOUTHMERE, () -> context.getBean(Access.class).rights(SOUTHMERE));
        Set<Right> before = signedIn.person("team", SOUTHMERE, rights);
        suspend();
        assertThat(signedIn.person("team", SOUTHMERE, rights))
                .isEqualTo(before)
                .contains(Right.WRITE, Right.ADMINISTER);
    }

    private void suspend() {
        assertThat(operator.does(() -> suspensions.suspend(NORTHMERE, REASON))).isTrue();
    }

    private Set<String> entered(String who) {
        return who.equals("demonstration")
                ? asSystem(SystemActor.DEMONSTRATION)
                : signedIn.person(who, NORTHMERE, this::entered);
    }

    private Set<String> asSystem(SystemActor actor) {
        Supplier<Set<String>> work = this::entered;
        return tenancy.asSystem(NORTHMERE, actor, work);
    }

    private Set<String> entered() {
        return ofAuthorities().stream()
                .filter(this::enters)
                .map(ServiceDoor::name)
                .collect(Collectors.toSet());
    }

    private boolean enters(ServiceDoor door) {
        Object answer = Scope.call(
                NORTHMERE,
                () -> transaction.execute(status -> {
                    status.setRollbackOnly();
                    return door.call(new Arguments(northmere).of(door, NORTHMERE));
                }));
        return !(answer instanceof AccessDeniedException || answer instanceof AuthenticationException);
    }

    /** What an authority's people could change, by what the methods say of themselves. */
    private Set<String> writing() {
        return ofAuthorities().stream()
                .filter(door -> !isRead(door) && !isOperators(door) && !STILL_WRITES.contains(shortName(door)))
                .map(ServiceDoor::name)
                .collect(Collectors.toSet());
    }

    private Set<String> readable(Set<String> names) {
        return ofAuthorities().stream()
                .filter(door -> isRead(door) && !NO_LONGER_READS.contains(shortName(door)))
                .map(ServiceDoor::name)
                .filter(names::contains)
                .collect(Collectors.toSet());
    }

    /** A method without a transaction of its own reads nothing that another has not read, and counts as writing. */
    private static boolean isRead(ServiceDoor door) {
        return declared(door, Transactional.class)
                .filter(Transactional::readOnly)
                .isPresent();
    }

    /** By the method, or else by its class. */
    private static <A extends Annotation> Optional<A> declared(ServiceDoor door, Class<A> annotation) {
        return Stream.of(door.method(), door.method().getDeclaringClass())
                .flatMap(place ->
                        Optional.ofNullable(AnnotatedElementUtils.findMergedAnnotation(place, annotation)).stream())
                .findFirst();
    }

    /** The operator's own, which the demonstration shares; a person of the authority is refused anyway. */
    private static boolean isOperators(ServiceDoor door) {
        return declared(door, PreAuthorize.class)
                .map(PreAuthorize::value)
                .filter(guard -> guard.contains("'OPERATE'"))
                .isPresent();
    }

    private static String shortName(ServiceDoor door) {
        return door.name().substring(0, door.name().indexOf('('));
    }

    private List<ServiceDoor> ofAuthorities() {
        return ServiceDoor.all(context).stream().filter(door -> !door.shared()).toList();
    }
}
