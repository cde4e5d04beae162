package org.countersign.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jwt.JWTClaimsSet;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtException;

/** What is believed of a token, with a provider that signs anything. */
class IdTokensTests {

    private static final Instant NOW = Instant.parse("2035-04-01T12:00:00Z");
    private static final String CLIENT = "countersign";
    private static final String SECRET = "a client secret of more than thirty-two characters";

    private final LocalIssuer issuer = new LocalIssuer();
    private final IdTokens tokens =
            new IdTokens(new OutsideWorld(new SignOnSettings(Set.of("127.0.0.1"))), Clock.fixed(NOW, ZoneOffset.UTC));

    @AfterEach
    void close() {
        issuer.close();
    }

    @Test
    void aTokenOfTheIssuerForTheClientIsBelieved() {
        assertThat(read(issuer.signed(claims().build())).getSubject()).isEqualTo("somebody");
    }

    @Test
    void aTokenForAnotherClientIsNot() {
        refused(issuer.signed(claims().audience("another-application").build()));
    }

    @Test
    void aTokenForSeveralClientsThatWasGivenToAnotherOneIsNot() {
        refused(issuer.signed(claims().audience(List.of(CLIENT, "another-application"))
                .claim("azp", "another-application")
                .build()));
    }

    @Test
    void aTokenThatNamesAnotherIssuerIsNot() {
        refused(issuer.signed(claims().issuer("https://issuer.example").build()));
        refused(issuer.signed(claims().issuer(issuer.issuer() + "/").build()));
        refused(issuer.signed(claims().issuer(null).build()));
    }

    @Test
    void aTokenWithoutASignatureIsNot() {
        refused(LocalIssuer.unsigned(claims().build()));
    }

    @Test
    void aTokenSignedWithTheClientsSecretIsNot() {
        refused(LocalIssuer.signedWith(SECRET, claims().build()));
    }

    @Test
    void aTokenSignedWithAnyOtherKeyIsNot() {
        refused(LocalIssuer.signedBy(LocalIssuer.newKey("the key"), claims().build()));
        refused(LocalIssuer.signedBy(LocalIssuer.newKey("another key"), claims().build()));
    }

    @Test
    void aTokenOfYesterdayOrOfTomorrowIsNot() {
        refused(issuer.signed(
                claims().issueTime(at(-90_000)).expirationTime(at(-86_400)).build()));
        refused(issuer.signed(
                claims().issueTime(at(86_400)).expirationTime(at(90_000)).build()));
    }

    @Test
    void aTokenWhosePayloadWasExchangedIsNot() {
        String[] ours = issuer.signed(claims().build()).split("\\.");
        String[] theirs =
                issuer.signed(claims().subject("somebody else").build()).split("\\.");
        refused(ours[0] + "." + theirs[1] + "." + ours[2]);
    }

    private JWTClaimsSet.Builder claims() {
        return new JWTClaimsSet.Builder()
                .issuer(issuer.issuer())
                .subject("somebody")
                .audience(CLIENT)
                .issueTime(at(-5))
                .expirationTime(at(300));
    }

    private static Date at(int seconds) {
        return Date.from(NOW.plusSeconds(seconds));
    }

    private void refused(String token) {
        assertThatThrownBy(() -> read(token)).isInstanceOf(JwtException.class);
    }

    private Jwt read(String token) {
        return tokens.createDecoder(registration()).decode(token);
    }

    private ClientRegistration registration() {
        return ClientRegistration.withRegistrationId("northmere")
                .clientId(CLIENT)
                .clientSecret(SECRET)
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .redirectUri("https://countersign.example/login/oauth2/code/northmere")
                .scope("openid")
                .issuerUri(issuer.issuer())
                .authorizationUri(issuer.issuer() + "/begin")
                .tokenUri(issuer.issuer() + "/token")
                .jwkSetUri(issuer.issuer() + "/keys")
                .build();
    }
}
