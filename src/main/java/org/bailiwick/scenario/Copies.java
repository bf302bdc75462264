package org.bailiwick.scenario;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.bailiwick.io.ProblemEdit;
import org.bailiwick.model.ConstraintId;
import org.bailiwick.model.DisruptionBudget;
import org.bailiwick.model.Duty;
import org.bailiwick.model.Goal;
import org.bailiwick.model.Member;
import org.bailiwick.model.Pin;
import org.bailiwick.model.Problem;
import org.bailiwick.model.Settings;
import org.jspecify.annotations.Nullable;

/** Problems and their rows with something replaced; what is not named stays as it was. */
final class Copies {

    private Copies() {}

    static Problem withMembers(Problem problem, List<Member> members) {
        return with(problem, problem.settings(), members, problem.duties(), problem.goals());
    }

    static Problem withDuties(Problem problem, List<Duty> duties) {
        return with(problem, problem.settings(), problem.members(), duties, problem.goals());
    }

    static Problem withGoals(Problem problem, List<Goal> goals) {
        return with(problem, problem.settings(), problem.members(), problem.duties(), goals);
    }

    static Problem withSettings(Problem problem, Settings settings) {
        return with(problem, settings, problem.members(), problem.duties(), problem.goals());
    }

    private static Problem with(
            Problem problem, Settings settings, List<Member> members, List<Duty> duties, List<Goal> goals) {
        return new Problem(
                problem.team(),
                problem.period(),
                settings,
                problem.skills(),
                problem.roles(),
                problem.conflicts(),
                problem.segments(),
                problem.stages(),
                members,
                problem.coverage(),
                duties,
                goals,
                problem.pairTable());
    }

    /** The problem with the rows of another one behind its own. */
    static Problem joined(Problem problem, Problem rows) {
        return new Problem(
                problem.team(),
                problem.period(),
                problem.settings(),
                joined(problem.skills(), rows.skills()),
                joined(problem.roles(), rows.roles()),
                joined(problem.conflicts(), rows.conflicts()),
                joined(problem.segments(), rows.segments()),
                joined(problem.stages(), rows.stages()),
                joined(problem.members(), rows.members()),
                joined(problem.coverage(), rows.coverage()),
                joined(problem.duties(), rows.duties()),
                joined(problem.goals(), rows.goals()),
                problem.pairTable());
    }

    static <T> List<T> joined(List<T> rows, List<T> more) {
        return Stream.concat(rows.stream(), more.stream()).toList();
    }

    /** Sets a field by its name; a duty that a coverage rule stands for is written out before. */
    static Problem set(Problem problem, Change.SetValue change) {
        Problem written = change.path().startsWith("duties.") ? problem.expanded() : problem;
        return ProblemEdit.set(written.withPairTable(null), change.path(), change.value())
                .orThrow()
                .withPairTable(problem.pairTable());
    }

    static Member withTime(Member member, BigDecimal capacityHours, BigDecimal availability) {
        return new Member(
                member.id(),
                member.name(),
                capacityHours,
                availability,
                member.goalShare(),
                member.ramp(),
                member.vacant(),
                member.manager(),
                member.roles(),
                member.skills(),
                member.maxRoles(),
                member.maxSegments(),
                member.maxMeasures(),
                member.validity(),
                member.home(),
                member.cannot(),
                member.prefers());
    }

    static Duty withGoal(Duty duty, BigDecimal goal) {
        return with(duty, goal, duty.holder(), duty.stickiness(), duty.pin());
    }

    static Duty withHolder(Duty duty, @Nullable String holder, @Nullable Pin pin) {
        return with(duty, duty.goal(), holder, duty.stickiness(), pin);
    }

    /** Every change of the holder costs that much. */
    static Duty withHolderAt(Duty duty, @Nullable String holder, BigDecimal stickiness) {
        return with(duty, duty.goal(), holder, stickiness, duty.pin());
    }

    private static Duty with(
            Duty duty, BigDecimal goal, @Nullable String holder, @Nullable BigDecimal stickiness, @Nullable Pin pin) {
        return new Duty(
                duty.id(),
                duty.role(),
                duty.segment(),
                duty.stage(),
                duty.seat(),
                duty.hours(),
                goal,
                duty.visits(),
                duty.priority(),
                duty.skills(),
                duty.measures(),
                holder,
                stickiness,
                pin,
                duty.validity());
    }

    static Settings withBudget(Settings settings, @Nullable DisruptionBudget budget) {
        return with(settings, settings.weights(), budget);
    }

    static Settings with(Settings settings, Map<ConstraintId, BigDecimal> weights, @Nullable DisruptionBudget budget) {
        return new Settings(
                weights,
                settings.tolerance(),
                settings.outerLimit(),
                settings.stickiness(),
                settings.segmentSwitchMinutes(),
                settings.roleSwitchMinutes(),
                settings.roadFactor(),
                settings.travelSpeedKmh(),
                settings.borderMinutes(),
                settings.handoverMinutes(),
                settings.balances(),
                budget);
    }
}
