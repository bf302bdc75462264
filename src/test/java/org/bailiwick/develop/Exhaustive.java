package org.bailiwick.develop;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.bailiwick.model.Problem;
import org.bailiwick.model.Score;
import org.bailiwick.score.Pairs;
import org.bailiwick.score.PeriodView;
import org.bailiwick.score.Referee;
import org.bailiwick.testing.RandomProblems;
import org.bailiwick.testing.Scoring;

/** Small problems whose best plan is found by judging every plan that there is. */
final class Exhaustive {

    private static final int MOST_PLANS = 700;

    private Exhaustive() {}

    /** Random problems with requirements and few enough plans, none of whose best plans breaks a rule. */
    static Stream<Scoring> problems(int count) {
        return LongStream.iterate(1, seed -> seed + 1)
                .mapToObj(RandomProblems::of)
                .map(Scoring::of)
                .filter(Exhaustive::isSmall)
                .filter(Exhaustive::asksForSkills)
                .filter(scoring -> best(scoring.pairs()).hard() == 0)
                .limit(count);
    }

    private static boolean isSmall(Scoring scoring) {
        int duties = scoring.view().duties().size();
        int members = scoring.view().members().size();
        return duties >= 2 && members >= 2 && Math.pow(members + 1, duties) <= MOST_PLANS;
    }

    private static boolean asksForSkills(Scoring scoring) {
        for (int d = 0; d < scoring.view().duties().size(); d++) {
            if (!scoring.pairs().requirements(d).isEmpty()) {
                return true;
            }
        }
        return false;
    }

    static Score best(Pairs pairs) {
        Referee referee = Referee.of(pairs);
        int[] plan = new int[pairs.view().duties().size()];
        Arrays.fill(plan, PeriodView.NOBODY);
        Score best = referee.judge(plan).score();
        for (Optional<int[]> next = next(plan, pairs.view().members().size());
                next.isPresent();
                next = next(next.get(), pairs.view().members().size())) {
            Score score = referee.judge(next.get()).score();
            best = score.compareTo(best) > 0 ? score : best;
        }
        return best;
    }

    /** Counts on, duty by duty, from nobody to the last member. */
    private static Optional<int[]> next(int[] plan, int members) {
        int[] next = plan.clone();
        for (int d = 0; d < next.length; d++) {
            if (++next[d] < members) {
                return Optional.of(next);
            }
            next[d] = PeriodView.NOBODY;
        }
        return Optional.empty();
    }

    /** The same team with one level of one member at another value. */
    static Pairs raised(Problem problem, String member, Map<String, BigDecimal> levels) {
        return Pairs.of(PeriodView.of(problem.withMembers(problem.members().stream()
                .map(row -> row.id().equals(member) ? Levels.raised(row, levels) : row)
                .toList())));
    }
}
