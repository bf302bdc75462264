package org.bailiwick.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.bailiwick.model.ConstraintId;
import org.bailiwick.model.DisruptionBudget;
import org.bailiwick.model.Duty;
import org.bailiwick.model.Member;
import org.bailiwick.model.Pin;
import org.bailiwick.model.Role;
import org.bailiwick.score.Exact;
import org.bailiwick.score.Obstacle;
import org.bailiwick.score.PeriodView;
import org.jspecify.annotations.Nullable;

/** Every place where a plan breaks a rule, by name; the amounts of a rule add up to what the referee counts. */
final class Violations {

    private final Allocation allocation;
    private final PeriodView view;
    private final Names names;
    private final List<Violation> found = new ArrayList<>();

    private Violations(Allocation allocation) {
        this.allocation = allocation;
        this.view = allocation.view();
        this.names = allocation.names();
    }

    /** In the order of the rules, then of members and duties. */
    static List<Violation> of(Allocation allocation) {
        Violations violations = new Violations(allocation);
        violations.members().forEach(violations::capacity);
        violations.seats();
        new RoleConflicts(allocation, violations.found).add();
        violations.owners();
        violations
                .members()
                .forEach(m -> violations.limit(m, ConstraintId.MAX_ROLES, "roles", Duty::role, violations.names::role));
        violations
                .members()
                .forEach(m -> violations.limit(
                        m, ConstraintId.MAX_SEGMENTS, "segments", Duty::segment, violations.names::segment));
        violations.disruption();
        violations.duties().forEach(violations::eligibility);
        violations.duties().forEach(violations::pin);
        violations.members().forEach(violations::caps);
        return violations.found;
    }

    private IntStream members() {
        return IntStream.range(0, view.members().size());
    }

    private IntStream duties() {
        return IntStream.range(0, view.duties().size());
    }

    private void add(ConstraintId constraint, long amount, String text) {
        found.add(new Violation(constraint, amount, text));
    }

    private void capacity(int member) {
        long over = allocation.effortMinutes(member) - view.capacityMinutes(member);
        if (over > 0) {
            add(
                    ConstraintId.CAPACITY,
                    over,
                    "%s has %s of work in %s: %s over"
                            .formatted(
                                    allocation.name(member),
                                    Figures.hours(allocation.effortMinutes(member)),
                                    Figures.hours(view.capacityMinutes(member)),
                                    Figures.hours(over)));
        }
    }

    private record Slot(int member, String role, String segment, String stage) {}

    private void seats() {
        Map<Slot, List<Integer>> seats = new LinkedHashMap<>();
        duties().filter(d -> allocation.memberOf(d) != PeriodView.NOBODY).forEach(d -> {
            Duty duty = view.duty(d);
            if (duty.role() != null && duty.segment() != null && duty.stage() != null) {
                Slot slot = new Slot(allocation.memberOf(d), duty.role(), duty.segment(), duty.stage());
                seats.computeIfAbsent(slot, same -> new ArrayList<>()).add(d);
            }
        });
        seats.forEach((slot, held) -> {
            if (held.size() > 1) {
                add(
                        ConstraintId.DUPLICATE_SEAT,
                        held.size() * (held.size() - 1L) / 2,
                        "%s holds %d seats of one duty: %s"
                                .formatted(
                                        allocation.name(slot.member()), held.size(), allocation.dutyName(held.get(0))));
            }
        });
    }

    private record Owned(String role, String segment) {}

    private void owners() {
        Map<Owned, Set<Integer>> owners = new LinkedHashMap<>();
        duties().filter(d -> allocation.memberOf(d) != PeriodView.NOBODY).forEach(d -> {
            Duty duty = view.duty(d);
            Role role = view.role(duty.role());
            if (role != null && role.singleOwner() && duty.segment() != null) {
                owners.computeIfAbsent(new Owned(role.id(), duty.segment()), owned -> new LinkedHashSet<>())
                        .add(allocation.memberOf(d));
            }
        });
        owners.forEach((owned, members) -> {
            if (members.size() > 1) {
                String who = members.stream().map(allocation::name).collect(Collectors.joining(", "));
                add(
                        ConstraintId.SINGLE_OWNER,
                        members.size() - 1L,
                        "%s in %s has %d owners: %s"
                                .formatted(
                                        names.role(owned.role()), names.segment(owned.segment()), members.size(), who));
            }
        });
    }

