package org.bailiwick.explain;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bailiwick.model.Conflict;
import org.bailiwick.model.ConflictScope;
import org.bailiwick.model.DisruptionBudget;
import org.bailiwick.model.Duty;
import org.bailiwick.model.Member;
import org.bailiwick.model.OpenReason.Code;
import org.bailiwick.model.Role;
import org.bailiwick.score.Pairs;
import org.bailiwick.score.PeriodView;
import org.jspecify.annotations.Nullable;

/** What every member holds in a plan, laid out so that one more duty can be tried quickly. */
final class PlanState {

    private record Place(int member, String role, ConflictScope scope, String place) {}

    private record Slot(int member, String role, String segment, String stage) {}

    private record Owned(String role, String segment) {}

    private record Rival(String role, ConflictScope scope) {}

    private static final class Load {
        private long minutes;
        private final Set<String> roles = new HashSet<>();
        private final Set<String> segments = new HashSet<>();
        private final Map<String, BigDecimal> capped = new HashMap<>();
    }

    private final Pairs pairs;
    private final PeriodView view;
    private final List<Load> loads = new ArrayList<>();
    private final Map<String, Set<Rival>> rivals = new HashMap<>();
    private final Set<Place> places = new HashSet<>();
    private final Set<Slot> slots = new HashSet<>();
    private final Map<Owned, Set<Integer>> owners = new HashMap<>();
    private final @Nullable DisruptionBudget budget;
    private BigDecimal moveable = BigDecimal.ZERO;

    PlanState(Pairs pairs, int[] memberOfDuty) {
        this.pairs = pairs;
        this.view = pairs.view();
        this.budget = view.problem().settings().disruptionBudget();
        view.problem().conflicts().forEach(this::addRivals);
        view.members().forEach(member -> loads.add(new Load()));
        for (int d = 0; d < memberOfDuty.length; d++) {
            if (memberOfDuty[d] != PeriodView.NOBODY) {
                add(d, memberOfDuty[d]);
            }
            if (budget != null && pairs.isHeld(d)) {
                countMove(budget, d, memberOfDuty[d]);
            }
        }
    }

    /** The minutes of a member's capacity that are not used; negative where the member is overloaded. */
    long freeMinutes(int member) {
        return view.capacityMinutes(member) - loads.get(member).minutes;
    }

    /** The first rule that the plan would break with a member on an open duty the member is eligible for, or null. */
    @Nullable
    Code hindrance(int duty, int member) {
        Duty row = view.duty(duty);
        if (pairs.effortMinutes(duty, member) > freeMinutes(member)) {
            return Code.NO_TIME;
        }
        if (meetsRival(row, member)) {
            return Code.CONFLICT;
        }
        if (row.role() != null
                && row.segment() != null
                && row.stage() != null
                && slots.contains(new Slot(member, row.role(), row.segment(), row.stage()))) {
            return Code.OTHER_SEAT;
        }
        if (hasOtherOwner(row, member)) {
            return Code.OTHER_OWNER;
        }
        Code limit = limit(duty, row, member);
        return limit != null ? limit : breaksBudget(duty, member) ? Code.DISRUPTION : null;
    }

    private void addRivals(Conflict conflict) {
        for (String a : conflict.roles()) {
            for (String b : conflict.roles()) {
                if (!a.equals(b)) {
                    rivals.computeIfAbsent(a, role -> new HashSet<>()).add(new Rival(b, conflict.scope()));
                }
            }
        }
    }

    private void add(int duty, int member) {
        Duty row = view.duty(duty);
        Load load = loads.get(member);
        load.minutes += pairs.effortMinutes(duty, member);
        for (String measure : view.member(member).maxMeasures().keySet()) {
            load.capped.merge(measure, view.measure(duty, measure), BigDecimal::add);
        }
        if (row.segment() != null) {
            load.segments.add(row.segment());
        }
        if (row.role() == null) {
            return;
        }
        load.roles.add(row.role());
        for (ConflictScope scope : ConflictScope.values()) {
            String place = place(row, scope);
            if (place != null) {
                places.add(new Place(member, row.role(), scope, place));
            }
        }
        if (row.segment() != null) {
            owners.computeIfAbsent(new Owned(row.role(), row.segment()), owned -> new HashSet<>())
                    .add(member);
            if (row.stage() != null) {
                slots.add(new Slot(member, row.role(), row.segment(), row.stage()));
            }
        }
    }

    private void countMove(DisruptionBudget limit, int duty, int member) {
        BigDecimal amount = view.measure(duty, limit.measure());
        moveable = moveable.add(amount.multiply(limit.fraction()));
        if (member != PeriodView.NOBODY && member != view.holder(duty)) {
            moveable = moveable.subtract(amount);
        }
    }

    private boolean meetsRival(Duty row, int member) {
        if (row.role() == null) {
            return false;
        }
        for (Rival rival : rivals.getOrDefault(row.role(), Set.of())) {
            String place = place(row, rival.scope());
            if (place != null && places.contains(new Place(member, rival.role(), rival.scope(), place))) {
                return true;
            }
        }
        return false;
    }

    private @Nullable String place(Duty duty, ConflictScope scope) {
        return switch (scope) {
            case SEGMENT -> duty.segment();
            case ACCOUNT -> view.account(duty.segment());
            case ANYWHERE -> "";
        };
    }

    private boolean hasOtherOwner(Duty row, int member) {
        Role role = view.role(row.role());
        if (role == null || !role.singleOwner() || row.segment() == null) {
            return false;
        }
        Set<Integer> those = owners.getOrDefault(new Owned(role.id(), row.segment()), Set.of());
        return !those.isEmpty() && !those.contains(member);
    }

    private @Nullable Code limit(int duty, Duty row, int member) {
        Member limits = view.member(member);
        Load load = loads.get(member);
        if (isOneTooMany(limits.maxRoles(), load.roles, row.role())) {
            return Code.MAX_ROLES;
        }
        if (isOneTooMany(limits.maxSegments(), load.segments, row.segment())) {
            return Code.MAX_SEGMENTS;
        }
        for (Map.Entry<String, BigDecimal> cap : limits.maxMeasures().entrySet()) {
            BigDecimal amount = view.measure(duty, cap.getKey());
            BigDecimal now = load.capped.getOrDefault(cap.getKey(), BigDecimal.ZERO);
            if (amount.signum() > 0 && now.add(amount).compareTo(cap.getValue()) > 0) {
                return Code.MAX_MEASURES;
            }
        }
        return null;
    }

    private static boolean isOneTooMany(@Nullable Integer limit, Set<String> held, @Nullable String another) {
        return limit != null && another != null && !held.contains(another) && held.size() >= limit;
    }

    private boolean breaksBudget(int duty, int member) {
        return budget != null
                && pairs.isHeld(duty)
                && view.holder(duty) != member
                && view.measure(duty, budget.measure()).signum() > 0
                && view.measure(duty, budget.measure()).compareTo(moveable) > 0;
    }
}
