package org.bailiwick.io;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.bailiwick.model.Balance;
import org.bailiwick.model.Conflict;
import org.bailiwick.model.ConflictScope;
import org.bailiwick.model.Coverage;
import org.bailiwick.model.Duty;
import org.bailiwick.model.Goal;
import org.bailiwick.model.Location;
import org.bailiwick.model.Measures;
import org.bailiwick.model.Member;
import org.bailiwick.model.Pin;
import org.bailiwick.model.Problem;
import org.bailiwick.model.Role;
import org.bailiwick.model.Segment;
import org.bailiwick.model.SegmentKind;
import org.bailiwick.model.Settings;
import org.bailiwick.model.Skill;
import org.bailiwick.model.Stage;
import org.bailiwick.model.Team;
import org.jspecify.annotations.Nullable;

/** The CSV files of a problem; a column is there where some row needs it. */
final class CsvSheets {
    private record Setting(String key, String value) {}

    private record PlacedStage(Stage stage, int place) {}

    private CsvSheets() {}

    /** Returns the files by name, {@code members.csv} last. */
    static Map<String, CsvSheet<?>> of(Problem problem) throws RefusedWriteException {
        Map<String, CsvSheet<?>> sheets = new LinkedHashMap<>();
        sheets.put(CsvSettings.NAME, settings(problem.settings()));
        sheets.put(Section.SKILLS.file(), skills(problem.skills()));
        sheets.put(Section.ROLES.file(), roles(problem.roles()));
        sheets.put(Section.CONFLICTS.file(), conflicts(problem.conflicts()));
        sheets.put(Section.SEGMENTS.file(), segments(problem.segments()));
        sheets.put(Section.STAGES.file(), stages(problem.stages()));
        sheets.put(Section.COVERAGE.file(), coverage(problem.coverage()));
        sheets.put(Section.DUTIES.file(), duties(problem.duties()));
        sheets.put(Section.GOALS.file(), goals(problem.goals()));
        sheets.values().removeIf(CsvSheet::isEmpty);
        if (problem.coverage().isEmpty()) {
            sheets.put(Section.DUTIES.file(), duties(problem.duties()));
        }
        sheets.put(
                CsvProblem.TEAM,
                new CsvSheet<>(List.of(problem.team()))
                        .always("id", Team::id)
                        .always("name", Team::name)
                        .always("period", team -> problem.period().toString()));
        sheets.put(Section.MEMBERS.file(), members(problem.members()));
        return sheets;
    }

    private static CsvSheet<Setting> settings(Settings settings) {
        Settings usual = Settings.DEFAULT;
        List<Setting> rows = new ArrayList<>();
        settings.weights()
                .forEach((constraint, weight) ->
                        dial(rows, "weights." + constraint.id(), weight, constraint.defaultWeight()));
        dial(rows, "tolerance", settings.tolerance(), usual.tolerance());
        dial(rows, "outerLimit", settings.outerLimit(), usual.outerLimit());
        dial(rows, "stickiness", settings.stickiness(), usual.stickiness());
        dial(rows, "segmentSwitchMinutes", settings.segmentSwitchMinutes(), usual.segmentSwitchMinutes());
        dial(rows, "roleSwitchMinutes", settings.roleSwitchMinutes(), usual.roleSwitchMinutes());
        dial(rows, "roadFactor", settings.roadFactor(), usual.roadFactor());
        dial(rows, "travelSpeedKmh", settings.travelSpeedKmh(), usual.travelSpeedKmh());
        dial(rows, "borderMinutes", settings.borderMinutes(), usual.borderMinutes());
        dial(rows, "handoverMinutes", settings.handoverMinutes(), usual.handoverMinutes());
        for (Balance balance : settings.balances()) {
            String key = "balances." + balance.measure();
            rows.add(new Setting(key + ".weight", CsvText.decimal(balance.weight())));
            dial(rows, key + ".tolerance", balance.tolerance(), null);
            dial(rows, key + ".outerLimit", balance.outerLimit(), null);
        }
        if (settings.disruptionBudget() != null) {
            rows.add(new Setting(
                    "disruptionBudget.measure", settings.disruptionBudget().measure()));
            dial(rows, "disruptionBudget.fraction", settings.disruptionBudget().fraction(), null);
        }
        return new CsvSheet<>(rows).always("key", Setting::key).always("value", Setting::value);
    }

