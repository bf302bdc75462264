package org.bailiwick.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.bailiwick.check.RandomTeams;
import org.bailiwick.model.ConstraintId;
import org.bailiwick.model.OpenReason.Code;
import org.bailiwick.score.Judgement;
import org.bailiwick.score.Obstacle;
import org.bailiwick.score.Pairs;
import org.bailiwick.score.PeriodView;
import org.bailiwick.score.Referee;
import org.junit.jupiter.api.Test;

class PlanStateTest {

    /** Broken rules other than pins, which an open duty breaks already. */
    private static long broken(Referee referee, int[] plan) {
        Judgement judgement = referee.judge(plan);
        return judgement.points(ConstraintId.PIN.id()) - judgement.score().hard();
    }

    private static int[] with(int[] plan, int duty, int member) {
        int[] copy = plan.clone();
        copy[duty] = member;
        return copy;
    }

    /** Fills a plan in random order as far as nothing hinders. */
    private static int[] filled(Pairs pairs, long seed) {
        int[] plan = new int[pairs.view().duties().size()];
        Arrays.fill(plan, PeriodView.NOBODY);
        List<Integer> order =
                new ArrayList<>(IntStream.range(0, plan.length).boxed().toList());
        Collections.shuffle(order, new Random(seed));
        for (int duty : order.subList(0, plan.length * 2 / 3)) {
            for (int member : pairs.eligible(duty)) {
                if (new PlanState(pairs, plan).hindrance(duty, member) == null) {
                    plan[duty] = member;
                    break;
                }
            }
        }
        return plan;
    }

    @Test
    void aMemberIsHinderedExactlyWhereTheRefereeSeesABrokenRule() {
        Map<Code, Integer> seen = new EnumMap<>(Code.class);
        for (long seed = 0; seed < 40; seed++) {
            Pairs pairs = Pairs.of(PeriodView.of(RandomTeams.problem(seed)));
            Referee referee = Referee.of(pairs);
            int[] plan = filled(pairs, seed);
            assertThat(broken(referee, plan)).as("seed %d", seed).isZero();
            PlanState state = new PlanState(pairs, plan);
            int[] open = IntStream.range(0, plan.length)
                    .filter(duty -> plan[duty] == PeriodView.NOBODY)
                    .toArray();
            for (int duty : open) {
                for (int member = 0; member < pairs.view().members().size(); member++) {
                    Obstacle obstacle = Obstacle.between(pairs, duty, member);
                    assertThat(obstacle == null).isEqualTo(pairs.isEligible(duty, member));
                    Code code = obstacle == null ? state.hindrance(duty, member) : obstacle.code();
                    assertThat(broken(referee, with(plan, duty, member)) > 0)
                            .as("seed %d, duty %d, member %d: %s", seed, duty, member, code)
                            .isEqualTo(code != null);
                    if (code != null) {
                        seen.merge(code, 1, Integer::sum);
                    }
                }
            }
        }
        assertThat(seen)
                .as("every kind of hindrance but an empty team and a search that gave up")
                .hasSize(Code.values().length - 2);
    }
}
