package org.bailiwick.rollover;

import java.util.List;
import org.bailiwick.model.Finding;
import org.bailiwick.model.Plan;
import org.bailiwick.model.Problem;
import org.bailiwick.rollover.advice.Advice;
import org.bailiwick.rollover.carry.Carry;

/**
 * The next month. Immutable and thread-safe.
 *
 * @param problem the next month's problem, valid, without coverage
 * @param carry what the roll-over out of that month needs
 * @param changes every difference to the problem of the month that ends, its coverage written out
 * @param plan the plan of the month that ends as it stands under the next month's problem: nobody is moved; duties whose member
 *     has left, and new ones, are with their holder or open; rules may be broken
 * @param advice whether to plan anew or to stay with that plan
 * @param feedback what people said
 * @param warnings what somebody should look at in the next month's problem, with pointers into it
 */
public record RollOverResult(
        Problem problem,
        Carry carry,
        List<FieldChange> changes,
        Plan plan,
        Advice advice,
        FeedbackSummary feedback,
        List<Finding> warnings) {

    public RollOverResult {
        changes = List.copyOf(changes);
        warnings = List.copyOf(warnings);
    }
}
