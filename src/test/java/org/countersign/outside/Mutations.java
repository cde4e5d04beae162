package org.countersign.outside;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import tools.jackson.databind.node.ObjectNode;

/** Makes wrong messages out of a page's right ones; the same seed makes the same. */
final class Mutations {

    private static final int HUGE = 900_000;
    private static final List<String> EVENTS = List.of(
            "click",
            "change",
            "input",
            "keydown",
            "opened-changed",
            "ui-refresh",
            "ui-leave-navigation",
            "no-such-event");
    private static final List<String> PROPERTIES = List.of(
            "value", "innerHTML", "disabled", "hidden", "checked", "opened", "invalid", "__proto__", "textContent");
    private static final List<String> METHODS = List.of(
            "setViewportRange",
            "confirmUpdate",
            "close",
            "connectClient",
            "getClass",
            "toString",
            "wait",
            "sort",
            "select");

    private final Random random;

    Mutations(Random random) {
        this.random = random;
    }

    String of(OpenPage page) {
        return switch (random.nextInt(11)) {
            case 0, 1, 2 -> page.message(event(page, anyNode(page))).toString();
            case 3 -> page.message(event(page, random.nextInt(2_000) - 100)).toString();
            case 4 -> page.message(property(page)).toString();
            case 5 -> page.message(method(page)).toString();
            case 6 ->
                page.message(channel())
                        .put("clientId", random.nextBoolean() ? -1 : random.nextInt(50))
                        .toString();
            case 7 -> truncated(page.message(event(page, anyNode(page))).toString());
            case 8 -> garbled(page.message(event(page, anyNode(page))).toString());
            case 9 -> wrongTypes(page);
            default -> huge(page);
        };
    }

    private ObjectNode event(OpenPage page, int node) {
        ObjectNode data = OpenPage.JSON.createObjectNode();
        data.put("event.detail", random.nextInt(3))
                .put("element.value", "changed by nobody")
                .put("event.target", 1);
        return OpenPage.event(node, pick(EVENTS), data);
    }

    private ObjectNode property(OpenPage page) {
        return OpenPage.JSON
                .createObjectNode()
                .put("type", "mSync")
                .put("node", anyNode(page))
                .put("feature", random.nextInt(30))
                .put("property", pick(PROPERTIES))
                .put("value", random.nextBoolean() ? "<img src=x onerror=alert(1)>" : "true");
    }

    private ObjectNode method(OpenPage page) {
        ObjectNode call = OpenPage.JSON
                .createObjectNode()
                .put("type", "publishedEventHandler")
                .put("node", anyNode(page))
                .put("templateEventMethodName", pick(METHODS))
                .put("promise", random.nextInt(5) - 1);
        call.set(
                "templateEventMethodArgs",
                OpenPage.JSON.createArrayNode().add(random.nextInt()).add("x"));
        return call;
    }

    private ObjectNode channel() {
        ObjectNode call = OpenPage.JSON
                .createObjectNode()
                .put("type", "channel")
                .put("node", random.nextInt(50))
                .put("channel", random.nextInt(20));
        call.set("args", OpenPage.JSON.createArrayNode().add("x"));
        return call;
    }

    private String truncated(String message) {
        return message.substring(0, random.nextInt(message.length()));
    }

    private String garbled(String message) {
        StringBuilder garbled = new StringBuilder(message);
        for (int i = 0; i < 5; i++) {
            garbled.setCharAt(random.nextInt(garbled.length()), (char) (32 + random.nextInt(95)));
        }
        return garbled.toString();
    }

    private String wrongTypes(OpenPage page) {
        ObjectNode message = page.message(event(page, anyNode(page)));
        return switch (random.nextInt(5)) {
            case 0 -> message.put("rpc", "words").toString();
            case 1 -> message.put("syncId", "NaN").put("clientId", "none").toString();
            case 2 -> message.putNull("rpc").toString();
            case 3 -> "[]";
            default -> "null";
        };
    }

    private String huge(OpenPage page) {
        return random.nextBoolean()
                ? "[".repeat(HUGE)
                : page.message(OpenPage.event(1, "x".repeat(HUGE), OpenPage.JSON.createObjectNode()))
                        .toString();
    }

    private int anyNode(OpenPage page) {
        List<Integer> nodes = new ArrayList<>(page.tags().keySet());
        return nodes.isEmpty() ? 1 : nodes.get(random.nextInt(nodes.size()));
    }

    private String pick(List<String> words) {
        return words.get(random.nextInt(words.size()));
    }
}
