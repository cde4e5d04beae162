package org.countersign.scorecard;

/**
 * A figure that follows from others.
 *
 * @param shown ours, or where ours cannot be had from what is loaded, the source's, marked as such
 * @param printed what the source printed where it differs from ours; otherwise empty
 */
public record Derived(Cell shown, String printed) {

    Derived with(Look look, String words) {
        return new Derived(shown.with(look, words), printed);
    }
}
