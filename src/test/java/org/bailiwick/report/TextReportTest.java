package org.bailiwick.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.bailiwick.explain.Names;
import org.bailiwick.generate.TeamGenerator;
import org.bailiwick.io.ProblemReader;
import org.bailiwick.lang.Language;
import org.bailiwick.model.Bound;
import org.bailiwick.model.Plan;
import org.bailiwick.model.Problem;
import org.bailiwick.model.Provenance;
import org.bailiwick.model.StopReason;
import org.bailiwick.plan.PlanFactory;
import org.bailiwick.score.Pairs;
import org.bailiwick.score.PeriodView;
import org.bailiwick.testing.RandomProblems;
import org.junit.jupiter.api.Test;

class TextReportTest {

    private static final Layout LAYOUT = new Layout(100, 30, "all in plan.json", Language.ENGLISH);
    private static final Layout CHINESE = new Layout(100, 30, "未显示", Language.CHINESE);
    private static final Provenance SOLVER = new Provenance("1", 0, StopReason.TIME, 12_345);

    private final Pairs quickstart =
            pairs(ProblemReader.read(Path.of("data", "quickstart")).problem());

    private static Pairs pairs(Problem problem) {
        return Pairs.of(PeriodView.of(problem));
    }

    private static int[] holders(Pairs pairs) {
        return IntStream.range(0, pairs.view().duties().size())
                .map(pairs.view()::holder)
                .toArray();
    }

    private static int[] nobody(Pairs pairs) {
        int[] open = new int[pairs.view().duties().size()];
        Arrays.fill(open, PeriodView.NOBODY);
        return open;
    }

    private static String ofPlan(Pairs pairs, int[] memberOfDuty, Bound bound) {
        return ofPlan(pairs, memberOfDuty, bound, LAYOUT);
    }

    private static String ofPlan(Pairs pairs, int[] memberOfDuty, Bound bound, Layout layout) {
        Plan plan = PlanFactory.of(pairs).plan(memberOfDuty, SOLVER, bound);
        return TextReport.ofPlan(pairs, memberOfDuty, plan, layout);
    }

    private static String ofCheck(Pairs pairs, int[] memberOfDuty) {
        return TextReport.ofCheck(pairs, memberOfDuty, "what people hold today", null, LAYOUT);
    }

    @Test
    void todaysTroubleIsNamed() {
        String report = ofCheck(quickstart, holders(quickstart));

        assertThat(report)
                .startsWith("Lanting Instruments Yangtze Delta, December 2026: what people hold today\n")
                .contains("16 of 93 duties stay open; 4 rules are broken.")
                .contains("capacity: 李伟")
                .contains("single owner: ")
                .contains("Open duties, and why")
                .contains("free to take it")
                .contains("goal 111 % over, work 80 % over")
                .contains("Broken: capacity");
    }

    @Test
    void aPlanIsToldFromHeadlineToScore() {
        String report = ofPlan(quickstart, holders(quickstart), new Bound(0, 6_000_000, new BigDecimal("0.5")));

        assertThat(report)
                .contains("None of the 77 duties held last month change hands.")
                .contains("Vacancy: sales Shanghai [vacant]: 0 duties, 0.0 h to be filled.")
                .contains("The search tried 12,345 changes and ended when its time was up.")
                .contains("At most 50.0 % of quality is")
                .contains("Who does what")
                .contains("Individual goals")
                .contains("(open duties)")
                .contains("of at most +1,000.0 h: gap 50.0 %");
        assertThat(report.lines().filter(line -> line.startsWith("  All "))).hasSize(2);
    }

    @Test
    void aTinyGapDoesNotLookLikeAProof() {
        String report = ofPlan(quickstart, holders(quickstart), new Bound(0, 6_000_000, new BigDecimal("0.0004")));

        assertThat(report).contains("Less than 0.1 %").doesNotContain("At most 0.0 %");
    }

    @Test
    void changesSayFromWhomToWhomAndWhatTakingThemBackWouldDo() {
        int[] plan = holders(quickstart);
        int star = quickstart.view().memberNumber("li-wei");
        int moved = IntStream.range(0, plan.length)
                .filter(d -> plan[d] == star)
                .findFirst()
                .orElseThrow();
        int other = Arrays.stream(quickstart.eligible(moved))
                .filter(m -> m != star)
                .findFirst()
                .orElseThrow();
        plan[moved] = other;

        String report = ofPlan(quickstart, plan, null);

        assertThat(report)
                .contains("1 of the 77 duties held last month changes hands")
                .contains("Changes from last month")
                .containsPattern("李伟 → \\S.*: was\\s+128.1 h over capacity");
    }

    @Test
    void oneLineOfWordsForEachRowAndNoneTooWide() {
        String report = ofCheck(quickstart, holders(quickstart));

        // Only tables may be wider than the layout: their cells are not broken.
        assertThat(report.lines().filter(line -> line.startsWith("  ·") || line.startsWith("    ")))
                .isNotEmpty()
                .allSatisfy(line -> assertThat(TextWidth.of(line)).isLessThanOrEqualTo(LAYOUT.columns()));
        assertThat(report.lines()).allSatisfy(line -> assertThat(line).isEqualTo(line.stripTrailing()));
    }

    @Test
    void longListsEndWithTheirCount() {
        Pairs large = pairs(TeamGenerator.generate(60, 600, 1));

        String report = ofPlan(large, holders(large), null);

        assertThat(report).contains("… and 30 more members (all in plan.json)");
        assertThat(report.lines().count()).isLessThan(600);
    }

    @Test
    void theSameReportTwice() {
        assertThat(ofPlan(quickstart, holders(quickstart), null))
                .isEqualTo(ofPlan(quickstart, holders(quickstart), null));
    }

    @Test
    void everyProblemAndPlanCanBeTold() {
        for (long seed = 0; seed < 40; seed++) {
            Pairs pairs = pairs(RandomProblems.of(seed));
            for (int[] plan : List.of(nobody(pairs), holders(pairs), RandomProblems.plan(pairs.view(), seed))) {
                assertThat(ofPlan(pairs, plan, null)).as("seed %d", seed).contains("Score");
                assertThat(ofCheck(pairs, plan)).as("seed %d", seed).contains("Score");
                assertThat(ofPlan(pairs, plan, null, CHINESE))
                        .as("seed %d", seed)
                        .contains("评分");
                assertThat(TextReport.ofCheck(pairs, plan, "方案", null, CHINESE))
                        .as("seed %d", seed)
                        .contains("评分");
            }
        }
    }

    @Test
    void brokenRulesAndOpenDutiesAreCountedInTheHeadline() {
        assertThat(ofCheck(quickstart, nobody(quickstart)))
                .contains("pin: account-management/pujiang-hospitals/close is pinned to 李伟, but open")
                .contains("93 of 93 duties stay open; 1 rule is broken. Nobody holds anything.");
    }

    @Test
    void namesakesAreToldApartByTheirIds() {
        Problem problem = TeamGenerator.generate(60, 600, 1);
        Names told = Names.of(problem);

        assertThat(problem.members().stream()
                        .map(member -> told.member(member.id()))
                        .distinct())
                .hasSize(problem.members().size());
    }
}
