package org.bailiwick.solver;

import org.bailiwick.model.ConstraintId;
import org.bailiwick.score.BandCost;

/** One member's part in one balance. Equality is identity. */
final class FairLoad {

    private final int member;
    private final String constraint;
    private final BandCost cost;
    private final int hash;

    /**
     * @param constraint the id of the term, {@code goalBalance} or {@code balance:<measure>}
     * @param cost what the member's load costs, by scaled units of the measure
     */
    FairLoad(int member, String constraint, BandCost cost) {
        this.member = member;
        this.constraint = constraint;
        this.cost = cost;
        this.hash = 31 * constraint.hashCode() + member;
    }

    String constraint() {
        return constraint;
    }

    boolean isGoal() {
        return constraint.equals(ConstraintId.GOAL_BALANCE.id());
    }

    long cost(long load) {
        return cost.at(load);
    }

    @Override
    public int hashCode() {
        return hash;
    }

    @Override
    public String toString() {
        return constraint + " of member " + member;
    }
}
