package org.bailiwick.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.bailiwick.crm.funnel.MadeUpFunnel;
import org.bailiwick.io.ProblemReader;
import org.bailiwick.lang.Language;
import org.bailiwick.model.Duty;
import org.bailiwick.model.Member;
import org.bailiwick.model.Plan;
import org.bailiwick.model.Problem;
import org.bailiwick.model.Role;
import org.bailiwick.model.Segment;
import org.bailiwick.score.Pairs;
import org.bailiwick.score.PeriodView;
import org.bailiwick.solver.AllocationSolver;
import org.bailiwick.solver.SolveOptions;
import org.junit.jupiter.api.Test;

/** Results of a small team whose own names are Chinese, told in Chinese. */
class ChineseReportTest {

    private static final Path FOLDER = Path.of("src/test/resources/org/bailiwick/report");
    private static final Layout LAYOUT = new Layout(100, Layout.SCREENFUL, "未显示", Language.CHINESE);
    private static final Pattern CLOSING = Pattern.compile("(?m)^ *[，。；：、）！？]");

    private final Problem problem =
            ProblemReader.read(FOLDER.resolve("team_zh.json")).orThrow();
    private final Pairs pairs = Pairs.of(PeriodView.of(problem));

    private String check() {
        int[] holders = IntStream.range(0, pairs.view().duties().size())
                .map(pairs.view()::holder)
                .toArray();
        return TextReport.ofCheck(pairs, holders, "当前分工现状", null, LAYOUT);
    }

    private String plan() {
        Plan plan = new AllocationSolver()
                .solve(problem, SolveOptions.defaults().withStepLimit(20_000))
                .plan();
        int[] memberOfDuty = plan.assignments().stream()
                .mapToInt(row ->
                        row.member() == null ? PeriodView.NOBODY : pairs.view().memberNumber(row.member()))
                .toArray();
        return TextReport.ofPlan(pairs, memberOfDuty, plan, LAYOUT);
    }

    private static String golden(String name) throws IOException {
        return Files.readString(FOLDER.resolve(name));
    }

    @Test
    void theJudgementOfTodaysHolders() throws IOException {
        assertThat(check()).isEqualTo(golden("check_zh.txt"));
    }

    @Test
    void thePlanOfASearchBySteps() throws IOException {
        assertThat(plan()).isEqualTo(golden("plan_zh.txt"));
    }

    @Test
    void theFunnel() throws IOException {
        List<String> by = List.of("member", "sector");
        assertThat(FunnelReport.of(MadeUpFunnel.sixty().analysis("0.8"), by, LAYOUT))
                .isEqualTo(golden("funnel_zh.txt"));
    }

    @Test
    void noLatinIsLeftButIdsAndUnits() {
        String ids = Stream.of(
                        problem.members().stream().map(Member::id),
                        problem.roles().stream().map(Role::id),
                        problem.segments().stream().map(Segment::id),
                        problem.duties().stream().map(Duty::id))
                .reduce(Stream.of("CNY"), Stream::concat)
                .map(Pattern::quote)
                .reduce((one, other) -> one + "|" + other)
                .orElseThrow();

        for (String report : List.of(check(), plan())) {
            assertThat(report.replaceAll("\\b(" + ids + ")\\b", "")).doesNotContainPattern("[A-Za-z]");
        }
    }

    @Test
    void linesKeepTheWidthAndNoneBeginsWithClosingPunctuation() {
        for (String report : List.of(check(), plan())) {
            // Only tables may be wider than the layout: their cells are not broken.
            assertThat(report.lines().filter(line -> line.startsWith("  ·") || line.startsWith("    ")))
                    .isNotEmpty()
                    .allSatisfy(line -> assertThat(TextWidth.of(line)).isLessThanOrEqualTo(LAYOUT.columns()));
            assertThat(report).doesNotContainPattern(CLOSING);
        }
    }
}
