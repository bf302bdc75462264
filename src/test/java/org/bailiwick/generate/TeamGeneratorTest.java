package org.bailiwick.generate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.bailiwick.check.ProblemCheck;
import org.bailiwick.generate.TeamGenerator.Generated;
import org.bailiwick.io.ProblemWriter;
import org.bailiwick.model.Duty;
import org.bailiwick.model.Finding;
import org.bailiwick.model.Problem;
import org.bailiwick.score.Judgement;
import org.bailiwick.score.Pairs;
import org.bailiwick.score.PeriodView;
import org.bailiwick.score.Referee;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TeamGeneratorTest {

    @ParameterizedTest
    @CsvSource({
        "3, 9, 1",
        "3, 10, 2",
        "3, 300, 3",
        "4, 30, 4",
        "5, 16, 5",
        "7, 70, 6",
        "8, 24, 7",
        "12, 1200, 8",
        "20, 150, 9",
        "49, 147, 10",
        "50, 600, 11",
        "100, 1000, 12",
        "400, 5000, 13"
    })
    void the_hidden_plan_breaks_no_rule_and_leaves_nothing_open(int members, int duties, long seed) {
        Generated generated = TeamGenerator.generateWithPlan(members, duties, seed);

        Judgement judgement = judge(generated);

        assertThat(judgement.score().hard()).isZero();
        assertThat(judgement.score().medium()).isZero();
    }

    @Test
    void teams_of_many_shapes_are_valid_and_have_a_complete_plan() {
        Dice dice = new Dice(2026, "shapes");
        for (int seed = 0; seed < 40; seed++) {
            int members = dice.from(3, 40);
            int duties = members * dice.from(3, 20) + dice.below(members);
            Generated generated = TeamGenerator.generateWithPlan(members, duties, seed);

            assertThat(generated.problem().members()).hasSize(members);
            assertThat(generated.problem().expanded().duties()).hasSize(duties);
            assertThat(ProblemCheck.findings(generated.problem())).noneMatch(Finding::isError);
            Judgement judgement = judge(generated);
            assertThat(judgement.score().hard())
                    .as("%d members, %d duties, seed %d", members, duties, seed)
                    .isZero();
            assertThat(judgement.score().medium()).isZero();
        }
    }

    @Test
    void the_smallest_teams_are_valid_too() {
        for (int seed = 0; seed < 200; seed++) {
            assertThat(ProblemCheck.findings(TeamGenerator.generate(3, 9, seed)))
                    .as("seed %d", seed)
                    .noneMatch(Finding::isError);
        }
    }

    @ParameterizedTest
    @CsvSource({"20, 150, 1", "100, 1000, 1", "100, 1000, 2", "400, 5000, 1"})
    void the_only_findings_are_warnings_about_holders_who_left_or_are_not_eligible(int members, int duties, long seed) {
        Problem problem = TeamGenerator.generate(members, duties, seed);

        List<Finding> findings = ProblemCheck.findings(problem);

        assertThat(findings).isNotEmpty().allSatisfy(finding -> {
            assertThat(finding.severity()).isEqualTo(Finding.Severity.WARNING);
            assertThat(finding.code()).isIn("unknownHolder", "holderNotEligible");
        });
    }

    @ParameterizedTest
    @CsvSource({"20, 150, 0.3", "100, 1000, 0.15", "400, 5000, 0.15"})
    void few_but_at_least_three_members_are_eligible_for_a_duty(int members, int duties, double mostOnAverage) {
        for (long seed = 1; seed <= 3; seed++) {
            Pairs pairs = Pairs.of(PeriodView.of(TeamGenerator.generate(members, duties, seed)));

            int[] eligible = IntStream.range(0, duties)
                    .map(d -> pairs.eligible(d).length)
                    .toArray();

            assertThat(IntStream.of(eligible).boxed()).allMatch(count -> count >= 3 && count <= 90);
            assertThat(IntStream.of(eligible).average().orElseThrow()).isLessThan(mostOnAverage * members);
        }
    }

    @ParameterizedTest
    @CsvSource({"20, 150", "100, 1000", "400, 5000"})
    void the_work_takes_most_of_the_time_and_leaves_some(int members, int duties) {
        for (long seed = 1; seed <= 3; seed++) {
            Generated generated = TeamGenerator.generateWithPlan(members, duties, seed);
            PeriodView view = PeriodView.of(generated.problem());
            Pairs pairs = Pairs.of(view);
            int[] plan = plan(view, generated);

            long effort = IntStream.range(0, duties)
                    .mapToLong(d -> pairs.effortMinutes(d, plan[d]))
                    .sum();
            long capacity =
                    IntStream.range(0, members).mapToLong(view::capacityMinutes).sum();

            assertThat((double) effort / capacity).isBetween(0.85, 0.92);
        }
    }

    @ParameterizedTest
    @CsvSource({"100, 1000", "400, 5000"})
    void most_duties_have_a_holder_and_the_holders_are_no_good_plan(int members, int duties) {
        Problem problem = TeamGenerator.generate(members, duties, 4);
        PeriodView view = PeriodView.of(problem);

        long held =
                problem.duties().stream().filter(duty -> duty.holder() != null).count();
        Judgement judgement = Referee.of(Pairs.of(view))
                .judge(IntStream.range(0, duties).map(view::holder).toArray());

        assertThat((double) held / duties).isBetween(0.70, 0.85);
        assertThat(judgement.terms())
                .filteredOn(term -> Set.of("capacity", "conflictingRoles", "singleOwner", "eligibility")
                        .contains(term.constraint()))
                .hasSize(4)
                .allMatch(term -> term.points() < 0);
    }

    @Test
    void the_largest_size_has_exactly_the_members_and_duties_asked_for() {
        Problem problem = TeamGenerator.generate(2_000, 100_000, 1);

        Set<String> ids = new HashSet<>();
        List<Duty> duties = problem.expanded().duties();
        duties.forEach(duty -> ids.add(duty.id()));
        assertThat(duties).hasSize(100_000);
        assertThat(ids).hasSize(100_000);
        assertThat(problem.members()).hasSize(2_000);
    }

    @Test
    void the_same_arguments_give_the_same_problem() {
        assertThat(TeamGenerator.generate(40, 400, -5)).isEqualTo(TeamGenerator.generate(40, 400, -5));
    }

    @Test
    void another_seed_gives_another_team() {
        assertThat(TeamGenerator.generate(20, 150, 1).members())
                .isNotEqualTo(TeamGenerator.generate(20, 150, 2).members());
    }

    /** Holds over machines and Java versions; whoever changes what is generated on purpose also changes this line. */
    @Test
    void a_generated_team_is_known_to_the_byte() throws Exception {
        String text = ProblemWriter.toJson(TeamGenerator.generate(20, 150, 1));

        byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));

        assertThat(HexFormat.of().formatHex(digest))
                .isEqualTo("065b8eb915b1eb0b0ad78c62b5680dbbb4a245e71442ca0fa5b125c27a853105");
    }

    @ParameterizedTest
    @CsvSource({
        "2, 10, members (2) must be 3..5000",
        "5001, 20000, members (5001) must be 3..5000",
        "10, 29, duties (29) of 10 members must be 30..1000",
        "10, 1001, duties (1001) of 10 members must be 30..1000",
        "150, 20, Maybe members and duties changed places."
    })
    void a_size_out_of_range_is_refused_with_the_range(int members, int duties, String message) {
        assertThatThrownBy(() -> TeamGenerator.generate(members, duties, 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(message);
    }

    private static Judgement judge(Generated generated) {
        PeriodView view = PeriodView.of(generated.problem());
        return Referee.of(Pairs.of(view)).judge(plan(view, generated));
    }

    private static int[] plan(PeriodView view, Generated generated) {
        return view.duties().stream()
                .mapToInt(duty -> view.memberNumber(generated.keepers().get(duty.id())))
                .toArray();
    }
}
