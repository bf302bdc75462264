package org.bailiwick.explain;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.apache.commons.numbers.fraction.BigFraction;
import org.bailiwick.dense.Borders;
import org.bailiwick.model.Balance;
import org.bailiwick.model.ConstraintId;
import org.bailiwick.model.DisruptionBudget;
import org.bailiwick.model.Duty;
import org.bailiwick.model.Role;
import org.bailiwick.model.Settings;
import org.bailiwick.score.BandCost;
import org.bailiwick.score.BandTable;
import org.bailiwick.score.Exact;
import org.bailiwick.score.FairCosts;
import org.bailiwick.score.PairPoints;
import org.bailiwick.score.Pairs;
import org.bailiwick.score.PeriodView;
import org.bailiwick.score.ScaledMeasure;
import org.jspecify.annotations.Nullable;

/**
 * A problem in numbers, so that what one change of hands does to any plan, also to one that breaks rules, is found without
 * judging the whole plan again. −1 stands for no group.
 *
 * <p>Not thread-safe: rows of pairs are filled in when they are first asked for.
 */
final class Board {

    static final int NONE = -1;
    /** For so many focus groups of one member the cost is looked up. */
    private static final int MOST_GROUPS = 64;

    private static final Map<ConstraintId, Integer> PLACES = places();

    final Pairs pairs;
    final PeriodView view;
    final PairPoints points;
    final int duties;
    final int members;
    /** How many terms a score has: the constraints in their order, then the further balances. */
    final int terms;

    final int[] role;
    final int[] segment;
    final int[] focus;
    /** By duty: the role, segment and stage that its seats share. */
    final int[] seat;
    /** By duty: the role and segment that have a single owner. */
    final int[] owner;

    final int[][] dutiesOfOwner;
    final RivalKeys rivals;
    final int groups;

    /** Measures with bands first, then those with caps. */
    final List<ScaledMeasure> measures = new ArrayList<>();
    /** By measure with a band: which term it counts in. */
    final int[] termOf;

    /** By measure and duty, in scaled units. */
    final long[][] amounts;
    /** By measure: how many scaled units make one. */
    final long[] units;

    private final List<Integer> termPlaces = new ArrayList<>();

    final BandTable bands;
    final Borders handovers;
    final Borders cohesion;
    final Budget budget;

    private final Map<List<String>, Integer> numbers = new HashMap<>();
    private final long[][] effort;
    private final long[][] worth;
    private final long[] focusCosts;
    private final int focusWidth;
    private final BigFraction perGroup;
    private final BigFraction perRole;

    Board(Pairs pairs) {
        this.pairs = pairs;
        this.view = pairs.view();
        this.points = PairPoints.of(pairs);
        this.duties = view.duties().size();
        this.members = view.members().size();
        Settings settings = view.problem().settings();
        this.terms = ConstraintId.values().length + settings.balances().size();
        role = numbers(duty -> key("role", view.duty(duty).role()));
        segment = numbers(duty -> key("segment", view.duty(duty).segment()));
        focus = numbers(duty -> key("focus", view.focusGroup(view.duty(duty).segment())));
        seat = numbers(this::seat);
        owner = numbers(this::owner);
        groups = numbers.size();
        dutiesOfOwner = dutiesOfOwner();
        rivals = new RivalKeys(view);
        bands = bands(settings);
        handovers = Borders.handovers(view);
        cohesion = Borders.cohesion(view);
        budget = new Budget(pairs);
        effort = new long[duties][];
        worth = new long[duties][];
        BigFraction weight = Exact.of(settings.weight(ConstraintId.FOCUS)).multiply(100);
        perGroup = weight.multiply(Exact.of(settings.segmentSwitchMinutes()));
        perRole = weight.multiply(Exact.of(settings.roleSwitchMinutes()));
        focusWidth = 1 + (int) Arrays.stream(role).distinct().count();
        focusCosts = new long[focusWidth * (MOST_GROUPS + 1)];
        for (int i = 0; i < focusCosts.length; i++) {
            focusCosts[i] = exactFocusCost(i / focusWidth, i % focusWidth);
        }
        amounts = measures.stream()
                .map(measure ->
                        IntStream.range(0, duties).mapToLong(measure::amount).toArray())
                .toArray(long[][]::new);
        units = measures.stream()
                .mapToLong(measure -> measure.scale().getNumerator().longValue())
                .toArray();
        termOf = termPlaces.stream().mapToInt(Integer::intValue).toArray();
    }

    /** Where a constraint stands among a judgement's terms. */
    int place(ConstraintId constraint) {
        return PLACES.getOrDefault(constraint, NONE);
    }

    private static Map<ConstraintId, Integer> places() {
        Map<ConstraintId, Integer> places = new EnumMap<>(ConstraintId.class);
        for (ConstraintId constraint : ConstraintId.values()) {
            places.put(constraint, places.size());
        }
        return places;
    }

    private int[] numbers(IntFunction<@Nullable List<String>> key) {
        return IntStream.range(0, duties)
                .map(duty -> {
                    List<String> name = key.apply(duty);
                    return name == null ? NONE : numbers.computeIfAbsent(name, unused -> numbers.size());
                })
                .toArray();
    }

    private int[][] dutiesOfOwner() {
        List<List<Integer>> lists = new ArrayList<>();
        IntStream.range(0, groups).forEach(group -> lists.add(new ArrayList<>()));
        for (int d = 0; d < duties; d++) {
            if (owner[d] >= 0) {
                lists.get(owner[d]).add(d);
            }
        }
        return lists.stream()
                .map(list -> list.stream().mapToInt(Integer::intValue).toArray())
                .toArray(int[][]::new);
    }

