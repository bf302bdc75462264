package org.bailiwick.crm.funnel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.bailiwick.crm.data.Account;
import org.bailiwick.crm.data.CrmData;
import org.bailiwick.crm.data.Deals;
import org.bailiwick.crm.data.FunnelStage;
import org.bailiwick.crm.data.Outcome;
import org.bailiwick.crm.data.Person;
import org.bailiwick.crm.data.Product;
import org.junit.jupiter.api.Test;

class FunnelAnalysisTest {
    private static final int DAY = (int) LocalDate.of(2026, 1, 1).toEpochDay();
    private static final int NONE = Deals.NO_DAY;

    private final Deals.Builder deals = new Deals.Builder(2);

    private static Person person(String name, String office) {
        return new Person(name, name, null, null, office, null, null, null, null, null, null, Map.of());
    }

    private static CrmData data(Deals deals, String target) {
        return new CrmData(
                LocalDate.of(2026, 3, 1),
                "EUR",
                List.of(person("Ana", "North"), person("Bo", "South"), person("Cy", "South")),
                List.<Account>of(),
                List.of(new Product("P", "P", null, null)),
                List.of(
                        new FunnelStage("Lead", null),
                        new FunnelStage("Offer", target == null ? null : new BigDecimal(target))),
                deals,
                List.of(),
                List.of(),
                List.of());
    }

    private void add(int owner, int stage, Outcome outcome, int lead, int offer, int closed, long amount) {
        deals.add(owner, -1, 0, stage, outcome, lead, closed, amount * 10_000, new int[] {lead, offer});
    }

    private FunnelAnalysis six() {
        add(0, 1, Outcome.WON, DAY, DAY + 10, DAY + 14, 100);
        add(0, 1, Outcome.WON, DAY, DAY + 20, DAY + 26, 300);
        add(0, 1, Outcome.LOST, DAY, DAY + 30, DAY + 34, 50);
        add(1, 0, Outcome.LOST, DAY, NONE, DAY + 40, 70);
        add(1, 1, Outcome.OPEN, DAY + 31, DAY + 49, NONE, 500);
        add(Deals.NONE, 0, Outcome.OPEN, DAY + 39, NONE, NONE, 900);
        return FunnelAnalysis.of(data(deals.build(), null));
    }

    @Test
    void countsWhatReachedStandsInAndLeftEachStage() {
        List<StageFigures> stages = six().overall().stages();
        // All six reached Lead, one stands in it, and of the five that left it four went on to Offer.
        assertThat(stages.get(0).reached()).isEqualTo(6);
        assertThat(stages.get(0).open()).isEqualTo(1);
        assertThat(stages.get(0).left()).isEqualTo(5);
        assertThat(stages.get(0).conversion().hits()).isEqualTo(4);
        assertThat(stages.get(0).conversion().of()).isEqualTo(5);
        // Four reached Offer, one stands in it, and of the three that left it two were won.
        assertThat(stages.get(1).reached()).isEqualTo(4);
        assertThat(stages.get(1).conversion().hits()).isEqualTo(2);
        assertThat(stages.get(1).conversion().of()).isEqualTo(3);
    }

    @Test
    void takesTheDaysFromEnteringAStageToEnteringTheNextOrClosing() {
        List<StageFigures> stages = six().overall().stages();
        // Lead: 10, 20, 30, 18 days to Offer, and 40 to being lost. Type 8 of five values: the median is the third.
        assertThat(stages.get(0).days().count()).isEqualTo(5);
        assertThat(stages.get(0).days().median()).isEqualTo(20);
        // Offer: 4, 6 and 4 days.
        assertThat(stages.get(1).days().median()).isEqualTo(4);
        // Open since day 49 of the year's first, seen on day 59.
        assertThat(stages.get(1).openDays().median()).isEqualTo(10);
        assertThat(stages.get(0).openDays().median()).isEqualTo(20);
    }

