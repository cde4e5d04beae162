package org.countersign.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.countersign.bench.Finding.Bounds;

/** Target 12: from the start of a JVM to the sign-in page, against an application with the same dependencies. */
record ColdStart(Filled filled) {

    private static final int ROUNDS = 5;
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    List<Finding> findings() {
        List<Double> ratios = new ArrayList<>();
        List<Double> seconds = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            double hello = seconds("org.countersign.bench.hello.Hello");
            double ours = seconds("org.countersign.Countersign");
            ratios.add(ours / hello);
            seconds.add(ours);
        }
        return List.of(
                Finding.ratio(
                        12,
                        "Cold start to the sign-in page against a hello with the same dependencies",
                        Ratios.of(ratios),
                        Bounds.goal(1.3, " ×")),
                Finding.told(
                        12, "… in seconds", "%.1f".formatted(Ratios.of(seconds).median())));
    }

    private static double seconds(String main) {
        int port = Application.freePort();
        long begun = System.nanoTime();
        Process process = Application.launch(
                List.of(Application.java(), "-XX:+UseCompactObjectHeaders", "-cp", Folders.classPath(), main),
                Database.LARGE,
                port,
                Folders.log("cold"));
        try {
            while (!shows(port)) {
                if (!process.isAlive()) {
                    throw new IllegalStateException(main + " ended; see target/bench/cold.log");
                }
                process.waitFor(20, TimeUnit.MILLISECONDS);
            }
            return (System.nanoTime() - begun) / 1e9;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } finally {
            process.destroyForcibly().onExit().join();
        }
    }

    private static boolean shows(int port) throws InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/login"))
                .timeout(Duration.ofSeconds(30))
                .build();
        try {
            return CLIENT.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            return false;
        }
    }
}
