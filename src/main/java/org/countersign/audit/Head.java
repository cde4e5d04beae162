package org.countersign.audit;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a chain ended at some moment. Kept outside the database, it shows later whether the chain's tail was cut off.
 *
 * @param seq how many links; 0 for a chain not yet begun
 */
@SuppressWarnings("ArrayRecordComponent")
record Head(long seq, byte[] mac) {

    static final Head START = new Head(0, new byte[Macs.LENGTH]);

    private static final Pattern TEXT = Pattern.compile("([1-9]\\d{0,17})-([0-9a-f]{64})");

    /** As people paste it: "1234-9f86d0…"; empty for anything else. */
    static Optional<Head> parse(String text) {
        Matcher matcher = TEXT.matcher(text.strip());
        return matcher.matches()
                ? Optional.of(new Head(
                        Long.parseLong(matcher.group(1)), HexFormat.of().parseHex(matcher.group(2))))
                : Optional.empty();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Head head && seq == head.seq && Arrays.equals(mac, head.mac);
    }

    @Override
    public int hashCode() {
        return Long.hashCode(seq);
    }

    /** "1234-9f86d0…": the number of links and the last link's code. */
    @Override
    public String toString() {
        return seq + "-" + HexFormat.of().formatHex(mac);
    }
}
