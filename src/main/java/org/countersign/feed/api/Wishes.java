package org.countersign.feed.api;

import static org.springframework.http.HttpStatus.BAD_REQUEST;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * What a request says in its address beside where it goes. A word that is not known is refused: it may be a mistyped
 * "dry-run", and then nothing must be written.
 *
 * @param file the name of the body
 */
record Wishes(boolean dryRun, Optional<String> file) {

    private static final String DRY_RUN = "dry-run";
    private static final String FILE = "file";
    private static final Set<String> KNOWN = Set.of(DRY_RUN, FILE);

    static Wishes of(HttpServletRequest request) throws Sent.Unreadable {
        MultiValueMap<String, String> asked = UriComponentsBuilder.newInstance()
                .query(request.getQueryString())
                .build()
                .getQueryParams();
        for (var parameter : asked.entrySet()) {
            if (!KNOWN.contains(parameter.getKey()) || parameter.getValue().size() != 1) {
                throw refused("The address may have “dry-run” and “file”, each once.");
            }
        }
        return new Wishes(dryRun(asked.getOrDefault(DRY_RUN, List.of("false"))), file(asked));
    }

    private static boolean dryRun(List<String> said) throws Sent.Unreadable {
        String word = String.valueOf(said.getFirst());
        if (!word.equals("true") && !word.equals("false")) {
            throw refused("“dry-run” has to be true or false.");
        }
        return word.equals("true");
    }

    private static Optional<String> file(MultiValueMap<String, String> asked) throws Sent.Unreadable {
        try {
            return Optional.ofNullable(asked.getFirst(FILE))
                    .map(name -> URLDecoder.decode(name, StandardCharsets.UTF_8));
        } catch (IllegalArgumentException e) {
            throw refused("“file” cannot be read.");
        }
    }

    private static Sent.Unreadable refused(String why) {
        return new Sent.Unreadable(new Problem(BAD_REQUEST, why + " Nothing was taken in."));
    }
}
