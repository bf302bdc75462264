package org.bailiwick.rollover.actuals;

import java.util.List;
import org.bailiwick.goals.Actuals;
import org.bailiwick.handover.OpenDeal;
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
 * @param deals the open deals, or null where nothing is known of them
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
        @Nullable List<OpenDeal> deals,
        @Nullable Problem imported) {

    /** Nothing happened. */
    public static final MonthActuals NONE = new MonthActuals(
            Actuals.NONE,
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            null,
            null);

    public MonthActuals {
        leaves = List.copyOf(leaves);
        joiners = List.copyOf(joiners);
        leavers = List.copyOf(leavers);
        targets = List.copyOf(targets);
        duties = List.copyOf(duties);
        outcomes = List.copyOf(outcomes);
        passages = List.copyOf(passages);
        feedback = List.copyOf(feedback);
        deals = deals == null ? null : List.copyOf(deals);
    }

    /**
     * Returns the same month with other results.
     *
     * @param value what was achieved
     * @return the new month
     */
    public MonthActuals withResults(Actuals value) {
        return new MonthActuals(
                value, leaves, joiners, leavers, targets, duties, outcomes, passages, feedback, deals, imported);
    }

    /**
     * Returns the same month with other leaves.
     *
     * @param value who is away when; may be empty
     * @return the new month
     */
    public MonthActuals withLeaves(List<Leave> value) {
        return new MonthActuals(
                results, value, joiners, leavers, targets, duties, outcomes, passages, feedback, deals, imported);
    }

    /**
     * Returns the same month with other joiners.
     *
     * @param value who comes; may be empty
     * @return the new month
     */
    public MonthActuals withJoiners(List<Joiner> value) {
        return new MonthActuals(
                results, leaves, value, leavers, targets, duties, outcomes, passages, feedback, deals, imported);
    }

    /**
     * Returns the same month with other leavers.
     *
     * @param value who goes; may be empty
     * @return the new month
     */
    public MonthActuals withLeavers(List<Leaver> value) {
        return new MonthActuals(
                results, leaves, joiners, value, targets, duties, outcomes, passages, feedback, deals, imported);
    }

    /**
     * Returns the same month with other targets.
     *
     * @param value other amounts of goals; may be empty
     * @return the new month
     */
    public MonthActuals withTargets(List<Target> value) {
        return new MonthActuals(
                results, leaves, joiners, leavers, value, duties, outcomes, passages, feedback, deals, imported);
    }

    /**
     * Returns the same month with other duties that come, change or end.
     *
     * @param value duties that come, change or end; may be empty
     * @return the new month
     */
    public MonthActuals withDuties(List<DutyUpdate> value) {
        return new MonthActuals(
                results, leaves, joiners, leavers, targets, value, outcomes, passages, feedback, deals, imported);
    }

    /**
     * Returns the same month with other outcomes of deals.
     *
     * @param value how deals ended; may be empty
     * @return the new month
     */
    public MonthActuals withOutcomes(List<SkillOutcome> value) {
        return new MonthActuals(
                results, leaves, joiners, leavers, targets, duties, value, passages, feedback, deals, imported);
    }

    /**
     * Returns the same month with other passages through stages.
     *
     * @param value how deals went through the stages; may be empty
     * @return the new month
     */
    public MonthActuals withPassages(List<Passage> value) {
        return new MonthActuals(
                results, leaves, joiners, leavers, targets, duties, outcomes, value, feedback, deals, imported);
    }

    /**
     * Returns the same month with other feedback.
     *
     * @param value what people say; may be empty
     * @return the new month
     */
    public MonthActuals withFeedback(List<Feedback> value) {
        return new MonthActuals(
                results, leaves, joiners, leavers, targets, duties, outcomes, passages, value, deals, imported);
    }

    /**
     * Returns the same month with open deals, which protect their duties.
     *
     * @param value the deals, or null where nothing is known of them, so that earlier protections stay
     * @return the new month
     */
    public MonthActuals withDeals(@Nullable List<OpenDeal> value) {
        return new MonthActuals(
                results, leaves, joiners, leavers, targets, duties, outcomes, passages, feedback, value, imported);
    }

    /**
     * Returns the same month with an import.
     *
     * @param problem the import, or null for none
     * @return the new month
     */
    public MonthActuals withImported(@Nullable Problem problem) {
        return new MonthActuals(
                results, leaves, joiners, leavers, targets, duties, outcomes, passages, feedback, deals, problem);
    }
}
