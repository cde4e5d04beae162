package org.countersign.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordRulesTests {

    private static final String[] ABOUT = {"Early Help Owner", "early.owner@northmere.example", "Northmere"};

    private final PasswordRules rules = new PasswordRules(new CommonPasswords());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "correct horse battery staple",
                "tin kettle over moorland",
                "vJ8#kQ2!xR5z",
                "482957103846",
                "пароходство у реки",
                "            a quiet b"
            })
    void takesWhatIsLongAndNobodysFirstGuess(String password) {
        assertThat(rules.refusal(password, ABOUT)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "password1234",
                "Password2026!",
                "P@ssw0rd2026",
                "passwordpassword",
                "Welcome12345!",
                "letmeinletmein",
                "qwertyuiop123",
                "iloveyou2026!!",
                "manchesterunited1",
                "Summer2026!!!!",
                "footballfootball1",
                "123456789012",
                "098765432109",
                "abcdefghijkl",
                "aaaaaaaaaaaa",
                "121212121212",
                "abcabcabcabc",
                "countersign2026",
                "Countersign-Password",
                "northmere2026",
                "Northmere-Council1",
                "earlyhelpowner1",
                "Owner-Northmere-1"
            })
    void refusesWhatIsTriedFirst(String password) {
        assertThat(rules.refusal(password, ABOUT))
                .hasValueSatisfying(why -> assertThat(why).startsWith("That password is one of those"));
    }

    @Test
    void countsCharactersAsPeopleDo() {
        assertThat(rules.refusal("vJ8#kQ2!xR5"))
                .hasValueSatisfying(why -> assertThat(why).contains("at least 12"));
        assertThat(rules.refusal("🦊🐻🐼🐨🐯🦁🐮🐷🐸🐵🐔🐧")).isEmpty();
        assertThat(rules.refusal("tin kettle ".repeat(19)))
                .hasValueSatisfying(why -> assertThat(why).contains("at most 200"));
    }
}
