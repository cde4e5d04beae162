package org.countersign.identity;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Somebody with a browser that has cookies and follows redirects, but runs no script. */
class Visitor {

    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();
    private final Map<String, String> cookies = new TreeMap<>();
    private final URI home;

    private Seen seen;

    Visitor(URI home) {
        this.home = home;
        this.seen = new Seen(home, 0, Jsoup.parse(""), "");
    }

    /** Where they are now, and what they see. */
    Seen sees() {
        return seen;
    }

    Seen opens(String path) {
        return follow(HttpRequest.newBuilder(home.resolve(path)).GET());
    }

    /** Goes there and stops: what the answer says of where to go next. */
    String isSentOnFrom(String path) {
        return send(HttpRequest.newBuilder(home.resolve(path)).GET())
                .headers()
                .firstValue("Location")
                .orElse("");
    }

    /** Fills in the form and sends it, hidden fields included. */
    Seen submits(String form, Map<String, String> typed) {
        return follow(filled(form, typed));
    }

    /** As {@link #submits}, without going where the answer leads. */
    String isSentOnAfter(String form, Map<String, String> typed) {
        return send(filled(form, typed)).headers().firstValue("Location").orElse("");
    }

    /** Sends fields to an address, with the token of a form on the page they see. */
    Seen posts(String path, Map<String, String> fields) {
        Map<String, String> all = new TreeMap<>(fields);
        seen.page().select("input[type=hidden][name=_csrf]").stream()
                .limit(1)
                .forEach(token -> all.put(token.attr("name"), token.attr("value")));
        return follow(post(home.resolve(path), all));
    }

    boolean isSignedIn() {
        Seen before = seen;
        boolean in = !opens("/").path().equals("/login");
        seen = before;
        return in;
    }

    URI home() {
        return home;
    }

    private HttpRequest.Builder filled(String form, Map<String, String> typed) {
        Element element = seen.page().selectFirst(form);
        if (element == null) {
            throw new AssertionError("No form " + form + " at " + seen.address() + ": "
                    + seen.page().text());
        }
        Map<String, String> fields = new TreeMap<>();
        element.select("input[name]").forEach(input -> fields.put(input.attr("name"), input.attr("value")));
        fields.putAll(typed);
        return post(seen.address().resolve(element.attr("action")), fields);
    }

    private static HttpRequest.Builder post(URI address, Map<String, String> fields) {
        String body = fields.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
        return HttpRequest.newBuilder(address)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body));
    }

    private Seen follow(HttpRequest.Builder first) {
        HttpRequest.Builder request = first;
        for (int hop = 0; hop < 12; hop++) {
            HttpResponse<String> answer = send(request);
            URI here = answer.uri();
            String next = answer.headers().firstValue("Location").orElse("");
            if (answer.statusCode() / 100 != 3) {
                seen = new Seen(here, answer.statusCode(), Jsoup.parse(answer.body(), here.toString()), answer.body());
                return seen;
            }
            request = HttpRequest.newBuilder(here.resolve(next)).GET();
        }
        throw new AssertionError("Led on and on");
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        if (!cookies.isEmpty()) {
            request.header(
                    "Cookie",
                    cookies.entrySet().stream()
                            .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                            .collect(Collectors.joining("; ")));
        }
        try {
            HttpResponse<String> answer = client.send(request.build(), HttpResponse.BodyHandlers.ofString());
            answer.headers().allValues("Set-Cookie").forEach(this::keep);
            return answer;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private void keep(String cookie) {
        String pair = cookie.split(";", 2)[0];
        String name = pair.substring(0, pair.indexOf('='));
        String value = pair.substring(pair.indexOf('=') + 1);
        if (value.isEmpty() || cookie.contains("Max-Age=0")) {
            cookies.remove(name);
        } else {
            cookies.put(name, value);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** A page as it came. */
    record Seen(URI address, int status, Document page, String body) {

        String path() {
            return address.getPath();
        }

        String text() {
            return page.text();
        }
    }
}
