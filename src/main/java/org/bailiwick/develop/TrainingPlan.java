package org.bailiwick.develop;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The best few levels for one member to gain, in order.
 *
 * @param member the id of the member
 * @param steps the steps, the best first; empty where nothing that could be learnt helps the plan as it stands
 * @param gain what all of them give, nobody else changing duties; exact
 * @param replanned what the best plan gains by all of them together, or null where it was not sought
 * @param certainty how sure that figure is
 */
public record TrainingPlan(
        String member,
        List<TrainingStep> steps,
        Gain gain,
        @Nullable Gain replanned,
        Certainty certainty) {

    public TrainingPlan {
        steps = List.copyOf(steps);
    }
}
