package org.countersign.feed.api;

import static org.springframework.http.HttpStatus.BAD_REQUEST;
import static org.springframework.http.HttpStatus.CONTENT_TOO_LARGE;
import static org.springframework.http.HttpStatus.UNSUPPORTED_MEDIA_TYPE;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.regex.Pattern;
import org.countersign.feed.Delivery;
import org.countersign.feed.FeedTokenId;
import org.countersign.intake.ArrivingFile;
import org.countersign.intake.ArrivingFiles;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;

/** What a request brought: a file as its body or as the part "file", or figures in JSON. */
record Sent(String file, ArrivingFile arrived, boolean figures, Optional<String> key) implements AutoCloseable {

    private static final Pattern KEY = Pattern.compile("[\\x21-\\x7e]{1,100}");
    private static final Pattern UNPRINTED = Pattern.compile("\\p{Cntrl}|\\p{Cf}");
    private static final Pattern FOLDERS = Pattern.compile("^.*[/\\\\]");
    private static final int LONGEST_NAME = 120;
    private static final Problem TOO_LARGE = new Problem(
            CONTENT_TOO_LARGE,
            "The file is larger than %d MB. Nothing was taken in. Send the scorecard alone, or less at a time."
                    .formatted(ArrivingFiles.MEGABYTES));
    private static final String UNNAMED = "Sent by a feed";

    /** Takes the body to disk, where it is until this is closed. */
    static Sent in(HttpServletRequest request, ArrivingFiles files) throws IOException, Unreadable {
        MediaType type = type(request);
        Optional<String> key = key(request);
        if (type.isCompatibleWith(MediaType.MULTIPART_FORM_DATA)) {
            return part(request, files, key);
        }
        String name = Optional.ofNullable(request.getParameter("file")).orElse(UNNAMED);
        boolean figures = type.isCompatibleWith(MediaType.APPLICATION_JSON);
        return new Sent(named(name), taken(files, request.getInputStream()), figures, key);
    }

    Delivery by(FeedTokenId token) {
        return new Delivery(token, file, arrived.content(), figures, key);
    }

    @Override
    public void close() {
        arrived.close();
    }

    private static ArrivingFile taken(ArrivingFiles files, InputStream stream) throws IOException, Unreadable {
        return files.take(stream).orElseThrow(() -> new Unreadable(TOO_LARGE));
    }

    private static Sent part(HttpServletRequest request, ArrivingFiles files, Optional<String> key)
            throws IOException, Unreadable {
        try {
            Part part = request.getPart("file");
            if (part == null) {
                throw new Unreadable(new Problem(BAD_REQUEST, "There is no part “file”. Nothing was taken in."));
            }
            String name = Optional.ofNullable(part.getSubmittedFileName()).orElse(UNNAMED);
            return new Sent(named(name), taken(files, part.getInputStream()), false, key);
        } catch (ServletException | IllegalStateException e) {
            throw new Unreadable(new Problem(BAD_REQUEST, "The parts cannot be read. Nothing was taken in."));
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
        throw new Unreadable(
                new Problem(
                        UNSUPPORTED_MEDIA_TYPE,
                        "Nothing was taken in. Say what the body is: Content-Type application/json for figures,"
                                + " text/csv or application/octet-stream for a file, or multipart/form-data with a part “file”."));
    }

    private static Optional<String> key(HttpServletRequest request) throws Unreadable {
        Optional<String> key = Optional.ofNullable(request.getHeader("Idempotency-Key"));
        if (key.filter(word -> !KEY.matcher(word).matches()).isPresent()) {
            throw new Unreadable(new Problem(
                    BAD_REQUEST, "An Idempotency-Key has 1 to 100 printed characters. Nothing was taken in."));
        }
        return key;
    }

    private static String named(String name) {
        String plain = UNPRINTED.matcher(FOLDERS.matcher(name).replaceAll("")).replaceAll("");
        String shown = plain.isBlank() ? UNNAMED : plain.strip();
        return shown.substring(0, Math.min(shown.length(), LONGEST_NAME));
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
