package org.countersign.feed.api;

import static org.springframework.http.HttpStatus.CONFLICT;
import static org.springframework.http.HttpStatus.FORBIDDEN;
import static org.springframework.http.HttpStatus.INTERNAL_SERVER_ERROR;
import static org.springframework.http.HttpStatus.NOT_FOUND;
import static org.springframework.http.HttpStatus.REQUEST_TIMEOUT;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URI;
import java.util.Optional;
import java.util.UUID;
import org.countersign.feed.Answered;
import org.countersign.feed.Delivery;
import org.countersign.feed.FeedDeliveryId;
import org.countersign.feed.FeedDesk;
import org.countersign.feed.FeedTokenId;
import org.countersign.intake.ArrivingFiles;
import org.countersign.intake.ImportRuns;
import org.countersign.tenancy.Access;
import org.countersign.tenancy.AuthorityId;
import org.countersign.tenancy.AuthorityNames;
import org.countersign.tenancy.FeedAuthentication;
import org.countersign.tenancy.Right;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartException;

/** Figures in by HTTP, and the reports of what was taken in. Another authority's address does not exist for a token. */
@RestController
class FiguresFeed {

    static final String PATH = "/api/v1/authorities/{slug}/figures";

    private static final Logger LOG = LoggerFactory.getLogger(FiguresFeed.class);

    private static final Problem NO_SUCH = new Problem(NOT_FOUND, "There is nothing at this address for this token.");
    private static final Problem HALTED = new Problem(
            FORBIDDEN,
            "The authority takes nothing in at present. Nothing was taken in. Its performance team knows why.");
    private static final Problem LOST = new Problem(
            CONFLICT, "Something else was written at the same moment. Nothing was taken in. Send it again.");
    private static final Problem LATE = new Problem(
            REQUEST_TIMEOUT, "The body took longer than two minutes to come. Nothing was taken in. Send it again.");
    private static final Problem OTHER_BODY = new Problem(
            UNPROCESSABLE_CONTENT,
            "This Idempotency-Key was used for another body or name. Nothing was taken in. Use a new key for new"
                    + " figures.");

    private static final Problem BUSY = new Problem(
            CONFLICT, "An import of this authority is under way. This one was not looked at. Send it again later.");
    private static final int SECONDS_TO_WAIT = 30;

    private final FeedDesk desk;
    private final ImportRuns runs;
    private final ArrivingFiles files;
    private final Places places = new Places();
    private final AuthorityNames names;
    private final Access access;

    FiguresFeed(FeedDesk desk, ImportRuns runs, ArrivingFiles files, AuthorityNames names, Access access) {
        this.desk = desk;
        this.runs = runs;
        this.files = files;
        this.names = names;
        this.access = access;
    }

    @PostMapping(PATH)
    ResponseEntity<Object> take(
            @PathVariable String slug,
            @RequestAttribute(BearerFilter.FEED) FeedAuthentication feed,
            HttpServletRequest request)
            throws IOException, Sent.Unreadable {
        Optional<AuthorityId> authority = own(slug);
        if (authority.isEmpty()) {
            return NO_SUCH.answer();
        }
        Wishes wishes = Wishes.of(request);
        try (Sent sent = Sent.in(request, wishes, files)) {
            Delivery delivery = sent.by(new FeedTokenId(feed.token()));
            return places.in(() -> looked(slug, authority.get(), delivery, wishes.dryRun()))
                    .orElseGet(() -> BearerFilter.BUSY.answer(SECONDS_TO_WAIT));
        }
    }

    private ResponseEntity<Object> looked(String slug, AuthorityId authority, Delivery delivery, boolean dryRun) {
        return dryRun
                ? answer(slug, desk.rehearse(authority, delivery), true)
                : runs.alone(authority, delivery.file(), () -> desk.deliver(authority, delivery))
                        .map(answered -> answer(slug, answered, false))
                        .orElseGet(() -> BUSY.answer(SECONDS_TO_WAIT));
    }

    @GetMapping(PATH + "/{delivery}")
    ResponseEntity<Object> report(@PathVariable String slug, @PathVariable String delivery) {
        return own(slug)
                .flatMap(authority -> id(delivery).flatMap(id -> desk.report(authority, id)))
                .map(report -> ResponseEntity.ok()
                        .contentType(MediaType.APPLICATION_JSON)
                        .<Object>body(report))
                .orElseGet(NO_SUCH::answer);
    }

    /** What is no address of the feeds is said so in their own words. */
    @RequestMapping("/api/**")
    ResponseEntity<Object> nothing() {
        return NO_SUCH.answer();
    }

    private static Optional<FeedDeliveryId> id(String text) {
        try {
            return Optional.of(new FeedDeliveryId(UUID.fromString(text)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private Optional<AuthorityId> own(String slug) {
        return names.bySlug(slug).filter(authority -> access.may(authority, Right.READ));
    }

    private static ResponseEntity<Object> answer(String slug, Answered answered, boolean dryRun) {
        return switch (answered) {
            case Answered.Refused(String sentence) ->
                new Problem(UNPROCESSABLE_CONTENT, "Nothing was taken in. " + sentence).answer();
            case Answered.OtherBody other -> OTHER_BODY.answer();
            case Answered.Done done
            when dryRun ->
                ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(done.report());
            case Answered.Done done ->
                ResponseEntity.created(URI.create(PATH.replace("{slug}", slug) + "/" + done.id()))
                        .header("Idempotency-Replayed", Boolean.toString(done.again()))
                        .contentType(MediaType.APPLICATION_JSON)
                        .body(done.report());
        };
    }

    @ExceptionHandler(Sent.Unreadable.class)
    ResponseEntity<Object> unreadable(Sent.Unreadable sent) {
        return sent.problem().answer();
    }

    @ExceptionHandler(MultipartException.class)
    ResponseEntity<Object> unreadable() {
        return Sent.UNREADABLE.answer();
    }

    @ExceptionHandler(TimelyBody.Late.class)
    ResponseEntity<Object> late() {
        return LATE.answer();
    }

    @ExceptionHandler(AccessDeniedException.class)
    ResponseEntity<Object> halted() {
        return HALTED.answer();
    }

    @ExceptionHandler({DuplicateKeyException.class, ConcurrencyFailureException.class})
    ResponseEntity<Object> lost() {
        return LOST.answer();
    }

    /** A broken promise of ours: a program is told so in its own form, with a word to find it in the log by. */
    @ExceptionHandler(RuntimeException.class)
    ResponseEntity<Object> broken(RuntimeException failure) {
        String reference = UUID.randomUUID().toString().substring(0, 8);
        LOG.error("A delivery of a feed broke, reference {}", reference, failure);
        return new Problem(
                        INTERNAL_SERVER_ERROR,
                        "Something broke here. Nothing was taken in. Tell whoever runs Countersign the reference "
                                + reference + ".")
                .answer();
    }
}
