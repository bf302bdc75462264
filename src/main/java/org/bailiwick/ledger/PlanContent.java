package org.bailiwick.ledger;

import org.bailiwick.io.PlanReadResult;
import org.bailiwick.io.PlanReader;
import org.bailiwick.io.ProblemReader;
import org.bailiwick.ledger.store.LedgerException;
import org.bailiwick.model.Plan;
import org.bailiwick.model.Problem;

/**
 * A plan and its problem, byte for byte as the ledger keeps them. The arrays are not copied.
 *
 * @param id which plan
 * @param problem the problem's canonical JSON
 * @param plan the plan's JSON as it was handed in
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record PlanContent(PlanId id, byte[] problem, byte[] plan) {

    /**
     * Reads the problem.
     *
     * @return the problem
     * @throws LedgerException where the bytes are no problem, so that somebody must have written over them
     */
    public Problem readProblem() {
        Problem read = ProblemReader.read(problem, id + " problem").problem();
        if (read == null) {
            throw damaged("problem");
        }
        return read;
    }

    /**
     * Reads the plan.
     *
     * @return the plan
     * @throws LedgerException where the bytes are no plan, so that somebody must have written over them
     */
    public Plan readPlan() {
        PlanReadResult read = PlanReader.read(plan, id + " plan");
        if (read.plan() == null) {
            throw damaged("plan");
        }
        return read.plan();
    }

    private LedgerException damaged(String what) {
        return LedgerException.unavailable(
                "the %s of %s cannot be read. Maybe somebody wrote over it: see ledger verify.".formatted(what, id),
                null);
    }
}
