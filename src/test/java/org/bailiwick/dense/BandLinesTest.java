package org.bailiwick.dense;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.LongConsumer;
import org.bailiwick.generate.TeamGenerator;
import org.bailiwick.model.Problem;
import org.bailiwick.score.BandCost;
import org.bailiwick.score.Pairs;
import org.bailiwick.score.PeriodView;
import org.bailiwick.testing.RandomProblems;
import org.junit.jupiter.api.Test;

class BandLinesTest {

    private static final int AROUND = 12;
    private static final double RELATIVE = 1e-6;

    /** One member and resource of a problem. */
    private record Load(String name, Relaxation relaxation, int index) {

        BandLines lines() {
            return new BandLines(relaxation, index);
        }

        BandCost cost() {
            return relaxation.cost(index);
        }

        /** Whole loads around the corners and from nothing on. */
        void forEachLoad(LongConsumer action) {
            for (long load = 0; load <= AROUND; load++) {
                action.accept(load);
            }
            for (long corner : cost().corners()) {
                for (long load = Math.max(0, corner - AROUND); load <= corner + AROUND; load++) {
                    action.accept(load);
                }
                if (corner > 0) {
                    action.accept(corner / 2);
                    action.accept(2 * corner);
                }
            }
        }
    }

    private static List<Load> loads() {
        List<Load> loads = new ArrayList<>();
        for (long seed = 1; seed <= 150; seed++) {
            add("random " + seed, RandomProblems.of(seed), loads);
        }
        for (long seed = 1; seed <= 5; seed++) {
            add("team " + seed, TeamGenerator.generate(8, 30, seed), loads);
        }
        return loads;
    }

    private static void add(String name, Problem problem, List<Load> loads) {
        Relaxation relaxation = Relaxation.ofSoft(Compiled.of(Pairs.of(PeriodView.of(problem))), 0);
        for (int i = 0; i < relaxation.members * relaxation.resources; i++) {
            loads.add(new Load(name + " load " + i, relaxation, i));
        }
    }

    private static List<Load> priced() {
        return loads().stream().filter(load -> !load.lines().isCap()).toList();
    }

    /** Half a point from the exact cost, which is rounded by up to half a point itself. */
    @Test
    void theCostIsWithinAPointOfTheRoundedOne() {
        List<Load> priced = priced();
        assertThat(priced).hasSizeGreaterThan(500);
        for (Load load : priced) {
            BandLines lines = load.lines();
            load.forEachLoad(amount -> {
                double exact = load.cost().at(amount);
                assertThat(lines.cost((double) amount))
                        .as("%s of %d", load.name(), amount)
                        .isCloseTo(exact, within(1 + RELATIVE * Math.max(1, exact)));
            });
        }
    }

    @Test
    void theBestLoadPaysMostOverTheCost() {
        SplittableRandom random = new SplittableRandom(1);
        for (Load load : priced()) {
            BandLines lines = load.lines();
            for (int i = 0; i < 5; i++) {
                double price = lines.valid((random.nextDouble() - 0.5) * 7 * lines.slope);
                double best = lines.bestLoad(price);
                double paid = price * best - lines.cost(best);
                assertThat(best).isGreaterThanOrEqualTo(0);
                load.forEachLoad(amount -> assertThat(price * amount - lines.cost((double) amount))
                        .as("%s of %d at %f", load.name(), amount, price)
                        .isLessThanOrEqualTo(paid + RELATIVE * Math.max(1, Math.abs(price) * amount)));
            }
        }
    }

    @Test
    void aCapCostsNothing() {
        List<Load> caps = loads().stream().filter(load -> load.lines().isCap()).toList();
        assertThat(caps).hasSizeGreaterThan(100);
        for (Load load : caps) {
            assertThat(load.lines().cost(1e6)).as(load.name()).isZero();
            assertThat(load.lines().valid(-1)).as(load.name()).isZero();
            assertThat(load.lines().bestLoad(1)).as(load.name()).isEqualTo((double)
                    load.relaxation().limit[load.index()]);
        }
    }
}
