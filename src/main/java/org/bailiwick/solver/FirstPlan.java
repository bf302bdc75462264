package org.bailiwick.solver;

import ai.timefold.solver.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import ai.timefold.solver.core.api.score.director.ScoreDirector;
import ai.timefold.solver.core.api.solver.phase.PhaseCommand;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Builds the first complete plan: takes over what it can of the start and of the holders without breaking a rule, then gives
 * the open duties away, each to the candidate with whom the plan is best. The most urgent duties come first in all of it.
 *
 * <p>More assignments never mend a broken rule, so a plan that grows this way breaks no rule that the pins do not break.
 */
final class FirstPlan implements PhaseCommand<TeamSolution> {

    /** How many candidates of a duty are scored exactly; the others are worse by what can be told at a glance. */
    private static final int SHORT_LIST = 12;

    /** After so many candidates who would break a rule, the duty is left to the search. */
    private static final int PATIENCE = 60;

    private final Map<String, MemberFact> start;
    private final Map<String, MemberFact> holders;

    /**
     * @param start members by duty id to try first
     * @param holders members by duty id to try where the start leaves a duty open
     */
    FirstPlan(Map<String, MemberFact> start, Map<String, MemberFact> holders) {
        this.start = start;
        this.holders = holders;
    }

    @Override
    public void changeWorkingSolution(ScoreDirector<TeamSolution> director, BooleanSupplier isPhaseTerminated) {
        ScoredPlan plan = new ScoredPlan(director);
        List<DutyAssignment> duties = plan.duties().stream()
                .filter(duty -> !duty.isPinned())
                .sorted(Comparator.comparingLong(
                                (DutyAssignment duty) -> duty.duty().openMinutes())
                        .reversed()
                        .thenComparingInt(DutyAssignment::number))
                .toList();
        takeOver(plan, duties, duty -> start.get(duty.duty().id()));
        takeOver(plan, duties, duty -> holders.get(duty.duty().id()));
        fill(plan, duties, isPhaseTerminated);
    }

    private static void takeOver(
            ScoredPlan plan, List<DutyAssignment> duties, Function<DutyAssignment, @Nullable MemberFact> wish) {
        long hard = plan.score().hardScore();
        for (DutyAssignment duty : duties) {
            MemberFact wanted = wish.apply(duty);
            if (duty.isOpen() && wanted != null && duty.duty().isEligible(wanted)) {
                if (plan.scoreWith(duty, wanted).hardScore() < hard) {
                    plan.assign(duty, null);
                }
            }
        }
    }

    private static void fill(ScoredPlan plan, List<DutyAssignment> duties, BooleanSupplier isPhaseTerminated) {
        Loads loads = new Loads(plan);
        HardMediumSoftLongScore best = plan.score();
        for (DutyAssignment duty : duties) {
            if (isPhaseTerminated.getAsBoolean()) {
                return;
            }
            if (duty.isOpen()) {
                best = place(plan, duty, best, loads);
                if (!duty.isOpen()) {
                    loads.add(duty);
                }
            }
        }
    }

    /** Gives an open duty to the best candidate who breaks no rule, if any, and returns the plan's score. */
    private static HardMediumSoftLongScore place(
            ScoredPlan plan, DutyAssignment duty, HardMediumSoftLongScore open, Loads loads) {
        HardMediumSoftLongScore best = open;
        @Nullable MemberFact choice = null;
        int scored = 0;
        int tried = 0;
        for (MemberFact member : loads.ranked(duty)) {
            HardMediumSoftLongScore score = plan.scoreWith(duty, member);
            tried++;
            if (score.hardScore() >= open.hardScore()) {
                scored++;
                if (score.compareTo(best) > 0) {
                    best = score;
                    choice = member;
                }
            }
            if (scored == SHORT_LIST || tried == PATIENCE) {
                break;
            }
        }
        plan.assign(duty, choice);
        return best;
    }

    /** What the members carry while the plan grows, to tell at a glance who could take a duty and gladly. */
    private static final class Loads {

        private record Ranked(MemberFact member, long points) {}

        private final long[] effort;
        private final long[] hours;
        private final long[] goal;

        Loads(ScoredPlan plan) {
            int count = plan.members().size();
            effort = new long[count];
            hours = new long[count];
            goal = new long[count];
            plan.duties().stream().filter(duty -> !duty.isOpen()).forEach(this::add);
        }

        void add(DutyAssignment duty) {
            int m = duty.member().number();
            effort[m] += duty.duty().effortMinutes(duty.member());
            hours[m] += duty.duty().hours();
            goal[m] += duty.duty().goal();
        }

        /** The candidates with time for a duty, those first who gain most by what depends on pair and balance. */
        Iterable<MemberFact> ranked(DutyAssignment duty) {
            DutyFact fact = duty.duty();
            Ranked[] ranked = duty.candidates().stream()
                    .filter(member -> member.overtime(effort[member.number()] + fact.effortMinutes(member)) == 0)
                    .map(member -> new Ranked(member, points(fact, member)))
                    .sorted(Comparator.comparingLong(Ranked::points)
                            .reversed()
                            .thenComparingInt(row -> row.member().number()))
                    .toArray(Ranked[]::new);
            return () -> Arrays.stream(ranked).map(Ranked::member).iterator();
        }

        private long points(DutyFact duty, MemberFact member) {
            int m = member.number();
            long workload = member.workloadCost(hours[m] + duty.hours()) - member.workloadCost(hours[m]);
            FairLoad fair = member.goal();
            long goals = fair == null ? 0 : fair.cost(goal[m] + duty.goal()) - fair.cost(goal[m]);
            return duty.pairTotal(member) - workload - goals;
        }
    }
}
