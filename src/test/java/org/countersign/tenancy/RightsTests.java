package org.countersign.tenancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.countersign.testing.TestAuthorities.NORTHMERE;
import static org.countersign.testing.TestAuthorities.SOUTHMERE;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.countersign.testing.DatabaseTest;
import org.countersign.testing.SignedInAs;
import org.countersign.testing.TestOperator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.core.io.ClassPathResource;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.support.TransactionTemplate;

/** Who gets past the guard of which service method: tried out, and compared with {@code rights.csv}, which is reviewed. */
@DatabaseTest
class RightsTests {

    private static final Path AS_IT_IS = Path.of("target", "rights.csv");

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
    TransactionTemplate transaction;

    MarkedRows.Rows northmere;

    @BeforeEach
    void rowsOfBoth() {
        marked.southmere();
        northmere = marked.northmere();
    }

    @Test
    void everyMethodLetsInWhomTheReviewedTableSays() throws IOException {
        List<String> actual = table();
        Files.write(AS_IT_IS, actual);
        assertThat(actual)
                .as("Rights differ from rights.csv. %s has them as they are: review it, then copy it there", AS_IT_IS)
                .containsExactlyElementsOf(reviewed());
    }

    private List<String> table() {
        Stream<String> heading =
                Stream.of("method," + String.join(",", callers().keySet()));
        Stream<String> rows = ServiceDoor.all(context).stream().map(this::row);
        return Stream.concat(heading, rows).toList();
    }

    private String row(ServiceDoor door) {
        return callers().values().stream()
                .map(caller -> caller.as(() -> enters(door)) ? "yes" : "no")
                .collect(Collectors.joining(",", door.name().replace(", ", "; ") + ",", ""));
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

    private Map<String, Caller> callers() {
        Map<String, Caller> callers = new LinkedHashMap<>();
        callers.put("nobody", RightsTests::nobody);
        callers.put("other authority", work -> signedIn.person("team", SOUTHMERE, work));
        callers.put("reporter", work -> signedIn.person("reporter", NORTHMERE, work));
        callers.put("owner", work -> signedIn.person("owner", NORTHMERE, work));
        callers.put("leader", work -> signedIn.person("leader", NORTHMERE, work));
        callers.put("performance team", work -> signedIn.person("team", NORTHMERE, work));
        callers.put("operator", operator::does);
        for (SystemActor actor : SystemActor.values()) {
            callers.put(
                    actor.words().toLowerCase(java.util.Locale.ROOT), work -> tenancy.asSystem(NORTHMERE, actor, work));
        }
        return callers;
    }

    private static boolean nobody(Supplier<Boolean> work) {
        SecurityContextHolder.clearContext();
        return work.get();
    }

    private static List<String> reviewed() {
        var file = new ClassPathResource("rights.csv");
        try {
            return file.exists()
                    ? file.getContentAsString(StandardCharsets.UTF_8).lines().toList()
                    : List.of();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private interface Caller {
        boolean as(Supplier<Boolean> work);
    }
}
