package org.bailiwick.simulate;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.bailiwick.model.Duty;
import org.bailiwick.model.Validity;

/**
 * A duty that is wanted for a part of the year. Months are those of the year, from 0.
 *
 * @param onFile the duty as the team's files have it when it begins, with nobody holding it
 * @param from the first month
 * @param until the month after the last one
 * @param demand the business that there really is, in parts of what the files expect, by month
 * @param entered how many deals come in, by month
 * @param expected the business that the company expects, in the same parts, by month
 */
record Work(Duty onFile, int from, int until, List<Double> demand, List<Integer> entered, List<Double> expected) {

    /** The part of a duty's hours that grows and shrinks with its deals. */
    private static final double HOURS_BY_DEMAND = 0.5;

    private static final int DECIMALS = 2;

    Work {
        demand = List.copyOf(demand);
        entered = List.copyOf(entered);
        expected = List.copyOf(expected);
    }

    boolean isWanted(int month) {
        return from <= month && month < until;
    }

    /** The duty as it really is: its goal is what it would bring with an ideal holder. */
    Duty truth(int month) {
        return with(demand.get(month), Validity.ALWAYS);
    }

    /** The duty as the company has it. */
    Duty seen(int month) {
        return with(expected.get(month), Validity.ALWAYS);
    }

    /** The duty as the company has it in its last month. */
    Duty last(int month, Validity validity) {
        return with(expected.get(month), validity);
    }

    private Duty with(double business, Validity validity) {
        return new Duty(
                onFile.id(),
                onFile.role(),
                onFile.segment(),
                onFile.stage(),
                onFile.seat(),
                scaled(onFile.hours(), 1 + HOURS_BY_DEMAND * (business - 1)),
                scaled(onFile.goal(), business),
                onFile.visits(),
                onFile.priority(),
                onFile.skills(),
                onFile.measures(),
                null,
                onFile.stickiness(),
                null,
                validity);
    }

    private static BigDecimal scaled(BigDecimal value, double factor) {
        return BigDecimal.valueOf(value.doubleValue() * factor).setScale(DECIMALS, RoundingMode.HALF_UP);
    }
}
