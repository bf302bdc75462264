package org.bailiwick.goals.incentive;

/** From which figures payouts are projected. */
public enum PayoutBasis {
    /** Everybody reaches the goal exactly. */
    PLAN,
    /** The period ends as the review forecasts. */
    FORECAST,
    /** What was reported is all. */
    ACTUALS
}
