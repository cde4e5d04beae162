package org.countersign.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;

class BesideTests {

    private final Beside beside =
            new Beside(new RunSettings(1, 1, Duration.ofSeconds(30), Duration.ofHours(1), Path.of("target")));

    @AfterEach
    void end() {
        beside.destroy();
        SecurityContextHolder.clearContext();
    }

    @Test
    void whoeverWantsItDoesIt() {
        var who = UsernamePasswordAuthenticationToken.unauthenticated("somebody", "");
        SecurityContextHolder.setContext(new SecurityContextImpl(who));
        Pending<Object> pending = beside.<Object>begin(
                        seen -> SecurityContextHolder.getContext().getAuthentication())
                .orElseThrow();

        assertThat(pending.soon()).contains(who);
    }

    @Test
    void afterwardsNobodyActsOnThatThread() {
        var who = UsernamePasswordAuthenticationToken.unauthenticated("somebody", "");
        SecurityContextHolder.setContext(new SecurityContextImpl(who));
        beside.begin(seen -> true).orElseThrow().soon();
        SecurityContextHolder.clearContext();
        Pending<Boolean> next = beside.begin(
                        seen -> SecurityContextHolder.getContext().getAuthentication() == null)
                .orElseThrow();

        assertThat(next.soon()).contains(true);
    }

    @Test
    void whatBreaksBreaksForWhoeverWaits() {
        Pending<Object> pending = beside.begin(seen -> {
                    throw new IllegalStateException("broken");
                })
                .orElseThrow();

        assertThatThrownBy(pending::soon).hasMessage("broken");
        assertThatThrownBy(pending::now).hasMessage("broken");
    }

    @Test
    void readingStopsWhenNobodyWaitsForItAnyMore() {
        var started = new CountDownLatch(1);
        var rows = new AtomicInteger();
        Pending<Reading> pending = beside.begin(seen -> new SheetReader(read -> {
                            started.countDown();
                            await().until(() -> read < 3 || seenStop(seen, read));
                            rows.set(read);
                        })
                        .read("a.tsv", "a\tb\n".repeat(1_000).getBytes(StandardCharsets.UTF_8)))
                .orElseThrow();
        await().until(() -> rows.get() == 2);
        pending.stop();

        assertThatThrownBy(pending::soon).isInstanceOf(ImportCancelled.class);
        assertThat(rows).hasValue(2);
    }

    /** Never true: it goes on asking until it is stopped. */
    private static boolean seenStop(RowsSeen seen, int row) {
        seen.rows(row);
        return false;
    }

    @Test
    void beyondWhatMayWaitItSaysNo() throws InterruptedException {
        var held = new CountDownLatch(1);
        beside.begin(seen -> waited(held)).orElseThrow();
        beside.begin(seen -> waited(held)).orElseThrow();
        assertThat(beside.begin(seen -> true)).isEmpty();
        held.countDown();
    }

    private static boolean waited(CountDownLatch latch) {
        try {
            latch.await();
            return true;
        } catch (InterruptedException e) {
            return false;
        }
    }
}
