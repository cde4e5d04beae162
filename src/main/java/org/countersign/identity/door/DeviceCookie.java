package org.countersign.identity.door;

import jakarta.servlet.http.HttpServletResponse;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.crypto.SecretKey;
import org.countersign.identity.Device;
import org.countersign.secrets.InstallationSecret;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * Knows browsers again by a cookie: a number of its own, and for each of the last ten accounts signed in to with it a
 * mark that only this installation can make. Several people may share a browser.
 */
@Component
class DeviceCookie implements Device {

    private static final String COOKIE = "device";
    private static final Duration LASTING = Duration.ofDays(400);
    private static final int ACCOUNTS = 10;

    private final SecureRandom random = new SecureRandom();
    private final DoorCookies cookies;
    private final SecretKey key;

    DeviceCookie(DoorCookies cookies, InstallationSecret secret) {
        this.cookies = cookies;
        this.key = secret.keyFor("devices");
    }

    @Override
    public Optional<byte[]> knownFor(byte[] account) {
        List<String> parts = parts();
        return parts.stream()
                .findFirst()
                .map(device -> mark(device, account))
                .filter(mark -> parts.stream()
                        .skip(1)
                        .anyMatch(shown -> MessageDigest.isEqual(ascii(shown), ascii(written(mark)))));
    }

    @Override
    public void remember(byte[] account) {
        List<String> parts = parts();
        String device = parts.isEmpty() ? written(fresh()) : parts.getFirst();
        String mark = written(mark(device, account));
        Stream<String> others = parts.stream().skip(1).filter(other -> !other.equals(mark));
        List<String> all = Stream.concat(Stream.of(device, mark), others)
                .limit(ACCOUNTS + 1L)
                .toList();
        response().ifPresent(response -> cookies.write(response, COOKIE, String.join(".", all), LASTING));
    }

    @Override
    public String address() {
        return now().map(web -> web.getRequest().getRemoteAddr()).orElse("");
    }

    private List<String> parts() {
        return now().flatMap(web -> cookies.read(web.getRequest(), COOKIE)).stream()
                .flatMap(value -> Arrays.stream(value.split("\\.", ACCOUNTS + 2)))
                .limit(ACCOUNTS + 1L)
                .toList();
    }

    private byte[] mark(String device, byte[] account) {
        byte[] number = device.getBytes(StandardCharsets.UTF_8);
        return InstallationSecret.mac(
                key,
                ByteBuffer.allocate(number.length + account.length)
                        .put(number)
                        .put(account)
                        .array());
    }

    private byte[] fresh() {
        byte[] number = new byte[16];
        random.nextBytes(number);
        return number;
    }

    private static Optional<ServletRequestAttributes> now() {
        return Optional.ofNullable(RequestContextHolder.getRequestAttributes())
                .filter(ServletRequestAttributes.class::isInstance)
                .map(ServletRequestAttributes.class::cast);
    }

    private static Optional<HttpServletResponse> response() {
        return now().map(ServletRequestAttributes::getResponse);
    }

    private static String written(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
