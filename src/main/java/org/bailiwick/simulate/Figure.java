package org.bailiwick.simulate;

import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * A figure of some months of one team in one year under one policy.
 *
 * @param id the name in files
 * @param isPart whether it is a part of a whole, to be written as a percentage
 * @param of computes it
 */
public record Figure(String id, boolean isPart, ToDoubleFunction<List<MonthRow>> of) {

    /** How much of what was to be had came in, under the assumption that counts. */
    public static final Figure ATTAINMENT = attainment(0);
    /** Members within the fairness band. */
    public static final Figure IN_BAND = mean("inBand", true, MonthRow::inBand);
    /** How far the goals held are from fair ones. */
    public static final Figure DEVIATION = mean("deviation", true, MonthRow::deviation);
    /** Which part of the goals held moves in a month while the holder is there. */
    public static final Figure MOVED = mean("moved", true, MonthRow::moved);
    /** How many duties change hands in a month, for whatever reason. */
    public static final Figure CHANGED = mean("changed", false, MonthRow::changed);
    /** Hours of duties that nobody holds. */
    public static final Figure OPEN_HOURS = mean("openHours", false, MonthRow::openHours);
    /** Hours that members lack. */
    public static final Figure OVER_HOURS = mean("overHours", false, MonthRow::overHours);
    /** How well skills fit the work that is held. */
    public static final Figure FIT = mean("fit", true, MonthRow::fit);
    /** In how many months a new plan was made. */
    public static final Figure PLANS = new Figure(
            "plans", false, rows -> rows.stream().filter(MonthRow::planned).count());

    /** Every figure, that of the assumption that counts first. */
    public static final List<Figure> ALL =
            List.of(ATTAINMENT, IN_BAND, DEVIATION, MOVED, CHANGED, OPEN_HOURS, OVER_HOURS, FIT, PLANS);

    /**
     * Returns how much of what was to be had came in.
     *
     * @param assumption the number of the assumption
     * @return the figure: all that came in by all that was to be had
     */
    public static Figure attainment(int assumption) {
        return new Figure("attainment", true, rows -> {
            double potential = rows.stream().mapToDouble(MonthRow::potential).sum();
            double brought = rows.stream()
                    .mapToDouble(row -> row.brought().get(assumption))
                    .sum();
            return potential == 0 ? 0 : brought / potential;
        });
    }

    private static Figure mean(String id, boolean isPart, ToDoubleFunction<MonthRow> value) {
        return new Figure(
                id, isPart, rows -> rows.stream().mapToDouble(value).average().orElse(0));
    }
}
