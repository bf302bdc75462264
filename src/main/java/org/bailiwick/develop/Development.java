package org.bailiwick.develop;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.bailiwick.score.Pairs;
import org.bailiwick.score.PeriodView;
import org.jspecify.annotations.Nullable;

/**
 * What a team should learn beside a plan: what a level of a skill is worth, which skills are missing, who should learn what
 * from whom, and which duties hang on one person.
 *
 * <p>Definitions: docs/development.md. The same plan, options and version give the same answers on every machine. Not
 * thread-safe; many may work side by side.
 */
public final class Development {

    private final Situation situation;
    private final DevelopmentOptions options;

    private Development(Situation situation, DevelopmentOptions options) {
        this.situation = situation;
        this.options = options;
    }

    /**
     * Looks at a plan.
     *
     * @param pairs the problem
     * @param memberOfDuty a member's number, or {@link PeriodView#NOBODY}, for every duty of the view
     * @param options how far to look
     * @return the team's development
     * @throws IllegalArgumentException where the plan has another length than the view
     * @throws ArithmeticException where the problem's figures do not fit 64 bits
     */
    public static Development of(Pairs pairs, int[] memberOfDuty, DevelopmentOptions options) {
        return new Development(new Situation(pairs, memberOfDuty), options);
    }

    /**
     * Returns what the team loses by each skill, without planning anything anew.
     *
     * @return one for each skill that blocks or weakens anything: those that keep most work open first, then those that lose
     *     most
     */
    public List<SkillGap> gaps() {
        return new SkillGaps(situation).all();
    }

    /**
     * Returns which duties hang on whom, without planning anything anew.
     *
     * @return the succession
     */
    public Succession succession() {
        return new Benches(situation).succession();
    }

    /**
     * Returns everything, planning anew as often as the options say.
     *
     * @return the report
     */
    public DevelopmentReport report() {
        Replanning replanning = new Replanning(situation, options);
        List<Candidate> candidates = Candidate.mostPromisingFirst(new RaiseFinder(situation, replanning.base()).all());
        TrainingPlanner planner = new TrainingPlanner(situation, options.levels());
        List<TrainingPlanner.Draft> drafts =
                IntStream.of(situation.people()).mapToObj(planner::draft).toList();
        List<TrainingPlanner.Draft> chosen = drafts.stream()
                .filter(draft -> !draft.levels().isEmpty())
                .sorted(Comparator.comparing(
                                (TrainingPlanner.Draft draft) -> draft.plan().gain())
                        .reversed())
                .limit(options.resolves())
                .toList();
        int count = Math.min(candidates.size(), options.resolves());
        List<Change> changes = new ArrayList<>();
        candidates.subList(0, count).forEach(candidate -> changes.add(candidate.change()));
        chosen.forEach(draft -> changes.add(Change.of(situation, number(draft), draft.levels())));
        List<Replanning.Result> results = replanning.results(changes);
        Map<String, Replanning.Result> byMember = new HashMap<>();
        for (int i = 0; i < chosen.size(); i++) {
            byMember.put(chosen.get(i).plan().member(), results.get(count + i));
        }
        List<TrainingPlan> training = drafts.stream()
                .map(draft -> plan(draft, byMember.get(draft.plan().member())))
                .toList();
        return new DevelopmentReport(
                situation.score(),
                replanning.base().score(),
                replanning.base().certainty(),
                values(candidates, results.subList(0, count)),
                gaps(),
                training,
                new MentorMatching(situation, options).match(training),
                succession());
    }

    private int number(TrainingPlanner.Draft draft) {
        return situation.view().memberNumber(draft.plan().member());
    }

    private static TrainingPlan plan(TrainingPlanner.Draft draft, Replanning.@Nullable Result result) {
        TrainingPlan plan = draft.plan();
        return result == null
                ? plan
                : new TrainingPlan(plan.member(), plan.steps(), plan.gain(), result.gain(), result.certainty());
    }

    /** Those planned anew by what they gain, and behind them those that only promise something. */
    private List<RaiseValue> values(List<Candidate> candidates, List<Replanning.Result> results) {
        List<RaiseValue> solved = new ArrayList<>();
        List<RaiseValue> others = new ArrayList<>();
        for (int i = 0; i < candidates.size(); i++) {
            boolean isSolved = i < results.size();
            (isSolved ? solved : others).add(candidates.get(i).value(situation, isSolved ? results.get(i) : null));
        }
        Comparator<RaiseValue> best = Comparator.comparing(RaiseValue::known)
                .thenComparing(RaiseValue::atPlan)
                .reversed();
        solved.sort(best);
        others.sort(best);
        solved.addAll(others);
        return solved;
    }
}
