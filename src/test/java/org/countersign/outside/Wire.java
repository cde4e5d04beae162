package org.countersign.outside;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** A request exactly as written, which no client of ours would send. */
final class Wire {

    private static final int PATIENCE_IN_MILLISECONDS = 10_000;

    private Wire() {}

    /** The first line and headers of the answer, without waiting for what follows. */
    static String head(int port, String... lines) {
        try (Socket socket = new Socket("127.0.0.1", port)) {
            socket.setSoTimeout(PATIENCE_IN_MILLISECONDS);
            String request = String.join("\r\n", lines) + "\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().flush();
            return headOf(socket.getInputStream());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static int status(int port, String... lines) {
        return Integer.parseInt(head(port, lines).split(" ", 3)[1]);
    }

    private static String headOf(InputStream answer) throws IOException {
        StringBuilder head = new StringBuilder();
        while (head.indexOf("\r\n\r\n") < 0) {
            int read = answer.read();
            if (read < 0) {
                break;
            }
            head.append((char) read);
        }
        return head.toString().strip();
    }
}
