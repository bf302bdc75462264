package org.bailiwick.io;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.bailiwick.model.Balance;
import org.bailiwick.model.ConflictScope;
import org.bailiwick.model.ConstraintId;
import org.bailiwick.model.Coverage;
import org.bailiwick.model.Duty;
import org.bailiwick.model.DutyPattern;
import org.bailiwick.model.Goal;
import org.bailiwick.model.Location;
import org.bailiwick.model.Measures;
import org.bailiwick.model.Member;
import org.bailiwick.model.Pin;
import org.bailiwick.model.Problem;
import org.bailiwick.model.Requirement;
import org.bailiwick.model.Segment;
import org.bailiwick.model.SegmentKind;
import org.bailiwick.model.Settings;
import org.bailiwick.model.Stage;
import org.bailiwick.model.Validity;
import org.jspecify.annotations.Nullable;

/** Writes a problem as a JSON document, row by row. */
final class ProblemJson {
    private final JsonOut out;

    private ProblemJson(JsonOut out) {
        this.out = out;
    }

    static void write(Problem problem, OutputStream target, JsonOut.Style style) throws IOException {
        try (JsonOut out = new JsonOut(target, style)) {
            new ProblemJson(out).document(problem);
        }
    }

    private void document(Problem problem) throws IOException {
        out.start();
        out.text("format", Words.PROBLEM_FORMAT);
        out.child("team", problem.team(), team -> {
            out.text("id", team.id());
            out.text("name", team.name(), team.id());
        });
        out.text("period", problem.period().toString());
        settings(problem.settings());
        out.rows("skills", problem.skills(), skill -> named(skill.id(), skill.name()));
        out.rows("roles", problem.roles(), role -> {
            named(role.id(), role.name());
            out.flag("singleOwner", role.singleOwner());
            requirements(role.skills());
        });
        out.rows("conflicts", problem.conflicts(), conflict -> {
            out.wholeList("roles", conflict.roles(), out::value);
            word("scope", conflict.scope(), ConflictScope.SEGMENT);
        });
        out.rows("segments", problem.segments(), this::segment);
        List<Stage> stages = problem.stages();
        int[] place = {0};
        out.rows("stages", stages, stage -> stage(stage, ++place[0]));
        out.wholeRows("members", problem.members(), this::member);
        out.rows("coverage", problem.coverage(), this::coverage);
        if (problem.coverage().isEmpty()) {
            out.wholeRows("duties", problem.duties(), this::duty);
        } else {
            out.rows("duties", problem.duties(), this::duty);
        }
        out.rows("goals", problem.goals(), this::goal);
        out.end();
    }

    private void settings(Settings settings) throws IOException {
        if (out.leavesOut(settings, Settings.DEFAULT)) {
            return;
        }
        Settings usual = Settings.DEFAULT;
        out.child("settings", settings, dials -> {
            if (!out.leavesOut(dials.weights(), usual.weights())) {
                out.child("weights", dials.weights(), this::weights);
            }
            out.decimal("tolerance", dials.tolerance(), usual.tolerance());
            out.decimal("outerLimit", dials.outerLimit(), usual.outerLimit());
            out.decimal("stickiness", dials.stickiness(), usual.stickiness());
            out.decimal("segmentSwitchMinutes", dials.segmentSwitchMinutes(), usual.segmentSwitchMinutes());
            out.decimal("roleSwitchMinutes", dials.roleSwitchMinutes(), usual.roleSwitchMinutes());
            out.decimal("roadFactor", dials.roadFactor(), usual.roadFactor());
            out.decimal("travelSpeedKmh", dials.travelSpeedKmh(), usual.travelSpeedKmh());
            out.decimal("borderMinutes", dials.borderMinutes(), usual.borderMinutes());
            out.decimal("handoverMinutes", dials.handoverMinutes(), usual.handoverMinutes());
            out.rows("balances", dials.balances(), this::balance);
            out.child("disruptionBudget", dials.disruptionBudget(), budget -> {
                out.text("measure", budget.measure());
                out.decimal("fraction", budget.fraction());
            });
        });
    }

    private void weights(Map<ConstraintId, BigDecimal> weights) throws IOException {
        for (Map.Entry<ConstraintId, BigDecimal> entry : weights.entrySet()) {
            out.decimal(entry.getKey().id(), entry.getValue(), entry.getKey().defaultWeight());
        }
    }

    private void balance(Balance balance) throws IOException {
        out.text("measure", balance.measure());
        out.decimal("weight", balance.weight(), Balance.DEFAULT_WEIGHT);
        out.decimal("tolerance", balance.tolerance(), null);
        out.decimal("outerLimit", balance.outerLimit(), null);
    }

