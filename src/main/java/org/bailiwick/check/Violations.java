package org.bailiwick.check;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.bailiwick.lang.Language;
import org.bailiwick.model.ConstraintId;
import org.bailiwick.model.DisruptionBudget;
import org.bailiwick.model.Duty;
import org.bailiwick.model.Role;
import org.bailiwick.model.SegmentKind;
import org.bailiwick.score.Obstacle;
import org.bailiwick.score.Pairs;
import org.bailiwick.score.PeriodView;
import org.jspecify.annotations.Nullable;

/** Lists by name where a plan breaks which hard rule, found apart from the referee's sums. */
final class Violations {

    private record Work(int member, String role, String segment, String stage) {}

    private record Owned(String role, String segment) {}

    private final Pairs pairs;
    private final PeriodView view;
    private final int[] memberOfDuty;
    private final ViolationText text;
    private final List<Violation> found = new ArrayList<>();

    private Violations(Pairs pairs, int[] memberOfDuty, Language language) {
        this.pairs = pairs;
        this.view = pairs.view();
        this.memberOfDuty = memberOfDuty;
        this.text = new ViolationText(view, language);
    }

    /** The violations in the order of the constraints, for readers of English. */
    static List<Violation> of(Pairs pairs, int[] memberOfDuty) {
        return of(pairs, memberOfDuty, Language.ENGLISH);
    }

    /** The violations in the order of the constraints. */
    static List<Violation> of(Pairs pairs, int[] memberOfDuty, Language language) {
        Violations violations = new Violations(pairs, memberOfDuty, language);
        violations.find();
        violations.found.sort(Comparator.comparing(Violation::constraint));
        return List.copyOf(violations.found);
    }

    private void find() {
        List<List<Integer>> holdings = new ArrayList<>();
        view.members().forEach(member -> holdings.add(new ArrayList<>()));
        for (int d = 0; d < memberOfDuty.length; d++) {
            if (memberOfDuty[d] != PeriodView.NOBODY) {
                holdings.get(memberOfDuty[d]).add(d);
                eligibility(d, memberOfDuty[d]);
            }
            pin(d, memberOfDuty[d]);
        }
        RivalRoles rivals = new RivalRoles(view);
        for (int m = 0; m < holdings.size(); m++) {
            List<Integer> held = holdings.get(m);
            capacity(m, held);
            limit(ConstraintId.MAX_ROLES, m, held, view.member(m).maxRoles(), Duty::role);
            limit(ConstraintId.MAX_SEGMENTS, m, held, view.member(m).maxSegments(), Duty::segment);
            measures(m, held);
            for (RivalRoles.Meeting meeting : rivals.meetings(held)) {
                conflict(m, meeting);
            }
        }
        seats();
        owners();
        DisruptionBudget budget = view.problem().settings().disruptionBudget();
        if (budget != null) {
            disruption(budget);
        }
    }

    private void capacity(int member, List<Integer> held) {
        long effort = held.stream()
                .mapToLong(duty -> pairs.effortMinutes(duty, member))
                .sum();
        long capacity = view.capacityMinutes(member);
        if (effort > capacity) {
            add(
                    ConstraintId.CAPACITY,
                    effort - capacity,
                    List.of(member),
                    held,
                    text.capacity(member, effort, capacity));
        }
    }

    private void eligibility(int duty, int member) {
        Obstacle obstacle = pairs.isEligible(duty, member) ? null : Obstacle.between(pairs, duty, member);
        if (obstacle != null) {
            add(ConstraintId.ELIGIBILITY, 1, List.of(member), List.of(duty), text.eligibility(duty, member, obstacle));
        }
    }

    private void pin(int duty, int member) {
        if (view.isPinned(duty) && member != view.holder(duty)) {
            add(ConstraintId.PIN, 1, List.of(view.holder(duty)), List.of(duty), text.pin(duty, member));
        }
    }

    private void limit(
            ConstraintId constraint,
            int member,
            List<Integer> held,
            @Nullable Integer limit,
            Function<Duty, @Nullable String> property) {
        if (limit == null) {
            return;
        }
        Set<String> different = new TreeSet<>();
        for (int duty : held) {
            String value = property.apply(view.duty(duty));
            if (value != null) {
                different.add(value);
            }
        }
        if (different.size() > limit) {
            String message = text.limit(constraint, member, List.copyOf(different), limit);
            add(constraint, different.size() - limit, List.of(member), held, message);
        }
    }

