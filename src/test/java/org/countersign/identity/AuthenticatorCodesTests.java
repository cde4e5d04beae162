package org.countersign.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AuthenticatorCodesTests {

    /** "12345678901234567890", the secret of RFC 6238's appendix B. */
    private static final AuthenticatorSecret RFC = new AuthenticatorSecret("GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ");

    @ParameterizedTest
    @CsvSource({
        "1970-01-01T00:00:59Z, 287082, 1",
        "2005-03-18T01:58:29Z, 081804, 37037036",
        "2005-03-18T01:58:31Z, 050471, 37037037",
        "2009-02-13T23:31:30Z, 005924, 41152263",
        "2033-05-18T03:33:20Z, 279037, 66666666"
    })
    void codesAreThoseOfTheStandard(Instant at, String code, long step) {
        assertThat(AuthenticatorCodes.stepOf(RFC, code, at)).hasValue(step);
    }

    @Test
    void aCodeHoldsOneStepEarlierAndLaterAndNoFurther() {
        Instant at = Instant.parse("2009-02-13T23:31:30Z");
        assertThat(AuthenticatorCodes.stepOf(RFC, "005924", at.minusSeconds(1))).hasValue(41152263);
        assertThat(AuthenticatorCodes.stepOf(RFC, "005924", at.plusSeconds(59))).hasValue(41152263);
        assertThat(AuthenticatorCodes.stepOf(RFC, "005924", at.minusSeconds(31)))
                .isEmpty();
        assertThat(AuthenticatorCodes.stepOf(RFC, "005924", at.plusSeconds(60))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "5924", "0005924", "00592a", "٠٠٥٩٢٤"})
    void whatIsNoCodeIsWrong(String typed) {
        assertThat(AuthenticatorCodes.stepOf(RFC, typed, Instant.parse("2009-02-13T23:31:30Z")))
                .isEmpty();
    }

    @Test
    void secretsAreTypedInGroupsAndNeverPrinted() {
        assertThat(RFC.inGroups()).isEqualTo("GEZD GNBV GY3T QOJQ GEZD GNBV GY3T QOJQ");
        assertThat(RFC.address("a b@c"))
                .startsWith("otpauth://totp/Countersign:a%20b%40c?secret=GEZD")
                .contains("&issuer=Countersign&");
        assertThat(RFC).hasToString("AuthenticatorSecret[…]");
        assertThat(IntStream.range(0, 1_000)
                        .mapToObj(n -> AuthenticatorSecret.random().base32()))
                .doesNotHaveDuplicates();
        assertThatThrownBy(() -> new AuthenticatorSecret("GEZD")).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"7K3QF-9MXC2", "7k3qf9mxc2", " 7K3QF 9MXC2 "})
    void recoveryCodesAreReadAsPeopleTypeThem(String typed) {
        assertThat(RecoveryCode.typed(typed)).map(RecoveryCode::shown).hasValue("7K3QF-9MXC2");
    }

    @Test
    void lookAlikesInRecoveryCodesAreForgiven() {
        assertThat(RecoveryCode.typed("o1ILO-00000")).map(RecoveryCode::text).hasValue("0111000000");
        assertThat(RecoveryCode.typed("123456")).isEmpty();
        assertThat(RecoveryCode.typed("7K3QF-9MXCU")).isEmpty();
    }
}
