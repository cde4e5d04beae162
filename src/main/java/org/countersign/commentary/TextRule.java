package org.countersign.commentary;

/** What in a figure asks for a text. */
public enum TextRule {
    OFF_TARGET("off target", "The target is missed"),
    WORST_QUARTILE("in the worst quartile", "It is in the worst quartile of all authorities"),
    UNUSUAL("outside its usual range", "It is outside the indicator’s own usual range of the last 24 months"),
    BEYOND_THRESHOLD("changed beyond the threshold", "It changed by more than the threshold");

    private final String words;
    private final String question;

    TextRule(String words, String question) {
        this.words = words;
        this.question = question;
    }

    /** After "a text is required here:". */
    public String words() {
        return words;
    }

    /** As the settings offer it. */
    public String question() {
        return question;
    }
}