    @Test
    void addsAmountsUpExactly() {
        GroupFigures all = six().overall();
        assertThat(all.wonValue()).isEqualByComparingTo("400");
        assertThat(all.lostValue()).isEqualByComparingTo("120");
        assertThat(all.openValue()).isEqualByComparingTo("1400");
        assertThat(all.averageWon()).isEqualByComparingTo("200");
        assertThat(all.stages().get(0).openValue()).isEqualByComparingTo("900");
    }

    @Test
    void givesTheWilsonInterval() {
        // n = 10, p = 0.8, z = 1.959964: centre (0.8 + 3.841459/20)/1.3841459 = 0.716740, half width
        // 1.959964·√(0.016 + 3.841459/400)/1.3841459 = 0.226591.
        Rate rate = Rate.of(8, 10);
        assertThat(rate.low()).isCloseTo(0.490162, within(1e-5));
        assertThat(rate.high()).isCloseTo(0.943318, within(1e-5));
        assertThat(Rate.of(0, 0).isKnown()).isFalse();
    }

    @Test
    void listsPeopleWithoutADealAndDealsWithoutAnOwner() {
        Breakdown members = six().breakdowns().stream()
                .filter(breakdown -> breakdown.by().equals("member"))
                .findFirst()
                .orElseThrow();
        assertThat(members.groups()).extracting(GroupFigures::group).containsExactly("Ana", "Bo", "Cy", "(none)");
        assertThat(members.groups()).extracting(GroupFigures::deals).containsExactly(3L, 2L, 0L, 1L);
    }

    @Test
    void followsWhatBecameOfTheDealsOfEachMonth() {
        // Four began in January, all decided, two won; two in February, both open.
        List<Month> months = six().months();
        assertThat(months).extracting(Month::deals).containsExactly(4L, 2L);
        assertThat(months).extracting(Month::open).containsExactly(0L, 2L);
        assertThat(months.get(0).winRate().hits()).isEqualTo(2);
        assertThat(months.get(0).winRate().of()).isEqualTo(4);
    }

    @Test
    void namesALeakWhereMembersDifferAndAsksForBetterPeople() {
        for (int i = 0; i < 40; i++) {
            add(0, 1, i < 36 ? Outcome.WON : Outcome.LOST, DAY, DAY, NONE, 10);
            add(1, 1, i < 8 ? Outcome.WON : Outcome.LOST, DAY, DAY, NONE, 10);
        }
        FunnelAnalysis analysis = FunnelAnalysis.of(data(deals.build(), "0.8"));
        Leak overall = analysis.leaks().stream()
                .filter(leak -> leak.by().equals("overall"))
                .findFirst()
                .orElseThrow();
        // 44 of 80 instead of 64: 20 deals of 10 are missing.
        assertThat(overall.lostValue()).isEqualByComparingTo("200");
        assertThat(overall.measure()).isEqualTo(Leak.Measure.BETTER_PEOPLE);
        assertThat(overall.evidence()).contains("best Ana 90.0 % of 40").contains("worst Bo 20.0 % of 40");
    }

    @Test
    void asksForTrainingWhereAllMembersAreEquallyLow() {
        for (int i = 0; i < 60; i++) {
            add(i % 2, 1, i < 20 ? Outcome.WON : Outcome.LOST, DAY, DAY, NONE, 10);
        }
        Leak leak = FunnelAnalysis.of(data(deals.build(), "0.8")).leaks().get(0);
        assertThat(leak.measure()).isEqualTo(Leak.Measure.TRAINING);
    }

