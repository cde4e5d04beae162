package org.countersign.journey;

import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.countersign.testing.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/**
 * The process is killed at random moments while 200 commentaries are signed, and started again. Whatever was acknowledged
 * is there, with its history, and was told by e-mail: in one e-mail, of which a second copy may only come under the same
 * message id, when the process died after the mail server had taken it and before it could write that down.
 */
class KilledJourney {

    private static final int SIGNATURES = 200;
    private static final int KILLS = 3;
    private static final int AT_ONCE = 4;
    private static final Pattern SIGNED = Pattern.compile("Owner signed off K(\\d+)K, April 2026");

    private static final Map<String, String> IMPATIENT = Map.of(
            "countersign.events.retry-every", "1s",
            "countersign.events.abandoned-after", "5s",
            "countersign.events.heartbeat", "1s",
            "countersign.mail.notices.gather", "0s",
            "countersign.mail.notices.every", "1s",
            "countersign.mail.rest", "0s",
            "spring.mail.host", "127.0.0.1");

    private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    private final Random random = new Random();
    private final Set<Integer> acknowledged = ConcurrentHashMap.newKeySet();

    @AfterEach
    void serverIsStopped() {
        server.stop();
    }

    @Test
    void whatWasAcknowledgedIsThereAndToldOnceHoweverOftenTheProcessIsKilled() throws InterruptedException {
        Assumptions.assumeFalse(TestDatabase.isGiven(), "needs a schema of its own");
        server.start();
        KilledApplication.prepare();
        TestDatabase.Schema schema = TestDatabase.schema("killed");
        KilledApplication application = start(schema);
        assertThat(application.ask("/fill?" + SIGNATURES)).contains("filled");
        for (int kill = 1; kill <= KILLS; kill++) {
            signUntilKilled(application, kill * SIGNATURES / (KILLS + 1) + random.nextInt(20));
            application = start(schema);
        }
        sign(application, remaining());
        settled(application);

        assertThat(acknowledged).hasSize(SIGNATURES);
        for (int number = 1; number <= SIGNATURES; number++) {
            assertThat(application.ask("/acts?" + number)).as("K%d", number).contains("SIGNED_OFF 1");
        }
        assertThat(idsByNumber())
                .hasSize(SIGNATURES)
                .allSatisfy((number, ids) ->
                        assertThat(ids).as("message ids about K%d", number).hasSize(1));
        application.kill();
    }

    private KilledApplication start(TestDatabase.Schema schema) {
        Map<String, String> settings = new java.util.HashMap<>(IMPATIENT);
        settings.put("spring.mail.port", Integer.toString(server.getSmtp().getPort()));
        return KilledApplication.start(schema, settings);
    }

    /** Some are being signed, some events are being told and some e-mails are leaving when it dies. */
    private void signUntilKilled(KilledApplication application, int enough) throws InterruptedException {
        Thread killer = Thread.startVirtualThread(() -> {
            await().pollInterval(Duration.ofMillis(5))
                    .atMost(Duration.ofMinutes(1))
                    .until(() -> acknowledged.size() >= enough);
            application.kill();
        });
        sign(application, remaining());
        killer.join();
    }

    private void sign(KilledApplication application, List<Integer> numbers) {
        Queue<Integer> left = new ConcurrentLinkedQueue<>(numbers);
        try (ExecutorService people = Executors.newFixedThreadPool(AT_ONCE)) {
            IntStream.range(0, AT_ONCE).forEach(person -> people.submit(() -> signOneByOne(application, left)));
        }
    }

    private void signOneByOne(KilledApplication application, Queue<Integer> left) {
        Integer number = left.poll();
        while (number != null) {
            Optional<String> answer = application.ask("/sign?" + number);
            if (answer.isEmpty()) {
                return;
            }
            assertThat(answer).contains("Done");
            acknowledged.add(number);
            number = left.poll();
        }
    }

    private List<Integer> remaining() {
        return IntStream.rangeClosed(1, SIGNATURES)
                .boxed()
                .filter(number -> !acknowledged.contains(number))
                .toList();
    }

    private void settled(KilledApplication application) {
        await().pollInterval(Duration.ofMillis(500))
                .atMost(Duration.ofSeconds(100))
                .until(() -> application.ask("/open?0").filter("0"::equals).isPresent());
    }

    private Map<Integer, Set<String>> idsByNumber() {
        return Arrays.stream(server.getReceivedMessages())
                .filter(message -> number(message) > 0)
                .collect(groupingBy(KilledJourney::number, Collectors.mapping(KilledJourney::id, Collectors.toSet())));
    }

    private static int number(MimeMessage message) {
        try {
            Matcher matcher = SIGNED.matcher(message.getSubject());
            return matcher.find() ? Integer.parseInt(matcher.group(1)) : 0;
        } catch (MessagingException e) {
            throw new AssertionError(e);
        }
    }

    private static String id(MimeMessage message) {
        try {
            return message.getMessageID();
        } catch (MessagingException e) {
            throw new AssertionError(e);
        }
    }
}
