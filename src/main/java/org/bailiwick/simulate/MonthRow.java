package org.bailiwick.simulate;

import java.util.List;

/**
 * What became of a team in a month under a policy.
 *
 * @param team the number of the team, from 1
 * @param seed the number of the year, from 1
 * @param policy how the plan is kept
 * @param month the month of the year, from 1
 * @param members how many members there are
 * @param duties how many duties there are
 * @param planned whether a new plan was made
 * @param potential what the duties would bring with ideal holders who have the time, in the goal's unit
 * @param brought what they are expected to bring, for each assumption
 * @param inBand the part of the members with a fair share of the goals who are within the fairness band, 0..1
 * @param deviation how far the goals held are from the fair ones, on average over these members, in parts of a full share
 * @param moved the goals that went to another member while the holder was there, as a part of all goals held before, 0..1
 * @param changed how many duties changed hands, for whatever reason
 * @param openHours hours of duties that nobody holds
 * @param overHours hours that members lack for what they hold
 * @param fit how well the true skills fit the work that is held, by hours, 0..1
 */
public record MonthRow(
        int team,
        int seed,
        Policy policy,
        int month,
        int members,
        int duties,
        boolean planned,
        double potential,
        List<Double> brought,
        double inBand,
        double deviation,
        double moved,
        int changed,
        double openHours,
        double overHours,
        double fit) {

    public MonthRow {
        brought = List.copyOf(brought);
    }

    /**
     * Returns how much of what was to be had came in.
     *
     * @param assumption the number of the assumption
     * @return 0..1
     */
    public double attainment(int assumption) {
        return potential == 0 ? 0 : brought.get(assumption) / potential;
    }
}
