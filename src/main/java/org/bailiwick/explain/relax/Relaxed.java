package org.bailiwick.explain.relax;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.bailiwick.model.Conflict;
import org.bailiwick.model.DisruptionBudget;
import org.bailiwick.model.Duty;
import org.bailiwick.model.Member;
import org.bailiwick.model.Problem;
import org.bailiwick.model.Requirement;
import org.bailiwick.model.Role;
import org.bailiwick.model.Segment;
import org.bailiwick.model.Settings;
import org.bailiwick.model.Stage;
import org.jspecify.annotations.Nullable;

/** Makes the problems that relaxations lead to. */
record Relaxed(Problem problem) {

    Problem with(Relaxation relaxation) {
        if (relaxation instanceof Relaxation.Minimum minimum) {
            return minimum(minimum);
        }
        if (relaxation instanceof Relaxation.Conflict conflict) {
            return conflicts(conflict);
        }
        if (relaxation instanceof Relaxation.Owner owner) {
            return roles(role -> role.id().equals(owner.role()) ? ownerless(role) : role);
        }
        if (relaxation instanceof Relaxation.Budget budget) {
            return budget(budget);
        }
        if (relaxation instanceof Relaxation.Unpin unpin) {
            return duties(duty -> duty.id().equals(unpin.duty()) ? duty.withPin(null) : duty);
        }
        return problem.withMembers(problem.members().stream()
                .map(member -> new MemberChange(member).with(relaxation))
                .toList());
    }

    private Problem duties(UnaryOperator<Duty> change) {
        return problem.withDuties(problem.duties().stream().map(change).toList());
    }

    private Problem roles(UnaryOperator<Role> change) {
        return problem.withRoles(problem.roles().stream().map(change).toList());
    }

    private Problem minimum(Relaxation.Minimum wanted) {
        Duty duty = problem.expanded().duties().stream()
                .filter(each -> each.id().equals(wanted.duty()))
                .findFirst()
                .orElse(null);
        if (duty == null) {
            return problem;
        }
        Set<String> above = segmentsAbove(duty.segment());
        return problem.withRoles(problem.roles().stream()
                        .map(role -> role.id().equals(duty.role())
                                ? new Role(role.id(), role.name(), role.singleOwner(), lowered(role.skills(), wanted))
                                : role)
                        .toList())
                .withSegments(problem.segments().stream()
                        .map(segment -> above.contains(segment.id()) ? lowered(segment, wanted) : segment)
                        .toList())
                .withStages(problem.stages().stream()
                        .map(stage -> stage.id().equals(duty.stage()) ? lowered(stage, wanted) : stage)
                        .toList())
                .withDuties(problem.duties().stream()
                        .map(each ->
                                each.id().equals(duty.id()) ? each.withSkills(lowered(each.skills(), wanted)) : each)
                        .toList());
    }

    private Set<String> segmentsAbove(@Nullable String id) {
        Map<String, Segment> byId = new HashMap<>();
        problem.segments().forEach(segment -> byId.put(segment.id(), segment));
        Set<String> above = new HashSet<>();
        String next = id;
        while (next != null && above.add(next)) {
            Segment segment = byId.get(next);
            next = segment == null ? null : segment.parent();
        }
        return above;
    }

    private static List<Requirement> lowered(List<Requirement> list, Relaxation.Minimum wanted) {
        return list.stream()
                .map(each -> each.skill().equals(wanted.skill()) && each.min().compareTo(wanted.to()) > 0
                        ? new Requirement(each.skill(), wanted.to(), each.weight())
                        : each)
                .toList();
    }

    private static Segment lowered(Segment segment, Relaxation.Minimum wanted) {
        return new Segment(
                segment.id(),
                segment.name(),
                segment.kind(),
                segment.parent(),
                segment.location(),
                segment.potential(),
                segment.neighbors(),
                lowered(segment.skills(), wanted));
    }

    private static Stage lowered(Stage stage, Relaxation.Minimum wanted) {
        return new Stage(
                stage.id(),
                stage.name(),
                stage.order(),
                stage.conversion(),
                stage.target(),
                lowered(stage.skills(), wanted));
    }

    private static Role ownerless(Role role) {
        return new Role(role.id(), role.name(), false, role.skills());
    }

    /** Every two roles of an entry are in conflict, so that one of three stands in two entries afterwards. */
    private Problem conflicts(Relaxation.Conflict lifted) {
        List<Conflict> left = new ArrayList<>();
        for (Conflict conflict : problem.conflicts()) {
            if (!conflict.roles().contains(lifted.role()) || !conflict.roles().contains(lifted.rival())) {
                left.add(conflict);
                continue;
            }
            for (String out : List.of(lifted.role(), lifted.rival())) {
                List<String> roles = conflict.roles().stream()
                        .filter(role -> !role.equals(out))
                        .toList();
                if (roles.size() > 1) {
                    left.add(new Conflict(roles, conflict.scope()));
                }
            }
        }
        return problem.withConflicts(left);
    }

    private Problem budget(Relaxation.Budget wanted) {
        Settings settings = problem.settings();
        DisruptionBudget budget = settings.disruptionBudget();
        return problem.withSettings(settings.withDisruptionBudget(
                budget == null ? null : new DisruptionBudget(budget.measure(), wanted.to())));
    }

    /** One member, changed where a relaxation means this one. */
    private record MemberChange(Member member) {

        Member with(Relaxation relaxation) {
            if (relaxation instanceof Relaxation.Hours hours && is(hours.member())) {
                return member.withCapacityHours(member.capacityHours().add(hours.capacityHours()));
            }
            if (relaxation instanceof Relaxation.Level level && is(level.member())) {
                return skilled(level);
            }
            if (relaxation instanceof Relaxation.Qualification role && is(role.member())) {
                List<String> roles = new ArrayList<>(member.roles());
                roles.add(role.role());
                return member.withRoles(roles);
            }
            if (relaxation instanceof Relaxation.Exclusion lifted && is(lifted.member())) {
                return member.withCannot(member.cannot().stream()
                        .filter(pattern -> !lifted.patterns().contains(pattern))
                        .toList());
            }
            return limited(relaxation);
        }

        private Member limited(Relaxation relaxation) {
            if (relaxation instanceof Relaxation.Roles roles && is(roles.member())) {
                return member.withMaxRoles(roles.most());
            }
            if (relaxation instanceof Relaxation.Segments segments && is(segments.member())) {
                return member.withMaxSegments(segments.most());
            }
            if (relaxation instanceof Relaxation.Cap cap && is(cap.member())) {
                Map<String, BigDecimal> caps = new HashMap<>(member.maxMeasures());
                caps.put(cap.measure(), cap.most());
                return member.withMaxMeasures(caps);
            }
            return member;
        }

        private boolean is(String id) {
            return member.id().equals(id);
        }

        private Member skilled(Relaxation.Level level) {
            Map<String, BigDecimal> skills = new HashMap<>(member.skills());
            skills.put(level.skill(), level.to());
            return member.withSkills(skills);
        }
    }
}
