package org.countersign.tenancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.countersign.testing.TestAuthorities.NORTHMERE;
import static org.countersign.testing.TestAuthorities.SOUTHMERE;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.countersign.testing.DatabaseTest;
import org.countersign.testing.SignedInAs;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.support.TransactionTemplate;

/** Members of Southmere call every service method there is and look for what is Northmere's. */
@DatabaseTest
class IsolationTests {

    private static final List<String> MEMBERS = List.of("reporting.owner", "leader", "team");

    @Autowired
    ApplicationContext context;

    @Autowired
    MarkedRows marked;

    @Autowired
    TenantSchema schema;

    @Autowired
    SignedInAs signedIn;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient jdbc;

    MarkedRows.Rows northmere;
    MarkedRows.Rows southmere;

    @BeforeEach
    void rowsOfBoth() {
        southmere = marked.southmere();
        northmere = marked.northmere();
    }

    @Test
    void everyTenantTableHoldsRowsOfNorthmere() {
        assertThat(schema.tenantTables())
                .allSatisfy(table -> assertThat(schema.owner()
                                .sql("SELECT COUNT(*) FROM `%s` WHERE authority_id = 901".formatted(table))
                                .query(Integer.class)
                                .single())
                        .as(table)
                        .isPositive());
    }

    @Test
    void everyServiceMethodNamesItsAuthorityOrIsMarkedAsShared() {
        assertThat(doors()).hasSizeGreaterThan(20).allMatch(door -> door.shared() || door.asksForAnAuthorityFirst());
    }

    @Test
    void northmeresMemberDoesFindTheMark() {
        List<String> answers = signedIn.person(
                "team",
                NORTHMERE,
                () -> ofAuthorities()
                        .map(door -> answer(door, new Arguments(northmere), NORTHMERE))
                        .map(Rendered::of)
                        .toList());
        assertThat(answers).filteredOn(text -> text.contains(MarkedRows.MARK)).hasSizeGreaterThan(8);
    }

    @Test
    void membersOfAnotherAuthorityAreRefusedAtEveryDoor() {
        for (String member : MEMBERS) {
            assertThat(ofAuthorities())
                    .allSatisfy(door -> assertThat(signedIn.person(
                                    member, SOUTHMERE, () -> door.call(foreign().of(door, NORTHMERE))))
                            .as("%s as %s of Southmere", door, member)
                            .isInstanceOf(AccessDeniedException.class));
        }
    }

    @Test
    void nobodyIsRefusedAtEveryDoor() {
        SecurityContextHolder.clearContext();
        assertThat(ofAuthorities())
                .allSatisfy(door -> assertThat(door.call(foreign().of(door, NORTHMERE)))
                        .as("%s as nobody", door)
                        .isInstanceOfAny(
                                AccessDeniedException.class, AuthenticationCredentialsNotFoundException.class));
    }

    @Test
    void noAnswerInAnothersOwnAuthorityHoldsAnythingOfNorthmeres() {
        for (String member : MEMBERS) {
            assertThat(attempts())
                    .allSatisfy(attempt -> assertThat(Rendered.of(as(member, attempt)))
                            .as("%s as %s of Southmere", attempt.door(), member)
                            .doesNotContain(
                                    MarkedRows.MARK, northmere.person().value().toString()));
        }
    }

    @Test
    void noActInAnothersOwnAuthorityChangesARowOfNorthmeres() {
        String before = schema.checksum(schema.owner(), NORTHMERE);
        assertThat(attempts())
                .allSatisfy(attempt -> assertThat(signedIn.person(
                                "team",
                                SOUTHMERE,
                                () -> rolledBack(SOUTHMERE, () -> {
                                    attempt.make();
                                    return Scope.call(SOUTHMERE, () -> schema.checksum(jdbc, NORTHMERE));
                                })))
                        .as(attempt.door().name())
                        .isEqualTo(before));
    }

    private Object as(String member, Attempt attempt) {
        return signedIn.person(member, SOUTHMERE, () -> rolledBack(SOUTHMERE, attempt::make));
    }

    private Object answer(ServiceDoor door, Arguments arguments, AuthorityId authority) {
        return rolledBack(authority, () -> door.call(arguments.of(door, authority)));
    }

    /** Whatever is written is taken back, so that one attempt does not make the next one succeed. */
    private <T> T rolledBack(AuthorityId authority, Supplier<T> work) {
        return Scope.call(
                authority,
                () -> transaction.execute(status -> {
                    status.setRollbackOnly();
                    return work.get();
                }));
    }

    /**
     * Each method with Northmere's ids, once with its references for words and once with its people's names; and with
     * one of Northmere's ids among Southmere's own, for each kind of id in turn.
     */
    private List<Attempt> attempts() {
        List<Attempt> attempts = new ArrayList<>();
        doors().forEach(door -> new Arguments(southmere)
                .eachWithOneOf(new Arguments(northmere))
                .map(mixed -> new Attempt(door, mixed.of(door, SOUTHMERE)))
                .distinct()
                .forEach(attempts::add));
        doors().forEach(door -> Stream.of(northmere.reference(), northmere.personName())
                .map(word -> foreign().with(String.class, word).of(door, SOUTHMERE))
                .map(arguments -> new Attempt(door, arguments))
                .forEach(attempts::add));
        return attempts;
    }

    private Arguments foreign() {
        return new Arguments(northmere);
    }

    private List<ServiceDoor> doors() {
        return ServiceDoor.all(context);
    }

    private Stream<ServiceDoor> ofAuthorities() {
        return doors().stream().filter(door -> !door.shared());
    }

    private record Attempt(ServiceDoor door, List<Object> arguments) {

        Object make() {
            return door.call(arguments);
        }
    }
}
