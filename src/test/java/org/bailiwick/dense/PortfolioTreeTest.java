package org.bailiwick.dense;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.BooleanSupplier;
import org.bailiwick.score.Pairs;
import org.bailiwick.score.PeriodView;
import org.bailiwick.testing.Optima;
import org.junit.jupiter.api.Test;

class PortfolioTreeTest {

    /** How far below the bound plans are listed, in points. */
    private static final long FAR = 60_000;

    private final Optima known = Optima.all().stream()
            .filter(optimum -> optimum.medium() == 0 && optimum.duties() == 30)
            .findFirst()
            .orElseThrow();
    private final Compiled problem = Compiled.of(Pairs.of(PeriodView.of(known.problem())));

    private PortfolioTree planted(BooleanSupplier isStopped) {
        StagedBound staged = new StagedBound(Relaxation.ofSoft(problem, 0));
        while (!staged.isNearlyDone()) {
            staged.step((double) known.soft());
        }
        PortfolioBound solved =
                new PortfolioBound(staged.relaxation(), staged.layout(), staged.prices(), staged.bound(), () -> false);
        while (!solved.hasSettled()) {
            solved.step();
        }
        PortfolioListing listing = new PortfolioListing(solved, known.soft() - FAR, () -> false);
        while (!listing.isComplete() && !listing.isGivenUp()) {
            listing.step();
        }
        assertThat(listing.isComplete()).isTrue();
        return new PortfolioTree(
                listing, staged.relaxation(), solved.portfolios().scaleOfMoved(), Granularity.of(problem), isStopped);
    }

    @Test
    void onceAskedToStopANodeMakesDoWithTheBoundThatItHas() {
        PortfolioTree whole = planted(() -> false);
        PortfolioTree stopped = planted(() -> true);
        assertThat(stopped.looks()).isLessThan(whole.looks() / 2);
        for (int i = 0; i < 20 && !stopped.isDone(); i++) {
            assertThat(stopped.bound()).isGreaterThanOrEqualTo((double) known.soft());
            stopped.step();
        }
    }
}
