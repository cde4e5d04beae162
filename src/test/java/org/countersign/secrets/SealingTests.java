package org.countersign.secrets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class SealingTests {

    private static final String TEXT = "GEZDGNBVGY3TQOJQ";
    private static final String OWNER = "somebody";

    private final Sealing sealing = with("0123456789abcdef0123456789abcdef");

    @Test
    void whatWasSealedOpensForItsOwner() {
        assertThat(sealing.open(sealing.seal(TEXT, OWNER), OWNER)).isEqualTo(TEXT);
    }

    @Test
    void sealedBytesShowNothingAndAreNeverTheSame() {
        byte[] sealed = sealing.seal(TEXT, OWNER);

        assertThat(new String(sealed, StandardCharsets.ISO_8859_1)).doesNotContain(TEXT);
        assertThat(sealed).isNotEqualTo(sealing.seal(TEXT, OWNER));
    }

    @Test
    void inSomebodyElsesRowItStaysShut() {
        byte[] sealed = sealing.seal(TEXT, OWNER);

        assertThatThrownBy(() -> sealing.open(sealed, "somebody else")).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void withAnotherSecretItStaysShut() {
        byte[] sealed = sealing.seal(TEXT, OWNER);

        assertThatThrownBy(() -> with("fedcba9876543210fedcba9876543210").open(sealed, OWNER))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void noByteOfItCanBeAltered() {
        byte[] sealed = sealing.seal(TEXT, OWNER);

        assertThat(sealed.length).isEqualTo(12 + TEXT.length() + 16);
        for (int place = 0; place < sealed.length; place++) {
            byte[] altered = sealed.clone();
            altered[place] ^= 1;
            assertThatThrownBy(() -> sealing.open(altered, OWNER))
                    .as("byte %d", place)
                    .isInstanceOf(IllegalStateException.class);
        }
    }

    private static Sealing with(String secret) {
        return new Sealing(new InstallationSecret(new SecretSettings(secret, null)));
    }
}