    private void measures(int member, List<Integer> held) {
        view.member(member).maxMeasures().forEach((measure, cap) -> {
            List<Integer> carrying = held.stream()
                    .filter(duty -> view.measure(duty, measure).signum() > 0)
                    .toList();
            BigDecimal load =
                    carrying.stream().map(duty -> view.measure(duty, measure)).reduce(BigDecimal.ZERO, BigDecimal::add);
            BigDecimal beyond = load.subtract(cap).setScale(0, RoundingMode.CEILING);
            if (beyond.signum() > 0) {
                String message = text.measure(member, load, measure, cap);
                add(ConstraintId.MAX_MEASURES, beyond.longValueExact(), List.of(member), carrying, message);
            }
        });
    }

    private void conflict(int member, RivalRoles.Meeting meeting) {
        List<Integer> both = new ArrayList<>(meeting.ofOne());
        both.addAll(meeting.ofOther());
        long amount = (long) meeting.ofOne().size() * meeting.ofOther().size();
        add(ConstraintId.CONFLICTING_ROLES, amount, List.of(member), both, text.conflict(member, meeting));
    }

    private void seats() {
        Map<Work, List<Integer>> seats = new LinkedHashMap<>();
        for (int d = 0; d < memberOfDuty.length; d++) {
            Duty duty = view.duty(d);
            String role = duty.role();
            String segment = duty.segment();
            String stage = duty.stage();
            if (memberOfDuty[d] != PeriodView.NOBODY && role != null && segment != null && stage != null) {
                seats.computeIfAbsent(new Work(memberOfDuty[d], role, segment, stage), work -> new ArrayList<>())
                        .add(d);
            }
        }
        seats.forEach((work, held) -> {
            if (held.size() > 1) {
                long amount = (long) held.size() * (held.size() - 1) / 2;
                add(ConstraintId.DUPLICATE_SEAT, amount, List.of(work.member()), held, text.seats(work.member(), held));
            }
        });
    }

    private void owners() {
        Map<Owned, List<Integer>> owned = new LinkedHashMap<>();
        for (int d = 0; d < memberOfDuty.length; d++) {
            Role role = view.role(view.duty(d).role());
            String segment = view.duty(d).segment();
            if (memberOfDuty[d] != PeriodView.NOBODY && role != null && role.singleOwner() && segment != null) {
                owned.computeIfAbsent(new Owned(role.id(), segment), key -> new ArrayList<>())
                        .add(d);
            }
        }
        owned.forEach((key, held) -> {
            Set<Integer> owners = new LinkedHashSet<>();
            held.forEach(duty -> owners.add(memberOfDuty[duty]));
            if (owners.size() > 1) {
                SegmentKind kind = view.segmentPath(key.segment()).get(0).kind();
                String message = text.owners(kind, key.segment(), key.role(), owners);
                add(ConstraintId.SINGLE_OWNER, owners.size() - 1L, List.copyOf(owners), held, message);
            }
        });
    }

    private void disruption(DisruptionBudget budget) {
        List<Integer> moved = new ArrayList<>();
        BigDecimal all = BigDecimal.ZERO;
        BigDecimal gone = BigDecimal.ZERO;
        for (int d = 0; d < memberOfDuty.length; d++) {
            if (pairs.isHeld(d)) {
                BigDecimal amount = view.measure(d, budget.measure());
                all = all.add(amount);
                if (memberOfDuty[d] != PeriodView.NOBODY && memberOfDuty[d] != view.holder(d)) {
                    gone = gone.add(amount);
                    moved.add(d);
                }
            }
        }
        BigDecimal allowed = all.multiply(budget.fraction());
        BigDecimal beyond = gone.subtract(allowed).setScale(0, RoundingMode.CEILING);
        if (beyond.signum() > 0) {
            String message = text.disruption(moved.size(), gone, budget.measure(), allowed);
            add(ConstraintId.DISRUPTION, beyond.longValueExact(), List.of(), moved, message);
        }
    }

    private void add(
            ConstraintId constraint, long amount, List<Integer> members, List<Integer> duties, String message) {
        found.add(new Violation(
                constraint,
                amount,
                members.stream().map(member -> view.member(member).id()).toList(),
                duties.stream().map(duty -> view.duty(duty).id()).toList(),
                message));
    }
}
