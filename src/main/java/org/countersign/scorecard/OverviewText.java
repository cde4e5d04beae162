package org.countersign.scorecard;

import org.countersign.commentary.State;

/**
 * The overview text of a theme, or of the whole month, as its reader may see it.
 *
 * @param reference by which its record and its panel are found
 * @param theme the theme's name; empty for the whole month
 * @param text Markdown; empty as long as the reader may not read it, or nothing is to add
 * @param signature "Director, 12 May 2020"; empty unless signed
 * @param changedSince whether a figure it speaks of moved after it was signed
 */
public record OverviewText(
        String reference,
        String theme,
        State state,
        String text,
        boolean nothingToAdd,
        String signature,
        boolean changedSince) {

    /** "signed off, changed since". */
    public String stateWords() {
        return state.words() + (changedSince ? ", changed since" : "");
    }

    public String shape() {
        return changedSince ? "⚠" : state.shape();
    }

    /** What stands where the text would: why there is none to read. */
    public String instead() {
        if (!text.isEmpty()) {
            return "";
        }
        return state == State.SIGNED_OFF ? "Nothing to add." : "The text shows here once it is signed off.";
    }
}
