package org.countersign.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.countersign.bench.Finding.Bounds;

/** Target 12: from the start of a JVM to the sign-in page, against an application with the same dependencies. */
record ColdStart(Filled filled) {

    private static final int ROUNDS = 5;
    private static final String HELLO = "org.countersign.bench.hello.Hello";
    private static final String OURS = "org.countersign.Countersign";
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    List<Finding> findings() {
        List<Finding> findings = new ArrayList<>(compared(
                "Cold start to the sign-in page against a hello with the same dependencies",
                new Start(HELLO, List.of()),
                new Start(OURS, List.of())));
        findings.addAll(compared(
                "… both with what the JVM learned about their start, as `run` has it from the second time on",
                Start.learned(HELLO),
                Start.learned(OURS)));
        return findings;
    }

    private static List<Finding> compared(String what, Start hello, Start ours) {
        List<Double> ratios = new ArrayList<>();
        List<Double> seconds = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            double floor = hello.seconds();
            seconds.add(ours.seconds());
            ratios.add(seconds.getLast() / floor);
        }
        return List.of(
                Finding.ratio(12, what, Ratios.of(ratios), Bounds.goal(1.3, " ×")),
                Finding.told(
                        12, "… in seconds", "%.1f".formatted(Ratios.of(seconds).median())));
    }

    /** How one of the two is started. */
    private record Start(String main, List<String> options) {

        /** With a cache made by a start that ends as soon as it is ready, as the start script makes it. */
        static Start learned(String main) {
            Path cache = Folders.file(main + ".aot");
            try {
                Files.deleteIfExists(cache);
                var learning =
                        new Start(main, List.of("-XX:AOTCacheOutput=" + cache, "-Dspring.context.exit=onRefresh"));
                learning.process(Application.freePort()).waitFor(5, TimeUnit.MINUTES);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
            return new Start(main, List.of("-XX:AOTCache=" + cache, "-Xlog:aot=off", "-Xlog:cds=off"));
        }

        double seconds() {
            int port = Application.freePort();
            long begun = System.nanoTime();
            Process process = process(port);
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

        private Process process(int port) {
            List<String> command = new ArrayList<>(List.of(Application.java(), "-XX:+UseCompactObjectHeaders"));
            command.addAll(options);
            command.addAll(List.of("-cp", Folders.classPathOfJars(), main));
            return Application.launch(command, Database.LARGE, port, Folders.log("cold"));
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
