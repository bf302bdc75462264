package org.bailiwick.crm.funnel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.bailiwick.crm.funnel.MadeUpFunnel.DAY;
import static org.bailiwick.crm.funnel.MadeUpFunnel.NONE;

import org.bailiwick.crm.data.Deals;
import org.bailiwick.crm.data.Outcome;
import org.bailiwick.lang.Figures;
import org.bailiwick.lang.Language;
import org.junit.jupiter.api.Test;

class LeakTest {
    private final MadeUpFunnel deals = new MadeUpFunnel();

    private void offers(int owner, int count, int won, int days) {
        for (int i = 0; i < count; i++) {
            deals.add(owner, 1, i < won ? Outcome.WON : Outcome.LOST, DAY, DAY, days == NONE ? NONE : DAY + days, 10);
        }
    }

    private static String evidence(Leak leak) {
        return leak.evidence().inWords(Language.ENGLISH).replace(Figures.TIE, ' ');
    }

    private Leak leak(String by, String target) {
        return deals.analysis(target).leaks().stream()
                .filter(leak -> leak.by().equals(by))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void namesTheBestAndTheWorstWhereMembersDiffer() {
        offers(0, 40, 36, NONE);
        offers(1, 40, 8, NONE);
        Leak leak = leak("overall", "0.8");
        // 44 of 80 instead of 64: 20 deals of 10 are missing.
        assertThat(leak.lostValue()).isEqualByComparingTo("200");
        assertThat(leak.measure()).isEqualTo(Leak.Measure.BETTER_PEOPLE);
        assertThat(evidence(leak)).contains("best Ana 90.0 % of 40").contains("worst Bo 20.0 % of 40");
    }

    @Test
    void asksForTrainingWhereAllMembersAreEquallyLow() {
        offers(0, 30, 10, NONE);
        offers(1, 30, 11, NONE);
        Leak leak = leak("overall", "0.8");
        assertThat(leak.measure()).isEqualTo(Leak.Measure.TRAINING);
        assertThat(evidence(leak)).startsWith("2 members").contains("best Bo 36.7 % of 30");
    }

    @Test
    void asksForTrainingOfTheOneWhoHasAllTheDeals() {
        offers(0, 60, 54, NONE);
        offers(1, 40, 8, NONE);
        Leak leak = leak("member", null);
        assertThat(leak.comparison().group()).isEqualTo("Bo");
        // 20 % instead of Ana's 90 % of 40 deals of 10.
        assertThat(leak.lostValue()).isEqualByComparingTo("280");
        assertThat(leak.measure()).isEqualTo(Leak.Measure.TRAINING);
        assertThat(evidence(leak)).isEqualTo("all the deals are of Bo");
        assertThat(leak.evidence().inWords(Language.CHINESE)).isEqualTo("商机全部属于Bo");
    }

    @Test
    void looksAtTheOfferWhereNoTwoMembersCanBeCompared() {
        offers(0, 40, 10, NONE);
        offers(1, 3, 1, NONE);
        offers(Deals.NONE, 20, 4, NONE);
        Leak leak = leak("overall", "0.8");
        assertThat(leak.measure()).isEqualTo(Leak.Measure.OFFER);
        assertThat(evidence(leak)).contains("no two members");
    }

    @Test
    void membersOfWhomFewerThanFiveSuccessesAreExpectedAreNotCompared() {
        // One in ten goes on: of Bo's 40 deals four would be expected to.
        offers(0, 60, 6, NONE);
        offers(1, 40, 4, NONE);
        assertThat(leak("overall", "0.8").measure()).isEqualTo(Leak.Measure.OFFER);
    }

    @Test
    void asksForCapacityWhereSlowDealsAreLost() {
        offers(0, 15, 13, 5);
        offers(1, 15, 14, 5);
        offers(0, 15, 1, 50);
        offers(1, 15, 2, 50);
        deals.add(0, 1, Outcome.OPEN, DAY, DAY, NONE, 10);
        Leak leak = leak("overall", "0.8");
        assertThat(leak.measure()).isEqualTo(Leak.Measure.MORE_CAPACITY);
        // The median is between 5 and 50 days.
        assertThat(evidence(leak))
                .contains("10.0 % of 30")
                .contains("90.0 % of 30")
                .endsWith("one deal stands there open");
    }

    @Test
    void asksNoCapacityForAGroupThatIsFasterThanAllDeals() {
        // Bo's slow deals are lost, too, but at their slowest they are faster than Ana's.
        offers(0, 60, 54, 90);
        offers(1, 20, 14, 2);
        offers(1, 20, 1, 20);
        Leak leak = leak("member", null);
        assertThat(leak.comparison().group()).isEqualTo("Bo");
        assertThat(leak.measure()).isEqualTo(Leak.Measure.TRAINING);
    }

    @Test
    void saysNothingOfADifferenceThatChanceExplains() {
        offers(0, 1, 1, NONE);
        offers(1, 1, 0, NONE);
        assertThat(deals.analysis(null).leaks()).isEmpty();
    }

    @Test
    void comparesAllDealsWithTheTargetAndCountsThatComparison() {
        offers(0, 10, 9, NONE);
        assertThat(deals.analysis("0.5").targets()).singleElement().satisfies(one -> {
            // As nine heads in ten: P(X ≤ 1) + P(X ≥ 9) = 22/1024.
            assertThat(one.p()).isCloseTo(22.0 / 1024, within(1e-9));
            assertThat(one.isSignificant()).isTrue();
            assertThat(one.isLeak()).isFalse();
        });
        assertThat(deals.analysis(null).targets()).isEmpty();
    }
}
