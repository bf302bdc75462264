package org.bailiwick.explain;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.bailiwick.explain.answer.Fact;
import org.bailiwick.explain.answer.Hindrance;
import org.bailiwick.model.DisruptionBudget;
import org.bailiwick.model.Duty;
import org.bailiwick.model.DutyPattern;
import org.bailiwick.model.Member;
import org.bailiwick.model.PairTable;
import org.bailiwick.model.Requirement;
import org.bailiwick.score.Pairs;
import org.bailiwick.score.PeriodView;
import org.jspecify.annotations.Nullable;

/**
 * Lists every rule that keeps a member from a duty while everything else in a plan stays as it is. A rule that the plan breaks
 * anyway counts only where it would be broken more. Not thread-safe.
 */
final class Hindrances {

    private static final int NOBODY = PeriodView.NOBODY;

    private final Board board;
    private final Pairs pairs;
    private final PeriodView view;
    private final Standing standing;
    private final MemberLoad load;

    private final List<Hindrance> found = new ArrayList<>();
    private int duty;
    private int member;

    Hindrances(Standing standing) {
        this.board = standing.board;
        this.pairs = board.pairs;
        this.view = board.view;
        this.standing = standing;
        this.load = new MemberLoad(board);
    }

    /** Everything in the way; empty where the member may have the duty, which the plan takes from whoever has it. */
    List<Hindrance> of(int wanted, int taker) {
        duty = wanted;
        member = taker;
        found.clear();
        int holder = view.holder(duty);
        if (view.isPinned(duty) && holder != member) {
            add(Fact.Kind.PIN, null, view.member(holder).id(), null, null, List.of());
        }
        addQualification(view.member(member));
        int[] others = standing.dutiesBut(member, duty);
        load.start(member, others);
        addCapacity();
        addNeighbours(others);
        addLimits(view.member(member), others);
        addBudget();
        return List.copyOf(found);
    }

    private void add(
            Fact.Kind kind,
            @Nullable String subject,
            @Nullable String other,
            @Nullable BigDecimal needed,
            @Nullable BigDecimal available,
            List<Integer> duties) {
        found.add(new Hindrance(
                kind,
                member,
                subject,
                other,
                needed == null ? BigDecimal.ZERO : needed,
                available == null ? BigDecimal.ZERO : available,
                duties));
    }

    private void addQualification(Member row) {
        Duty wanted = view.duty(duty);
        if (!Pairs.isQualified(row, wanted.role())) {
            add(Fact.Kind.ROLE, wanted.role(), null, null, null, List.of());
        }
        for (Requirement requirement : pairs.requirements(duty)) {
            BigDecimal level = Pairs.level(row, requirement.skill());
            if (level.compareTo(requirement.min()) < 0) {
                add(Fact.Kind.SKILL, requirement.skill(), null, requirement.min(), level, List.of());
            }
        }
        if (row.cannot().stream().anyMatch(pattern -> matches(view, pattern, wanted))) {
            add(Fact.Kind.EXCLUSION, null, null, null, null, List.of());
        }
        PairTable table = view.problem().pairTable();
        Map<String, PairTable.Figures> figures = table == null ? null : table.row(wanted.id());
        if (figures != null && !figures.containsKey(row.id())) {
            add(Fact.Kind.PAIR_TABLE, null, null, null, null, List.of());
        }
    }

    /** Whether an exclusion matches a duty; a segment stands for everything below it, too. */
    static boolean matches(PeriodView view, DutyPattern pattern, Duty duty) {
        return (pattern.role() == null || pattern.role().equals(duty.role()))
                && (pattern.stage() == null || pattern.stage().equals(duty.stage()))
                && (pattern.segment() == null
                        || view.segmentPath(duty.segment()).stream()
                                .anyMatch(segment -> segment.id().equals(pattern.segment())));
    }

