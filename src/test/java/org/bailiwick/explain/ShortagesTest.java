package org.bailiwick.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.bailiwick.explain.answer.Shortage;
import org.bailiwick.explain.relax.Relaxation;
import org.bailiwick.model.Problem;
import org.bailiwick.score.Pairs;
import org.bailiwick.score.PeriodView;
import org.bailiwick.testing.RandomProblems;
import org.junit.jupiter.api.Test;

/** What is missing is what Hall's condition says: the most by which any set of duties is over the time of its candidates. */
class ShortagesTest {

    private static final int MOST_DUTIES = 10;

    @Test
    void theHoursMissingAreThoseOfTheWorstSetOfAll() {
        int found = 0;
        for (long seed = 90_000; seed < 90_400; seed++) {
            Pairs pairs = Pairs.of(PeriodView.of(RandomProblems.of(seed)));
            int duties = pairs.view().duties().size();
            if (duties > MOST_DUTIES) {
                continue;
            }
            List<Shortage> shortages = Shortages.of(pairs);
            long missing =
                    shortages.stream().mapToLong(Shortage::missingMinutes).sum();
            long worst = 0;
            for (int set = 1; set < 1 << duties; set++) {
                worst = Math.max(worst, missing(pairs, set));
            }
            assertThat(missing).as("seed %d", seed).isEqualTo(worst);
            assertThat(shortages).as("seed %d", seed).allMatch(shortage -> shortage.missingMinutes() > 0);
            for (Shortage shortage : shortages) {
                int set = shortage.duties().stream().mapToInt(d -> 1 << d).sum();
                assertThat(missing(pairs, set)).as("seed %d", seed).isEqualTo(shortage.missingMinutes());
            }
            found += shortages.isEmpty() ? 0 : 1;
        }
        assertThat(found).isGreaterThan(20);
    }

    @Test
    void theTimeThatWouldBeEnoughIsEnough() {
        int tried = 0;
        for (long seed = 95_000; seed < 95_400; seed++) {
            Problem problem = RandomProblems.of(seed);
            Pairs pairs = Pairs.of(PeriodView.of(problem));
            List<Shortage> shortages = Shortages.of(pairs);
            Problem relaxed = problem;
            long more = 0;
            for (Shortage shortage : shortages) {
                for (Relaxation relief : shortage.reliefs()) {
                    relaxed = relief.applyTo(relaxed);
                    more += ((Relaxation.Hours) relief).minutes();
                }
            }
            long missing =
                    shortages.stream().mapToLong(Shortage::missingMinutes).sum();
            Pairs then = Pairs.of(PeriodView.of(relaxed));
            boolean sameCandidates = IntStream.range(0, pairs.view().duties().size())
                    .allMatch(d -> Arrays.equals(pairs.eligible(d), then.eligible(d)));
            if (missing > 0 && more == missing && sameCandidates) {
                assertThat(Shortages.of(then)).as("seed %d", seed).isEmpty();
                tried++;
            }
        }
        assertThat(tried).isGreaterThan(20);
    }

    private static long missing(Pairs pairs, int set) {
        Set<Integer> candidates = new TreeSet<>();
        long needed = 0;
        for (int d = 0; 1 << d <= set; d++) {
            int duty = d;
            int[] those = pairs.view().isPinned(d) ? new int[] {pairs.view().holder(d)} : pairs.eligible(d);
            if ((set & 1 << d) != 0 && those.length > 0) {
                IntStream.of(those).forEach(candidates::add);
                needed += IntStream.of(those)
                        .mapToLong(m -> pairs.effortMinutes(duty, m))
                        .min()
                        .orElse(0);
            }
        }
        return needed
                - candidates.stream().mapToLong(pairs.view()::capacityMinutes).sum();
    }
}
