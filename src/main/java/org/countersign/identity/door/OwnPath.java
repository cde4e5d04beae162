package org.countersign.identity.door;

import java.util.Optional;
import java.util.regex.Pattern;

/** Paths of our own pages, to be told from addresses that lead elsewhere. */
final class OwnPath {

    private static final int LONGEST = 1_000;

    /** One slash, then nothing that a browser could read as a host: no second slash, no backslash, nothing invisible. */
    private static final Pattern OURS = Pattern.compile("/(?![/\\\\])[!-\\[\\]-~]*");

    private OwnPath() {}

    /** The path if it is one of ours; an address with a host, with or without scheme, is not. */
    static Optional<String> of(String path) {
        boolean ours = path.length() <= LONGEST && OURS.matcher(path).matches();
        return ours ? Optional.of(path) : Optional.empty();
    }
}
