package org.bailiwick.model;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Optional;

/** Every constraint of the planning model: its id in files, messages and reports, and its level. The only place of the ids. */
public enum ConstraintId {
    /** Minutes of effort over a member's capacity. */
    CAPACITY("capacity", ScoreLevel.HARD),
    /** Pairs of seats of one duty held by one member. */
    DUPLICATE_SEAT("duplicateSeat", ScoreLevel.HARD),
    /** Pairs of duties of one member whose roles are in conflict. */
    CONFLICTING_ROLES("conflictingRoles", ScoreLevel.HARD),
    /** Members beyond the first of a single-owner role in a segment. */
    SINGLE_OWNER("singleOwner", ScoreLevel.HARD),
    /** Roles of a member beyond the member's limit. */
    MAX_ROLES("maxRoles", ScoreLevel.HARD),
    /** Segments of a member beyond the member's limit. */
    MAX_SEGMENTS("maxSegments", ScoreLevel.HARD),
    /** What moves beyond the disruption budget, in whole units of its measure. */
    DISRUPTION("disruption", ScoreLevel.HARD),
    /** Assignments of members who are not eligible. */
    ELIGIBILITY("eligibility", ScoreLevel.HARD),
    /** Duties with a binding pin that are not with their holder. */
    PIN("pin", ScoreLevel.HARD),
    /** What a member holds of a capped measure beyond the cap, in whole units. */
    MAX_MEASURES("maxMeasures", ScoreLevel.HARD),
    /** Minutes of open duties, by priority. */
    OPEN_DUTIES("openDuties", ScoreLevel.MEDIUM),
    /** Work done by people who are good at it, more so at leaking stages. */
    SKILL_FIT("skillFit", ScoreLevel.SOFT),
    /** Deviation of the members' goals from their fair shares. */
    GOAL_BALANCE("goalBalance", ScoreLevel.SOFT),
    /** Deviation of the members' workloads from the team's utilisation. */
    WORKLOAD_BALANCE("workloadBalance", ScoreLevel.SOFT),
    /** Work that leaves its holder. */
    CONTINUITY("continuity", ScoreLevel.SOFT),
    /** Hand-overs between members along the funnel. */
    HANDOVER("handover", ScoreLevel.SOFT),
    /** Switches between focus groups and roles of one member. */
    FOCUS("focus", ScoreLevel.SOFT),
    /** Minutes on the road. */
    TRAVEL("travel", ScoreLevel.SOFT),
    /** What members like and dislike. */
    PREFERENCE("preference", ScoreLevel.SOFT),
    /** Borders between neighbouring segments with different members. */
    COHESION("cohesion", ScoreLevel.SOFT),
    /** What a pair table says that assignments cost; it has no weight, for its points are stated as they count. */
    PAIR_COST("pairCost", ScoreLevel.SOFT);

    /** What the id of a further balance starts with; the measure follows. */
    public static final String BALANCE_PREFIX = "balance:";

    private final String id;
    private final ScoreLevel level;

    ConstraintId(String id, ScoreLevel level) {
        this.id = id;
        this.level = level;
    }

    /**
     * Returns the id in files and messages.
     *
     * @return the id, in camel case
     */
    public String id() {
        return id;
    }

    /**
     * Returns the level at which the constraint counts.
     *
     * @return the level
     */
    public ScoreLevel level() {
        return level;
    }

    /**
     * Tells whether the settings have a weight for the constraint.
     *
     * @return true for the soft constraints, but for {@link #PAIR_COST}
     */
    public boolean isWeighted() {
        return level == ScoreLevel.SOFT && this != PAIR_COST;
    }

    /**
     * Returns the weight where the settings state none.
     *
     * @return 0.4 for the balances, else 1
     */
    public BigDecimal defaultWeight() {
        return this == GOAL_BALANCE || this == WORKLOAD_BALANCE ? Balance.DEFAULT_WEIGHT : BigDecimal.ONE;
    }

    /**
     * Finds a constraint by its id.
     *
     * @param id an id as in files
     * @return the constraint, or empty where there is none
     */
    public static Optional<ConstraintId> of(String id) {
        return Arrays.stream(values())
                .filter(constraint -> constraint.id.equals(id))
                .findFirst();
    }
}
