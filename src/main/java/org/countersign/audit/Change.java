package org.countersign.audit;

/**
 * How something stood before an act and after it, in the field's words: "submitted" and "signed off". Never the words of
 * a commentary.
 */
public record Change(String before, String after) {

    public static final Change NONE = new Change("", "");
}
