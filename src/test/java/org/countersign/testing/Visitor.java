package org.countersign.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Somebody with cookies of their own who asks for pages and posts forms, without script; redirects are not followed. */
public final class Visitor {

    /** Offers HTTP/2, as clients do. */
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private final Map<String, String> cookies = new TreeMap<>();
    private final URI base;

    public Visitor(int port) {
        this.base = URI.create("http://localhost:" + port);
    }

    public HttpResponse<String> get(String path, String... headers) {
        return send(request(path, headers).GET());
    }

    /** Posts fields as they are given, with no token. */
    public HttpResponse<String> post(String path, Map<String, String> fields, String... headers) {
        return send(request(path, headers)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(encoded(fields))));
    }

    /**
     * Opens a page and submits its first form with these fields over what the form holds, the token among it. A form that
     * names no address goes to that of its page.
     */
    public HttpResponse<String> submit(String page, Map<String, String> fields, String... headers) {
        Element form = Jsoup.parse(get(page, headers).body(), base + page).selectFirst("form");
        if (form == null) {
            throw new AssertionError("No form at " + page);
        }
        Map<String, String> all = new TreeMap<>();
        form.select("input[name]").forEach(input -> all.put(input.attr("name"), input.val()));
        all.putAll(fields);
        URI action = form.hasAttr("action") ? URI.create(form.absUrl("action")) : base.resolve(page);
        return post(action.getPath() + (action.getQuery() == null ? "" : "?" + action.getQuery()), all, headers);
    }

    public HttpResponse<String> signIn(String email, String password, String... headers) {
        return submit("/login", Map.of("username", email, "password", password), headers);
    }

    public Optional<String> cookie(String name) {
        return Optional.ofNullable(cookies.get(name));
    }

    public void setCookie(String name, String value) {
        cookies.put(name, value);
    }

    public static Document page(HttpResponse<String> response) {
        return Jsoup.parse(response.body());
    }

    public static String heading(HttpResponse<String> response) {
        return page(response).select("h1").text();
    }

    /** The token that the first form of a page holds. */
    public static String token(HttpResponse<String> response) {
        return page(response).select("input[name=_csrf]").attr("value");
    }

    /** Where a redirect leads to, without our own address. */
    public String target(HttpResponse<String> response) {
        return response.headers().firstValue("Location").orElse("").replaceFirst("^" + base, "");
    }

    private HttpRequest.Builder request(String path, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(base.resolve(path));
        if (!cookies.isEmpty()) {
            request.header("Cookie", sent());
        }
        return headers.length == 0 ? request : request.headers(headers);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> response = CLIENT.send(request.build(), BodyHandlers.ofString());
            response.headers().allValues("Set-Cookie").forEach(this::keep);
            return response;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private String sent() {
        return cookies.entrySet().stream()
                .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
    }

    private void keep(String header) {
        for (HttpCookie cookie : HttpCookie.parse(header)) {
            if (cookie.getMaxAge() == 0) {
                cookies.remove(cookie.getName());
            } else {
                cookies.put(cookie.getName(), cookie.getValue());
            }
        }
    }

    private static String encoded(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
