package org.countersign.notification;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.modulith.events.EventPublication;
import org.springframework.modulith.events.IncompleteEventPublications;
import org.springframework.modulith.events.core.EventPublicationRegistry;
import org.springframework.modulith.events.core.TargetEventPublication;
import org.springframework.stereotype.Component;

/** Hands out again what a listener failed on, or what a node took with it when it died; each time after a longer pause. */
@Component
class Resubmission {

    private static final Duration FIRST_PAUSE = Duration.ofSeconds(30);
    private static final Duration LONGEST_PAUSE = Duration.ofHours(1);
    private static final Duration LONGEST_PAUSE_OF_LETTERS = Duration.ofMinutes(2);
    private static final int DOUBLINGS = 7;

    private final EventPublicationRegistry registry;
    private final IncompleteEventPublications publications;
    private final EventSettings settings;

    Resubmission(EventPublicationRegistry registry, IncompleteEventPublications publications, EventSettings settings) {
        this.registry = registry;
        this.publications = publications;
        this.settings = settings;
    }

    /** Modulith never resubmits what it finds resubmitted already, so what nobody works on any more counts as failed. */
    void resubmit(Instant now) {
        registry.markStalePublicationsFailed(status -> settings.abandonedAfter());
        publications.resubmitIncompletePublications(publication -> isDue(publication, now));
    }

    private static boolean isDue(EventPublication publication, Instant now) {
        Instant last =
                Optional.ofNullable(publication.getLastResubmissionDate()).orElse(publication.getPublicationDate());
        return publication.getStatus() == EventPublication.Status.FAILED
                && !last.plus(pause(publication)).isAfter(now);
    }

    /** Letters wait for a mail server at most, which is asked once and not by each of them: see {@link MailServer}. */
    private static Duration pause(EventPublication publication) {
        Duration pause = pause(publication.getCompletionAttempts());
        return isLetter(publication) && pause.compareTo(LONGEST_PAUSE_OF_LETTERS) > 0
                ? LONGEST_PAUSE_OF_LETTERS
                : pause;
    }

    private static boolean isLetter(EventPublication publication) {
        return publication instanceof TargetEventPublication target
                && target.getTargetIdentifier().getValue().startsWith(Letters.class.getName());
    }

    /**
     * How long to wait after a number of attempts: 30 seconds after the first, twice as long after each further one, an
     * hour at most.
     */
    static Duration pause(int attempts) {
        Duration pause = FIRST_PAUSE.multipliedBy(1L << Math.clamp(attempts - 1, 0, DOUBLINGS));
        return pause.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause;
    }
}