    private static void dial(
            List<Setting> rows, String key, @Nullable BigDecimal value, @Nullable BigDecimal fallback) {
        if (value != null && (fallback == null || value.compareTo(fallback) != 0)) {
            rows.add(new Setting(key, CsvText.decimal(value)));
        }
    }

    private static CsvSheet<Skill> skills(List<Skill> skills) throws RefusedWriteException {
        return new CsvSheet<>(skills)
                .always("id", Skill::id)
                .add("name", skill -> CsvText.text(skill.name(), skill.id()));
    }

    private static CsvSheet<Role> roles(List<Role> roles) throws RefusedWriteException {
        return new CsvSheet<>(roles)
                .always("id", Role::id)
                .add("name", role -> CsvText.text(role.name(), role.id()))
                .add("singleOwner", role -> CsvText.flag(role.singleOwner()))
                .add("skills", role -> CsvText.requirements(role.skills()));
    }

    private static CsvSheet<Conflict> conflicts(List<Conflict> conflicts) throws RefusedWriteException {
        return new CsvSheet<>(conflicts)
                .always("roles", conflict -> CsvText.list(conflict.roles()))
                .add("scope", conflict -> CsvText.text(Words.of(conflict.scope()), Words.of(ConflictScope.SEGMENT)));
    }

    private static CsvSheet<Segment> segments(List<Segment> segments) throws RefusedWriteException {
        return new CsvSheet<>(segments)
                .always("id", Segment::id)
                .add("name", segment -> CsvText.text(segment.name(), segment.id()))
                .add("kind", segment -> CsvText.text(Words.of(segment.kind()), Words.of(SegmentKind.MARKET)))
                .add("parent", segment -> CsvText.text(segment.parent()))
                .add("lat", segment -> degrees(segment.location(), Location::lat))
                .add("lon", segment -> degrees(segment.location(), Location::lon))
                .add("potential", segment -> CsvText.decimal(segment.potential(), BigDecimal.ZERO))
                .add("neighbors", segment -> CsvText.list(segment.neighbors()))
                .add("skills", segment -> CsvText.requirements(segment.skills()));
    }

    private static String degrees(@Nullable Location location, Function<Location, BigDecimal> part) {
        return location == null ? "" : CsvText.decimal(part.apply(location));
    }

    private static CsvSheet<PlacedStage> stages(List<Stage> stages) throws RefusedWriteException {
        List<PlacedStage> rows = new ArrayList<>();
        stages.forEach(stage -> rows.add(new PlacedStage(stage, rows.size() + 1)));
        return new CsvSheet<>(rows)
                .always("id", row -> row.stage().id())
                .add("name", row -> CsvText.text(row.stage().name(), row.stage().id()))
                .add("order", row -> CsvText.integer(row.stage().order(), row.place()))
                .add("conversion", row -> CsvText.decimal(row.stage().conversion()))
                .add("target", row -> CsvText.decimal(row.stage().target()))
                .add("skills", row -> CsvText.requirements(row.stage().skills()));
    }

