package org.bailiwick.rivals;

import com.google.ortools.sat.BoolVar;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;
import com.google.ortools.sat.Literal;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
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

    /** A key of several parts, or null where one of them is absent. */
    private static @Nullable String keyOf(@Nullable String... parts) {
        return Arrays.asList(parts).contains(null) ? null : String.join("\u0000", parts);
    }

    private void duplicateSeat() {
        for (List<Integer> seats : variables
                .groups(d -> keyOf(
                        view.duty(d).role(),
                        view.duty(d).segment(),
                        view.duty(d).stage()))
                .values()) {
            for (int m = 0; seats.size() > 1 && m < variables.members(); m++) {
                int member = m;
                model.addAtMostOne(seats.stream()
                        .map(d -> (Literal) variables.takes(d, member))
                        .filter(Objects::nonNull)
                        .toList());
            }
        }
    }

    private void conflictingRoles() {
        Map<List<String>, Set<ConflictScope>> scopes = new LinkedHashMap<>();
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
        Map<String, List<Integer>> ofA = byPlace(a, scope);
        Map<String, List<Integer>> ofB = byPlace(b, scope);
        ofA.forEach((place, duties) -> {
            List<Integer> others = ofB.getOrDefault(place, List.of());
            for (int m = 0; !others.isEmpty() && m < variables.members(); m++) {
                if (!variables.eligible(m, duties).isEmpty()
                        && !variables.eligible(m, others).isEmpty()) {
                    model.addAtMostOne(List.of(variables.holdsAny(m, duties), variables.holdsAny(m, others)));
                }
            }
        });
    }

    private Map<String, List<Integer>> byPlace(String role, ConflictScope scope) {
        return variables.groups(d -> role.equals(view.duty(d).role()) ? place(d, scope) : null);
    }

    private @Nullable String place(int duty, ConflictScope scope) {
        return switch (scope) {
            case SEGMENT -> view.duty(duty).segment();
            case ACCOUNT -> view.account(view.duty(duty).segment());
            case ANYWHERE -> "";
        };
    }

    private void singleOwner() {
        Map<String, List<Integer>> owned = variables.groups(d -> {
            Role role = view.role(view.duty(d).role());
            return role != null && role.singleOwner()
                    ? keyOf(role.id(), view.duty(d).segment())
                    : null;
        });
        owned.values()
                .forEach(duties -> model.addAtMostOne(IntStream.range(0, variables.members())
                        .filter(m -> !variables.eligible(m, duties).isEmpty())
                        .mapToObj(m -> variables.holdsAny(m, duties))
                        .toList()));
    }

    private void distinct(Function<Member, @Nullable Integer> limit, Function<Duty, @Nullable String> property) {
        Map<String, List<Integer>> groups = variables.groups(d -> property.apply(view.duty(d)));
        for (int m = 0; m < variables.members(); m++) {
            Integer most = limit.apply(view.member(m));
            if (most != null) {
                LinearExprBuilder count = LinearExpr.newBuilder();
                for (List<Integer> duties : groups.values()) {
                    count.add(variables.holdsAny(m, duties));
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
