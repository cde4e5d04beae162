package org.countersign.commentary;

/**
 * What is set of an overview text.
 *
 * @param written whether one is written in months that are opened from now on
 * @param daysLater by how many working days it is due after the month's commentaries, for its writers and its signers
 */
public record OverviewSetting(boolean written, int daysLater) {

    public static final int MOST_DAYS = 30;

    static final OverviewSetting NONE = new OverviewSetting(false, 0);

    public OverviewSetting {
        if (daysLater < 0 || daysLater > MOST_DAYS) {
            throw new IllegalArgumentException("An overview is due 0 to " + MOST_DAYS + " working days later.");
        }
    }
}
