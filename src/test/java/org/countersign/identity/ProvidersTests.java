package org.countersign.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Clock;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What an issuer that an administrator typed may make this installation ask for. */
class ProvidersTests {

    private static final String DOCUMENT = "/.well-known/openid-configuration";

    private final LocalIssuer issuer = new LocalIssuer();
    private final OutsideWorld world = new OutsideWorld(new SignOnSettings(Set.of("127.0.0.1")));
    private final Providers providers = new Providers(world, Clock.systemUTC());

    @AfterEach
    void close() {
        issuer.close();
    }

    @Test
    void aProviderIsFoundByItsIssuer() {
        ProviderMetadata found = providers.of(issuer.issuer());
        assertThat(found.token()).isEqualTo(URI.create(issuer.issuer() + "/token"));
        assertThat(found.endSession()).contains(URI.create(issuer.issuer() + "/end"));
    }

    @Test
    void whatWasFoundIsRememberedUntilSomebodyAsksAnew() {
        providers.of(issuer.issuer());
        issuer.says(DOCUMENT, 500, "");
        assertThat(providers.of(issuer.issuer()).issuer()).isEqualTo(issuer.issuer());
        problem("status", () -> providers.anew(issuer.issuer()));
    }

    @Test
    void aProviderThatCallsItselfOtherwiseIsRefused() {
        issuer.says(DOCUMENT, 200, issuer.document("https://issuer.example"));
        problem("other-issuer", () -> providers.of(issuer.issuer()));
    }

    @Test
    void aDocumentThatLeadsInsideIsRefused() {
        issuer.says(
                DOCUMENT,
                200,
                issuer.document(issuer.issuer()).replace(issuer.issuer() + "/keys", "https://10.0.0.1/keys"));
        problem("inside", () -> providers.of(issuer.issuer()));
    }

    @Test
    void nothingIsFollowedElsewhere() {
        issuer.leads(DOCUMENT, issuer.issuer() + "/moved");
        issuer.says("/moved", 200, issuer.document(issuer.issuer()));
        problem("status", () -> providers.of(issuer.issuer()));
    }

    @Test
    void anAnswerWithoutEndIsNotReadToItsEnd() {
        issuer.says(DOCUMENT, 200, "{\"issuer\": \"" + "x".repeat(2_000_000) + "\"}");
        problem("no-document", () -> providers.of(issuer.issuer()));
    }

    @Test
    void whatIsNoDocumentIsSaidToBeNone() {
        issuer.says(DOCUMENT, 200, "<html>Welcome</html>");
        problem("no-document", () -> providers.of(issuer.issuer()));
        issuer.says(DOCUMENT, 200, "{\"issuer\": \"" + issuer.issuer() + "\"}");
        problem("incomplete", () -> providers.anew(issuer.issuer()));
    }

    @Test
    void aProviderThatSignsInNoneOfOurWaysIsRefused() {
        issuer.says(DOCUMENT, 200, issuer.document(issuer.issuer()).replace("\"RS256\"", "\"none\", \"HS256\""));
        problem("other-algorithms", () -> providers.of(issuer.issuer()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://127.0.0.2/",
                "https://localhost/",
                "https://10.1.2.3/",
                "https://172.16.0.1/",
                "https://192.168.0.1/",
                "https://169.254.169.254/latest/meta-data/",
                "https://100.100.100.200/",
                "https://0.0.0.0/",
                "https://224.0.0.1/",
                "https://255.255.255.255/",
                "https://2130706434/",
                "https://[::1]/",
                "https://[::]/",
                "https://[fe80::1]/",
                "https://[fd00::1]/",
                "https://[::ffff:10.0.0.1]/",
                "https://[64:ff9b::a00:1]/",
                "https://[2002:a00:1::]/"
            })
    void whatIsInsideIsNotAsked(String address) {
        problem("inside", () -> world.check(URI.create(address)));
    }

    @Test
    void aListedHostThatIsNotThisMachineStillNeedsTls() {
        var listed = new OutsideWorld(new SignOnSettings(Set.of("10.0.0.1")));
        problem("no-tls", () -> listed.check(URI.create("http://10.0.0.1/")));
    }

    @Test
    void otherSchemesAndNamesWithinAnAddressAreNoAddresses() {
        problem("no-address", () -> world.check(URI.create("ftp://127.0.0.1/")));
        problem("no-address", () -> world.check(URI.create("file:///etc/passwd")));
        problem("no-address", () -> world.check(URI.create("https://127.0.0.1@issuer.example/")));
    }

    @Test
    void addressesOfTheInternetAreOutside() throws UnknownHostException {
        assertThat(OutsideWorld.isInside(InetAddress.getByName("93.184.216.34")))
                .isFalse();
        assertThat(OutsideWorld.isInside(InetAddress.getByName("2606:2800:220:1::1")))
                .isFalse();
    }

    private static void problem(String code, Runnable work) {
        assertThatThrownBy(work::run)
                .isInstanceOfSatisfying(
                        ProviderProblem.class,
                        thrown -> assertThat(thrown.reason().code()).isEqualTo(code));
    }
}
