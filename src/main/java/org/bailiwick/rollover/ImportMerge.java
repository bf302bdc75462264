package org.bailiwick.rollover;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import org.bailiwick.model.Duty;
import org.bailiwick.model.Goal;
import org.bailiwick.model.Member;
import org.bailiwick.model.Problem;
import org.bailiwick.model.Role;
import org.bailiwick.model.Segment;
import org.bailiwick.model.Skill;
import org.bailiwick.model.Stage;

/**
 * Takes from the month's import what a CRM knows, by id: skills with the members' levels, segments, conversions, duties and goals.
 * Settings, roles, conflicts, pins, stickiness, preferences and everything else of the members stay the team's own.
 */
final class ImportMerge {

    private final NextMonth next;
    private final Problem imported;

    ImportMerge(NextMonth next, Problem imported) {
        this.next = next;
        this.imported = imported.expanded();
    }

    void merge() {
        Problem own = next.problem();
        next.set(new Problem(
                own.team(),
                own.period(),
                own.settings(),
                rows(ChangeList.SKILL, own.skills(), imported.skills(), Skill::id, (old, fresh) -> fresh),
                rows(ChangeList.ROLE, own.roles(), imported.roles(), Role::id, (old, fresh) -> old),
                own.conflicts(),
                rows(ChangeList.SEGMENT, own.segments(), imported.segments(), Segment::id, (old, fresh) -> fresh),
                rows(ChangeList.STAGE, own.stages(), imported.stages(), Stage::id, ImportMerge::stage),
                rows(ChangeList.MEMBER, own.members(), imported.members(), Member::id, ImportMerge::member),
                List.of(),
                rows(ChangeList.DUTY, wanted(own.duties()), imported.duties(), Duty::id, ImportMerge::duty),
                rows(ChangeList.GOAL, own.goals(), imported.goals(), NextMonth::idOf, ImportMerge::goal)));
    }

    /** The team's rows in their order, then the import's new ones. */
    private <T> List<T> rows(String what, List<T> own, List<T> fresh, Function<T, String> id, BinaryOperator<T> join) {
        Map<String, T> rows = new LinkedHashMap<>();
        own.forEach(row -> rows.put(id.apply(row), row));
        fresh.forEach(row -> {
            rows.merge(id.apply(row), row, join);
            next.reasons().note(what, id.apply(row), Why.IMPORT);
        });
        return new ArrayList<>(rows.values());
    }

    /** A duty that the import does not have has ended, unless the team stated it itself or pinned it. */
    private List<Duty> wanted(List<Duty> own) {
        Set<String> known = new HashSet<>(next.carry().ownDuties());
        imported.duties().forEach(duty -> known.add(duty.id()));
        List<Duty> wanted = new ArrayList<>();
        for (Duty duty : own) {
            if (known.contains(duty.id()) || duty.pin() != null) {
                wanted.add(duty);
            } else {
                next.reasons().note(ChangeList.DUTY, duty.id(), Why.IMPORT);
            }
        }
        return wanted;
    }

    private static Stage stage(Stage old, Stage fresh) {
        return new Stage(
                old.id(),
                fresh.name(),
                fresh.order(),
                fresh.conversion() == null ? old.conversion() : fresh.conversion(),
                fresh.target() == null ? old.target() : fresh.target(),
                fresh.skills().isEmpty() ? old.skills() : fresh.skills());
    }

    private static Member member(Member old, Member fresh) {
        Map<String, BigDecimal> skills = new LinkedHashMap<>(old.skills());
        skills.putAll(fresh.skills());
        return old.withSkills(skills);
    }

    private static Duty duty(Duty old, Duty fresh) {
        Map<String, BigDecimal> measures = new LinkedHashMap<>(old.measures());
        measures.putAll(fresh.measures());
        return new Duty(
                old.id(),
                fresh.role(),
                fresh.segment(),
                fresh.stage(),
                fresh.seat(),
                fresh.hours(),
                fresh.goal(),
                fresh.visits(),
                fresh.priority(),
                fresh.skills().isEmpty() ? old.skills() : fresh.skills(),
                measures,
                old.holder(),
                old.stickiness(),
                old.pin(),
                old.validity());
    }

    private static Goal goal(Goal old, Goal fresh) {
        return new Goal(
                old.metric(), old.unit(), fresh.amount(), old.decimals(), old.basis(), old.roles(), old.stages());
    }
}
