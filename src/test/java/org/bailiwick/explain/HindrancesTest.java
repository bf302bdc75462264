package org.bailiwick.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.bailiwick.explain.answer.Fact;
import org.bailiwick.explain.answer.Hindrance;
import org.bailiwick.score.Pairs;
import org.bailiwick.score.PeriodView;
import org.bailiwick.score.Referee;
import org.bailiwick.testing.RandomProblems;
import org.junit.jupiter.api.Test;

/** Something is in the way of a member just where the referee says that a rule would be broken, or broken more. */
class HindrancesTest {

    private static final int PROBLEMS = 400;

    private final Set<Fact.Kind> seen = EnumSet.noneOf(Fact.Kind.class);
    private int possible;

    @Test
    void aHindranceIsARuleBrokenMore() {
        for (long seed = 50_000; seed < 50_000 + PROBLEMS; seed++) {
            compare(seed);
        }
        assertThat(seen).containsAll(EnumSet.complementOf(EnumSet.of(Fact.Kind.NO_MEMBER)));
        assertThat(possible).isGreaterThan(200);
    }

    private void compare(long seed) {
        Pairs pairs = Pairs.of(PeriodView.of(RandomProblems.of(seed)));
        PeriodView view = pairs.view();
        int[] plan = RandomProblems.plan(view, seed);
        Referee referee = Referee.of(pairs);
        Hindrances hindrances = new Hindrances(new Standing(new Board(pairs), plan));
        for (int duty = 0; duty < plan.length; duty++) {
            int[] changed = plan.clone();
            changed[duty] = PeriodView.NOBODY;
            long without = SmallPlans.rulesButPins(referee, changed);
            for (int member = 0; member < view.members().size(); member++) {
                changed[duty] = member;
                boolean isPinnedElsewhere = view.isPinned(duty) && view.holder(duty) != member;
                boolean isPossible = pairs.isEligible(duty, member)
                        && !isPinnedElsewhere
                        && SmallPlans.rulesButPins(referee, changed) >= without;
                List<Hindrance> found = hindrances.of(duty, member);
                assertThat(found.isEmpty())
                        .as("seed %d, duty %d with %d: %s", seed, duty, member, found)
                        .isEqualTo(isPossible);
                found.forEach(hindrance -> seen.add(hindrance.kind()));
                possible += isPossible ? 1 : 0;
            }
        }
    }
}
