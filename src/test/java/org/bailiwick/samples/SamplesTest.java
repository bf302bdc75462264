package org.bailiwick.samples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.bailiwick.check.ProblemCheck;
import org.bailiwick.generate.TeamGenerator;
import org.bailiwick.io.PlanReadResult;
import org.bailiwick.io.PlanReader;
import org.bailiwick.io.ProblemDigest;
import org.bailiwick.io.ProblemReader;
import org.bailiwick.io.ProblemWriter;
import org.bailiwick.io.ReadResult;
import org.bailiwick.model.Measures;
import org.bailiwick.model.Member;
import org.bailiwick.model.Problem;
import org.bailiwick.model.Term;
import org.bailiwick.score.Judgement;
import org.bailiwick.score.Pairs;
import org.bailiwick.score.PeriodView;
import org.bailiwick.score.Referee;
import org.junit.jupiter.api.Test;

/** What data/README.md says about the samples is true. */
class SamplesTest {

    private static final Path DATA = Path.of("data");

    private final Problem quickstart = read(DATA.resolve("quickstart"));
    private final PeriodView view = PeriodView.of(quickstart);
    private final Pairs pairs = Pairs.of(view);

    @Test
    void the_quickstart_reads_and_checks_without_a_finding() {
        assertThat(ProblemReader.read(DATA.resolve("quickstart")).findings()).isEmpty();
        assertThat(ProblemCheck.findings(quickstart)).isEmpty();
    }

    @Test
    void the_json_twin_is_the_csv_folder_as_the_writer_writes_it() throws Exception {
        Path twin = DATA.resolve("quickstart.json");

        assertThat(read(twin)).isEqualTo(quickstart);
        assertThat(ProblemDigest.of(read(twin))).isEqualTo(ProblemDigest.of(quickstart));
        assertThat(Files.readString(twin)).isEqualTo(ProblemWriter.toJson(quickstart));
    }

    @Test
    void the_generated_sample_is_what_the_generator_makes() throws Exception {
        Problem generated = TeamGenerator.generate(20, 150, 1);
        Path sample = DATA.resolve("team-20x150.json");

        assertThat(read(sample)).isEqualTo(generated);
        assertThat(Files.readString(sample)).isEqualTo(ProblemWriter.toJson(generated));
        assertThat(Files.size(sample)).isLessThan(200_000);
    }

    @Test
    void the_quickstart_has_the_size_that_its_description_names() {
        assertThat(quickstart.members()).hasSize(12).filteredOn(Member::vacant).hasSize(1);
        assertThat(quickstart.expanded().duties()).hasSize(93);
        assertThat(quickstart.roles()).hasSize(5);
        assertThat(quickstart.stages()).hasSize(5);
        Map<String, Long> kinds = quickstart.segments().stream()
                .collect(Collectors.groupingBy(segment -> segment.kind().name(), Collectors.counting()));
        assertThat(kinds).isEqualTo(Map.of("MARKET", 2L, "TERRITORY", 5L, "ACCOUNT", 10L));
    }

    @Test
    void todays_holders_of_the_quickstart_are_in_the_trouble_described() {
        int[] holders =
                IntStream.range(0, view.duties().size()).map(view::holder).toArray();

        Judgement today = Referee.of(pairs).judge(holders);

        Map<String, Long> points = today.terms().stream().collect(Collectors.toMap(Term::constraint, Term::points));
        assertThat(points.get("singleOwner")).isEqualTo(-1);
        assertThat(points.get("duplicateSeat")).isEqualTo(-1);
        assertThat(points.get("conflictingRoles")).isNegative();
        assertThat(points.get("eligibility")).isZero();
        assertThat(today.score().medium()).isNegative();
        assertThat(minutes(holders, "li-wei", false)).isEqualTo(240 * 60);
        assertThat(minutes(holders, "li-wei", true)).isBetween(277L * 60, 279L * 60);
        assertThat(minutes(holders, "tom-baker", false)).isZero();
        long open = IntStream.range(0, holders.length)
                .filter(duty -> holders[duty] == PeriodView.NOBODY)
                .mapToLong(this::minutes)
                .sum();
        assertThat(open).isEqualTo(201 * 60);
    }

    @Test
    void the_plan_for_the_quickstart_leaves_nothing_open_breaks_no_rule_and_is_fair() {
        PlanReadResult read = PlanReader.read(DATA.resolve("quickstart-plan.json"));
        assertThat(read.findings()).isEmpty();
        int[] plan = new int[view.duties().size()];
        Arrays.fill(plan, PeriodView.NOBODY);
        read.plan().assignments().forEach(row -> plan[view.dutyNumber(row.duty())] = view.memberNumber(row.member()));

        Judgement judgement = Referee.of(pairs).judge(plan);

        assertThat(judgement.score().hard()).isZero();
        assertThat(judgement.score().medium()).isZero();
        double fullGoal = sum(plan, PeriodView.NOBODY, Measures.GOAL) / shares();
        double use = sum(plan, PeriodView.NOBODY, Measures.HOURS) * 60 / capacity();
        for (int member = 0; member < view.members().size(); member++) {
            double goal = sum(plan, member, Measures.GOAL) / fullGoal;
            double load = sum(plan, member, Measures.HOURS) * 60 / view.capacityMinutes(member);
            assertThat(goal).isCloseTo(view.share(member).doubleValue(), within(0.1));
            assertThat(load).isCloseTo(use, within(0.1));
        }
    }

    @Test
    void every_duty_of_the_quickstart_can_be_done_by_two_people_at_least() {
        assertThat(IntStream.range(0, view.duties().size()).map(duty -> pairs.eligible(duty).length))
                .allMatch(eligible -> eligible >= 2);
    }

    /** A measure of a member's duties, or of everybody's. */
    private double sum(int[] plan, int member, String measure) {
        return IntStream.range(0, plan.length)
                .filter(duty -> member == PeriodView.NOBODY || plan[duty] == member)
                .mapToDouble(duty -> view.measure(duty, measure).doubleValue())
                .sum();
    }

    /** Everybody with a share can take a duty that has a goal. */
    private double shares() {
        return IntStream.range(0, view.members().size())
                .mapToDouble(member -> view.share(member).doubleValue())
                .sum();
    }

    private double capacity() {
        return IntStream.range(0, view.members().size())
                .mapToDouble(member -> (double) view.capacityMinutes(member))
                .sum();
    }

    private long minutes(int[] plan, String member, boolean travel) {
        int number = view.memberNumber(member);
        return IntStream.range(0, plan.length)
                .filter(duty -> plan[duty] == number)
                .mapToLong(duty -> travel ? pairs.effortMinutes(duty, number) : minutes(duty))
                .sum();
    }

    private long minutes(int duty) {
        return view.duty(duty).hours().movePointRight(2).longValueExact() * 60 / 100;
    }

    private static Problem read(Path input) {
        ReadResult result = ProblemReader.read(input);
        assertThat(result.hasErrors()).as("%s", result.findings()).isFalse();
        return result.problem();
    }
}
