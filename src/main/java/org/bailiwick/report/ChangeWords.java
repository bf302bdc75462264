package org.bailiwick.report;

import java.util.ArrayList;
import java.util.List;
import org.bailiwick.lang.Figures;
import org.bailiwick.lang.Wording;
import org.bailiwick.model.Problem;
import org.bailiwick.scenario.Change;

/** Says in a sentence what is different in a scenario. */
final class ChangeWords {

    private final Wording wording;
    private final Figures figures;
    private final SideNames names;

    ChangeWords(Wording wording, SideNames names) {
        this.wording = wording;
        this.figures = wording.figures();
        this.names = names;
    }

    // An if for each kind, as switches over types are no part of Java 17.
    String of(Change change) {
        if (change instanceof Change.Leave leave) {
            return wording.text("change.leave", names.member(leave.member()));
        }
        if (change instanceof Change.Join join) {
            return wording.text(
                    "change.join",
                    join.joining().name(),
                    figures.hours(join.joining().capacityHours()));
        }
        if (change instanceof Change.JoinLike join) {
            return wording.text("change.joinLike", names.member(join.member()), join.id());
        }
        if (change instanceof Change.Availability part) {
            return wording.text(
                    "change.availability", names.member(part.member()), figures.finePercent(part.availability()));
        }
        if (change instanceof Change.Capacity capacity) {
            return wording.text("change.capacity", names.member(capacity.member()), figures.hours(capacity.hours()));
        }
        if (change instanceof Change.SkillLevel skill) {
            return wording.text(
                    "change.skill",
                    names.member(skill.member()),
                    names.skill(skill.skill()),
                    figures.exact(skill.level()));
        }
        return aboutWork(change);
    }

    private String aboutWork(Change change) {
        if (change instanceof Change.GoalAmount goal) {
            return wording.text("change.goalAmount", goal.metric(), figures.exact(goal.amount()));
        }
        if (change instanceof Change.GoalPercent goal) {
            return wording.text("change.goalPercent", goal.metric(), figures.signed(goal.percent()));
        }
        if (change instanceof Change.PinDuty pin) {
            return wording.text("change.pin", names.duty(pin.duty()), names.member(pin.member()));
        }
        if (change instanceof Change.ForbidDuty forbid) {
            return wording.text("change.forbid", names.duty(forbid.duty()), names.member(forbid.member()));
        }
        if (change instanceof Change.SetValue set) {
            return wording.text("change.set", set.path(), set.value());
        }
        return change instanceof Change.AddRows add ? rows(add.rows()) : change.label();
    }

    private String rows(Problem rows) {
        List<String> parts = new ArrayList<>();
        add(parts, "skills", rows.skills());
        add(parts, "roles", rows.roles());
        add(parts, "conflicts", rows.conflicts());
        add(parts, "segments", rows.segments());
        add(parts, "stages", rows.stages());
        add(parts, "members", rows.members());
        add(parts, "coverage", rows.coverage());
        add(parts, "duties", rows.duties());
        add(parts, "goals", rows.goals());
        return wording.text("change.add", String.join(wording.text("list.comma"), parts));
    }

    private void add(List<String> parts, String list, List<?> rows) {
        if (!rows.isEmpty()) {
            parts.add(wording.text("add.rows", figures.count(rows.size()), wording.text("list." + list)));
        }
    }
}
