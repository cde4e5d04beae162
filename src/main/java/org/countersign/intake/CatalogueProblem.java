package org.countersign.intake;

/** What is wrong in the catalogue's workbook, and where. */
public record CatalogueProblem(Place place, String sentence) {

    /** "Sheet Indicators, cell C5: No theme is called …". */
    public String words() {
        return "Sheet %s, %s: %s".formatted(place.sheet(), place.words(), sentence);
    }
}
