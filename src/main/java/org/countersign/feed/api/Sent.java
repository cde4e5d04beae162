package org.countersign.feed.api;

import static org.springframework.http.HttpStatus.BAD_REQUEST;
import static org.springframework.http.HttpStatus.CONTENT_TOO_LARGE;
import static org.springframework.http.HttpStatus.UNSUPPORTED_MEDIA_TYPE;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.countersign.feed.Delivery;
import org.countersign.feed.FeedTokenId;
import org.countersign.intake.ArrivingFile;
import org.countersign.intake.ArrivingFiles;
import org.countersign.intake.FileName;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;

/** What a request brought: a file as its body or as the part "file", or figures in JSON. */
record Sent(String file, ArrivingFile arrived, boolean figures, Optional<String> key) implements AutoCloseable {

    private static final Pattern KEY = Pattern.compile("[\\x21-\\x7e]{1,100}");
    static final Problem UNREADABLE = new Problem(BAD_REQUEST, "The parts cannot be read. Nothing was taken in.");
    private static final Problem ONE_PART = new Problem(
            BAD_REQUEST,
            "A form has one part, “file”, and nothing else; “dry-run” stands in the address. Nothing was taken in.");
    private static final Problem TOO_LARGE = new Problem(
            CONTENT_TOO_LARGE,
            "The file is larger than %d MB. Nothing was taken in. Send the scorecard alone, or less at a time."
                    .formatted(ArrivingFiles.MEGABYTES));
    private static final Duration LONGEST = Duration.ofMinutes(2);
    private static final String UNNAMED = "Sent by a feed";

    /** Takes the body to disk, where it is until this is closed. */
    static Sent in(HttpServletRequest request, Wishes wishes, ArrivingFiles files) throws IOException, Unreadable {
        MediaType type = type(request);
        Optional<String> key = key(request);
        if (type.isCompatibleWith(MediaType.MULTIPART_FORM_DATA)) {
            return part(request, files, key);
        }
        String name = wishes.file().orElse(UNNAMED);
        boolean figures = type.isCompatibleWith(MediaType.APPLICATION_JSON);
        return new Sent(FileName.of(name, UNNAMED), taken(files, request.getInputStream()), figures, key);
    }

    Delivery by(FeedTokenId token) {
        return new Delivery(token, file, arrived.content(), figures, key);
    }

    @Override
    public void close() {
        arrived.close();
    }

    private static ArrivingFile taken(ArrivingFiles files, InputStream stream) throws IOException, Unreadable {
        return files.take(new TimelyBody(stream, LONGEST)).orElseThrow(() -> new Unreadable(TOO_LARGE));
    }

    private static Sent part(HttpServletRequest request, ArrivingFiles files, Optional<String> key)
            throws IOException, Unreadable {
        try {
            Collection<Part> parts = request.getParts();
            if (parts.size() != 1 || !parts.iterator().next().getName().equals("file")) {
                throw new Unreadable(ONE_PART);
            }
            Part part = parts.iterator().next();
            String name = Optional.ofNullable(part.getSubmittedFileName()).orElse(UNNAMED);
            return new Sent(FileName.of(name, UNNAMED), taken(files, part.getInputStream()), false, key);
        } catch (ServletException | IllegalStateException | IOException e) {
            throw new Unreadable(UNREADABLE);
        }
    }

    /** What forms and curl's --data send by default is text that has lost its line ends. */
    private static MediaType type(HttpServletRequest request) throws Unreadable {
        try {
            MediaType type = MediaType.parseMediaType(
                    Optional.ofNullable(request.getContentType()).orElse(""));
            if (!type.isCompatibleWith(MediaType.APPLICATION_FORM_URLENCODED)) {
                return type;
            }
        } catch (InvalidMediaTypeException e) {
            // Refused as what says nothing.
        }
        throw new Unreadable(new Problem(
                UNSUPPORTED_MEDIA_TYPE,
                "Nothing was taken in. Say what the body is: Content-Type application/json for figures,"
                        + " text/csv or application/octet-stream for a file, or multipart/form-data with a part"
                        + " “file”."));
    }

    private static Optional<String> key(HttpServletRequest request) throws Unreadable {
        List<String> keys = Collections.list(request.getHeaders("Idempotency-Key"));
        if (keys.size() > 1 || !keys.stream().allMatch(word -> KEY.matcher(word).matches())) {
            throw new Unreadable(new Problem(
                    BAD_REQUEST,
                    "There may be one Idempotency-Key, of 1 to 100 printed characters. Nothing was taken in."));
        }
        return keys.stream().findFirst();
    }

    /** A request that brings nothing to be looked at. */
    static final class Unreadable extends Exception {

        private static final long serialVersionUID = 1L;

        private final transient Problem problem;

        Unreadable(Problem problem) {
            super(problem.detail());
            this.problem = problem;
        }

        Problem problem() {
            return problem;
        }
    }
}