    private static CsvSheet<Member> members(List<Member> members) throws RefusedWriteException {
        return new CsvSheet<>(members)
                .always("id", Member::id)
                .add("name", member -> CsvText.text(member.name(), member.id()))
                .always("capacityHours", member -> CsvText.decimal(member.capacityHours()))
                .add("availability", member -> CsvText.decimal(member.availability(), BigDecimal.ONE))
                .add("goalShare", member -> CsvText.decimal(member.goalShare(), BigDecimal.ONE))
                .add("ramp", member -> CsvText.decimal(member.ramp(), BigDecimal.ONE))
                .add("vacant", member -> CsvText.flag(member.vacant()))
                .add("manager", member -> CsvText.text(member.manager()))
                .add("roles", member -> CsvText.list(member.roles()))
                .family("skill:", Member::skills)
                .add("maxRoles", member -> CsvText.text(member.maxRoles()))
                .add("maxSegments", member -> CsvText.text(member.maxSegments()))
                .family("maxMeasure:", Member::maxMeasures)
                .add("from", member -> CsvText.text(member.validity().from()))
                .add("until", member -> CsvText.text(member.validity().until()))
                .add("lat", member -> degrees(member.home(), Location::lat))
                .add("lon", member -> degrees(member.home(), Location::lon))
                .add("cannot", member -> CsvText.patterns(member.cannot()))
                .add("prefers", member -> CsvText.preferences(member.prefers()));
    }

    private static CsvSheet<Coverage> coverage(List<Coverage> rules) throws RefusedWriteException {
        return new CsvSheet<>(rules)
                .always("role", Coverage::role)
                .always("segments", rule -> CsvText.list(rule.segments()))
                .always("stages", rule -> CsvText.list(rule.stages()))
                .add("seats", rule -> CsvText.integer(rule.seats(), 1))
                .add("hours", rule -> CsvText.decimal(rule.hours(), BigDecimal.ONE))
                .add("goalShareOfPotential", rule -> CsvText.decimal(rule.goalShareOfPotential(), BigDecimal.ZERO))
                .add("visits", rule -> CsvText.decimal(rule.visits(), BigDecimal.ZERO))
                .add("priority", rule -> CsvText.integer(rule.priority(), 1));
    }

    private static CsvSheet<Duty> duties(List<Duty> duties) throws RefusedWriteException {
        return new CsvSheet<>(duties)
                .always("id", Duty::id)
                .add("role", duty -> CsvText.text(duty.role()))
                .add("segment", duty -> CsvText.text(duty.segment()))
                .add("stage", duty -> CsvText.text(duty.stage()))
                .add("seat", duty -> CsvText.integer(duty.seat(), 1))
                .add("hours", duty -> CsvText.decimal(duty.hours(), BigDecimal.ONE))
                .add("goal", duty -> CsvText.decimal(duty.goal(), BigDecimal.ZERO))
                .add("visits", duty -> CsvText.decimal(duty.visits(), BigDecimal.ZERO))
                .add("priority", duty -> CsvText.integer(duty.priority(), 1))
                .add("skills", duty -> CsvText.requirements(duty.skills()))
                .family("measure:", Duty::measures)
                .add("holder", duty -> CsvText.text(duty.holder()))
                .add("stickiness", duty -> CsvText.decimal(duty.stickiness()))
                .add("pinned", duty -> CsvText.flag(duty.pin() != null))
                .add("pinReason", duty -> pin(duty, Pin::reason))
                .add("pinOwner", duty -> pin(duty, Pin::owner))
                .add("pinUntil", duty -> pin(duty, Pin::until))
                .add("from", duty -> CsvText.text(duty.validity().from()))
                .add("until", duty -> CsvText.text(duty.validity().until()));
    }

    private static String pin(Duty duty, Function<Pin, @Nullable Object> part) {
        return duty.pin() == null ? "" : CsvText.text(part.apply(duty.pin()));
    }

    private static CsvSheet<Goal> goals(List<Goal> goals) throws RefusedWriteException {
        return new CsvSheet<>(goals)
                .always("metric", Goal::metric)
                .add("unit", Goal::unit)
                .always("amount", goal -> CsvText.decimal(goal.amount()))
                .add("decimals", goal -> CsvText.integer(goal.decimals(), 0))
                .add("basis", goal -> CsvText.text(goal.basis(), Measures.GOAL))
                .add("roles", goal -> CsvText.list(goal.roles()))
                .add("stages", goal -> CsvText.list(goal.stages()));
    }
}
