package org.countersign.identity;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import javax.crypto.SecretKey;
import org.countersign.secrets.InstallationSecret;
import org.countersign.tenancy.Ids;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Names who knocks. All spellings that the database takes for one address are one account. */
@Component
class Knocks {

    private static final int NETWORK_BYTES = 8;

    private final JdbcClient jdbc;
    private final Device device;
    private final SecretKey key;

    Knocks(JdbcClient jdbc, Device device, InstallationSecret secret) {
        this.jdbc = jdbc;
        this.device = device;
        this.key = secret.keyFor("sign-in attempts");
    }

    Knock with(String email) {
        String name = email.strip();
        Optional<PersonId> person = person(name);
        byte[] account = person.map(this::account).orElseGet(() -> mac("name", name.toLowerCase(Locale.ROOT)));
        return new Knock(account, device.knownFor(account).orElse(null), address(), person);
    }

    byte[] account(PersonId person) {
        return mac("person", person.value().toString());
    }

    /** Longer than any address is no address; asked for all the same, so that both take the same time. */
    private Optional<PersonId> person(String email) {
        return jdbc.sql("SELECT person_id FROM person WHERE email = :email AND active")
                .param("email", email)
                .query((row, number) -> new PersonId(Ids.of(row.getBytes(1))))
                .optional();
    }

    /** Whoever has an address of IP version 6 has a whole network of them: that counts as one. */
    private byte[] address() {
        try {
            byte[] bytes = InetAddress.getByName(device.address()).getAddress();
            byte[] network = bytes.length > NETWORK_BYTES ? Arrays.copyOf(bytes, NETWORK_BYTES) : bytes;
            return mac("address", Arrays.toString(network));
        } catch (UnknownHostException e) {
            return mac("address", "");
        }
    }

    private byte[] mac(String kind, String text) {
        return InstallationSecret.mac(key, (kind + ":" + text).getBytes(StandardCharsets.UTF_8));
    }
}
