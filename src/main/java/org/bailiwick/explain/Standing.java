package org.bailiwick.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.bailiwick.model.ConstraintId;
import org.bailiwick.score.PairPoints;
import org.bailiwick.score.PeriodView;
import org.jspecify.annotations.Nullable;

/**
 * Any plan, and what one change of hands does to every term that does not belong to one member alone: single pairs, borders,
 * single owners, pins, the disruption budget, open duties.
 *
 * <p>Not thread-safe.
 */
final class Standing {

    private static final int NOBODY = PeriodView.NOBODY;

    final Board board;
    final int[] memberOf;
    /** By member: the duties held at the start, ascending. */
    final int[][] held;

    private long used;
    private long hard;
    private long medium;
    private long soft;
    private long @Nullable [] terms;

    Standing(Board board, int[] memberOfDuty) {
        this.board = board;
        this.memberOf = memberOfDuty.clone();
        List<List<Integer>> lists = new ArrayList<>();
        IntStream.range(0, board.members).forEach(m -> lists.add(new ArrayList<>()));
        for (int d = 0; d < memberOf.length; d++) {
            if (memberOf[d] != NOBODY) {
                lists.get(memberOf[d]).add(d);
            }
            used += board.budget.use(d, memberOf[d]);
        }
        held = lists.stream()
                .map(list -> list.stream().mapToInt(Integer::intValue).toArray())
                .toArray(int[][]::new);
    }

    /** Adds what is found from now on to a sum by term; null for the three sums only. */
    void addTermsTo(long @Nullable [] sums) {
        terms = sums;
    }

    long hard() {
        return hard;
    }

    long medium() {
        return medium;
    }

    long soft() {
        return soft;
    }

    /** Gives a duty to another member, or to nobody. */
    void move(int duty, int to) {
        used += board.budget.use(duty, to) - board.budget.use(duty, memberOf[duty]);
        memberOf[duty] = to;
    }

    /** A member's duties but one, as they stand now. */
    int[] dutiesBut(int member, int duty) {
        return IntStream.of(held[member])
                .filter(d -> d != duty && memberOf[d] == member)
                .toArray();
    }

    /** By how many whole units the disruption budget is overdrawn with a duty at a member, or nobody. */
    long excessWith(int duty, int to) {
        return board.budget.excess(used + board.budget.use(duty, to) - board.budget.use(duty, memberOf[duty]));
    }

    /** Asks what a duty with another member, or with nobody, does beyond the two members' own terms. */
    void ask(int duty, int to) {
        int from = memberOf[duty];
        hard = 0;
        medium = 0;
        soft = 0;
        askRules(duty, from, to);
        if ((from == NOBODY) != (to == NOBODY)) {
            medium = from == NOBODY ? board.points.openMinutes(duty) : -board.points.openMinutes(duty);
            count(ConstraintId.OPEN_DUTIES, medium);
        }
        if (terms == null) {
            soft += (to == NOBODY ? 0 : board.worth(duty, to)) - (from == NOBODY ? 0 : board.worth(duty, from));
        } else {
            pair(duty, to, 1);
            pair(duty, from, -1);
        }
        soft(ConstraintId.HANDOVER, board.handovers.change(duty, to, memberOf));
        soft(ConstraintId.COHESION, board.cohesion.change(duty, to, memberOf));
    }

    private void askRules(int duty, int from, int to) {
        if (board.budget.isLimited) {
            long after = used + board.budget.use(duty, to) - board.budget.use(duty, from);
            hard(ConstraintId.DISRUPTION, board.budget.excess(used) - board.budget.excess(after));
        }
        if (board.owner[duty] >= 0) {
            hard(ConstraintId.SINGLE_OWNER, owners(duty, from) - owners(duty, to));
        }
        if (board.view.isPinned(duty)) {
            int holder = board.view.holder(duty);
            hard(ConstraintId.PIN, (to == holder ? 1 : 0) - (from == holder ? 1 : 0));
        }
        hard(ConstraintId.ELIGIBILITY, misfit(duty, from) - misfit(duty, to));
    }

    private int misfit(int duty, int member) {
        return member == NOBODY || board.pairs.isEligible(duty, member) ? 0 : 1;
    }

    /** Owners beyond the first of a duty's role and segment, with the duty itself at a member or nobody. */
    private int owners(int duty, int with) {
        int[] group = board.dutiesOfOwner[board.owner[duty]];
        int count = 0;
        for (int i = 0; i < group.length; i++) {
            int member = group[i] == duty ? with : memberOf[group[i]];
            boolean isNew = member != NOBODY;
            for (int j = 0; isNew && j < i; j++) {
                isNew = member != (group[j] == duty ? with : memberOf[group[j]]);
            }
            count += isNew ? 1 : 0;
        }
        return Math.max(0, count - 1);
    }

    private void pair(int duty, int member, int sign) {
        if (member == NOBODY) {
            return;
        }
        PairPoints points = board.points;
        soft(ConstraintId.SKILL_FIT, sign * points.skillFit(duty, member));
        soft(ConstraintId.TRAVEL, sign * points.travel(duty, member));
        soft(ConstraintId.PREFERENCE, sign * points.preference(duty, member));
        soft(ConstraintId.CONTINUITY, sign * points.continuity(duty, member));
        soft(ConstraintId.PAIR_COST, sign * points.pairCost(duty, member));
    }

    private void hard(ConstraintId constraint, long change) {
        hard += change;
        count(constraint, change);
    }

    private void soft(ConstraintId constraint, long change) {
        soft += change;
        count(constraint, change);
    }

    private void count(ConstraintId constraint, long change) {
        if (terms != null) {
            terms[board.place(constraint)] += change;
        }
    }
}
