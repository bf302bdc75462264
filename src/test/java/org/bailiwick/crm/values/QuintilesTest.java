package org.bailiwick.crm.values;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class QuintilesTest {

    @Test
    void figuresThatDifferFallIntoEqualFifths() {
        assertThat(Quintiles.scores(List.of(10, 9, 8, 7, 6, 5, 4, 3, 2, 1)))
                .containsExactly(5, 5, 4, 4, 3, 3, 2, 2, 1, 1);
    }

    /** By hand, n = 5: 1 has b = 0, e = 3, so 1 + ⌊5 · 1.5 / 5⌋ = 2; 4 has b = 3, e = 1: 1 + ⌊3.5⌋ = 4; 9: 1 + ⌊4.5⌋ = 5. */
    @Test
    void equalFiguresShareAScore() {
        assertThat(Quintiles.scores(List.of(1, 1, 9, 4, 1))).containsExactly(2, 2, 5, 4, 2);
        assertThat(Quintiles.scores(List.of(7, 7, 7, 7))).containsExactly(3, 3, 3, 3);
        assertThat(Quintiles.scores(List.of(7))).containsExactly(3);
    }

    @Test
    void noFigureScoresLowestAndIsNotRanked() {
        assertThat(Quintiles.scores(Arrays.asList(null, 7, null))).containsExactly(1, 3, 1);
    }

    @Property(tries = 300)
    void scoresAreOneToFiveAndRiseWithTheFigure(
            @ForAll @Size(min = 2, max = 40) List<@IntRange(max = 20) Integer> figures) {
        int[] scores = Quintiles.scores(figures);
        assertThat(Arrays.stream(scores).boxed()).allMatch(score -> score >= 1 && score <= 5);
        for (int i = 1; i < scores.length; i++) {
            int byFigure = Integer.signum(Integer.compare(figures.get(i), figures.get(i - 1)));
            int byScore = Integer.signum(Integer.compare(scores[i], scores[i - 1]));
            assertThat(byScore * byFigure).isGreaterThanOrEqualTo(0);
            assertThat(byFigure == 0 ? byScore : 0).isZero();
        }
    }
}