    private void limit(
            int number,
            ConstraintId constraint,
            String what,
            Function<Duty, @Nullable String> property,
            Function<String, String> name) {
        Member member = view.member(number);
        Integer limit = constraint == ConstraintId.MAX_ROLES ? member.maxRoles() : member.maxSegments();
        Set<String> held = new TreeSet<>();
        for (int d : allocation.dutiesOf(number)) {
            String value = property.apply(view.duty(d));
            if (value != null) {
                held.add(value);
            }
        }
        if (limit != null && held.size() > limit) {
            add(
                    constraint,
                    held.size() - (long) limit,
                    "%s holds %d %s, at most %d are allowed: %s"
                            .formatted(
                                    allocation.name(number),
                                    held.size(),
                                    what,
                                    limit,
                                    held.stream().map(name).collect(Collectors.joining(", "))));
        }
    }

    private void disruption() {
        DisruptionBudget budget = view.problem().settings().disruptionBudget();
        if (budget == null) {
            return;
        }
        List<Integer> held = duties().filter(allocation.pairs()::isHeld).boxed().toList();
        BigDecimal all = sum(held, budget.measure());
        BigDecimal moved = sum(
                allocation.moved().stream().filter(allocation.pairs()::isHeld).toList(), budget.measure());
        BigDecimal allowed = budget.fraction().multiply(all);
        if (moved.compareTo(allowed) > 0) {
            add(
                    ConstraintId.DISRUPTION,
                    Exact.ceil(Exact.of(moved.subtract(allowed))),
                    "the changes move %s of %s, at most %s is allowed"
                            .formatted(Figures.amount(moved, 2), budget.measure(), Figures.amount(allowed, 2)));
        }
    }

    private BigDecimal sum(List<Integer> duties, String measure) {
        return duties.stream().map(d -> view.measure(d, measure)).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private void eligibility(int duty) {
        int member = allocation.memberOf(duty);
        if (member == PeriodView.NOBODY || allocation.pairs().isEligible(duty, member)) {
            return;
        }
        Obstacle obstacle = Obstacle.between(allocation.pairs(), duty, member);
        add(
                ConstraintId.ELIGIBILITY,
                1,
                "%s may not hold %s: %s"
                        .formatted(
                                allocation.name(member),
                                allocation.dutyName(duty),
                                obstacle == null ? "not eligible" : names.obstacle(obstacle)));
    }

    private void pin(int duty) {
        if (!view.isPinned(duty) || allocation.memberOf(duty) == view.holder(duty)) {
            return;
        }
        Pin pin = view.duty(duty).pin();
        String reason = pin == null || pin.reason() == null ? "" : " (" + pin.reason() + ")";
        add(
                ConstraintId.PIN,
                1,
                "%s is pinned to %s%s, but with %s"
                        .formatted(
                                allocation.dutyName(duty),
                                allocation.name(view.holder(duty)),
                                reason,
                                allocation.name(allocation.memberOf(duty))));
    }

    private void caps(int number) {
        view.member(number).maxMeasures().forEach((measure, cap) -> {
            BigDecimal held = allocation.sum(number, measure);
            if (held.compareTo(cap) > 0) {
                add(
                        ConstraintId.MAX_MEASURES,
                        Exact.ceil(Exact.of(held.subtract(cap))),
                        "%s holds %s of %s, at most %s is allowed"
                                .formatted(
                                        allocation.name(number),
                                        Figures.amount(held, 2),
                                        measure,
                                        Figures.amount(cap, 2)));
            }
        });
    }
}
