package org.bailiwick.rivals;

import com.google.ortools.sat.BoolVar;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.IntVar;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;
import com.google.ortools.sat.Literal;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.commons.numbers.fraction.BigFraction;
import org.bailiwick.model.ConstraintId;
import org.bailiwick.model.Duty;
import org.bailiwick.model.Measures;
import org.bailiwick.model.Segment;
import org.bailiwick.model.Settings;
import org.bailiwick.rivals.RoundedCost.Piece;
import org.bailiwick.score.Band;
import org.bailiwick.score.Exact;
import org.bailiwick.score.FairShare;
import org.bailiwick.score.PairPoints;
import org.bailiwick.score.PeriodView;
import org.bailiwick.score.ScaledMeasure;

/** The soft level as a linear expression in points: what a best solution is worth, exactly. */
final class SoftPoints {

    private final Variables variables;
    private final PeriodView view;
    private final CpModel model;
    private final Settings settings;
    private final LinearExprBuilder points = LinearExpr.newBuilder();

    private SoftPoints(Variables variables) {
        this.variables = variables;
        this.view = variables.view;
        this.model = variables.model;
        this.settings = view.problem().settings();
    }

    static LinearExpr add(Variables variables) {
        SoftPoints soft = new SoftPoints(variables);
        soft.pairs();
        FairShare.all(variables.pairs).forEach(soft::balance);
        soft.workload();
        soft.focus();
        soft.handover();
        soft.cohesion();
        return soft.points.build();
    }

    private void pairs() {
        PairPoints pairPoints = PairPoints.of(variables.pairs);
        for (int d = 0; d < variables.duties(); d++) {
            for (int m : variables.pairs.eligible(d)) {
                points.addTerm(variables.takes(d, m), pairPoints.total(d, m));
            }
        }
    }

    private void balance(FairShare fair) {
        ScaledMeasure measure = ScaledMeasure.of(view, fair.measure());
        for (int m = 0; m < variables.members(); m++) {
            BigFraction factor = Exact.of(fair.weight()).multiply(view.capacityMinutes(m));
            BigFraction percent = fair.fullShare().multiply(measure.scale()).divide(100);
            BigFraction centre = fair.fairLoad(m).multiply(measure.scale());
            band(m, measure, factor, centre, percent, fair.band());
        }
    }

    private void workload() {
        long capacity = 0;
        for (int m = 0; m < variables.members(); m++) {
            capacity += view.capacityMinutes(m);
        }
        if (capacity == 0) {
            return;
        }
        ScaledMeasure measure = ScaledMeasure.of(view, Measures.HOURS);
        BigDecimal hours = view.duties().stream().map(Duty::hours).reduce(BigDecimal.ZERO, BigDecimal::add);
        Band band = Band.of(settings.tolerance(), settings.outerLimit());
        for (int m = 0; m < variables.members(); m++) {
            long minutes = view.capacityMinutes(m);
            if (minutes > 0) {
                BigFraction factor =
                        Exact.of(settings.weight(ConstraintId.WORKLOAD_BALANCE)).multiply(minutes);
                BigFraction full = measure.scale().multiply(minutes).divide(60);
                BigFraction centre =
                        Exact.of(hours).multiply(60).divide(capacity).multiply(full);
                band(m, measure, factor, centre, full.divide(100), band);
            }
        }
    }

    /** Factor points for each percent that a load is off its centre, by the band. */
    private void band(
            int member, ScaledMeasure measure, BigFraction factor, BigFraction centre, BigFraction percent, Band band) {
        if (factor.signum() == 0) {
            return;
        }
        long[] amounts = new long[variables.duties()];
        long unit = 0;
        long most = 0;
        for (int d = 0; d < amounts.length; d++) {
            amounts[d] = variables.pairs.isEligible(d, member) ? measure.amount(d) : 0;
            unit = gcd(unit, amounts[d]);
            most += amounts[d];
        }
        long divisor = Math.max(1, unit);
        Arrays.setAll(amounts, d -> amounts[d] / divisor);
        BigFraction slope = factor.multiply(divisor).divide(percent);
        BigFraction atZero = factor.multiply(centre).divide(percent);
        BigFraction free = factor.multiply(band.tolerance());
        BigFraction outer = factor.multiply(band.outerLimit()).multiply(2);
        List<Piece> pieces = List.of(
                Piece.of(slope, atZero.negate().subtract(free)),
                Piece.of(slope.multiply(3), atZero.multiply(-3).subtract(free).subtract(outer)),
                Piece.of(slope.negate(), atZero.subtract(free)),
                Piece.of(slope.multiply(-3), atZero.multiply(3).subtract(free).subtract(outer)));
        long top = most / divisor;
        IntVar load = model.newIntVar(0, top, "load");
        model.addEquality(variables.sum(member, amounts).addTerm(load, -1), 0);
        IntVar cost = costOf(pieces, new IntVar[] {load}, new long[][] {{0}, {top}});
        points.addTerm(cost, -1);
    }

    /** A convex function is greatest at a corner. */
    private IntVar costOf(List<Piece> pieces, IntVar[] x, long[][] corners) {
        long most = 0;
        for (Piece piece : pieces) {
            for (long[] corner : corners) {
                most = Math.max(most, Exact.round(piece.at(corner)));
            }
        }
        IntVar cost = model.newIntVar(0, most, "cost");
        for (Piece piece : pieces) {
            RoundedCost.require(model, cost, x, piece);
        }
        return cost;
    }

