package org.countersign.intake.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.QueryParameters;
import java.util.Set;
import org.countersign.intake.Mark;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LookTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "view=file",
                "view=file&sheet=Apr+20",
                "view=file&sheet=One&only=changed,held",
                "columns=list",
                "columns=list&view=file"
            })
    void anAddressComesBackAsItWas(String address) {
        var look = Look.of(QueryParameters.fromString(address));

        assertThat(look.parameters().getParameters())
                .isEqualTo(QueryParameters.fromString(address).getParameters());
    }

    @ParameterizedTest
    @ValueSource(strings = {"view=list", "view=file&only=nonsense", "view=file&only=", "only=held"})
    void whatNobodyKnowsIsLeftOut(String address) {
        var look = Look.of(QueryParameters.fromString(address));

        assertThat(look.parameters().getQueryString()).isIn("", "view=file");
    }

    @Test
    void aMarkIsTurnedOnAndOff() {
        var held = Look.LIST.asFile(true).turned(Mark.HELD);

        assertThat(held.only()).containsExactly(Mark.HELD);
        assertThat(held.turned(Mark.NEW).turned(Mark.HELD).only()).isEqualTo(Set.of(Mark.NEW));
    }
}
