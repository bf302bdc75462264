package org.bailiwick.solver;

import org.bailiwick.score.PairPoints;
import org.bailiwick.score.Pairs;
import org.jspecify.annotations.Nullable;

/**
 * What the constraints ask of a duty: numbers that do not depend on the plan. Immutable, and shared by all clones of the
 * entity.
 *
 * <p>What depends on a member too is computed when asked for: it costs less than looking it up in a table of a hundred
 * million pairs would.
 */
final class DutyFact {

    private final int number;
    private final String id;
    private final Pairs pairs;
    private final PairPoints points;
    private final DutyGroups.Row groups;
    private final long hours;
    private final long goal;
    private final @Nullable MemberFact holder;
    private final @Nullable MemberFact pinHolder;
    private final @Nullable MoveBudget budget;

    /**
     * @param holder the member who held the duty and is eligible for it, or null
     * @param pinHolder the member with whom the duty must stay, or null
     * @param budget the disruption budget, or null for none
     */
    DutyFact(
            int number,
            PairPoints points,
            Pairs pairs,
            ModelMeasures measures,
            DutyGroups groups,
            @Nullable MemberFact holder,
            @Nullable MemberFact pinHolder,
            @Nullable MoveBudget budget) {
        this.number = number;
        this.id = pairs.view().duty(number).id();
        this.pairs = pairs;
        this.points = points;
        this.groups = groups.row(number);
        this.hours = measures.hours(number);
        this.goal = measures.goalAmount(number);
        this.holder = holder;
        this.pinHolder = pinHolder;
        this.budget = budget;
    }

    int number() {
        return number;
    }

    String id() {
        return id;
    }

    /** The duty's role, segment and other groups. */
    DutyGroups.Row groups() {
        return groups;
    }

    /** Scaled hours. */
    long hours() {
        return hours;
    }

    /** Scaled goal; 0 where the goals are not balanced. */
    long goal() {
        return goal;
    }

    @Nullable
    MemberFact pinHolder() {
        return pinHolder;
    }

    boolean isEligible(MemberFact member) {
        return pairs.isEligible(number, member.number());
    }

    /** Whether the duty is held, and the member is not its holder. */
    boolean isMovedTo(MemberFact member) {
        return holder != null && holder != member;
    }

    /** The budget that a move of this duty draws on, or null. */
    @Nullable
    MoveBudget budget() {
        return budget;
    }

    /** What a move of this duty takes from the budget, in scaled units. */
    long budgetAmount() {
        return budget == null ? 0 : budget.amount(number);
    }

    boolean isTravelled() {
        return pairs.isTravelled(number);
    }

    long effortMinutes(MemberFact member) {
        return pairs.effortMinutes(number, member.number());
    }

    long openMinutes() {
        return points.openMinutes(number);
    }

    long skillFit(MemberFact member) {
        return points.skillFit(number, member.number());
    }

    long travelCost(MemberFact member) {
        return -points.travel(number, member.number());
    }

    long preference(MemberFact member) {
        return points.preference(number, member.number());
    }

    /** Negative where the pair costs. */
    long pairCost(MemberFact member) {
        return points.pairCost(number, member.number());
    }

    /** What a move from the holder to another member costs. */
    long moveCost() {
        return -points.continuity(number);
    }

    /** Everything that depends on this duty and one member only. */
    long pairTotal(MemberFact member) {
        return points.total(number, member.number());
    }
}
