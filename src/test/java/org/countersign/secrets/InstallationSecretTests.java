package org.countersign.secrets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class InstallationSecretTests {

    private static final String SECRET = "0123456789abcdef0123456789abcdef";

    @Test
    void aPurposeHasTheSameKeyAtEveryStartAndNoOtherHasIt() {
        assertThat(hex(of(SECRET, null).keyFor("links")))
                .isEqualTo(hex(of(SECRET, null).keyFor("links")))
                .isNotEqualTo(hex(of(SECRET, null).keyFor("sealing")))
                .isNotEqualTo(hex(of(SECRET + "0", null).keyFor("links")))
                .hasSize(64);
    }

    /** RFC 4231, section 4.3. */
    @Test
    void aMacIsTheOneOfTheStandard() {
        SecretKey key = new SecretKeySpec(utf8("Jefe"), "HmacSHA256");

        assertThat(HexFormat.of().formatHex(InstallationSecret.mac(key, utf8("what do ya want for nothing?"))))
                .isEqualTo("5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843");
    }

    @Test
    void theSecretIsTheFirstLineOfItsFile(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("secret"), SECRET + "\nmade in May\n");

        assertThat(hex(of(null, file).keyFor("links")))
                .isEqualTo(hex(of(SECRET, null).keyFor("links")));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "short", "thirty-one characters are short", "                                        "})
    void withoutOneOfThirtyTwoCharactersNothingStartsAndTheWordsSayHowToMakeOne(@Nullable String secret) {
        assertThatThrownBy(() -> of(secret, null))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("openssl rand -hex 32");
    }

    @Test
    void aFileThatCannotBeReadIsNamedAndSettingsNeverShowTheSecret() {
        Path nowhere = Path.of("nowhere", "secret");

        assertThatThrownBy(() -> of(null, nowhere)).hasMessageContaining(nowhere.toString());
        assertThat(new SecretSettings(SECRET, nowhere)).asString().doesNotContain(SECRET);
    }

    private static InstallationSecret of(@Nullable String secret, @Nullable Path file) {
        return new InstallationSecret(new SecretSettings(secret, file));
    }

    private static String hex(SecretKey key) {
        return HexFormat.of().formatHex(key.getEncoded());
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
