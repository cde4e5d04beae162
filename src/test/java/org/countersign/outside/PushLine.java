package org.countersign.outside;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.net.http.WebSocketHandshakeException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;

/** The line over which an open page is told things, held as a browser holds it; keeps every byte that comes. */
final class PushLine implements WebSocket.Listener {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private final Visitor visitor;
    private final StringBuffer frames = new StringBuffer();
    private final CompletableFuture<Integer> closed = new CompletableFuture<>();

    private PushLine(Visitor visitor) {
        this.visitor = visitor;
    }

    static PushLine of(Visitor visitor, OpenPage page, int port) {
        PushLine line = new PushLine(visitor);
        line.open(page, port, Visitor.ADDRESS).join();
        return line;
    }

    /** The status with which a page of another origin, or somebody else's, is refused; 101 if it is not. */
    static int status(Visitor visitor, OpenPage page, int port, String origin) {
        try {
            new PushLine(visitor).open(page, port, origin).join().abort();
            return 101;
        } catch (CompletionException e) {
            return ((WebSocketHandshakeException) e.getCause()).getResponse().statusCode();
        }
    }

    private CompletableFuture<WebSocket> open(OpenPage page, int port, String origin) {
        String query = "v-r=push&v-uiId=%d&v-pushId=%s&X-Atmosphere-Transport=websocket&X-Atmosphere-tracking-id=0"
                .formatted(page.id(), page.pushId());
        return CLIENT.newWebSocketBuilder()
                .header("Cookie", visitor.cookieHeader())
                .header("Origin", origin)
                .header("X-Forwarded-Proto", "https")
                .header("X-Forwarded-Host", Visitor.HOST)
                .buildAsync(URI.create("ws://127.0.0.1:%d/VAADIN/push?%s".formatted(port, query)), this);
    }

    @Override
    public CompletionStage<?> onText(WebSocket socket, CharSequence data, boolean last) {
        frames.append(data);
        visitor.receive(data.toString());
        socket.request(1);
        return CompletableFuture.completedStage(null);
    }

    @Override
    public CompletionStage<?> onClose(WebSocket socket, int status, String reason) {
        closed.complete(status);
        return CompletableFuture.completedStage(null);
    }

    @Override
    public void onError(WebSocket socket, Throwable error) {
        closed.complete(-1);
    }

    String frames() {
        return frames.toString();
    }

    boolean isClosed() {
        return closed.isDone();
    }
}
