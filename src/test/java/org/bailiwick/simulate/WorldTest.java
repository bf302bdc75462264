package org.bailiwick.simulate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.bailiwick.generate.TeamGenerator;
import org.bailiwick.model.Duty;
import org.bailiwick.model.Member;
import org.bailiwick.model.Problem;
import org.bailiwick.score.PeriodView;
import org.junit.jupiter.api.Test;

class WorldTest {

    private static final Problem TEAM = TeamGenerator.generate(12, 70, 4);

    private static Problem month(World world, int month) {
        return world.month(month).view().problem();
    }

    @Test
    void theSameSeedGivesTheSameYearAndAnotherSeedAnotherOne() {
        World world = new World(TEAM, 1, Drift.USUAL, 6);

        assertThat(month(new World(TEAM, 1, Drift.USUAL, 6), 5)).isEqualTo(month(world, 5));
        assertThat(month(new World(TEAM, 2, Drift.USUAL, 6), 5)).isNotEqualTo(month(world, 5));
    }

    @Test
    void aLongerYearBeginsAsAShorterOne() {
        Drift withoutNewDuties = new Drift(0.02, 0.04, 0.03, 0.02, 0.015, 0, 0.01, 0.06, 0.5, 0.15);

        assertThat(month(new World(TEAM, 1, withoutNewDuties, 12), 5))
                .isEqualTo(month(new World(TEAM, 1, withoutNewDuties, 6), 5));
    }

    @Test
    void withoutDriftEveryMonthIsAsTheFilesHaveIt() {
        World world = new World(TEAM, 1, Drift.NONE, 6);
        Problem file = world.onFile();

        for (int month = 0; month < 6; month++) {
            Problem truth = month(world, month);
            assertThat(truth.members()).isEqualTo(file.members());
            assertThat(truth.duties()).isEqualTo(file.duties());
            assertThat(truth.stages()).isEqualTo(file.stages());
        }
    }

    @Test
    void nobodyHoldsAnythingAndNothingIsDecidedBeforehand() {
        Problem file = new World(TEAM, 1, Drift.USUAL, 3).onFile();

        assertThat(file.duties())
                .allMatch(duty -> duty.holder() == null && duty.pin() == null)
                .extracting(Duty::id)
                .doesNotHaveDuplicates();
        assertThat(file.members()).noneMatch(Member::vacant);
        assertThat(file.settings().disruptionBudget()).isNull();
        assertThat(PeriodView.of(file).duties()).hasSameSizeAs(file.duties());
    }

    @Test
    void whoLeavesIsFollowedAfterAVacancyByANewcomerWhoRampsUp() {
        Drift restless = new Drift(0, 0, 0, 0.2, 0, 0, 0, 0, 0, 0);
        World world = new World(TEAM, 3, restless, 12);
        Person leaver = world.people().stream()
                .filter(person -> person.until() < 6)
                .findFirst()
                .orElseThrow();
        Person follower = world.people().stream()
                .filter(person -> person.onFile().id().equals(leaver.onFile().id() + "-2"))
                .findFirst()
                .orElseThrow();

        assertThat(follower.from() - leaver.until()).isBetween(1, 3);
        assertThat(follower.onFile().roles()).isEqualTo(leaver.onFile().roles());
        assertThat(follower.ramp(follower.from())).isEqualTo(0.25);
        assertThat(follower.ramp(follower.from() + 3)).isEqualTo(0.625);
        assertThat(follower.ramp(follower.from() + 8)).isEqualTo(1);
        List<String> there =
                month(world, follower.from()).members().stream().map(Member::id).toList();
        assertThat(there)
                .contains(follower.onFile().id())
                .doesNotContain(leaver.onFile().id());
    }

    @Test
    void whatTheCompanyExpectsFollowsTheDealsThatComeIn() {
        World world = new World(TEAM, 1, Drift.USUAL, 12);
        Work work = world.work().stream()
                .filter(duty -> duty.from() == 0 && duty.until() == 12)
                .findFirst()
                .orElseThrow();

        assertThat(work.expected().get(0)).isEqualTo(1);
        assertThat(work.expected().get(1))
                .isEqualTo(0.75 + 0.25 * work.entered().get(0) / 10.0);
        double reality =
                world.work().stream().mapToDouble(duty -> duty.demand().get(11)).sum();
        double expected = world.work().stream()
                .mapToDouble(
                        duty -> Math.abs(duty.expected().get(11) - duty.demand().get(11)))
                .sum();
        assertThat(expected / reality).as("seen, but not exactly").isBetween(0.01, 0.35);
    }

    @Test
    void conversionsDriftWithinReason() {
        World world = new World(TEAM, 1, new Drift(0, 0, 0.5, 0, 0, 0, 0, 0, 0, 0), 12);

        assertThat(month(world, 11).stages())
                .extracting(stage -> Objects.requireNonNull(stage.conversion()).doubleValue())
                .allMatch(rate -> rate >= 0.05 && rate <= 0.95);
        assertThat(month(world, 11).stages()).isNotEqualTo(month(world, 0).stages());
    }
}
