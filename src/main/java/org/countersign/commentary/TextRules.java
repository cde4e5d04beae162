package org.countersign.commentary;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * When a figure asks for a text.
 *
 * @param everything whether every figure asks for one; "nothing to add" is an answer then, unless a rule below applies
 * @param rules each of which requires words
 */
public record TextRules(boolean everything, Set<TextRule> rules) {

    /** As long as an authority sets nothing: every figure asks, none requires. */
    public static final TextRules UNSET = new TextRules(true, Set.of());

    /** What an authority begins with that comes on board. */
    public static final TextRules USUAL =
            new TextRules(false, EnumSet.of(TextRule.OFF_TARGET, TextRule.WORST_QUARTILE, TextRule.UNUSUAL));

    public TextRules {
        rules = Set.copyOf(rules);
    }

    /** Why these words about a figure require a text: "off target, outside its usual range"; empty where they do not. */
    String reason(Collection<TextRule> found) {
        return found.stream()
                .filter(rules::contains)
                .sorted()
                .map(TextRule::words)
                .collect(Collectors.joining(", "));
    }

    String codes() {
        return rules.stream().sorted().map(TextRule::name).collect(Collectors.joining(","));
    }

    static TextRules read(boolean everything, String codes) {
        return new TextRules(
                everything,
                Arrays.stream(codes.split(","))
                        .filter(code -> !code.isEmpty())
                        .map(TextRule::valueOf)
                        .collect(Collectors.toSet()));
    }

    /** "every figure; off target". */
    public String words() {
        String each = rules.stream().sorted().map(TextRule::words).collect(Collectors.joining(", "));
        return Optional.of(each)
                .filter(words -> !words.isEmpty())
                .map(words -> everything ? "every figure; " + words : words)
                .orElse(everything ? "every figure" : "never");
    }
}
