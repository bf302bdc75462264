package org.bailiwick.crm.funnel;

import java.math.BigDecimal;

/**
 * How deals go through a stage.
 *
 * @param stage the stage's name
 * @param reached how many deals reached it: whose furthest stage is this or a later one
 * @param open how many of them stand in it
 * @param conversion of those that left it, how many went on to the next stage, or were won in the last
 * @param days from entering it to entering the next stage, or to being won or lost
 * @param openDays how long the deals that stand in it are in it on the day of the export
 * @param openValue the amounts of the deals that stand in it
 */
public record StageFigures(
        String stage, long reached, long open, Rate conversion, Days days, Days openDays, BigDecimal openValue) {

    /**
     * Returns how many deals left the stage.
     *
     * @return reached less open
     */
    public long left() {
        return reached - open;
    }

    /**
     * Returns how many of the deals that left the stage lack a day, or have days that contradict each other.
     *
     * @return 0..left
     */
    public long untimed() {
        return left() - days.count();
    }

    /**
     * Returns how many of the deals that stand in the stage lack the day of entering it, or entered it after the export.
     *
     * @return 0..open
     */
    public long openUntimed() {
        return open - openDays.count();
    }
}
