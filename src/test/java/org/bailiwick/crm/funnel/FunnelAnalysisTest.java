package org.bailiwick.crm.funnel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.LongStream;
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

    /** Every third deal is in no segment; the others are in two that bear one name. */
    private static final DealSegments THIRDS = new DealSegments(
            List.of(new DealSegments.Segment("a", "Works"), new DealSegments.Segment("b", "Works")),
            deal -> deal % 3 == 2 ? Deals.NONE : deal % 3);

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
        assertThat(months).extracting(month -> month.figures().deals()).containsExactly(4L, 2L);
        assertThat(months).extracting(month -> month.figures().open()).containsExactly(0L, 2L);
        assertThat(months.get(0).figures().winRate().hits()).isEqualTo(2);
        assertThat(months.get(0).figures().winRate().of()).isEqualTo(4);
        // Of the four of January all left Lead, and three of them to Offer.
        assertThat(months.get(0).figures().stages().get(0).conversion().hits()).isEqualTo(3);
        assertThat(months.get(0).figures().stages().get(0).conversion().of()).isEqualTo(4);
    }

    @Test
    void followsWhatBecameOfTheDealsThatEnteredAStageInAMonth() {
        List<Month> months = six().months();
        // In January four became leads, all left, three of them for Offer; all three left Offer, two were won.
        List<Cohort> january = months.get(0).cohorts();
        assertThat(january).extracting(Cohort::entered).containsExactly(4L, 3L);
        assertThat(january).extracting(Cohort::open).containsExactly(0L, 0L);
        assertThat(january).extracting(cohort -> cohort.conversion().hits()).containsExactly(3L, 2L);
        // In February two more, of which one went on to Offer and stands there.
        List<Cohort> february = months.get(1).cohorts();
        assertThat(february).extracting(Cohort::entered).containsExactly(2L, 1L);
        assertThat(february).extracting(Cohort::open).containsExactly(1L, 1L);
        assertThat(february).extracting(cohort -> cohort.conversion().of()).containsExactly(1L, 0L);
    }

    @Test
    void countsDealsThatLackADayApart() {
        deals.add(0, -1, 0, 1, Outcome.WON, DAY, DAY + 9, 1, new int[] {DAY, NONE});
        deals.add(0, -1, 0, 1, Outcome.OPEN, DAY, NONE, 1, new int[] {DAY, NONE});
        deals.add(0, -1, 0, 0, Outcome.LOST, DAY, DAY - 1, 1, new int[] {DAY, NONE});
        List<StageFigures> stages =
                FunnelAnalysis.of(data(deals.build(), null)).overall().stages();
        // Nobody noted when the first two entered Offer, and the third closed before it began.
        assertThat(stages.get(0).days().count()).isZero();
        assertThat(stages.get(0).untimed()).isEqualTo(3);
        assertThat(stages.get(1).untimed()).isEqualTo(1);
        assertThat(stages.get(1).openUntimed()).isEqualTo(1);
    }

    @Test
    void theSlowestTenthBeginsAtTheQuantileOfType8() {
        // Ten deals of 1 to 10 days: h = (10 + 1/3)·0.9 + 1/3 = 9.6333, so 9 + 0.6333·(10 − 9); the median 5.5.
        for (int day = 1; day <= 10; day++) {
            add(0, 1, Outcome.WON, DAY, DAY, DAY + day, 1);
        }
        Days days = FunnelAnalysis.of(data(deals.build(), null))
                .overall()
                .stages()
                .get(1)
                .days();
        assertThat(days.median()).isCloseTo(5.5, within(1e-9));
        assertThat(days.slowest()).isCloseTo(9.633333, within(1e-6));
    }

    @Test
    void dealsWithoutStagesHaveAWinRateAndValuesOnly() {
        Deals.Builder plain = new Deals.Builder(0);
        for (int i = 0; i < 40; i++) {
            plain.add(0, -1, -1, -1, i < 36 ? Outcome.WON : Outcome.LOST, DAY, DAY, 10_000, null);
            plain.add(1, -1, -1, -1, i < 8 ? Outcome.WON : Outcome.LOST, DAY, DAY, 10_000, null);
        }
        FunnelAnalysis analysis = FunnelAnalysis.of(new CrmData(
                LocalDate.of(2026, 3, 1),
                "EUR",
                List.of(person("Ana", "North"), person("Bo", "South")),
                List.of(),
                List.of(),
                List.of(),
                plain.build(),
                List.of(),
                List.of(),
                List.of()));
        assertThat(analysis.overall().stages()).isEmpty();
        assertThat(analysis.overall().winRate()).isEqualTo(Rate.of(44, 80));
        // Bo wins 8 of 40, Ana 36 of 40: 0.7 · 40 deals of 1.
        assertThat(analysis.leaks().get(0).lostValue()).isEqualByComparingTo("28");
    }

    @Test
    void averagesOnlyTheWonDealsThatStateAnAmount() {
        add(0, 1, Outcome.WON, DAY, DAY, DAY, 100);
        deals.add(0, -1, 0, 1, Outcome.WON, NONE, DAY, Deals.NO_AMOUNT, null);
        FunnelAnalysis analysis = FunnelAnalysis.of(data(deals.build(), null));
        assertThat(analysis.overall().averageWon()).isEqualByComparingTo("100");
        assertThat(analysis.overall().withoutAmount()).isEqualTo(1);
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
    void thereIsABreakdownByEachPropertyThatTheDataHas() {
        Person ana = new Person("1", "Ana", "Rep", "Max", "North", null, null, null, null, null, null, Map.of());
        Account acme = new Account(
                "a", "Acme", "Retail", "West", "PT", null, null, null, null, Deals.NONE, NONE, Deals.NONE, null);
        deals.add(0, 0, 0, 1, Outcome.WON, DAY, DAY, 10_000, null);
        FunnelAnalysis analysis = FunnelAnalysis.of(
                new CrmData(
                        LocalDate.of(2026, 3, 1),
                        "EUR",
                        List.of(ana),
                        List.of(acme),
                        List.of(new Product("P", "P", "S", null)),
                        List.of(new FunnelStage("Lead", null), new FunnelStage("Offer", null)),
                        deals.build(),
                        List.of(),
                        List.of(),
                        List.of()),
                new DealSegments(List.of(new DealSegments.Segment("a", "A")), deal -> 0),
                1);
        assertThat(analysis.breakdowns()).extracting(Breakdown::by).containsExactlyElementsOf(Breakdown.PROPERTIES);
        assertThat(analysis.breakdowns())
                .allSatisfy(breakdown -> assertThat(breakdown.groups()).hasSize(1));
    }

    @Test
    void segmentsOfOneNameBearTheirIdsBehindIt() {
        for (int deal = 0; deal < 6; deal++) {
            add(0, 0, Outcome.OPEN, DAY, NONE, NONE, 1);
        }
        FunnelAnalysis analysis = FunnelAnalysis.of(data(deals.build(), null), THIRDS, 9);
        Breakdown segments = analysis.breakdowns().get(analysis.breakdowns().size() - 1);
        assertThat(segments.by()).isEqualTo("segment");
        assertThat(segments.groups())
                .extracting(GroupFigures::group)
                .containsExactly("Works (a)", "Works (b)", "(none)");
        assertThat(segments.groups()).extracting(GroupFigures::deals).containsOnly(2L);
    }

    @Test
    void ofTooManyGroupsThoseWithMostDealsAreToldAndAllOthersAsOne() {
        add(2, 0, Outcome.LOST, DAY, NONE, DAY + 1, 10);
        add(2, 0, Outcome.LOST, DAY, NONE, DAY + 1, 20);
        add(1, 0, Outcome.LOST, DAY, NONE, DAY + 1, 40);
        add(Deals.NONE, 0, Outcome.OPEN, DAY, NONE, NONE, 80);
        FunnelAnalysis analysis = FunnelAnalysis.of(data(deals.build(), null), THIRDS, 1);
        Breakdown members = analysis.breakdowns().get(0);
        assertThat(members.groups()).extracting(GroupFigures::group).containsExactly("Cy", "others (2)", "(none)");
        assertThat(members.groups()).extracting(GroupFigures::deals).containsExactly(2L, 1L, 1L);
        assertThat(members.groups().get(1).lostValue()).isEqualByComparingTo("40");
        assertThat(members.comparisons()).extracting(Comparison::group).contains("Cy", "others (2)");
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
                    DAY + 60,
                    random.nextInt(1_000_000),
                    random.nextBoolean() ? null : new int[] {DAY + random.nextInt(50), DAY + random.nextInt(50)});
        }
        FunnelAnalysis analysis = FunnelAnalysis.of(data(builder.build(), null), THIRDS, 1 + random.nextInt(4));
        for (Breakdown breakdown : analysis.breakdowns()) {
            List<long[]> groups =
                    breakdown.groups().stream().map(FunnelAnalysisTest::counts).toList();
            long[] sums = new long[groups.get(0).length];
            groups.forEach(counts -> Arrays.setAll(sums, i -> sums[i] + counts[i]));
            assertThat(sums).as(breakdown.by()).isEqualTo(counts(analysis.overall()));
        }
        for (int stage = 0; stage < 2; stage++) {
            int at = stage;
            assertThat(analysis.months().stream()
                            .mapToLong(month -> month.cohorts().get(at).entered())
                            .sum())
                    .isEqualTo(analysis.overall().stages().get(stage).reached());
        }
    }

    /** Everything of a group that can be added up; amounts in cents of cents. */
    private static long[] counts(GroupFigures group) {
        LongStream.Builder counts = LongStream.builder();
        counts.add(group.deals()).add(group.open()).add(group.withoutAmount());
        counts.add(group.winRate().hits()).add(group.winRate().of());
        for (BigDecimal value : List.of(group.wonValue(), group.lostValue(), group.openValue())) {
            counts.add(value.movePointRight(Deals.AMOUNT_DECIMALS).longValueExact());
        }
        for (StageFigures stage : group.stages()) {
            counts.add(stage.reached()).add(stage.open()).add(stage.left());
            counts.add(stage.conversion().hits()).add(stage.days().count());
            counts.add(stage.untimed()).add(stage.openUntimed());
        }
        return counts.build().toArray();
    }
}
