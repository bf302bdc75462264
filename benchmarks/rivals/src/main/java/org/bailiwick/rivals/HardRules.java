package org.bailiwick.rivals;

import com.google.ortools.sat.BoolVar;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;
import com.google.ortools.sat.Literal;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.apache.commons.numbers.fraction.BigFraction;
import org.bailiwick.model.Conflict;
import org.bailiwick.model.ConflictScope;
import org.bailiwick.model.DisruptionBudget;
import org.bailiwick.model.Duty;
import org.bailiwick.model.Member;
import org.bailiwick.model.Role;
import org.bailiwick.score.Exact;
import org.bailiwick.score.PeriodView;
import org.bailiwick.score.ScaledMeasure;
import org.jspecify.annotations.Nullable;

/** The hard rules as constraints: a solution breaks none. */
final class HardRules {

    private final Variables variables;
    private final PeriodView view;
    private final CpModel model;

    private HardRules(Variables variables) {
        this.variables = variables;
        this.view = variables.view;
        this.model = variables.model;
    }

    static void add(Variables variables) {
        HardRules rules = new HardRules(variables);
        rules.capacity();
        rules.duplicateSeat();
        rules.conflictingRoles();
        rules.singleOwner();
        rules.distinct(Member::maxRoles, Duty::role);
        rules.distinct(Member::maxSegments, Duty::segment);
        rules.maxMeasures();
        rules.disruption();
        rules.pins();
    }

    private void capacity() {
        for (int m = 0; m < variables.members(); m++) {
            LinearExprBuilder effort = LinearExpr.newBuilder();
            for (int d = 0; d < variables.duties(); d++) {
                BoolVar taken = variables.takes(d, m);
                if (taken != null) {
                    effort.addTerm(taken, variables.pairs.effortMinutes(d, m));
                }
            }
            model.addLessOrEqual(effort, view.capacityMinutes(m));
        }
    }

    private Map<List<String>, List<Integer>> groups(Function<Duty, @Nullable List<String>> key) {
        Map<List<String>, List<Integer>> groups = new TreeMap<>(java.util.Comparator.comparing(String::valueOf));
        for (int d = 0; d < variables.duties(); d++) {
            List<String> group = key.apply(view.duty(d));
            if (group != null) {
                groups.computeIfAbsent(group, list -> new ArrayList<>()).add(d);
            }
        }
        return groups;
    }

    private static @Nullable List<String> keyOf(@Nullable String... parts) {
        List<String> key = new ArrayList<>();
        for (String part : parts) {
            if (part == null) {
                return null;
            }
            key.add(part);
        }
        return key;
    }

    private void duplicateSeat() {
        groups(duty -> keyOf(duty.role(), duty.segment(), duty.stage())).values().stream()
                .filter(seats -> seats.size() > 1)
                .forEach(seats -> {
                    for (int m = 0; m < variables.members(); m++) {
                        int member = m;
                        model.addAtMostOne(seats.stream()
                                .map(d -> (Literal) variables.takes(d, member))
                                .filter(Objects::nonNull)
                                .toList());
                    }
                });
    }

    private void conflictingRoles() {
        Map<List<String>, Set<ConflictScope>> scopes = new TreeMap<>(java.util.Comparator.comparing(String::valueOf));
        for (Conflict conflict : view.problem().conflicts()) {
            for (String a : conflict.roles()) {
                for (String b : conflict.roles()) {
                    if (a.compareTo(b) < 0) {
                        scopes.computeIfAbsent(List.of(a, b), pair -> EnumSet.noneOf(ConflictScope.class))
                                .add(conflict.scope());
                    }
                }
            }
        }
        scopes.forEach((pair, all) -> all.forEach(scope -> conflict(pair.get(0), pair.get(1), scope)));
    }

