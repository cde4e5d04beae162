package org.countersign.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.countersign.tenancy.AuthorityId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConditionsTests {

    private static final AuthorityId HERE = new AuthorityId(1);
    private static final AuthorityId ELSEWHERE = new AuthorityId(2);

    @ParameterizedTest(name = "factor asked {0}, sign-on asked {1}; came through {2}, gave a factor {3}: {4}")
    @CsvSource({
        "false, false, nobody,    false, ",
        "true,  false, nobody,    false, SECOND_FACTOR",
        "true,  false, nobody,    true,  ",
        "false, true,  nobody,    true,  SINGLE_SIGN_ON",
        "true,  true,  nobody,    true,  SINGLE_SIGN_ON",
        "false, false, here,      false, ",
        "true,  true,  here,      false, ",
        "false, false, elsewhere, false, OTHER_PROVIDER",
        "true,  false, elsewhere, true,  OTHER_PROVIDER",
        "false, true,  elsewhere, true,  SINGLE_SIGN_ON"
    })
    void whatStandsInTheWay(
            boolean factorAsked, boolean signOnAsked, String through, boolean gave, @Nullable Obstacle obstacle) {
        Conditions conditions = new Conditions(factorAsked, signOnAsked, Optional.empty());

        assertThat(conditions.obstacle(HERE, new Proof(gave, through(through))))
                .isEqualTo(Optional.ofNullable(obstacle));
    }

    private static Optional<AuthorityId> through(String whose) {
        return switch (whose) {
            case "here" -> Optional.of(HERE);
            case "elsewhere" -> Optional.of(ELSEWHERE);
            default -> Optional.empty();
        };
    }
}
