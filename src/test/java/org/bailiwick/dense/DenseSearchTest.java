package org.bailiwick.dense;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.bailiwick.generate.TeamGenerator;
import org.bailiwick.model.Score;
import org.bailiwick.score.Pairs;
import org.bailiwick.score.PeriodView;
import org.bailiwick.score.Referee;
import org.bailiwick.testing.RandomProblems;
import org.junit.jupiter.api.Test;

class DenseSearchTest {

    private static int[] holders(PeriodView view) {
        return IntStream.range(0, view.duties().size()).map(view::holder).toArray();
    }

    private static Incumbent search(Pairs pairs, long seed, int threads, long steps) {
        return new ComponentSearch(Compiled.of(pairs), seed, threads, better -> {}, limits -> {})
                .run(holders(pairs.view()), new Steps(steps));
    }

    @Test
    void aGeneratedTeamIsHeldCompletelyWithoutABrokenRule() {
        Pairs pairs = Pairs.of(PeriodView.of(TeamGenerator.generate(20, 150, 4)));
        Incumbent best = search(pairs, 1, 1, 200_000);
        assertThat(Referee.of(pairs).judge(best.plan()).score()).isEqualTo(new Score(0, 0, best.soft()));
    }

    @Test
    void theSameSeedAndStepsGiveTheSamePlanWithOneThreadAndWithTwo() {
        Pairs pairs = Pairs.of(PeriodView.of(TeamGenerator.generate(20, 150, 4)));
        for (int threads = 1; threads <= 2; threads++) {
            assertThat(search(pairs, 7, threads, 50_000).plan())
                    .isEqualTo(search(pairs, 7, threads, 50_000).plan());
        }
        assertThat(search(pairs, 7, 1, 50_000).plan())
                .isNotEqualTo(search(pairs, 8, 1, 50_000).plan());
    }

    @Test
    void noPlanBreaksARuleThatThePinsDoNotBreak() {
        for (long seed = 1; seed <= 100; seed++) {
            Pairs pairs = Pairs.of(PeriodView.of(RandomProblems.of(seed)));
            int[] pins = IntStream.range(0, pairs.view().duties().size())
                    .map(d -> pairs.view().isPinned(d) ? pairs.view().holder(d) : PeriodView.NOBODY)
                    .toArray();
            Referee referee = Referee.of(pairs);
            Incumbent best = search(pairs, seed, 1, 2000);
            Score score = referee.judge(best.plan()).score();
            assertThat(score)
                    .as("seed %d", seed)
                    .isEqualTo(new Score(referee.judge(pins).score().hard(), -best.openMinutes(), best.soft()));
        }
    }

    @Test
    void noPlanOverloadsAMemberThoughTheSearchDoes() {
        for (long seed = 1; seed <= 30; seed++) {
            Pairs pairs = Pairs.of(PeriodView.of(RandomProblems.of(seed)));
            Incumbent best =
                    search(pairs, seed, 1, 5000L * pairs.view().duties().size());
            Score score = Referee.of(pairs).judge(best.plan()).score();
            assertThat(score.soft()).as("seed %d", seed).isEqualTo(best.soft());
            assertThat(score.medium()).as("seed %d", seed).isEqualTo(-best.openMinutes());
        }
    }

    @Test
    void everyReportedPlanIsBetterThanTheOneBefore() {
        Pairs pairs = Pairs.of(PeriodView.of(TeamGenerator.generate(20, 150, 4)));
        List<Incumbent> reported = new ArrayList<>();
        Incumbent best = new ComponentSearch(Compiled.of(pairs), 3, 2, reported::add, limits -> {})
                .run(holders(pairs.view()), new Steps(50_000));
        for (int i = 1; i < reported.size(); i++) {
            assertThat(reported.get(i).isBetterThan(reported.get(i - 1))).isTrue();
        }
        assertThat(reported.get(reported.size() - 1).soft()).isEqualTo(best.soft());
    }

    @Test
    void withoutABudgetTheSearchEndsByItself() {
        Pairs pairs = Pairs.of(PeriodView.of(TeamGenerator.generate(6, 30, 1)));
        DenseSearch search = new DenseSearch(Compiled.of(pairs), 1, better -> {});
        search.run(holders(pairs.view()), new Unlimited());
        assertThat(search.steps()).isPositive();
    }

    @Test
    void aPlanThatIsTheBestOnReloadStaysAsItIs() {
        Pairs pairs = Pairs.of(PeriodView.of(TeamGenerator.generate(20, 150, 4)));
        Incumbent best = search(pairs, 1, 1, 100_000);
        Incumbent again = new DenseSearch(Compiled.of(pairs), 9, better -> {}).run(best.plan(), new Steps(0));
        assertThat(again.plan()).isEqualTo(best.plan());
    }

    @Test
    void whatTheBoundSolvesIsNotLostBySearchingOn() {
        Pairs pairs = Pairs.of(PeriodView.of(TeamGenerator.generate(20, 150, 4)));
        Compiled problem = Compiled.of(pairs);
        int[] nobody = Plans.nobody(problem.duties());
        Incumbent good = search(pairs, 1, 1, 3_000_000);
        float[] shares = new float[problem.pairs.member.length];
        for (int d = 0; d < problem.duties(); d++) {
            shares[problem.pairs.find(d, good.plan()[d])] = 1;
        }
        StagedBound bound = new StagedBound(Relaxation.ofSoft(problem, 0));
        Incumbent first = new DenseSearch(problem, 2, better -> {}).run(nobody, new Steps(0));
        Incumbent alone = new DenseSearch(problem, 2, better -> {})
                .goOn(first, new Steps(20_000), new PairPrices(bound), Solution.NONE);
        Incumbent rounded = new DenseSearch(problem, 2, better -> {})
                .goOn(first, new Steps(20_000), new PairPrices(bound), known(shares));
        assertThat(alone.soft()).isLessThan(good.soft());
        assertThat(rounded.soft()).isGreaterThanOrEqualTo(good.soft());
    }

    private static Solution known(float[] shares) {
        return new Solution() {

            @Override
            public boolean isAwaited() {
                return true;
            }

            @Override
            public float[] shares() {
                return shares;
            }
        };
    }
}
