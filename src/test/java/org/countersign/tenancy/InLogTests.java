package org.countersign.tenancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.slf4j.MDC;

class InLogTests {

    private static final AuthorityId AUTHORITY = new AuthorityId(901);

    @AfterEach
    void nothingStays() {
        MDC.clear();
    }

    @Test
    void linesOfAScopeNameItsAuthorityAndNoLineAfterIt() {
        assertThat(Scope.call(AUTHORITY, () -> MDC.get("authority"))).isEqualTo("901");
        assertThat(MDC.get("authority")).isNull();
    }

    @Test
    void afterAFailureTheAuthorityIsNamedNoMore() {
        assertThatThrownBy(() -> Scope.call(AUTHORITY, () -> {
                    throw new IllegalStateException("on purpose");
                }))
                .hasMessage("on purpose");
        assertThat(MDC.get("authority")).isNull();
    }

    @Test
    void theSystemsActorsAreNamedAndThenWhoeverActedBefore() {
        MDC.put("person", "somebody");
        String during = new Tenancy()
                .asSystem(AUTHORITY, SystemActor.NOTIFIER, () -> MDC.get("authority") + " " + MDC.get("person"));
        assertThat(during).isEqualTo("901 notifier");
        assertThat(MDC.get("person")).isEqualTo("somebody");
    }
}
