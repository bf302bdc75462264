package org.bailiwick.rivals;

import com.google.ortools.sat.BoolVar;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;
import com.google.ortools.sat.Literal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import org.bailiwick.score.Pairs;
import org.bailiwick.score.PeriodView;
import org.jspecify.annotations.Nullable;

/** Who takes which duty: one Boolean a pair of a duty and an eligible member, and one for an open duty. */
final class Variables {

    final CpModel model = new CpModel();
    final Pairs pairs;
    final PeriodView view;
    final BoolVar[] open;

    private final BoolVar[][] takes;
    private final Map<List<Integer>, Literal> holdsAny = new HashMap<>();

    Variables(Pairs pairs) {
        this.pairs = pairs;
        this.view = pairs.view();
        int duties = view.duties().size();
        open = new BoolVar[duties];
        takes = new BoolVar[duties][];
        for (int d = 0; d < duties; d++) {
            open[d] = model.newBoolVar("open_" + d);
            int[] eligible = pairs.eligible(d);
            takes[d] = new BoolVar[eligible.length];
            for (int i = 0; i < eligible.length; i++) {
                takes[d][i] = model.newBoolVar("takes_" + d + "_" + eligible[i]);
            }
            List<Literal> one = new ArrayList<>(List.of(takes[d]));
            one.add(open[d]);
            model.addExactlyOne(one);
        }
    }

    int duties() {
        return open.length;
    }

    int members() {
        return view.members().size();
    }

    /** Whether a member takes a duty; null where the member is not eligible. */
    @Nullable
    BoolVar takes(int duty, int member) {
        int place = Arrays.binarySearch(pairs.eligible(duty), member);
        return place < 0 ? null : takes[duty][place];
    }

    /** Sums an amount over the duties that a member takes. */
    LinearExprBuilder sum(int member, long[] amounts) {
        LinearExprBuilder sum = LinearExpr.newBuilder();
        for (int d = 0; d < amounts.length; d++) {
            BoolVar taken = amounts[d] == 0 ? null : takes(d, member);
            if (taken != null) {
                sum.addTerm(taken, amounts[d]);
            }
        }
        return sum;
    }

    /** Those of some duties that a member may take. */
    List<Integer> eligible(int member, List<Integer> duties) {
        return duties.stream().filter(d -> pairs.isEligible(d, member)).toList();
    }

    /** The duties by a property, those without it left out, in the order of the properties. */
    <K extends Comparable<K>> Map<K, List<Integer>> groups(IntFunction<@Nullable K> property) {
        Map<K, List<Integer>> groups = new TreeMap<>();
        for (int d = 0; d < duties(); d++) {
            K group = property.apply(d);
            if (group != null) {
                groups.computeIfAbsent(group, list -> new ArrayList<>()).add(d);
            }
        }
        return groups;
    }

    /** Whether a member takes at least one of some duties. */
    Literal holdsAny(int member, List<Integer> duties) {
        List<Integer> key = new ArrayList<>(eligible(member, duties));
        key.add(member);
        return holdsAny.computeIfAbsent(key, unused -> newHoldsAny(member, duties));
    }

    private Literal newHoldsAny(int member, List<Integer> duties) {
        List<Literal> parts = new ArrayList<>();
        for (int d : duties) {
            BoolVar taken = takes(d, member);
            if (taken != null) {
                parts.add(taken);
            }
        }
        if (parts.isEmpty()) {
            return model.falseLiteral();
        }
        if (parts.size() == 1) {
            return parts.get(0);
        }
        BoolVar any = model.newBoolVar("any");
        for (Literal part : parts) {
            model.addImplication(part, any);
        }
        parts.add(any.not());
        model.addBoolOr(parts);
        return any;
    }

    /** Starts the search at a plan. */
    void hint(int[] memberOfDuty) {
        model.clearHints();
        for (int d = 0; d < duties(); d++) {
            model.addHint(open[d], memberOfDuty[d] == PeriodView.NOBODY);
            int[] eligible = pairs.eligible(d);
            for (int i = 0; i < eligible.length; i++) {
                model.addHint(takes[d][i], memberOfDuty[d] == eligible[i]);
            }
        }
    }

    /** Reads a plan out of a solution. */
    int[] plan(Predicate<Literal> value) {
        int[] plan = new int[duties()];
        for (int d = 0; d < plan.length; d++) {
            plan[d] = PeriodView.NOBODY;
            for (int i = 0; i < takes[d].length; i++) {
                if (value.test(takes[d][i])) {
                    plan[d] = pairs.eligible(d)[i];
                }
            }
        }
        return plan;
    }
}