    private static @Nullable List<String> key(String kind, @Nullable String id) {
        return id == null ? null : List.of(kind, id);
    }

    private @Nullable List<String> seat(int number) {
        Duty duty = view.duty(number);
        return duty.role() == null || duty.segment() == null || duty.stage() == null
                ? null
                : List.of("seat", duty.role(), duty.segment(), duty.stage());
    }

    private @Nullable List<String> owner(int number) {
        Duty duty = view.duty(number);
        Role row = view.role(duty.role());
        return row == null || !row.singleOwner() || duty.segment() == null
                ? null
                : List.of("owner", row.id(), duty.segment());
    }

    private BandTable bands(Settings settings) {
        List<@Nullable List<BandCost>> costs = new ArrayList<>();
        FairCosts fairCosts = pairs.fairCosts();
        fairCosts.workload().ifPresent(list -> {
            measures.add(fairCosts.hours());
            termPlaces.add(place(ConstraintId.WORKLOAD_BALANCE));
            costs.add(list);
        });
        List<String> further = settings.balances().stream()
                .map(Balance::measure)
                .map(measure -> ConstraintId.BALANCE_PREFIX + measure)
                .toList();
        for (FairCosts.Shared shared : fairCosts.shared()) {
            measures.add(shared.measure());
            int place = further.indexOf(shared.fair().constraint());
            termPlaces.add(place < 0 ? place(ConstraintId.GOAL_BALANCE) : ConstraintId.values().length + place);
            costs.add(shared.costs());
        }
        Set<String> capped = new LinkedHashSet<>();
        view.members().forEach(member -> capped.addAll(member.maxMeasures().keySet()));
        capped.forEach(measure -> measures.add(ScaledMeasure.of(view, measure)));
        BandCost[] all = new BandCost[members * costs.size()];
        for (int m = 0; m < members; m++) {
            for (int r = 0; r < costs.size(); r++) {
                all[m * costs.size() + r] = costs.get(r).get(m);
            }
        }
        return new BandTable(all);
    }

    /** How many of the measures have a band; the others have caps. */
    int banded() {
        return termOf.length;
    }

    /** What a duty takes of a member's time, in minutes. */
    long effort(int duty, int member) {
        long[] row = effort[duty];
        if (row == null) {
            row = IntStream.range(0, members)
                    .mapToLong(m -> pairs.effortMinutes(duty, m))
                    .toArray();
            effort[duty] = row;
        }
        return row[member];
    }

    /** The soft points of everything that depends on one pair only. */
    long worth(int duty, int member) {
        long[] row = worth[duty];
        if (row == null) {
            row = IntStream.range(0, members)
                    .mapToLong(m -> points.total(duty, m))
                    .toArray();
            worth[duty] = row;
        }
        return row[member];
    }

    /** What so many focus groups and roles cost a member. */
    long focusCost(int groupCount, int roleCount) {
        return groupCount <= MOST_GROUPS
                ? focusCosts[groupCount * focusWidth + roleCount]
                : exactFocusCost(groupCount, roleCount);
    }

    private long exactFocusCost(int groupCount, int roleCount) {
        return Exact.round(
                perGroup.multiply(Math.max(0, groupCount - 1)).add(perRole.multiply(Math.max(0, roleCount - 1))));
    }

    /** By how many whole units, rounded up, a load is over a cap; both in scaled units. */
    static long excess(long load, long cap, long unit) {
        return load <= cap ? 0 : Math.floorDiv(load - cap - 1, unit) + 1;
    }

    /** The greatest load in scaled units that a cap allows. */
    static long scaledCap(BigDecimal cap, ScaledMeasure measure) {
        return floor(Exact.of(cap).multiply(measure.scale()));
    }

    private static long floor(BigFraction value) {
        BigInteger floor = value.getNumerator().divide(value.getDenominator());
        return floor.bitLength() < Long.SIZE ? floor.longValue() : Long.MAX_VALUE;
    }

    /** The disruption budget in scaled units of its measure. */
    static final class Budget {

        final boolean isLimited;
        private final long limit;
        private final long unit;
        private final long[] amount;
        private final int[] holder;

        Budget(Pairs pairs) {
            PeriodView view = pairs.view();
            DisruptionBudget stated = view.problem().settings().disruptionBudget();
            isLimited = stated != null;
            amount = new long[view.duties().size()];
            holder = new int[amount.length];
            if (stated == null) {
                limit = Long.MAX_VALUE;
                unit = 1;
                return;
            }
            ScaledMeasure measure = ScaledMeasure.of(view, stated.measure());
            unit = measure.scale().getNumerator().longValueExact();
            Arrays.setAll(holder, view::holder);
            Arrays.setAll(amount, d -> pairs.isHeld(d) ? measure.amount(d) : 0);
            long held = Arrays.stream(amount).sum();
            limit = floor(Exact.of(stated.fraction()).multiply(BigFraction.of(BigInteger.valueOf(held))));
        }

        /** What of the budget a duty uses with a member, or nobody. */
        long use(int duty, int member) {
            return member == PeriodView.NOBODY || member == holder[duty] ? 0 : amount[duty];
        }

        /** By how many whole units, rounded up, so much is over the budget. */
        long excess(long used) {
            return isLimited ? Board.excess(used, limit, unit) : 0;
        }
    }
}
