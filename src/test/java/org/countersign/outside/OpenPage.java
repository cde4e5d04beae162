package org.countersign.outside;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A page as Vaadin's client opens it: the state it is sent and the messages it sends, without a browser. */
final class OpenPage {

    static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String PREFIX = "for(;;);";

    private final Visitor visitor;
    private final int id;
    private final String key;
    private final String pushId;
    private final Map<String, List<String>> constants = new LinkedHashMap<>();
    private final Map<Integer, TreeSet<String>> listeners = new LinkedHashMap<>();
    private final Map<Integer, String> tags = new LinkedHashMap<>();
    private final StringBuilder words = new StringBuilder();
    private int syncId;
    private int clientId;

    private OpenPage(Visitor visitor, JsonNode settings) {
        this.visitor = visitor;
        this.id = settings.path("v-uiId").intValue();
        this.key = settings.path("uidl").path("Vaadin-Security-Key").asString("");
        this.pushId = settings.path("uidl").path("Vaadin-Push-ID").asString("");
        learn(settings.path("uidl"));
    }

    static OpenPage at(Visitor visitor, String path) {
        String[] parts = path.split("\\?", 2);
        String route = parts[0].replaceFirst("^/", "");
        String query = parts.length == 2 ? parts[1] : "";
        Answer answer = visitor.get("/?v-r=init&location=" + encoded(route) + "&query=" + encoded(query));
        if (answer.status() != 200) {
            throw new IllegalStateException("No page state for " + path + ": " + answer);
        }
        OpenPage page = new OpenPage(visitor, JSON.readTree(answer.body()).path("appConfig"));
        page.navigate(route, query);
        return page;
    }

    private void navigate(String route, String query) {
        ObjectNode data = JSON.createObjectNode();
        data.put("route", route).put("query", query).put("appShellTitle", "").put("trigger", "");
        data.putNull("historyState");
        send(event(1, "ui-navigate", data));
    }

    /** Sends one invocation as the page would, and takes in the answer. */
    Answer send(ObjectNode invocation) {
        return post(id, message(invocation).toString());
    }

    ObjectNode message(ObjectNode invocation) {
        ArrayNode invocations = JSON.createArrayNode().add(invocation);
        ObjectNode message = JSON.createObjectNode().put("csrfToken", key);
        message.set("rpc", invocations);
        return message.put("syncId", syncId).put("clientId", clientId);
    }

    Answer post(int page, String body) {
        Answer answer = visitor.send(
                "POST",
                "/?v-r=uidl&v-uiId=" + page,
                body,
                Map.of("Content-Type", "application/json; charset=UTF-8", "Origin", Visitor.ADDRESS));
        if (page == id && answer.status() == 200 && answer.body().startsWith(PREFIX)) {
            JSON.readTree(answer.body().substring(PREFIX.length())).forEach(this::learn);
        } else if (page == id && answer.status() == 200 && answer.body().startsWith("{")) {
            learn(JSON.readTree(answer.body()));
        }
        return answer;
    }

    static ObjectNode event(int node, String type, JsonNode data) {
        ObjectNode event =
                JSON.createObjectNode().put("type", "event").put("node", node).put("event", type);
        event.set("data", data);
        return event;
    }

    private void learn(JsonNode uidl) {
        syncId = uidl.path("syncId").asInt(syncId);
        clientId = uidl.path("clientId").asInt(clientId);
        uidl.path("constants").properties().forEach(constant -> {
            if (constant.getValue().isObject()) {
                constants.put(constant.getKey(), List.copyOf(constant.getValue().propertyNames()));
            }
        });
        uidl.path("changes").forEach(this::learnChange);
        words.append(uidl);
    }

    private void learnChange(JsonNode change) {
        int node = change.path("node").intValue();
        String name = change.path("key").asString("");
        switch (change.path("feat").asInt(-1)) {
            case 0 -> tags.put(node, change.path("value").asString(""));
            case 4 -> listeners.computeIfAbsent(node, key -> new TreeSet<>()).add(name);
            default -> {}
        }
        if (change.path("type").asString("").equals("detach")) {
            listeners.remove(node);
            tags.remove(node);
        }
    }

    /** What the server would call the answer, had it a status of its own. */
    String verdict() {
        if (says("No such page, or it is not yours")) {
            return "404";
        }
        if (says("This is not part of your role")) {
            return "403";
        }
        return says("Something broke on our side") ? "500" : "200";
    }

    boolean says(String text) {
        return words.indexOf(text) >= 0;
    }

    int id() {
        return id;
    }

    String key() {
        return key;
    }

    /** By which the page's line for news is known to be its own. */
    String pushId() {
        return pushId;
    }

    /** Tells the server that the browser has left the page. */
    void leave() {
        post(
                id,
                message(event(1, "ui-left", JSON.createObjectNode()))
                        .put("UNLOAD", true)
                        .toString());
    }

    Map<Integer, TreeSet<String>> listeners() {
        return listeners;
    }

    Map<Integer, String> tags() {
        return tags;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
