package org.bailiwick.dense;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicInteger;
import org.bailiwick.generate.TeamGenerator;
import org.bailiwick.testing.RandomProblems;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class PortfolioSearchTest {

    private static final int MOST_ITEMS = 12;
    /** With more roles than this, some are given away free. */
    private static final int MOST_ROLES = 6;

    private static final int MANY_NODES = 1_000_000;
    private static final double ROUNDING = 1e-6;
    private static final List<Case> CASES = new ArrayList<>();

    /** A member at prices, and what its best portfolio is worth. */
    private static final class Case {

        private final String name;
        private final MemberItems items;
        private final double[] prices;
        private final double ofMoved;
        private final double best;

        Case(String name, MemberItems items, double[] prices, double ofMoved) {
            this.name = name;
            this.items = items;
            this.prices = prices;
            this.ofMoved = ofMoved;
            best = bestFrom(portfolio(), 0);
        }

        Portfolio portfolio() {
            Portfolio portfolio = new Portfolio(items);
            portfolio.setPrices(prices, ofMoved);
            portfolio.clear();
            return portfolio;
        }

        PortfolioSearch started() {
            PortfolioSearch search = new PortfolioSearch(items, () -> false);
            search.start(prices, ofMoved, new int[0]);
            return search;
        }
    }

    @BeforeAll
    static void findBestPortfolios() {
        SplittableRandom random = new SplittableRandom(5);
        for (long seed = 1; seed <= 250; seed++) {
            add("random " + seed, MemberCases.relaxation(RandomProblems.of(seed)), random);
        }
        for (long seed = 1; seed <= 20; seed++) {
            add("team " + seed, MemberCases.relaxation(TeamGenerator.generate(8, 30, seed)), random);
        }
        assertThat(CASES).hasSizeGreaterThan(200);
        assertThat(CASES.stream().filter(member -> member.items.roles > 1 && member.items.width > 2))
                .as("members with roles and loads")
                .hasSizeGreaterThan(50);
    }

    private static void add(String name, Relaxation relaxation, SplittableRandom random) {
        for (MemberItems items : MemberCases.of(relaxation)) {
            if (items.count > 0 && items.count <= MOST_ITEMS) {
                double[] prices = MemberCases.prices(items, relaxation.units.count(), random);
                double ofMoved = random.nextInt(3);
                CASES.add(new Case(name, items, prices, ofMoved));
            }
        }
    }

    /** The most that any portfolio is worth which adds items from a number on. */
    private static double bestFrom(Portfolio portfolio, int from) {
        double best = portfolio.total();
        for (int i = from; i < portfolio.items.count; i++) {
            if (portfolio.fits(i) && portfolio.hasRoomForRole(i)) {
                portfolio.take(i);
                best = Math.max(best, bestFrom(portfolio, i + 1));
                portfolio.drop(i);
            }
        }
        return best;
    }

    @Test
    void aFinishedSearchFindsAndProvesTheBestPortfolio() {
        for (Case member : CASES) {
            PortfolioSearch search = member.started();
            double bound = search.search(MANY_NODES, 0);
            assertThat(search.isComplete()).as(member.name).isTrue();
            assertThat(bound).as(member.name).isGreaterThanOrEqualTo(member.best);
            if (member.items.roles <= MOST_ROLES) {
                assertThat(search.bestTotal()).as(member.name).isCloseTo(member.best, within(ROUNDING));
                assertThat(bound - search.bestTotal())
                        .as(member.name)
                        .isLessThanOrEqualTo(member.items.width + ROUNDING);
            }
        }
    }

    @Test
    void theBestPortfolioIsWorthWhatIsSaid() {
        for (Case member : CASES) {
            PortfolioSearch search = member.started();
            search.search(MANY_NODES, 0);
            Portfolio portfolio = member.portfolio();
            for (int i : search.best()) {
                assertThat(portfolio.fits(i)).as(member.name).isTrue();
                portfolio.take(i);
            }
            assertThat(portfolio.total()).as(member.name).isCloseTo(search.bestTotal(), within(ROUNDING));
        }
    }

    @Test
    void aLongSearchAsksWhetherToStop() {
        SplittableRandom random = new SplittableRandom(7);
        int unfinished = 0;
        for (long seed = 1; seed <= 2; seed++) {
            Relaxation relaxation = MemberCases.relaxation(TeamGenerator.generate(60, 900, seed));
            for (MemberItems items : MemberCases.of(relaxation)) {
                double[] prices = MemberCases.prices(items, relaxation.units.count(), random);
                unfinished += asksWhetherToStop(items, prices) ? 1 : 0;
                unfinished += asksWhetherToStop(items, new double[prices.length]) ? 1 : 0;
            }
        }
        assertThat(unfinished).isGreaterThan(5);
    }

    /** Returns false for a search that has no time to ask. */
    private static boolean asksWhetherToStop(MemberItems items, double[] prices) {
        AtomicInteger asked = new AtomicInteger();
        PortfolioSearch search = new PortfolioSearch(items, () -> asked.incrementAndGet() < 0);
        search.start(prices, 0, new int[0]);
        search.search(3_000, 0);
        if (!search.isComplete()) {
            assertThat(asked.get()).isGreaterThanOrEqualTo(2);
        }
        return !search.isComplete();
    }

    @Test
    void anUnfinishedProofNeverLies() {
        for (Case member : CASES) {
            for (int limit = 1; limit <= 4; limit++) {
                assertThat(member.started().search(limit, 0)).as(member.name).isGreaterThanOrEqualTo(member.best);
            }
        }
    }

    @Test
    void aToleranceNeverLowersTheBoundBelowTheBest() {
        for (Case member : CASES) {
            for (double tolerance : new double[] {1, 1_000, 100_000}) {
                PortfolioSearch search = member.started();
                double bound = search.search(MANY_NODES, tolerance);
                assertThat(bound).as(member.name).isGreaterThanOrEqualTo(member.best);
                assertThat(bound - search.bestTotal())
                        .as(member.name)
                        .isLessThanOrEqualTo(tolerance + member.items.width + ROUNDING);
            }
        }
    }

    @Test
    void aSearchIsReusedForOtherPrices() {
        for (Case member : CASES) {
            PortfolioSearch search = new PortfolioSearch(member.items, () -> false);
            search.start(new double[member.prices.length], 0, new int[0]);
            search.search(MANY_NODES, 0);
            search.start(member.prices, member.ofMoved, new int[0]);
            assertThat(search.search(MANY_NODES, 0)).as(member.name).isGreaterThanOrEqualTo(member.best);
        }
    }
}
