package org.bailiwick.develop;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.bailiwick.model.Member;
import org.bailiwick.model.Requirement;
import org.bailiwick.model.Score;
import org.bailiwick.score.Pairs;
import org.bailiwick.score.PeriodView;
import org.bailiwick.score.Referee;
import org.jspecify.annotations.Nullable;

/**
 * Puts together what a member should learn, step by step: each time what gives most for a level on top of what is learnt and
 * taken already, by the referee, so that nothing counts twice.
 */
final class TrainingPlanner {

    /** Open duties whose missing levels are tried as one step; the most urgent ones. */
    private static final int URGENT = 5;

    private final Situation situation;
    private final int most;

    /** @param most how many levels a plan has at the most */
    TrainingPlanner(Situation situation, int most) {
        this.situation = situation;
        this.most = most;
    }

    /**
     * A training plan before re-planning.
     *
     * @param plan the training plan
     * @param levels what the member has in the end, by the id of the skill
     */
    record Draft(TrainingPlan plan, Map<String, BigDecimal> levels) {}

    /** A member who has learnt something, and the plan then. */
    private static final class State {
        private final Map<String, BigDecimal> levels;
        private final int[] memberOfDuty;
        private final Score score;

        State(Map<String, BigDecimal> levels, int[] memberOfDuty, Score score) {
            this.levels = levels;
            this.memberOfDuty = memberOfDuty;
            this.score = score;
        }
    }

    /** What a step leads to. */
    private record Outcome(Map<String, BigDecimal> step, int size, State state, Gain gain, List<Integer> takes) {

        /** Whether it gives more for a level than another. */
        boolean isBetterThan(@Nullable Outcome other) {
            if (!gain.isGood()) {
                return false;
            }
            return other == null || times(gain, other.size).compareTo(times(other.gain, size)) > 0;
        }

        private static Gain times(Gain gain, int factor) {
            return new Gain(
                    Math.multiplyExact(gain.rules(), factor),
                    Math.multiplyExact(gain.openMinutes(), factor),
                    Math.multiplyExact(gain.points(), factor));
        }
    }

    Draft draft(int member) {
        State state = new State(new TreeMap<>(), situation.plan(), situation.score());
        List<TrainingStep> steps = new ArrayList<>();
        Gain sum = Gain.NONE;
        int left = most;
        while (left > 0) {
            Outcome best = null;
            for (Map<String, BigDecimal> step : steps(member, state, left)) {
                Outcome outcome = outcome(member, state, step);
                best = outcome.isBetterThan(best) ? outcome : best;
            }
            if (best == null) {
                break;
            }
            steps.add(step(member, state, best));
            sum = sum.plus(best.gain());
            left -= best.size();
            state = best.state();
        }
        String id = situation.view().member(member).id();
        return new Draft(new TrainingPlan(id, steps, sum, null, Certainty.NOT_SOLVED), state.levels);
    }

    /** One level of each skill, and for the most urgent open duties everything that they ask for. */
    private Set<Map<String, BigDecimal>> steps(int member, State state, int left) {
        Member row = situation.view().member(member);
        Set<Map<String, BigDecimal>> steps = new LinkedHashSet<>();
        for (String skill : RaiseFinder.skills(situation, member, state.levels)) {
            steps.add(Map.of(skill, Levels.up(RaisedFits.level(row, skill, state.levels), 1)));
        }
        long spare = situation.spareMinutes(member, state.memberOfDuty);
        IntStream.of(situation.reach(member))
                .filter(d -> state.memberOfDuty[d] == PeriodView.NOBODY)
                .filter(d -> !situation.isPinnedElsewhere(d, member))
                .filter(d -> situation.pairs().effortMinutes(d, member) <= spare)
                .boxed()
                .sorted(Comparator.comparingLong(this::openMinutes).reversed())
                .map(d -> missing(d, row, state.levels))
                .filter(step -> !step.isEmpty() && size(row, state.levels, step) <= left)
                .limit(URGENT)
                .forEach(steps::add);
        return steps;
    }

    private long openMinutes(int duty) {
        return situation.fits().points().openMinutes(duty);
    }

