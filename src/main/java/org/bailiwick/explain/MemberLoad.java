package org.bailiwick.explain;

import java.util.Arrays;
import org.bailiwick.model.ConstraintId;
import org.bailiwick.model.Member;
import org.bailiwick.score.ScaledMeasure;
import org.jspecify.annotations.Nullable;

/**
 * What one member carries, and what one duty more or less does to every term that belongs to the member alone: time, limits,
 * conflicts and seats, fairness bands, focus.
 *
 * <p>Not thread-safe. Meant to be used for one member after the other.
 */
final class MemberLoad {

    private final Board board;
    private final int[] counts;
    private final int[] keys;
    private final long[] load;
    private final long[] cap;
    private final int banded;
    private final int focusTerm;
    private int member = Board.NONE;
    private long capacity;
    private int maxRoles;
    private int maxSegments;

    private long effort;
    private int roles;
    private int segments;
    private int focusGroups;
    private long hard;
    private long soft;
    private long @Nullable [] terms;

    MemberLoad(Board board) {
        this.board = board;
        this.counts = new int[board.groups];
        this.keys = new int[board.rivals.count];
        this.load = new long[board.measures.size()];
        this.cap = new long[load.length];
        this.banded = board.banded();
        this.focusTerm = board.place(ConstraintId.FOCUS);
    }

    /** Starts anew with a member and the duties held. */
    MemberLoad start(int number, int[] duties) {
        member = number;
        Arrays.fill(counts, 0);
        Arrays.fill(keys, 0);
        Arrays.fill(load, 0);
        effort = 0;
        roles = 0;
        segments = 0;
        focusGroups = 0;
        Member row = board.view.member(number);
        capacity = board.view.capacityMinutes(number);
        maxRoles = limit(row.maxRoles());
        maxSegments = limit(row.maxSegments());
        for (int r = banded; r < cap.length; r++) {
            ScaledMeasure measure = board.measures.get(r);
            var most = row.maxMeasures().get(measure.measure());
            cap[r] = most == null ? Long.MAX_VALUE : Board.scaledCap(most, measure);
        }
        for (int duty : duties) {
            add(duty);
        }
        return this;
    }

    private static int limit(@Nullable Integer stated) {
        return stated == null ? Integer.MAX_VALUE : stated;
    }

    /** Adds what is found from now on to a sum by term; null for the two sums only. */
    void addTermsTo(long @Nullable [] sums) {
        terms = sums;
    }

    /** Change of the hard score by what was asked last; negative where rules are broken. */
    long hard() {
        return hard;
    }

    /** Change of the soft score by what was asked last. */
    long soft() {
        return soft;
    }

    long effort() {
        return effort;
    }

    int roles() {
        return roles;
    }

    int segments() {
        return segments;
    }

    int focusGroups() {
        return focusGroups;
    }

    /** The load of a measure, in scaled units, by its place among the board's. */
    long load(int measure) {
        return load[measure];
    }

    void add(int duty) {
        shift(duty, 1);
    }

    void remove(int duty) {
        shift(duty, -1);
    }

    private void shift(int duty, int sign) {
        effort += sign * board.effort(duty, member);
        roles += distinct(board.role[duty], sign);
        segments += distinct(board.segment[duty], sign);
        focusGroups += distinct(board.focus[duty], sign);
        count(board.role[duty], sign);
        count(board.segment[duty], sign);
        count(board.focus[duty], sign);
        count(board.seat[duty], sign);
        for (int key : board.rivals.own[duty]) {
            keys[key] += sign;
        }
        for (int r = 0; r < load.length; r++) {
            load[r] += sign * board.amounts[r][duty];
        }
    }

    private void count(int group, int sign) {
        if (group >= 0) {
            counts[group] += sign;
        }
    }

    /** By how many the groups held change with a duty of a group more or less. */
    private int distinct(int group, int sign) {
        if (group < 0) {
            return 0;
        }
        return counts[group] == (sign > 0 ? 0 : 1) ? sign : 0;
    }

    /** Asks what taking a duty in does. */
    void take(int duty) {
        ask(duty, 1);
    }

    /** Asks what giving up a duty does that the member holds. */
    void give(int duty) {
        ask(duty, -1);
    }

    private void ask(int duty, int sign) {
        hard = 0;
        soft = 0;
        int moreRoles = distinct(board.role[duty], sign);
        int moreSegments = distinct(board.segment[duty], sign);
        hard(
                ConstraintId.CAPACITY,
                beyond(effort, capacity),
                beyond(effort + sign * board.effort(duty, member), capacity));
        hard(ConstraintId.MAX_ROLES, beyond(roles, maxRoles), beyond(roles + moreRoles, maxRoles));
        hard(ConstraintId.MAX_SEGMENTS, beyond(segments, maxSegments), beyond(segments + moreSegments, maxSegments));
        int place = board.seat[duty];
        if (place >= 0) {
            // The duty itself is one of those counted where it is given up.
            int others = sign > 0 ? counts[place] : counts[place] - 1;
            hard(ConstraintId.DUPLICATE_SEAT, 0, (long) sign * others);
        }
        long met = 0;
        for (int key : board.rivals.rival[duty]) {
            met += keys[key];
        }
        hard(ConstraintId.CONFLICTING_ROLES, 0, sign * met);
        askMeasures(duty, sign);
        long cost = board.focusCost(focusGroups + distinct(board.focus[duty], sign), roles + moreRoles);
        soft(focusTerm, board.focusCost(focusGroups, roles) - cost);
    }

    private void askMeasures(int duty, int sign) {
        for (int r = 0; r < load.length; r++) {
            long change = sign * board.amounts[r][duty];
            if (change == 0) {
                continue;
            }
            if (r < banded) {
                int band = member * banded + r;
                soft(board.termOf[r], board.bands.at(band, load[r]) - board.bands.at(band, load[r] + change));
            } else {
                long unit = board.units[r];
                hard(
                        ConstraintId.MAX_MEASURES,
                        Board.excess(load[r], cap[r], unit),
                        Board.excess(load[r] + change, cap[r], unit));
            }
        }
    }

    private static long beyond(long amount, long limit) {
        return Math.max(0, amount - limit);
    }

    private void hard(ConstraintId constraint, long before, long after) {
        hard += before - after;
        if (terms != null) {
            terms[board.place(constraint)] += before - after;
        }
    }

    private void soft(int term, long change) {
        soft += change;
        if (terms != null) {
            terms[term] += change;
        }
    }
}
