package org.countersign.outside;

import java.io.ByteArrayOutputStream;
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
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Somebody with cookies of their own who comes through the proxy from an address of their own, and keeps every byte
 * received.
 */
final class Visitor {

    static final String HOST = "scorecards.example.org";
    static final String ADDRESS = "https://" + HOST;

    private static final AtomicInteger NEXT = new AtomicInteger(1);
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build();

    private final URI server;
    private final String from;
    private final Map<String, String> cookies = new LinkedHashMap<>();
    private final ByteArrayOutputStream received = new ByteArrayOutputStream();
    private final List<String> cookieHeaders = new ArrayList<>();

    Visitor(int port) {
        this.server = URI.create("http://127.0.0.1:" + port);
        int number = NEXT.getAndIncrement();
        this.from = "10.9.%d.%d".formatted(number / 250, number % 250 + 1);
    }

    Answer get(String path) {
        return send("GET", path, null, Map.of());
    }

    Answer post(String path, String type, String body) {
        return send("POST", path, body, Map.of("Content-Type", type));
    }

    /** A form as a page of ours would send it. */
    Answer submit(String path, Map<String, String> fields) {
        String form = fields.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
        return send("POST", path, form, Map.of("Content-Type", "application/x-www-form-urlencoded", "Origin", ADDRESS));
    }

    Answer send(String method, String path, String body, Map<String, String> headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(server + path))
                .timeout(Duration.ofSeconds(60))
                .header("X-Forwarded-For", from)
                .header("X-Forwarded-Proto", "https")
                .header("X-Forwarded-Host", HOST)
                .method(
                        method,
                        body == null ? HttpRequest.BodyPublishers.noBody() : HttpRequest.BodyPublishers.ofString(body));
        if (!cookies.isEmpty()) {
            request.header("Cookie", cookieHeader());
        }
        headers.forEach(request::setHeader);
        return sent(request.build());
    }

    private Answer sent(HttpRequest request) {
        try {
            HttpResponse<byte[]> response = CLIENT.send(request, HttpResponse.BodyHandlers.ofByteArray());
            response.headers().allValues("set-cookie").forEach(this::keep);
            received.writeBytes(response.headers().map().toString().getBytes(StandardCharsets.UTF_8));
            received.writeBytes(response.body());
            return new Answer(
                    response.statusCode(), response.headers(), new String(response.body(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(request + ": " + e, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private void keep(String header) {
        cookieHeaders.add(header);
        HttpCookie cookie = HttpCookie.parse(header).getFirst();
        if (cookie.getMaxAge() == 0) {
            cookies.remove(cookie.getName());
        } else {
            cookies.put(cookie.getName(), cookie.getValue());
        }
    }

    String cookieHeader() {
        return cookies.entrySet().stream()
                .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
    }

    Map<String, String> cookies() {
        return cookies;
    }

    /** Every cookie as it was set. */
    List<String> cookieHeaders() {
        return cookieHeaders;
    }

    /** By the sign-in page, with whatever hidden fields its form has. */
    Visitor signIn(String email, String password) {
        Map<String, String> fields = hiddenFields(get("/login").page());
        fields.put("username", email);
        fields.put("password", password);
        Answer answer = submit("/login", fields);
        if (answer.status() / 100 != 3 || answer.header("location").contains("error")) {
            throw new IllegalStateException("Not signed in as " + email + ": " + answer);
        }
        return this;
    }

    /** The token that state-changing requests of this visitor carry; empty when no page offers one. */
    Map<String, String> token() {
        Document page = get("/").page();
        Element meta = page.selectFirst("meta[name=_csrf]");
        return meta == null ? hiddenFields(get("/login").page()) : Map.of("_csrf", meta.attr("content"));
    }

    private static Map<String, String> hiddenFields(Document page) {
        Map<String, String> fields = new LinkedHashMap<>();
        page.select("form:has(input[name=username]) input[type=hidden]")
                .forEach(input -> fields.put(input.attr("name"), input.attr("value")));
        Element meta = page.selectFirst("meta[name=_csrf]");
        if (meta != null) {
            fields.putIfAbsent("_csrf", meta.attr("content"));
        }
        return fields;
    }

    /** What came by another way than as an answer. */
    void receive(String text) {
        synchronized (received) {
            received.writeBytes(text.getBytes(StandardCharsets.UTF_8));
        }
    }

    String received() {
        return received.toString(StandardCharsets.UTF_8);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