    private Map<String, BigDecimal> missing(int duty, Member row, Map<String, BigDecimal> levels) {
        Map<String, BigDecimal> missing = new TreeMap<>();
        for (Requirement requirement : situation.pairs().requirements(duty)) {
            BigDecimal level = RaisedFits.level(row, requirement.skill(), levels);
            if (level.compareTo(requirement.min()) < 0) {
                missing.put(requirement.skill(), Levels.up(level, Levels.steps(level, requirement.min())));
            }
        }
        return missing;
    }

    private static int size(Member row, Map<String, BigDecimal> levels, Map<String, BigDecimal> step) {
        return step.entrySet().stream()
                .mapToInt(to -> Levels.steps(RaisedFits.level(row, to.getKey(), levels), to.getValue()))
                .sum();
    }

    private Outcome outcome(int member, State state, Map<String, BigDecimal> step) {
        Map<String, BigDecimal> levels = new TreeMap<>(state.levels);
        levels.putAll(step);
        Change change = Change.of(situation, member, levels);
        List<Integer> open = takeable(change, state);
        State after;
        List<Integer> takes = new ArrayList<>();
        if (open.isEmpty() && change.isOnlyFit()) {
            Change before = new Change(member, state.levels, List.of(), true);
            long gain = change.fitGain(situation, state.memberOfDuty) - before.fitGain(situation, state.memberOfDuty);
            Score now = state.score;
            Score score = new Score(now.hard(), now.medium(), Math.addExact(now.soft(), gain));
            after = new State(levels, state.memberOfDuty, score);
        } else {
            after = take(member, levels, state.memberOfDuty, open, takes);
        }
        int size = size(situation.view().member(member), state.levels, step);
        return new Outcome(step, size, after, Gain.between(state.score, after.score), takes);
    }

    /** The open duties that the member is eligible for by learning, and that fit into the time left. */
    private List<Integer> takeable(Change change, State state) {
        int m = change.member();
        long spare = situation.spareMinutes(m, state.memberOfDuty);
        return change.opened().stream()
                .filter(d -> state.memberOfDuty[d] == PeriodView.NOBODY)
                .filter(d -> situation.pairs().effortMinutes(d, m) <= spare)
                .sorted(Comparator.comparingLong(this::openMinutes).reversed())
                .toList();
    }

    /** Gives a member one open duty after the other where no rule is broken by it; the referee judges. */
    private State take(
            int member, Map<String, BigDecimal> levels, int[] memberOfDuty, List<Integer> open, List<Integer> takes) {
        Referee referee = Referee.of(Pairs.of(PeriodView.of(situation.raised(member, levels))));
        int[] plan = memberOfDuty.clone();
        Score score = referee.judge(plan).score();
        for (int d : open) {
            plan[d] = member;
            Score taken = referee.judge(plan).score();
            if (taken.compareTo(score) > 0) {
                score = taken;
                takes.add(d);
            } else {
                plan[d] = PeriodView.NOBODY;
            }
        }
        return new State(levels, plan, score);
    }

    private TrainingStep step(int member, State before, Outcome outcome) {
        Member row = situation.view().member(member);
        List<TrainingStep.Lesson> lessons = new ArrayList<>();
        new TreeMap<>(outcome.step()).forEach((skill, to) -> {
            BigDecimal from = RaisedFits.level(row, skill, before.levels);
            SkillRaise raise = new SkillRaise(row.id(), skill, from, to);
            lessons.add(new TrainingStep.Lesson(raise, teachers(member, skill, to)));
        });
        Map<String, BigDecimal> levels = outcome.step();
        List<Integer> helps = new ArrayList<>(RaiseFinder.helps(
                situation, new Change(member, levels, List.of(), true), outcome.state().memberOfDuty));
        return new TrainingStep(lessons, outcome.gain(), situation.ids(helps), situation.ids(outcome.takes()));
    }

    private List<String> teachers(int learner, String skill, BigDecimal target) {
        PeriodView view = situation.view();
        return IntStream.of(situation.people())
                .filter(m -> m != learner)
                .mapToObj(view::member)
                .filter(row -> Pairs.level(row, skill).compareTo(target) >= 0)
                .sorted(Comparator.comparing((Member row) -> Pairs.level(row, skill))
                        .reversed())
                .map(Member::id)
                .toList();
    }
}
