package org.countersign.bench;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A page as a browser opens it: the document, the state, the navigation. Answers are read by patterns, not parsed, so that
 * the client costs little of what is measured.
 */
final class PageVisit {

    private static final Pattern UI = Pattern.compile("\"v-uiId\":(\\d+)");
    private static final Pattern KEY = Pattern.compile("\"Vaadin-Security-Key\":\"([^\"]+)\"");
    private static final Pattern SYNC = Pattern.compile("\"syncId\":(\\d+)");
    private static final Pattern CLIENT = Pattern.compile("\"clientId\":(\\d+)");
    private static final String BROKEN = "reference-number";
    private static final String JSON = "application/json; charset=UTF-8";

    private final Person person;
    private final String ui;
    private final String key;
    private String sync = "0";
    private String client = "0";
    private Person.Answer message;

    private PageVisit(Person person, String state) {
        this.person = person;
        this.ui = found(UI, state, "");
        this.key = found(KEY, state, "");
        take(state);
    }

    /** Opens a path with its query. */
    static PageVisit open(Person person, String path) {
        String[] parts = path.split("\\?", 2);
        String query = parts.length == 2 ? parts[1] : "";
        expect(person.get("/" + path));
        Person.Answer state = expect(
                person.get("/?v-r=init&location=" + Person.encoded(parts[0]) + "&query=" + Person.encoded(query)));
        PageVisit visit = new PageVisit(person, state.text());
        visit.navigate(parts[0], query);
        return visit;
    }

    private void navigate(String route, String query) {
        message = send("""
                {"type":"event","node":1,"event":"ui-navigate","data":{"route":"%s","query":"%s",\
                "appShellTitle":"","historyState":null,"trigger":""}}""".formatted(route, query));
        if (message.text().contains(BROKEN)) {
            throw new IllegalStateException("The page of something that broke came instead of " + route);
        }
    }

    /** One more round trip, after which the server forgets the message before. */
    void settle() {
        send("");
    }

    /** The answer to the navigation: all of the page. */
    Person.Answer message() {
        return message;
    }

    private Person.Answer send(String invocation) {
        Person.Answer answer = expect(person.post(
                "/?v-r=uidl&v-uiId=" + ui,
                JSON,
                "{\"csrfToken\":\"%s\",\"rpc\":[%s],\"syncId\":%s,\"clientId\":%s}"
                        .formatted(key, invocation, sync, client)));
        take(answer.text());
        return answer;
    }

    /** As a browser says when its tab is closed. */
    void close() {
        expect(person.post(
                "/?v-r=uidl&v-uiId=" + ui,
                JSON,
                "{\"csrfToken\":\"%s\",\"rpc\":[],\"UNLOAD\":true,\"syncId\":%s,\"clientId\":%s}"
                        .formatted(key, sync, client)));
    }

    private void take(String answer) {
        sync = found(SYNC, answer, sync);
        client = found(CLIENT, answer, client);
    }

    private static Person.Answer expect(Person.Answer answer) {
        if (answer.status() != 200) {
            throw new IllegalStateException("Answered " + answer.status() + ": " + answer.text());
        }
        return answer;
    }

    private static String found(Pattern pattern, String text, String otherwise) {
        Matcher matcher = pattern.matcher(text);
        return matcher.find() ? matcher.group(1) : otherwise;
    }
}