    private void addCapacity() {
        long needed = board.effort(duty, member);
        long left = view.capacityMinutes(member) - load.effort();
        if (needed > 0 && needed > left) {
            add(Fact.Kind.CAPACITY, null, null, BigDecimal.valueOf(needed), BigDecimal.valueOf(left), List.of());
        }
    }

    private void addNeighbours(int[] others) {
        Map<String, List<Integer>> rivals = new TreeMap<>();
        List<Integer> seats = new ArrayList<>();
        for (int each : others) {
            if (board.rivals.meet(duty, each)) {
                rivals.computeIfAbsent(String.valueOf(view.duty(each).role()), role -> new ArrayList<>())
                        .add(each);
            }
            if (board.seat[duty] >= 0 && board.seat[duty] == board.seat[each]) {
                seats.add(each);
            }
        }
        rivals.forEach((role, duties) -> add(Fact.Kind.CONFLICT, view.duty(duty).role(), role, null, null, duties));
        if (!seats.isEmpty()) {
            add(Fact.Kind.SEAT, null, null, null, null, seats);
        }
        if (board.owner[duty] >= 0) {
            List<Integer> owned = IntStream.of(board.dutiesOfOwner[board.owner[duty]])
                    .filter(each -> each != duty && standing.memberOf[each] != NOBODY)
                    .boxed()
                    .toList();
            if (!owned.isEmpty() && owned.stream().noneMatch(each -> standing.memberOf[each] == member)) {
                add(Fact.Kind.OWNER, view.duty(duty).role(), null, null, null, owned);
            }
        }
    }

    private void addLimits(Member row, int[] others) {
        addLimit(Fact.Kind.MAX_ROLES, row.maxRoles(), others, Duty::role);
        addLimit(Fact.Kind.MAX_SEGMENTS, row.maxSegments(), others, Duty::segment);
        for (int r = board.banded(); r < board.measures.size(); r++) {
            String measure = board.measures.get(r).measure();
            BigDecimal cap = row.maxMeasures().get(measure);
            if (cap == null) {
                continue;
            }
            long most = Board.scaledCap(cap, board.measures.get(r));
            long after = load.load(r) + board.amounts[r][duty];
            if (Board.excess(after, most, board.units[r]) > Board.excess(load.load(r), most, board.units[r])) {
                BigDecimal held = IntStream.of(others)
                        .mapToObj(each -> view.measure(each, measure))
                        .reduce(BigDecimal.ZERO, BigDecimal::add);
                add(Fact.Kind.MAX_MEASURES, measure, null, held.add(view.measure(duty, measure)), cap, List.of());
            }
        }
    }

    private void addLimit(
            Fact.Kind kind, @Nullable Integer limit, int[] others, Function<Duty, @Nullable String> property) {
        String joined = property.apply(view.duty(duty));
        if (limit == null || joined == null) {
            return;
        }
        Set<String> held = new HashSet<>();
        IntStream.of(others)
                .mapToObj(each -> property.apply(view.duty(each)))
                .filter(Objects::nonNull)
                .forEach(held::add);
        if (!held.contains(joined) && held.size() >= limit) {
            add(kind, null, null, BigDecimal.valueOf(held.size() + 1L), BigDecimal.valueOf(limit), List.of());
        }
    }

    private void addBudget() {
        DisruptionBudget budget = view.problem().settings().disruptionBudget();
        if (budget == null || standing.excessWith(duty, member) <= standing.excessWith(duty, NOBODY)) {
            return;
        }
        BigDecimal moved = BigDecimal.ZERO;
        BigDecimal held = BigDecimal.ZERO;
        for (int d = 0; d < board.duties; d++) {
            BigDecimal amount = pairs.isHeld(d) ? view.measure(d, budget.measure()) : BigDecimal.ZERO;
            int with = d == duty ? member : standing.memberOf[d];
            held = held.add(amount);
            moved = moved.add(with == NOBODY || with == view.holder(d) ? BigDecimal.ZERO : amount);
        }
        add(Fact.Kind.DISRUPTION, budget.measure(), null, moved, held.multiply(budget.fraction()), List.of());
    }
}