    /** Two roles do not meet in a member within any place of a scope. */
    private void conflict(String a, String b, ConflictScope scope) {
        Set<String> places = new TreeSet<>();
        for (int d = 0; d < variables.duties(); d++) {
            String place = place(d, scope);
            if (place != null) {
                places.add(place);
            }
        }
        for (String place : places) {
            for (int m = 0; m < variables.members(); m++) {
                List<Integer> ofA = dutiesAt(m, a, place, scope);
                List<Integer> ofB = dutiesAt(m, b, place, scope);
                if (!ofA.isEmpty() && !ofB.isEmpty()) {
                    model.addAtMostOne(List.of(variables.holdsAny(m, ofA), variables.holdsAny(m, ofB)));
                }
            }
        }
    }

    private List<Integer> dutiesAt(int member, String role, String place, ConflictScope scope) {
        return variables.eligibleDuties(member, d -> role.equals(view.duty(d).role()) && place.equals(place(d, scope)));
    }

    private @Nullable String place(int duty, ConflictScope scope) {
        return switch (scope) {
            case SEGMENT -> view.duty(duty).segment();
            case ACCOUNT -> view.account(view.duty(duty).segment());
            case ANYWHERE -> "";
        };
    }

    private void singleOwner() {
        groups(duty -> {
                    Role role = view.role(duty.role());
                    return role != null && role.singleOwner() ? keyOf(duty.role(), duty.segment()) : null;
                })
                .values()
                .forEach(duties -> model.addAtMostOne(IntStream.range(0, variables.members())
                        .mapToObj(m -> variables.holdsAny(m, variables.eligibleDuties(m, duties::contains)))
                        .toList()));
    }

    private void distinct(Function<Member, @Nullable Integer> limit, Function<Duty, @Nullable String> property) {
        Map<List<String>, List<Integer>> groups = groups(duty -> keyOf(property.apply(duty)));
        for (int m = 0; m < variables.members(); m++) {
            Integer most = limit.apply(view.member(m));
            if (most != null) {
                LinearExprBuilder count = LinearExpr.newBuilder();
                for (List<Integer> duties : groups.values()) {
                    count.add(variables.holdsAny(m, variables.eligibleDuties(m, duties::contains)));
                }
                model.addLessOrEqual(count, most);
            }
        }
    }

    private void maxMeasures() {
        for (int m = 0; m < variables.members(); m++) {
            for (Map.Entry<String, BigDecimal> cap :
                    view.member(m).maxMeasures().entrySet()) {
                ScaledMeasure measure = ScaledMeasure.of(view, cap.getKey());
                BigFraction most = Exact.of(cap.getValue()).multiply(measure.scale());
                model.addLessOrEqual(variables.sum(m, amounts(measure)), floor(most));
            }
        }
    }

    private long[] amounts(ScaledMeasure measure) {
        return IntStream.range(0, variables.duties()).mapToLong(measure::amount).toArray();
    }

    /** Any part of the budget that is exceeded, however small, breaks the rule: the limit is rounded down. */
    private void disruption() {
        DisruptionBudget budget = view.problem().settings().disruptionBudget();
        if (budget == null) {
            return;
        }
        ScaledMeasure measure = ScaledMeasure.of(view, budget.measure());
        LinearExprBuilder moved = LinearExpr.newBuilder();
        long held = 0;
        for (int d = 0; d < variables.duties(); d++) {
            if (variables.pairs.isHeld(d)) {
                held = Math.addExact(held, measure.amount(d));
                for (int m : variables.pairs.eligible(d)) {
                    BoolVar taken = variables.takes(d, m);
                    if (taken != null && m != view.holder(d)) {
                        moved.addTerm(taken, measure.amount(d));
                    }
                }
            }
        }
        model.addLessOrEqual(moved, floor(Exact.of(budget.fraction()).multiply(held)));
    }

    private static long floor(BigFraction notNegative) {
        return notNegative.getNumerator().divide(notNegative.getDenominator()).longValueExact();
    }

    /** A pin whose holder is not eligible breaks a rule whatever the plan: then there is no solution. */
    private void pins() {
        for (int d = 0; d < variables.duties(); d++) {
            if (view.isPinned(d)) {
                BoolVar kept = variables.takes(d, view.holder(d));
                model.addBoolOr(List.of(kept == null ? model.falseLiteral() : kept));
            }
        }
    }
}
