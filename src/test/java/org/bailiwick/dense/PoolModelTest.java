package org.bailiwick.dense;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.bailiwick.generate.TeamGenerator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PoolModelTest {

    private static final double SCALE_OF_MOVED = 50;
    private static final double TEMPERATURE = 3_000;
    private static final double STEP = 1;
    private static final int PORTFOLIOS = 4;

    private final SplittableRandom random = new SplittableRandom(2);

    /** A model of a few portfolios of each member, good ones at random prices. */
    private PoolModel model(Relaxation relaxation) {
        List<MemberItems> members = MemberCases.of(relaxation);
        PortfolioPool[] pools = new PortfolioPool[members.size()];
        for (int m = 0; m < pools.length; m++) {
            MemberItems items = members.get(m);
            pools[m] = new PortfolioPool(items);
            PortfolioSearch search = new PortfolioSearch(items, () -> false);
            for (int i = 0; i < PORTFOLIOS; i++) {
                search.start(MemberCases.prices(items, relaxation.units.count(), random), 0, new int[0]);
                pools[m].add(search.best());
            }
        }
        PoolModel model = new PoolModel(relaxation, pools, SCALE_OF_MOVED);
        model.setTemperature(TEMPERATURE);
        return model;
    }

    private double[] prices(PoolModel model, Relaxation relaxation) {
        double[] prices =
                random.doubles(relaxation.units.count() + 1, 0, 100_000).toArray();
        model.makeValid(prices);
        return prices;
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void theGradientIsTheSlopeOfTheValue(long seed) {
        Relaxation relaxation = MemberCases.relaxation(TeamGenerator.generate(6, 30, seed));
        PoolModel model = model(relaxation);
        model.setCentre(prices(model, relaxation), 1e-4);
        double[] prices = prices(model, relaxation);
        double[] gradient = new double[prices.length];
        double[] scratch = new double[prices.length];
        model.at(prices, gradient);
        for (int i = 0; i < prices.length; i++) {
            if (i < relaxation.units.count() || relaxation.hasBudget()) {
                double price = prices[i];
                prices[i] = price + STEP;
                double above = model.at(prices, scratch);
                prices[i] = price - STEP;
                double below = model.at(prices, scratch);
                prices[i] = price;
                assertThat(gradient[i]).as("price %d", i).isCloseTo((above - below) / (2 * STEP), within(1e-4));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void softeningOnlyRaisesTheValueAndLittleWhenCold(long seed) {
        Relaxation relaxation = MemberCases.relaxation(TeamGenerator.generate(6, 30, seed));
        PoolModel model = model(relaxation);
        double[] prices = prices(model, relaxation);
        double[] scratch = new double[prices.length];
        model.setCentre(prices, 1e-4);
        double softened = model.at(prices, scratch);
        assertThat(softened).isGreaterThanOrEqualTo(model.unsmoothed());
        model.setTemperature(1);
        double cold = model.at(prices, scratch);
        double most = relaxation.members * Math.log(PORTFOLIOS + 1.0);
        assertThat(cold).isLessThanOrEqualTo(softened + 1e-6);
        assertThat(cold - model.unsmoothed()).isBetween(-1e-6, most + 1e-6);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void theSlopeOfAUnitsPriceIsWhatItsSharesLackOfTheWhole(long seed) {
        Relaxation relaxation = MemberCases.relaxation(TeamGenerator.generate(6, 30, seed));
        PoolModel model = model(relaxation);
        double[] prices = prices(model, relaxation);
        model.setCentre(prices, 1e-4);
        double[] gradient = new double[prices.length];
        model.at(prices, gradient);
        float[] share = model.shares(prices);
        double[] lacking = new double[relaxation.units.count()];
        Arrays.fill(lacking, 1);
        for (int k = 0; k < share.length; k++) {
            lacking[relaxation.unit[k]] -= share[k];
        }
        for (int u = 0; u < lacking.length; u++) {
            assertThat(lacking[u]).as("unit %d", u).isCloseTo(gradient[u], within(1e-5));
        }
    }
}
