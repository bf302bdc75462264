package org.bailiwick.generate;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.bailiwick.model.Conflict;
import org.bailiwick.model.ConflictScope;
import org.bailiwick.model.Duty;
import org.bailiwick.model.Goal;
import org.bailiwick.model.Member;
import org.bailiwick.model.Problem;
import org.bailiwick.model.Role;
import org.bailiwick.model.Segment;
import org.bailiwick.model.SegmentKind;
import org.bailiwick.model.Stage;
import org.bailiwick.model.Validity;
import org.junit.jupiter.api.Test;

/** Every feature of the planning model occurs in a team of 100 members and 1,000 duties. */
class FeaturesTest {

    private final Problem problem = TeamGenerator.generate(100, 1000, 1);

    @Test
    void members_use_every_field() {
        assertMembers(Member::vacant);
        assertMembers(member -> !member.vacant());
        assertMembers(member -> member.capacityHours().intValue() < 130);
        assertMembers(member -> member.availability().compareTo(BigDecimal.ONE) < 0);
        assertMembers(member -> member.ramp().compareTo(BigDecimal.ONE) < 0);
        assertMembers(member -> member.goalShare().signum() == 0);
        assertMembers(member -> member.goalShare().compareTo(BigDecimal.ONE) > 0);
        assertMembers(member -> member.roles().isEmpty());
        assertMembers(member -> member.roles().size() > 1);
        assertMembers(member -> member.maxRoles() != null);
        assertMembers(member -> member.maxSegments() != null);
        assertMembers(member -> !member.maxMeasures().isEmpty());
        assertMembers(member -> member.validity().from() != null);
        assertMembers(member -> member.validity().until() != null);
        assertMembers(member -> member.home() == null);
        assertMembers(member -> member.home() != null);
        assertMembers(member -> !member.cannot().isEmpty());
        assertMembers(member ->
                member.prefers().stream().anyMatch(likes -> likes.score().signum() > 0));
        assertMembers(member ->
                member.prefers().stream().anyMatch(likes -> likes.score().signum() < 0));
        assertMembers(member -> member.manager() != null);
        assertMembers(member -> !member.name().chars().allMatch(c -> c < 128));
        assertMembers(member -> member.name().chars().anyMatch(c -> Character.isIdeographic(c)));
    }

    @Test
    void duties_use_every_field() {
        assertDuties(duty -> duty.seat() > 1);
        assertDuties(duty -> duty.visits().signum() > 0);
        assertDuties(duty -> duty.priority() > 1);
        assertDuties(duty -> !duty.skills().isEmpty());
        assertDuties(duty -> duty.measures().containsKey("accounts"));
        assertDuties(duty -> duty.measures().containsKey("openDeals"));
        assertDuties(duty -> duty.holder() == null);
        assertDuties(duty -> duty.stickiness() != null);
        assertDuties(duty -> !duty.validity().equals(Validity.ALWAYS));
        assertDuties(duty -> duty.pin() != null
                && duty.pin().reason() != null
                && duty.pin().owner() != null
                && duty.pin().until() != null);
        Set<String> members = problem.members().stream().map(Member::id).collect(Collectors.toSet());
        assertDuties(duty -> duty.holder() != null && !members.contains(duty.holder()));
    }

    @Test
    void segments_form_a_tree_of_markets_territories_accounts_and_sites() {
        assertThat(problem.segments().stream().map(Segment::kind))
                .contains(SegmentKind.MARKET, SegmentKind.TERRITORY, SegmentKind.ACCOUNT);
        Set<String> accounts = problem.segments().stream()
                .filter(segment -> segment.kind() == SegmentKind.ACCOUNT)
                .map(Segment::id)
                .collect(Collectors.toSet());
        assertThat(problem.segments())
                .anyMatch(segment -> segment.parent() != null && accounts.contains(segment.parent()));
        assertThat(problem.segments()).anyMatch(segment -> !segment.neighbors().isEmpty());
        assertThat(problem.segments()).anyMatch(segment -> segment.location() != null);
        assertThat(problem.segments()).allMatch(segment -> segment.potential().signum() > 0);
        assertThat(problem.segments()).anyMatch(segment -> !segment.skills().isEmpty());
    }

    @Test
    void a_parents_potential_is_the_sum_of_its_childrens() {
        for (Segment parent : problem.segments()) {
            BigDecimal sum = problem.segments().stream()
                    .filter(segment -> Objects.equals(segment.parent(), parent.id()))
                    .map(Segment::potential)
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
            assertThat(sum).isIn(BigDecimal.ZERO, parent.potential());
        }
    }

    @Test
    void the_funnel_has_five_steps_of_which_one_or_two_leak() {
        for (long seed = 0; seed < 20; seed++) {
            Problem team = TeamGenerator.generate(3, 9, seed);
            assertThat(team.stages()).hasSize(5);
            assertThat(team.stages().stream().filter(FeaturesTest::leaks).count())
                    .isBetween(1L, 2L);
        }
    }

    @Test
    void roles_conflict_in_every_scope_and_some_have_a_single_owner() {
        assertThat(problem.roles()).hasSizeBetween(5, 8).anyMatch(Role::singleOwner);
        assertThat(problem.conflicts().stream().map(Conflict::scope)).containsAll(EnumSet.allOf(ConflictScope.class));
    }

    @Test
    void coverage_rules_stand_for_some_duties_and_all_of_them_count() {
        assertThat(problem.coverage()).isNotEmpty();
        assertThat(problem.duties()).hasSizeBetween(800, 980);
        assertThat(problem.coverage())
                .anyMatch(rule -> rule.goalShareOfPotential().signum() > 0);
    }

    @Test
    void goals_have_decimals_filters_and_two_kinds_of_basis() {
        assertThat(problem.goals().stream().map(Goal::basis)).contains("goal", "count");
        assertThat(problem.goals().stream().map(Goal::decimals)).contains(0, 2);
        assertThat(problem.goals()).anyMatch(goal -> !goal.roles().isEmpty());
        assertThat(problem.goals()).anyMatch(goal -> !goal.stages().isEmpty());
    }

    @Test
    void some_seeds_come_with_a_budget_for_changes_in_goal_and_some_in_hours() {
        Set<String> measures = LongStream.range(0, 30)
                .mapToObj(
                        seed -> TeamGenerator.generate(10, 60, seed).settings().disruptionBudget())
                .filter(Objects::nonNull)
                .map(budget -> budget.measure())
                .collect(Collectors.toSet());

        assertThat(measures).containsExactlyInAnyOrder("goal", "hours");
        assertThat(problem.settings().balances()).isNotEmpty();
    }

    private static boolean leaks(Stage stage) {
        return stage.conversion() != null
                && stage.target() != null
                && stage.target().compareTo(stage.conversion().multiply(new BigDecimal("1.3"))) > 0;
    }

    private void assertMembers(Predicate<Member> feature) {
        assertThat(problem.members()).anyMatch(feature);
    }

    private void assertDuties(Predicate<Duty> feature) {
        assertThat(problem.duties()).anyMatch(feature);
    }
}