    @Test
    void asksForCapacityWhereSlowDealsAreLost() {
        for (int i = 0; i < 60; i++) {
            boolean isFast = i < 30;
            boolean isWon = isFast ? i < 27 : i < 33;
            add(i % 2, 1, isWon ? Outcome.WON : Outcome.LOST, DAY, DAY, DAY + (isFast ? 5 : 50), 10);
        }
        Leak leak = FunnelAnalysis.of(data(deals.build(), "0.8")).leaks().get(0);
        assertThat(leak.measure()).isEqualTo(Leak.Measure.MORE_CAPACITY);
        assertThat(leak.evidence()).contains("10.0 % of 30").contains("90.0 % of 30");
    }

    @Test
    void followsTheConversionsOfEachMonth() {
        // Of the four that began in January all left Lead, three of them for Offer, and two of these three were won.
        List<Rate> january = six().months().get(0).conversions();
        assertThat(january).extracting(Rate::hits).containsExactly(3L, 2L);
        assertThat(january).extracting(Rate::of).containsExactly(4L, 3L);
    }

    @Test
    void averagesOnlyTheWonDealsThatStateAnAmount() {
        add(0, 1, Outcome.WON, DAY, DAY, DAY, 100);
        deals.add(0, -1, 0, 1, Outcome.WON, NONE, DAY, Deals.NO_AMOUNT, null);
        FunnelAnalysis analysis = FunnelAnalysis.of(data(deals.build(), null));
        assertThat(analysis.overall().averageWon()).isEqualByComparingTo("100");
        assertThat(analysis.undated()).isEqualTo(1);
    }

    @Test
    void tellsNamesakesApartByTheirKeys() {
        assertThat(Labels.of(
                        List.of("a/Ana", "b/Ana", "c/Bo"), text -> text.substring(2), text -> text.substring(0, 1)))
                .containsExactly("Ana (a)", "Ana (b)", "Bo");
    }

    @Test
    void sumsBeyondTheLargestLongStayExact() {
        ExactSum sum = new ExactSum();
        sum.add(Long.MAX_VALUE);
        sum.add(Long.MAX_VALUE);
        assertThat(sum.units()).isEqualByComparingTo("1844674407370955.1614");
    }

    @Test
    void saysNothingOfADifferenceThatChanceExplains() {
        add(0, 1, Outcome.WON, DAY, DAY, NONE, 10);
        add(1, 1, Outcome.LOST, DAY, DAY, NONE, 10);
        assertThat(FunnelAnalysis.of(data(deals.build(), null)).leaks()).isEmpty();
    }

    @Property(tries = 50)
    void groupsOfEveryBreakdownAddUpToAllDeals(@ForAll long seed) {
        Random random = new Random(seed);
        Deals.Builder builder = new Deals.Builder(2);
        for (int i = 0; i < 200; i++) {
            Outcome outcome = List.of(Outcome.OPEN, Outcome.WON, Outcome.LOST).get(random.nextInt(3));
            int stage = outcome == Outcome.WON ? 1 : random.nextInt(2);
            builder.add(
                    random.nextInt(4) - 1,
                    -1,
                    random.nextInt(2) - 1,
                    stage,
                    outcome,
                    DAY + random.nextInt(50),
                    NONE,
                    random.nextInt(1_000_000),
                    null);
        }
        FunnelAnalysis analysis = FunnelAnalysis.of(data(builder.build(), null));
        for (Breakdown breakdown : analysis.breakdowns()) {
            List<GroupFigures> groups = new ArrayList<>(breakdown.groups());
            assertThat(groups.stream().mapToLong(GroupFigures::deals).sum()).isEqualTo(200);
            assertThat(groups.stream().map(GroupFigures::wonValue).reduce(BigDecimal.ZERO, BigDecimal::add))
                    .isEqualByComparingTo(analysis.overall().wonValue());
            for (int stage = 0; stage < 2; stage++) {
                int index = stage;
                assertThat(groups.stream()
                                .mapToLong(group ->
                                        group.stages().get(index).conversion().hits())
                                .sum())
                        .isEqualTo(analysis.overall()
                                .stages()
                                .get(stage)
                                .conversion()
                                .hits());
            }
        }
    }
}
