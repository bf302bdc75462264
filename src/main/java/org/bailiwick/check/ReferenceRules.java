package org.bailiwick.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bailiwick.model.Conflict;
import org.bailiwick.model.Coverage;
import org.bailiwick.model.Duty;
import org.bailiwick.model.DutyPattern;
import org.bailiwick.model.Goal;
import org.bailiwick.model.Member;
import org.bailiwick.model.Problem;
import org.bailiwick.model.Requirement;
import org.bailiwick.model.Role;
import org.bailiwick.model.Segment;
import org.bailiwick.model.Stage;
import org.jspecify.annotations.Nullable;

/** Every id that a row names is declared, except holders, who may have left the team. */
final class ReferenceRules {

    private static final int MOST_NAMED = 5;
    private static final int MOST_SLIPS = 2;

    private final Report report;
    private final Names names;

    ReferenceRules(Report report, Names names) {
        this.report = report;
        this.names = names;
    }

    void check(Problem problem) {
        for (int i = 0; i < problem.roles().size(); i++) {
            Role role = problem.roles().get(i);
            requirements(Row.of("roles", i, "role", role.id()), role.skills());
        }
        for (int i = 0; i < problem.conflicts().size(); i++) {
            Conflict conflict = problem.conflicts().get(i);
            list(names.roles(), Row.of("conflicts", i, "conflict", ""), "roles", conflict.roles());
        }
        for (int i = 0; i < problem.segments().size(); i++) {
            Segment segment = problem.segments().get(i);
            Row row = Row.of("segments", i, "segment", segment.id());
            one(names.segments(), row, "parent", segment.parent());
            list(names.segments(), row, "neighbors", segment.neighbors());
            requirements(row, segment.skills());
        }
        for (int i = 0; i < problem.stages().size(); i++) {
            Stage stage = problem.stages().get(i);
            requirements(Row.of("stages", i, "stage", stage.id()), stage.skills());
        }
        for (int i = 0; i < problem.members().size(); i++) {
            Member member = problem.members().get(i);
            member(Row.of("members", i, "member", member.id()), member);
        }
        for (int i = 0; i < problem.coverage().size(); i++) {
            Coverage rule = problem.coverage().get(i);
            Row row = Row.of("coverage", i, "coverage rule for role", rule.role());
            one(names.roles(), row, "role", rule.role());
            list(names.stages(), row, "stages", rule.stages());
        }
        for (int i = 0; i < problem.goals().size(); i++) {
            Goal goal = problem.goals().get(i);
            Row row = Row.of("goals", i, "goal", goal.metric());
            list(names.roles(), row, "roles", goal.roles());
            list(names.stages(), row, "stages", goal.stages());
        }
        duties(problem.duties());
    }

    private void member(Row row, Member member) {
        list(names.roles(), row, "roles", member.roles());
        Row skills = row.inside("skills");
        member.skills().keySet().forEach(skill -> one(names.skills(), skills, skill, skill));
        for (int i = 0; i < member.cannot().size(); i++) {
            pattern(
                    row.part("cannot", i, "exclusion " + (i + 1)),
                    member.cannot().get(i));
        }
        for (int i = 0; i < member.prefers().size(); i++) {
            DutyPattern pattern = member.prefers().get(i).pattern();
            pattern(row.part("prefers", i, "preference " + (i + 1)), pattern);
        }
    }

    private void pattern(Row row, DutyPattern pattern) {
        one(names.roles(), row, "role", pattern.role());
        one(names.segments(), row, "segment", pattern.segment());
        one(names.stages(), row, "stage", pattern.stage());
    }

    private void duties(List<Duty> duties) {
        Map<String, List<Integer>> byLeaver = new LinkedHashMap<>();
        for (int i = 0; i < duties.size(); i++) {
            Duty duty = duties.get(i);
            Row row = Row.of("duties", i, "duty", duty.id());
            one(names.roles(), row, "role", duty.role());
            one(names.segments(), row, "segment", duty.segment());
            one(names.stages(), row, "stage", duty.stage());
            requirements(row, duty.skills());
            String holder = duty.holder();
            if (holder != null && !names.members().has(holder)) {
                byLeaver.computeIfAbsent(holder, leaver -> new ArrayList<>()).add(i);
            }
        }
        leavers(byLeaver);
    }

    /** Who left is one finding for all; who is but mistyped is one each. */
    private void leavers(Map<String, List<Integer>> byLeaver) {
        List<String> left = new ArrayList<>();
        int count = 0;
        for (Map.Entry<String, List<Integer>> entry : byLeaver.entrySet()) {
            String holder = entry.getKey();
            String slip = mistyped(holder, entry.getValue().size());
            if (slip == null) {
                left.add(holder);
                count += entry.getValue().size();
            } else {
                report.warning(
                        "unknownHolder",
                        "/duties/" + entry.getValue().get(0) + "/holder",
                        () -> "The holder (%s) of %s is not in the team. Maybe (%s) was meant."
                                .formatted(
                                        Text.shown(holder),
                                        Text.count(entry.getValue().size(), "duty", "duties"),
                                        Text.shown(slip)));
            }
        }
        if (!left.isEmpty()) {
            String duties = Text.count(count, "duty", "duties");
            report.warning(
                    "unknownHolder",
                    "/duties/" + byLeaver.getOrDefault(left.get(0), List.of(0)).get(0) + "/holder",
                    () -> "Holders of %s are not in the team, so there is no continuity to keep: %s. Maybe they left."
                            .formatted(duties, Text.some(left, MOST_NAMED)));
        }
    }

    /** Who is on many duties was not mistyped on all of them. */
    private @Nullable String mistyped(String holder, int duties) {
        String twin = names.members().twin(holder);
        return twin != null || duties > MOST_SLIPS ? twin : names.members().slip(holder);
    }

    private void requirements(Row row, List<Requirement> requirements) {
        for (int i = 0; i < requirements.size(); i++) {
            Row part = row.part("skills", i, "requirement " + (i + 1));
            one(names.skills(), part, "skill", requirements.get(i).skill());
        }
    }

    private void list(Known known, Row row, String list, List<String> ids) {
        for (int i = 0; i < ids.size(); i++) {
            String id = ids.get(i);
            if (!known.has(id)) {
                unknown(known, row.at(list, i), list + " (" + Text.shown(id) + ") of " + row.label(), id);
            }
        }
    }

    private void one(Known known, Row row, String field, @Nullable String id) {
        if (id != null && !known.has(id)) {
            String what = field.equals(id) ? known.kind() : field;
            unknown(known, row.at(field), what + " (" + Text.shown(id) + ") of " + row.label(), id);
        }
    }

    private void unknown(Known known, String pointer, String what, String id) {
        report.error(
                known.unknownCode(),
                pointer,
                () -> "%s is not a declared %s. %s".formatted(what, known.kind(), known.hint(id)));
    }
}