    private void segment(Segment segment) throws IOException {
        named(segment.id(), segment.name());
        word("kind", segment.kind(), SegmentKind.MARKET);
        out.text("parent", segment.parent(), null);
        location("location", segment.location());
        out.decimal("potential", segment.potential(), BigDecimal.ZERO);
        out.texts("neighbors", segment.neighbors());
        requirements(segment.skills());
    }

    private void stage(Stage stage, int place) throws IOException {
        named(stage.id(), stage.name());
        out.number("order", stage.order(), place);
        out.decimal("conversion", stage.conversion(), null);
        out.decimal("target", stage.target(), null);
        requirements(stage.skills());
    }

    private void member(Member member) throws IOException {
        named(member.id(), member.name());
        out.decimal("capacityHours", member.capacityHours());
        out.decimal("availability", member.availability(), BigDecimal.ONE);
        out.decimal("goalShare", member.goalShare(), BigDecimal.ONE);
        out.decimal("ramp", member.ramp(), BigDecimal.ONE);
        out.flag("vacant", member.vacant());
        out.text("manager", member.manager(), null);
        out.texts("roles", member.roles());
        out.decimals("skills", member.skills());
        out.numberOrNothing("maxRoles", member.maxRoles());
        out.numberOrNothing("maxSegments", member.maxSegments());
        out.decimals("maxMeasures", member.maxMeasures());
        validity(member.validity());
        location("home", member.home());
        out.rows("cannot", member.cannot(), this::pattern);
        out.rows("prefers", member.prefers(), preference -> {
            pattern(preference.pattern());
            out.decimal("score", preference.score());
        });
    }

    private void coverage(Coverage rule) throws IOException {
        out.text("role", rule.role());
        out.wholeList("segments", rule.segments(), out::value);
        out.wholeList("stages", rule.stages(), out::value);
        out.number("seats", rule.seats(), 1);
        out.decimal("hours", rule.hours(), BigDecimal.ONE);
        out.decimal("goalShareOfPotential", rule.goalShareOfPotential(), BigDecimal.ZERO);
        out.decimal("visits", rule.visits(), BigDecimal.ZERO);
        out.number("priority", rule.priority(), 1);
    }

    private void duty(Duty duty) throws IOException {
        out.text("id", duty.id());
        out.text("role", duty.role(), null);
        out.text("segment", duty.segment(), null);
        out.text("stage", duty.stage(), null);
        out.number("seat", duty.seat(), 1);
        out.decimal("hours", duty.hours(), BigDecimal.ONE);
        out.decimal("goal", duty.goal(), BigDecimal.ZERO);
        out.decimal("visits", duty.visits(), BigDecimal.ZERO);
        out.number("priority", duty.priority(), 1);
        requirements(duty.skills());
        out.decimals("measures", duty.measures());
        out.text("holder", duty.holder(), null);
        out.decimal("stickiness", duty.stickiness(), null);
        pin(duty.pin());
        validity(duty.validity());
    }

    private void pin(@Nullable Pin pin) throws IOException {
        out.flag("pinned", pin != null);
        out.text("pinReason", pin == null ? null : pin.reason(), null);
        out.text("pinOwner", pin == null ? null : pin.owner(), null);
        date("pinUntil", pin == null ? null : pin.until());
    }

    private void goal(Goal goal) throws IOException {
        out.text("metric", goal.metric());
        out.text("unit", goal.unit(), "");
        out.decimal("amount", goal.amount());
        out.number("decimals", goal.decimals(), 0);
        out.text("basis", goal.basis(), Measures.GOAL);
        out.texts("roles", goal.roles());
        out.texts("stages", goal.stages());
    }

    private void named(String id, String name) throws IOException {
        out.text("id", id);
        out.text("name", name, id);
    }

    private void word(String name, Enum<?> value, Enum<?> fallback) throws IOException {
        out.text(name, Words.of(value), Words.of(fallback));
    }

    private void requirements(List<Requirement> requirements) throws IOException {
        out.rows("skills", requirements, requirement -> {
            out.text("skill", requirement.skill());
            out.decimal("min", requirement.min(), BigDecimal.ZERO);
            out.decimal("weight", requirement.weight(), BigDecimal.ONE);
        });
    }

    private void pattern(DutyPattern pattern) throws IOException {
        out.text("role", pattern.role(), null);
        out.text("segment", pattern.segment(), null);
        out.text("stage", pattern.stage(), null);
    }

    private void location(String name, @Nullable Location location) throws IOException {
        out.child(name, location, place -> {
            out.decimal("lat", place.lat());
            out.decimal("lon", place.lon());
        });
    }

    private void validity(Validity validity) throws IOException {
        date("from", validity.from());
        date("until", validity.until());
    }

    private void date(String name, @Nullable LocalDate day) throws IOException {
        out.text(name, day == null ? null : day.toString(), null);
    }
}
