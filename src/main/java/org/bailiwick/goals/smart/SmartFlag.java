package org.bailiwick.goals.smart;

/** What may be wrong with a goal; {@code docs/goals.md} says when exactly. */
public enum SmartFlag {
    /** The metric is blank. */
    NO_METRIC(SmartCriterion.SPECIFIC),
    /** Another goal has the same metric. */
    SHARED_METRIC(SmartCriterion.SPECIFIC),
    /** The unit is blank. */
    NO_UNIT(SmartCriterion.MEASURABLE),
    /** The unit is a currency, and the amount has more decimals than it. */
    FINER_THAN_CURRENCY(SmartCriterion.MEASURABLE),
    /** There are actuals, and none of this metric. */
    NEVER_MEASURED(SmartCriterion.MEASURABLE),
    /** The goal is above all that the member brought in any earlier month. */
    ABOVE_HISTORY(SmartCriterion.ACHIEVABLE),
    /** The goal is below all that the member brought in any earlier month. */
    BELOW_HISTORY(SmartCriterion.ACHIEVABLE),
    /** The member's duties take longer than the ramped capacity. */
    OVER_CAPACITY(SmartCriterion.ACHIEVABLE),
    /** The goal is above the potential of the segments. */
    ABOVE_POTENTIAL(SmartCriterion.ACHIEVABLE),
    /** No duty of the member carries a part of the goal's basis. */
    NO_OWN_DUTY(SmartCriterion.RELEVANT),
    /** The member joins after the first day. */
    JOINS_LATER(SmartCriterion.DATED),
    /** The member leaves before the last day. */
    LEAVES_EARLIER(SmartCriterion.DATED);

    private final SmartCriterion criterion;

    SmartFlag(SmartCriterion criterion) {
        this.criterion = criterion;
    }

    /**
     * Returns what is not met.
     *
     * @return the criterion
     */
    public SmartCriterion criterion() {
        return criterion;
    }
}