    private static long gcd(long a, long b) {
        return b == 0 ? a : gcd(b, a % b);
    }

    /** Rounded once a member, over the switches of segments and of roles together. */
    private void focus() {
        BigFraction weight = Exact.of(settings.weight(ConstraintId.FOCUS)).multiply(100);
        BigFraction perSegment = weight.multiply(Exact.of(settings.segmentSwitchMinutes()));
        BigFraction perRole = weight.multiply(Exact.of(settings.roleSwitchMinutes()));
        Map<String, List<Integer>> bySegment =
                variables.groups(d -> view.focusGroup(view.duty(d).segment()));
        Map<String, List<Integer>> byRole = variables.groups(d -> view.duty(d).role());
        for (int m = 0; m < variables.members(); m++) {
            IntVar segments = beyondFirst(m, bySegment);
            IntVar roles = beyondFirst(m, byRole);
            long mostSegments = segments.getDomain().max();
            long mostRoles = roles.getDomain().max();
            if (mostSegments + mostRoles > 0) {
                Piece piece = new Piece(List.of(perSegment, perRole), BigFraction.ZERO);
                points.addTerm(
                        costOf(List.of(piece), new IntVar[] {segments, roles}, new long[][] {{mostSegments, mostRoles}
                        }),
                        -1);
            }
        }
    }

    /** How many different values of a property a member's duties have beyond one. */
    private IntVar beyondFirst(int member, Map<String, List<Integer>> groups) {
        List<List<Integer>> reached = groups.values().stream()
                .map(duties -> variables.eligible(member, duties))
                .filter(duties -> !duties.isEmpty())
                .toList();
        IntVar beyond = model.newIntVar(0, Math.max(0, reached.size() - 1), "beyond");
        LinearExprBuilder excess = LinearExpr.newBuilder();
        reached.forEach(duties -> excess.add(variables.holdsAny(member, duties)));
        model.addLessOrEqual(excess.addTerm(beyond, -1), 1);
        return beyond;
    }

    private void handover() {
        long cost = Exact.round(Exact.of(settings.weight(ConstraintId.HANDOVER))
                .multiply(Exact.of(settings.handoverMinutes()))
                .multiply(100));
        Map<List<Object>, List<Integer>> lines = new LinkedHashMap<>();
        for (int d = 0; d < variables.duties(); d++) {
            Duty duty = view.duty(d);
            if (duty.role() != null && duty.segment() != null && duty.stage() != null) {
                lines.computeIfAbsent(List.of(duty.role(), duty.segment(), duty.seat()), key -> new ArrayList<>())
                        .add(d);
            }
        }
        for (List<Integer> line : lines.values()) {
            line.sort((a, b) -> view.compareStages(
                    String.valueOf(view.duty(a).stage()),
                    String.valueOf(view.duty(b).stage())));
            for (int i = 1; i < line.size(); i++) {
                split(line.get(i - 1), line.get(i), cost);
            }
        }
    }

    private void cohesion() {
        long cost = Exact.round(Exact.of(settings.weight(ConstraintId.COHESION))
                .multiply(Exact.of(settings.borderMinutes()))
                .multiply(100));
        Set<List<String>> borders = new LinkedHashSet<>();
        for (Segment segment : view.problem().segments()) {
            for (String neighbor : segment.neighbors()) {
                int order = segment.id().compareTo(neighbor);
                if (order != 0) {
                    borders.add(order < 0 ? List.of(segment.id(), neighbor) : List.of(neighbor, segment.id()));
                }
            }
        }
        Map<String, List<Integer>> bySegment =
                variables.groups(d -> view.duty(d).segment());
        for (List<String> border : borders) {
            for (int a : bySegment.getOrDefault(border.get(0), List.of())) {
                for (int b : bySegment.getOrDefault(border.get(1), List.of())) {
                    if (isSameWork(view.duty(a), view.duty(b))) {
                        split(a, b, cost);
                    }
                }
            }
        }
    }

    private static boolean isSameWork(Duty a, Duty b) {
        return a.role() != null
                && a.stage() != null
                && a.role().equals(b.role())
                && a.stage().equals(b.stage())
                && a.seat() == b.seat();
    }

    /** Costs where both duties are assigned, to different members. */
    private void split(int a, int b, long cost) {
        if (cost == 0) {
            return;
        }
        BoolVar split = model.newBoolVar("split");
        LinearExprBuilder together = LinearExpr.newBuilder();
        together.add(split).add(variables.open[a]).add(variables.open[b]);
        for (int m : variables.pairs.eligible(a)) {
            BoolVar first = variables.takes(a, m);
            BoolVar second = variables.takes(b, m);
            if (first != null && second != null) {
                BoolVar same = model.newBoolVar("same");
                model.addImplication(same, first);
                model.addImplication(same, second);
                model.addBoolOr(List.<Literal>of(same, first.not(), second.not()));
                together.add(same);
            }
        }
        model.addGreaterOrEqual(together, 1);
        points.addTerm(split, -cost);
    }
}
