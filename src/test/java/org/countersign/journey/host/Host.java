package org.countersign.journey.host;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Executors;
import java.util.function.IntFunction;
import org.countersign.Countersign;
import org.springframework.boot.SpringApplication;

/** Starts the packaged application as it is; what the test asks for comes by HTTP: "/fill?200", "/sign?17", "/acts?17". */
public final class Host {

    private Host() {}

    static void main(String[] arguments) throws IOException {
        Work work = new Work(SpringApplication.run(Countersign.class, arguments));
        HttpServer server = HttpServer.create(
                new InetSocketAddress(InetAddress.getLoopbackAddress(), Integer.getInteger("door.port")), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        answer(server, "/fill", work::fill);
        answer(server, "/sign", work::sign);
        answer(server, "/acts", work::signatures);
        answer(server, "/open", work::unsettled);
        server.start();
    }

    private static void answer(HttpServer server, String path, IntFunction<String> work) {
        server.createContext(path, exchange -> {
            try {
                send(
                        exchange,
                        200,
                        work.apply(Integer.parseInt(exchange.getRequestURI().getQuery())));
            } catch (RuntimeException e) {
                e.printStackTrace();
                send(exchange, 500, e.toString());
            }
        });
    }

    private static void send(HttpExchange exchange, int status, String words) throws IOException {
        byte[] body = words.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }
}
