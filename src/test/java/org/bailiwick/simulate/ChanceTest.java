package org.bailiwick.simulate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class ChanceTest {

    @Property(tries = 300)
    void aDrawDependsOnItsNameOnly(
            @ForAll long seed, @ForAll String id, @ForAll @IntRange(min = 0, max = 60) int month) {
        Chance one = new Chance(seed);
        Chance other = new Chance(seed);
        other.unit("another", id, month);

        double unit = one.unit("topic", id, month);

        assertThat(unit).isGreaterThan(0).isLessThan(1).isEqualTo(other.unit("topic", id, month));
    }

    @Test
    void drawsAreSpreadAsTheirDistributionSays() {
        Chance chance = new Chance(7);
        double[] normal = IntStream.range(0, 20_000)
                .mapToDouble(i -> chance.normal(2, "normal", "member-" + i % 40, i / 40))
                .toArray();
        double mean = IntStream.range(0, normal.length)
                .mapToDouble(i -> normal[i])
                .average()
                .orElseThrow();
        double square = IntStream.range(0, normal.length)
                .mapToDouble(i -> normal[i] * normal[i])
                .average()
                .orElseThrow();

        assertThat(mean).isCloseTo(0, within(0.05));
        assertThat(square).isCloseTo(4, within(0.12));
    }

    @Test
    void countsAndSuccessesFollowTheirMeans() {
        Chance chance = new Chance(3);

        double counts = IntStream.range(0, 5_000)
                .map(i -> chance.count(8, "count", "d", i))
                .average()
                .orElseThrow();
        double won = IntStream.range(0, 5_000)
                .map(i -> chance.successes(10, 0.3, "won", "d", i))
                .average()
                .orElseThrow();

        assertThat(counts).isCloseTo(8, within(0.15));
        assertThat(won).isCloseTo(3, within(0.1));
        assertThat(chance.count(0, "count", "d", 0)).isZero();
        assertThat(chance.successes(0, 0.3, "won", "d", 0)).isZero();
    }

    @Property(tries = 200)
    void betterWorkNeverWinsLessOnTheSameLuck(@ForAll long seed, @ForAll @IntRange(min = 0, max = 30) int tries) {
        Chance chance = new Chance(seed);

        assertThat(chance.successes(tries, 0.6, "won", "d", 1))
                .isGreaterThanOrEqualTo(chance.successes(tries, 0.4, "won", "d", 1));
    }

    @Test
    void aWalkGoesOnFromWhereItWas() {
        Chance chance = new Chance(5);

        double step = chance.normal(0.1, "walk", "segment", 4);

        assertThat(chance.walk(4, 0.1, "walk", "segment") - chance.walk(3, 0.1, "walk", "segment"))
                .isCloseTo(step, within(1e-12));
        assertThat(chance.walk(0, 0.1, "walk", "segment")).isZero();
    }
}
