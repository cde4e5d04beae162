package org.countersign.identity.door;

import java.util.Arrays;
import java.util.List;

/**
 * What is wrong with what was sent; the layout shows it above the form as an alert, and says so in the title.
 *
 * @param all sentences that say what happened, what was kept and what to do
 */
record Problems(List<Problem> all) {

    /** Where the layout looks for them. Fields say {@code {{#problems}}aria-invalid="true" …{{/problems}}}. */
    static final String IN_MODEL = "problems";

    static Problems of(String... sentences) {
        return new Problems(Arrays.stream(sentences)
                .map(sentence -> new Problem(sentence, ""))
                .toList());
    }

    static Problems with(String field, String sentence) {
        return new Problems(List.of(new Problem(sentence, field)));
    }

    /**
     * One of them.
     *
     * @param field the id of the field to go to; empty where no single one is wrong
     */
    record Problem(String text, String field) {}
}
