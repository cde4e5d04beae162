package org.countersign.bench;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** Somebody signed in, with cookies of their own, who takes answers compressed as browsers do. */
final class Person {

    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private final String address;
    private final Map<String, String> cookies = new ConcurrentSkipListMap<>();

    private Person(String address) {
        this.address = address;
    }

    static Person signedIn(String address, String email, String password) {
        Person person = new Person(address);
        Map<String, String> fields = new TreeMap<>(Map.of("username", email, "password", password));
        Element form = Jsoup.parse(person.get("/login").text()).selectFirst("form:has(input[name=username])");
        form.select("input[type=hidden]").forEach(input -> fields.put(input.attr("name"), input.val()));
        Answer answer = person.post("/login", "application/x-www-form-urlencoded", form(fields));
        if (answer.status() != 302) {
            throw new IllegalStateException("Not signed in as " + email + ": " + answer.status());
        }
        return person;
    }

    Answer get(String path) {
        return send(request(path).GET());
    }

    Answer post(String path, String type, String body) {
        return send(request(path)
                .header("Content-Type", type)
                .header("Origin", address)
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    private HttpRequest.Builder request(String path) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address + path))
                .timeout(Duration.ofSeconds(60))
                .header("Accept-Encoding", "gzip");
        return cookies.isEmpty() ? request : request.header("Cookie", sent());
    }

    private Answer send(HttpRequest.Builder request) {
        try {
            HttpResponse<byte[]> response = CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
            response.headers().allValues("Set-Cookie").forEach(this::keep);
            boolean packed = response.headers().firstValue("Content-Encoding").isPresent();
            return new Answer(response.statusCode(), response.body(), packed);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private void keep(String header) {
        HttpCookie.parse(header).forEach(cookie -> {
            if (cookie.getMaxAge() == 0) {
                cookies.remove(cookie.getName());
            } else {
                cookies.put(cookie.getName(), cookie.getValue());
            }
        });
    }

    /** For a browser that goes on as this person. */
    Map<String, String> cookies() {
        return Map.copyOf(cookies);
    }

    private String sent() {
        return cookies.entrySet().stream()
                .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
    }

    private static String form(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /**
     * What came back.
     *
     * @param body as sent
     */
    record Answer(int status, byte[] body, boolean packed) {

        String text() {
            if (!packed) {
                return new String(body, StandardCharsets.UTF_8);
            }
            try (GZIPInputStream unpacked = new GZIPInputStream(new ByteArrayInputStream(body))) {
                return new String(unpacked.readAllBytes(), StandardCharsets.UTF_8);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
