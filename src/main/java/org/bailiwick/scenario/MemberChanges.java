package org.bailiwick.scenario;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.bailiwick.model.DutyPattern;
import org.bailiwick.model.Member;
import org.bailiwick.model.Problem;
import org.bailiwick.model.Skill;
import org.bailiwick.model.Validity;

/** Changes of the team's members. */
final class MemberChanges {

    private MemberChanges() {}

    static Problem leave(Problem problem, Change.Leave change) {
        Member leaving = member(problem, change.member(), change.label());
        return problem.withMembers(problem.members().stream()
                .filter(member -> !member.equals(leaving))
                .toList());
    }

    static Problem join(Problem problem, Member joining) {
        return problem.withMembers(Copies.joined(problem.members(), List.of(joining)));
    }

    static Problem joinLike(Problem problem, Change.JoinLike change) {
        Member like = member(problem, change.member(), change.label());
        return join(
                problem,
                new Member(
                        change.id(),
                        change.id(),
                        like.capacityHours(),
                        like.availability(),
                        like.goalShare(),
                        like.ramp(),
                        false,
                        like.manager(),
                        like.roles(),
                        like.skills(),
                        like.maxRoles(),
                        like.maxSegments(),
                        like.maxMeasures(),
                        Validity.ALWAYS,
                        like.home(),
                        like.cannot(),
                        like.prefers()));
    }

    static Problem availability(Problem problem, Change.Availability change) {
        return edit(problem, change.member(), change.label(), member -> member.withAvailability(change.availability()));
    }

    static Problem capacity(Problem problem, Change.Capacity change) {
        return edit(problem, change.member(), change.label(), member -> member.withCapacityHours(change.hours()));
    }

    static Problem skill(Problem problem, Change.SkillLevel change) {
        Skill skill = Lookup.find(problem.skills(), Skill::id, Skill::name, "skill", change.skill(), change.label());
        return edit(problem, change.member(), change.label(), member -> {
            Map<String, BigDecimal> skills = new TreeMap<>(member.skills());
            skills.put(skill.id(), change.level());
            return member.withSkills(skills);
        });
    }

    static Problem exclude(Problem problem, Member excluded, DutyPattern pattern) {
        return edit(problem, excluded, excluded.withCannot(Copies.joined(excluded.cannot(), List.of(pattern))));
    }

    static Member member(Problem problem, String wanted, String label) {
        return Lookup.find(problem.members(), Member::id, Member::name, "member", wanted, label);
    }

    private static Problem edit(Problem problem, String wanted, String label, UnaryOperator<Member> edit) {
        Member old = member(problem, wanted, label);
        return edit(problem, old, edit.apply(old));
    }

    private static Problem edit(Problem problem, Member old, Member edited) {
        return problem.withMembers(problem.members().stream()
                .map(member -> member.equals(old) ? edited : member)
                .toList());
    }
}
