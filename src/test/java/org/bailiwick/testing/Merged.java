package org.bailiwick.testing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.bailiwick.model.Conflict;
import org.bailiwick.model.Duty;
import org.bailiwick.model.DutyPattern;
import org.bailiwick.model.Member;
import org.bailiwick.model.PairTable;
import org.bailiwick.model.Preference;
import org.bailiwick.model.Problem;
import org.bailiwick.model.Requirement;
import org.bailiwick.model.Role;
import org.bailiwick.model.Segment;
import org.bailiwick.model.Settings;
import org.bailiwick.model.Skill;
import org.bailiwick.model.Stage;

/**
 * Several problems as one, with ids that keep them apart. The settings are the first one's, without a disruption budget; goals
 * are left out.
 */
public final class Merged {

    private Merged() {}

    /** Merges problems; a duty that any member may hold may be held across them. */
    public static Problem of(List<Problem> problems) {
        List<Problem> own = IntStream.range(0, problems.size())
                .mapToObj(
                        i -> new Renamed("p" + i + "-").problem(problems.get(i).expanded()))
                .toList();
        Map<String, Map<String, PairTable.Figures>> rows = new HashMap<>();
        own.stream()
                .filter(problem -> problem.pairTable() != null)
                .forEach(problem -> rows.putAll(problem.pairTable().rows()));
        Problem first = problems.get(0);
        return new Problem(
                first.team(),
                first.period(),
                withoutBudget(first.settings()),
                all(own, Problem::skills),
                all(own, Problem::roles),
                all(own, Problem::conflicts),
                all(own, Problem::segments),
                all(own, Problem::stages),
                all(own, Problem::members),
                List.of(),
                all(own, Problem::duties),
                List.of(),
                rows.isEmpty() ? null : new PairTable(rows));
    }

    /** Merges problems, and lists for every duty the members of its own problem, so that nobody else may hold it. */
    public static Problem apart(List<Problem> problems) {
        return of(problems.stream().map(Merged::listed).toList());
    }

    private static Problem listed(Problem stated) {
        Problem problem = stated.expanded();
        Map<String, PairTable.Figures> everybody = new HashMap<>();
        problem.members().forEach(member -> everybody.put(member.id(), new PairTable.Figures(60, 1000)));
        Map<String, Map<String, PairTable.Figures>> rows = new HashMap<>();
        problem.duties().forEach(duty -> rows.put(duty.id(), everybody));
        if (problem.pairTable() != null) {
            rows.putAll(problem.pairTable().rows());
        }
        return problem.withPairTable(new PairTable(rows));
    }

    private static <T> List<T> all(List<Problem> problems, Function<Problem, List<T>> part) {
        return problems.stream().map(part).flatMap(List::stream).toList();
    }

    private static Settings withoutBudget(Settings settings) {
        return new Settings(
                settings.weights(),
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
                null);
    }

    private record Renamed(String prefix) {

        Problem problem(Problem problem) {
            return new Problem(
                    problem.team(),
                    problem.period(),
                    problem.settings(),
                    each(problem.skills(), skill -> new Skill(id(skill.id()), skill.name())),
                    each(problem.roles(), this::role),
                    each(problem.conflicts(), conflict -> new Conflict(ids(conflict.roles()), conflict.scope())),
                    each(problem.segments(), this::segment),
                    each(problem.stages(), this::stage),
                    each(problem.members(), this::member),
                    List.of(),
                    each(problem.duties(), this::duty),
                    List.of(),
                    problem.pairTable() == null ? null : table(problem.pairTable()));
        }

        private String id(String id) {
            return id == null || id.equals("*") ? id : prefix + id;
        }

        private List<String> ids(List<String> ids) {
            return each(ids, this::id);
        }

        private static <T, R> List<R> each(List<T> list, Function<T, R> change) {
            return list.stream().map(change).collect(Collectors.toCollection(ArrayList::new));
        }

        private List<Requirement> requirements(List<Requirement> list) {
            return each(list, need -> new Requirement(id(need.skill()), need.min(), need.weight()));
        }

        private Role role(Role role) {
            return new Role(id(role.id()), role.name(), role.singleOwner(), requirements(role.skills()));
        }

        private Segment segment(Segment segment) {
            return new Segment(
                    id(segment.id()),
                    segment.name(),
                    segment.kind(),
                    id(segment.parent()),
                    segment.location(),
                    segment.potential(),
                    ids(segment.neighbors()),
                    requirements(segment.skills()));
        }

        private Stage stage(Stage stage) {
            return new Stage(
                    id(stage.id()),
                    stage.name(),
                    stage.order(),
                    stage.conversion(),
                    stage.target(),
                    requirements(stage.skills()));
        }

        private DutyPattern pattern(DutyPattern pattern) {
            return new DutyPattern(id(pattern.role()), id(pattern.segment()), id(pattern.stage()));
        }

        private Member member(Member member) {
            Map<String, BigDecimal> skills = new TreeMap<>();
            member.skills().forEach((skill, level) -> skills.put(id(skill), level));
            return new Member(
                    id(member.id()),
                    member.name(),
                    member.capacityHours(),
                    member.availability(),
                    member.goalShare(),
                    member.ramp(),
                    member.vacant(),
                    id(member.manager()),
                    ids(member.roles()),
                    skills,
                    member.maxRoles(),
                    member.maxSegments(),
                    member.maxMeasures(),
                    member.validity(),
                    member.home(),
                    each(member.cannot(), this::pattern),
                    each(member.prefers(), entry -> new Preference(pattern(entry.pattern()), entry.score())));
        }

        private Duty duty(Duty duty) {
            return new Duty(
                    id(duty.id()),
                    id(duty.role()),
                    id(duty.segment()),
                    id(duty.stage()),
                    duty.seat(),
                    duty.hours(),
                    duty.goal(),
                    duty.visits(),
                    duty.priority(),
                    requirements(duty.skills()),
                    duty.measures(),
                    id(duty.holder()),
                    duty.stickiness(),
                    duty.pin(),
                    duty.validity());
        }

        private PairTable table(PairTable table) {
            Map<String, Map<String, PairTable.Figures>> rows = new HashMap<>();
            table.rows().forEach((duty, row) -> {
                Map<String, PairTable.Figures> renamed = new HashMap<>();
                row.forEach((member, figures) -> renamed.put(id(member), figures));
                rows.put(id(duty), renamed);
            });
            return new PairTable(rows);
        }
    }
}
