package org.bailiwick.rollover.actuals;

import java.util.List;
import org.bailiwick.goals.Actuals;
import org.bailiwick.model.Problem;
import org.jspecify.annotations.Nullable;

/**
 * What happened in the month that ends, and what is known of the next. Immutable and thread-safe.
 *
 * @param results what was achieved
 * @param leaves who is away when
 * @param joiners who comes
 * @param leavers who goes
 * @param targets other amounts of goals
 * @param duties duties that come, change or end
 * @param outcomes how deals ended, by member
 * @param passages how deals went through the stages
 * @param feedback what people say of their work
 * @param imported the month's import, or null where there is none
 */
public record MonthActuals(
        Actuals results,
        List<Leave> leaves,
        List<Joiner> joiners,
        List<Leaver> leavers,
        List<Target> targets,
        List<DutyUpdate> duties,
        List<SkillOutcome> outcomes,
        List<Passage> passages,
        List<Feedback> feedback,
        @Nullable Problem imported) {

    /** Nothing happened. */
    public static final MonthActuals NONE = new MonthActuals(
            Actuals.NONE, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), null);

    public MonthActuals {
        leaves = List.copyOf(leaves);
        joiners = List.copyOf(joiners);
        leavers = List.copyOf(leavers);
        targets = List.copyOf(targets);
        duties = List.copyOf(duties);
        outcomes = List.copyOf(outcomes);
        passages = List.copyOf(passages);
        feedback = List.copyOf(feedback);
    }

    /**
     * Returns the same month with an import.
     *
     * @param problem the import, or null for none
     * @return the new month
     */
    public MonthActuals withImported(@Nullable Problem problem) {
        return new MonthActuals(
                results, leaves, joiners, leavers, targets, duties, outcomes, passages, feedback, problem);
    }
}
