package org.bailiwick.cli;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import org.bailiwick.io.ProblemReader;
import org.bailiwick.io.ReadResult;
import org.bailiwick.model.Problem;
import org.bailiwick.scenario.Change;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** The options that say what is different in a scenario; each may be given several times. */
final class ChangeOptions {

    @Option(names = "--leave", paramLabel = "M", description = "Member M leaves the team.")
    private List<String> leave = new ArrayList<>();

    @Option(
            names = "--join",
            paramLabel = "FILE",
            description = "A member joins: a JSON file with the fields of a problem's member.")
    private List<Path> join = new ArrayList<>();

    @Option(
            names = "--join-like",
            paramLabel = "M",
            description = "A member joins who can do and has what M can and has; see --as.")
    private @Nullable String joinLike;

    @Option(names = "--as", paramLabel = "ID", description = "The id of who joins by --join-like.")
    private @Nullable String as;

    @Option(
            names = "--availability",
            paramLabel = "M=PART",
            description = "Member M is there for a part of the time: 0.5 for half time.")
    private List<String> availability = new ArrayList<>();

    @Option(names = "--capacity", paramLabel = "M=HOURS", description = "Member M has so many hours in the month.")
    private List<String> capacity = new ArrayList<>();

    @Option(
            names = "--skill",
            paramLabel = "M:SKILL=LEVEL",
            description = "Member M has another level, 0..5, in a skill.")
    private List<String> skill = new ArrayList<>();

    @Option(
            names = "--goal",
            paramLabel = "METRIC=GOAL",
            description = "The team's goal is an amount, or changes by a percentage such as +10%%; and so do the goals "
                    + "of the duties that feed it.")
    private List<String> goal = new ArrayList<>();

    @Option(
            names = "--add",
            paramLabel = "FILE",
            description =
                    "Rows are added: a JSON document of format bailiwick/rows/1 with segments, duties or any other "
                            + "list of a problem.")
    private List<Path> add = new ArrayList<>();

    @Option(names = "--pin", paramLabel = "D=M", description = "Duty D must be with member M.")
    private List<String> pin = new ArrayList<>();

    @Option(names = "--forbid", paramLabel = "D=M", description = "Duty D may not be with member M.")
    private List<String> forbid = new ArrayList<>();

    @Option(
            names = "--set",
            paramLabel = "FIELD=VALUE",
            description =
                    "Any other field: settings.stickiness=0.5, duties.ID.hours=12, settings.disruptionBudget=null.")
    private List<String> set = new ArrayList<>();

    @Spec(Target.MIXEE)
    private CommandSpec spec;

    /**
     * Returns the changes: what is added first, then members, goals, other fields, and what single duties are bound to.
     *
     * @throws InputException where a file has errors
     */
    List<Change> changes() throws InputException {
        List<Change> changes = new ArrayList<>();
        for (Path file : add) {
            changes.add(new Change.AddRows(rows(ProblemReader.readRows(file), file)));
        }
        for (Path file : join) {
            changes.add(new Change.Join(
                    rows(ProblemReader.readMember(file), file).members().get(0)));
        }
        joinLike(changes);
        leave.forEach(member -> changes.add(new Change.Leave(member)));
        each(changes, "--availability", availability, number(Change.Availability::new, "--availability"));
        each(changes, "--capacity", capacity, number(Change.Capacity::new, "--capacity"));
        each(changes, "--skill", skill, this::skill);
        each(changes, "--goal", goal, this::goal);
        for (String field : set) {
            int equals = position(field, field.indexOf('='), "--set", "FIELD=VALUE");
            changes.add(new Change.SetValue(field.substring(0, equals), field.substring(equals + 1)));
        }
        each(changes, "--pin", pin, Change.PinDuty::new);
        each(changes, "--forbid", forbid, Change.ForbidDuty::new);
        return changes;
    }

    private static Problem rows(ReadResult result, Path file) throws InputException {
        Problem rows = result.problem();
        if (rows == null || result.hasErrors()) {
            throw new InputException(result.findings(), file.toString());
        }
        return rows;
    }

    private void joinLike(List<Change> changes) {
        String like = joinLike;
        String id = as;
        if (like != null && id != null) {
            changes.add(new Change.JoinLike(like, id));
        } else if (like != null || id != null) {
            throw wrong("--join-like M and --as ID go together. Maybe %s is missing."
                    .formatted(like == null ? "--join-like" : "--as"));
        }
    }

    /** Splits at the last equals sign, for ids may hold others. */
    private void each(
            List<Change> changes, String option, List<String> given, BiFunction<String, String, Change> maker) {
        for (String pair : given) {
            int equals = position(pair, pair.lastIndexOf('='), option, "NAME=VALUE");
            changes.add(maker.apply(pair.substring(0, equals), pair.substring(equals + 1)));
        }
    }

    private int position(String text, int at, String option, String form) {
        if (at < 1) {
            throw wrong("Invalid value for option '%s': '%s' is not of the form %s.".formatted(option, text, form));
        }
        return at;
    }

    private BiFunction<String, String, Change> number(BiFunction<String, BigDecimal, Change> maker, String option) {
        return (name, value) -> maker.apply(name, decimal(value, option));
    }

    private Change skill(String memberAndSkill, String level) {
        int colon = position(memberAndSkill, memberAndSkill.lastIndexOf(':'), "--skill", "M:SKILL=LEVEL");
        return new Change.SkillLevel(
                memberAndSkill.substring(0, colon), memberAndSkill.substring(colon + 1), decimal(level, "--skill"));
    }

    private Change goal(String metric, String value) {
        return value.endsWith("%")
                ? new Change.GoalPercent(metric, decimal(value.substring(0, value.length() - 1), "--goal"))
                : new Change.GoalAmount(metric, decimal(value, "--goal"));
    }

    private BigDecimal decimal(String text, String option) {
        if (text.length() <= 40 && text.matches("[+-]?\\d+(\\.\\d+)?")) {
            return new BigDecimal(text);
        }
        throw wrong("Invalid value for option '%s': '%s' is no number. Maybe write it as 0.5, 120 or +10%%."
                .formatted(option, text));
    }

    private ParameterException wrong(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}
