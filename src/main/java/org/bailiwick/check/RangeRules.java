package org.bailiwick.check;

import java.math.BigDecimal;
import java.util.List;
import org.bailiwick.model.Coverage;
import org.bailiwick.model.Duty;
import org.bailiwick.model.Goal;
import org.bailiwick.model.Location;
import org.bailiwick.model.Member;
import org.bailiwick.model.Problem;
import org.bailiwick.model.Requirement;
import org.bailiwick.model.Role;
import org.bailiwick.model.Segment;
import org.bailiwick.model.Stage;
import org.jspecify.annotations.Nullable;

/** The numbers of every row in their ranges. */
final class RangeRules {

    private static final String A_CHANGE = "the column holds a change instead of a total";
    private static final String A_PERCENTAGE = "it is in percent";
    private static final BigDecimal RIGHT_ANGLE = new BigDecimal(90);

    private final Report report;
    private final Numbers numbers;

    RangeRules(Report report) {
        this.report = report;
        this.numbers = new Numbers(report);
    }

    void check(Problem problem) {
        new SettingsRules(report).check(problem.settings());
        for (int i = 0; i < problem.roles().size(); i++) {
            Role role = problem.roles().get(i);
            requirements(Row.of("roles", i, "role", role.id()), role.skills());
        }
        for (int i = 0; i < problem.segments().size(); i++) {
            Segment segment = problem.segments().get(i);
            segment(Row.of("segments", i, "segment", segment.id()), segment);
        }
        for (int i = 0; i < problem.stages().size(); i++) {
            Stage stage = problem.stages().get(i);
            stage(Row.of("stages", i, "stage", stage.id()), stage);
        }
        for (int i = 0; i < problem.members().size(); i++) {
            Member member = problem.members().get(i);
            member(Row.of("members", i, "member", member.id()), member);
        }
        for (int i = 0; i < problem.coverage().size(); i++) {
            Coverage rule = problem.coverage().get(i);
            coverage(Row.of("coverage", i, "coverage rule for role", rule.role()), rule);
        }
        for (int i = 0; i < problem.duties().size(); i++) {
            Duty duty = problem.duties().get(i);
            duty(Row.of("duties", i, "duty", duty.id()), duty);
        }
        for (int i = 0; i < problem.goals().size(); i++) {
            Goal goal = problem.goals().get(i);
            goal(Row.of("goals", i, "goal", goal.metric()), goal);
        }
    }

    private void segment(Row row, Segment segment) {
        numbers.notNegative(row, "potential", segment.potential(), A_CHANGE);
        location(row, "location", segment.location());
        requirements(row, segment.skills());
    }

    private void stage(Row row, Stage stage) {
        numbers.between(row, "conversion", stage.conversion(), 0, 1, A_PERCENTAGE);
        numbers.between(row, "target", stage.target(), 0, 1, A_PERCENTAGE);
        requirements(row, stage.skills());
    }

    private void member(Row row, Member member) {
        numbers.notNegative(row, "capacityHours", member.capacityHours(), A_CHANGE);
        numbers.between(row, "availability", member.availability(), 0, 1, A_PERCENTAGE);
        numbers.notNegative(row, "goalShare", member.goalShare(), "0 was meant, for a member without a goal");
        numbers.between(row, "ramp", member.ramp(), 0, 1, A_PERCENTAGE);
        Row skills = row.inside("skills");
        member.skills().forEach((skill, level) -> {
            if (level.signum() < 0 || level.compareTo(BigDecimal.valueOf(5)) > 0) {
                report.error(
                        "outOfRange",
                        skills.at(skill),
                        () -> "The level (%s) of %s in skill (%s) must be from 0 to 5. Maybe it is on another scale."
                                .formatted(Text.shown(level), row.label(), Text.shown(skill)));
            }
        });
        limit(row, "maxRoles", member.maxRoles());
        limit(row, "maxSegments", member.maxSegments());
        Row caps = row.inside("maxMeasures");
        member.maxMeasures()
                .forEach((measure, most) -> numbers.notNegative(caps, measure, most, "no cap was meant: leave it out"));
        location(row, "home", member.home());
        for (int i = 0; i < member.prefers().size(); i++) {
            Row preference = row.part("prefers", i, "preference " + (i + 1));
            numbers.between(preference, "score", member.prefers().get(i).score(), -2, 2, "it is on another scale");
        }
    }

    private void limit(Row row, String field, @Nullable Integer most) {
        if (most == null) {
            return;
        }
        numbers.atLeast(row, field, most, 0, "no limit was meant: leave it out");
        if (most == 0) {
            report.warning(
                    "zeroLimit",
                    row.at(field),
                    () -> "%s (0) of %s leaves the member without any duty. Maybe no limit was meant: leave it out."
                            .formatted(field, row.label()));
        }
    }

    private void coverage(Row row, Coverage rule) {
        numbers.between(row, "seats", rule.seats(), 1, 100, "it is the number of people wanted for each duty");
        numbers.aboveZero(row, "hours", rule.hours(), "the rule is not needed");
        numbers.notNegative(row, "goalShareOfPotential", rule.goalShareOfPotential(), "the sign slipped in");
        numbers.notNegative(row, "visits", rule.visits(), "the sign slipped in");
        numbers.between(row, "priority", rule.priority(), 1, 10, "1 was meant, the default");
    }

    private void duty(Row row, Duty duty) {
        numbers.atLeast(row, "seat", duty.seat(), 1, "seats were counted from 0");
        numbers.aboveZero(row, "hours", duty.hours(), "the duty is not needed in this period");
        numbers.notNegative(row, "goal", duty.goal(), A_CHANGE);
        numbers.notNegative(row, "visits", duty.visits(), "the sign slipped in");
        numbers.between(row, "priority", duty.priority(), 1, 10, "1 was meant, the default");
        numbers.between(row, "stickiness", duty.stickiness(), 0, 1, A_PERCENTAGE);
        Row measures = row.inside("measures");
        duty.measures().forEach((measure, value) -> numbers.notNegative(measures, measure, value, A_CHANGE));
        requirements(row, duty.skills());
    }

    private void goal(Row row, Goal goal) {
        numbers.notNegative(row, "amount", goal.amount(), A_CHANGE);
        numbers.between(row, "decimals", goal.decimals(), 0, 9, "2 was meant, for cents");
        if (goal.decimals() >= 0 && goal.decimals() <= 9 && goal.amount().scale() > goal.decimals()) {
            String rule = "must not have more decimals than the goal's decimals (" + goal.decimals() + ") say";
            numbers.outside(row, "amount", goal.amount(), rule, "decimals is missing");
        }
    }

    private void requirements(Row row, List<Requirement> requirements) {
        for (int i = 0; i < requirements.size(); i++) {
            Requirement requirement = requirements.get(i);
            Row part = row.part("skills", i, "requirement (" + Text.shown(requirement.skill()) + ")");
            numbers.between(part, "min", requirement.min(), 0, 5, "it is on another scale");
            numbers.notNegative(part, "weight", requirement.weight(), "0 was meant, for a minimum only");
        }
    }

    private void location(Row row, String field, @Nullable Location location) {
        if (location == null) {
            return;
        }
        Row part = row.inside(field);
        boolean swapped = location.lon().abs().compareTo(RIGHT_ANGLE) <= 0
                && location.lat().abs().compareTo(RIGHT_ANGLE) > 0;
        String maybe = swapped ? "lat and lon are swapped" : "a decimal point is missing";
        numbers.between(part, "lat", location.lat(), -90, 90, maybe);
        numbers.between(part, "lon", location.lon(), -180, 180, maybe);
    }
}
