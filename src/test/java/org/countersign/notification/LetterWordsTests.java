package org.countersign.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

import java.time.Instant;
import java.util.List;
import org.countersign.identity.AccountLetter;
import org.countersign.identity.SignOnLetter;
import org.countersign.identity.SignOnLetter.Place;
import org.countersign.tenancy.AuthorityNames;
import org.junit.jupiter.api.Test;

class LetterWordsTests {

    private final LetterWords words = new LetterWords(mock(AuthorityNames.class));

    @Test
    void whoSignsInThroughAuthoritiesIsToldWhereAndSentNoLinkForAPassword() {
        Letter letter = words.ofSignOn(new SignOnLetter(
                "sam@example.org",
                "Sam\r\nBcc: all",
                List.of(
                        new Place("Northmere", "https://a.example/single-sign-on/northmere"),
                        new Place("Southmere", "https://a.example/single-sign-on/southmere"))));

        assertThat(letter.to()).isEqualTo("sam@example.org");
        assertThat(letter.body().lines())
                .contains(
                        "Hello Sam Bcc: all,",
                        "Northmere: https://a.example/single-sign-on/northmere",
                        "Southmere: https://a.example/single-sign-on/southmere");
        assertThat(letter.body()).doesNotContain("/reset/");
    }

    @Test
    void whoseSecondFactorWasRemovedIsToldByWhomWhenAndWhatToDo() {
        Letter letter = words.ofRemoval(new AccountLetter(
                "sam@example.org",
                "Sam",
                "https://a.example/second-factor/set-up",
                Instant.parse("2026-11-28T09:30:00Z")));

        assertThat(letter.subject()).isEqualTo("Your second factor for Countersign was removed");
        assertThat(letter.body())
                .contains("whoever runs this installation", "Saturday 28 November 2026 at 9:30am")
                .contains("https://a.example/second-factor/set-up");
    }
}
