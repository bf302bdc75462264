package org.bailiwick.explain;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.bailiwick.explain.answer.Move;
import org.bailiwick.score.PeriodView;
import org.jspecify.annotations.Nullable;

/**
 * Finds the best chain of up to three moves that gives a duty to a member; docs/explain.md says what a chain is.
 *
 * <p>Every chain is looked at, and none is judged as a whole: a chain's effect is the sum of what its last move does to the
 * one who gives, to the one who takes, and between members, after the moves before it. What a duty more or less does to a
 * member is looked up, because it hangs on the member's own duties only, and most members are as they were. A last move that
 * can break no rule less and gain no more than the best chain so far is passed over. Good for one search; not thread-safe.
 */
final class ChainSearch {

    private static final int NOBODY = PeriodView.NOBODY;
    /** Beyond so many pairs of duty and member the tables would not fit. */
    private static final long MOST_PAIRS = 6_000_000;
    /** So many last moves are looked at before the search ends unfinished; half a minute or so. */
    private static final long MOST_LOOKS = 1_500_000_000L;

    private final Board board;
    private final Standing standing;
    private final int duty;
    private final int member;
    private final int from;
    private final int[][] able;
    private final Marginals[] base;
    private final MemberLoad load;
    private final Marginals winner;
    private final Marginals loser;
    private final Marginals giver;
    private final Marginals taker;
    private final long[] mostByBorders;

    private long bestHard = -1;
    private long bestMedium;
    private long bestSoft;
    private List<Move> best = List.of();
    private long looks;

    private final long[] sum = new long[3];
    private final Move[] moves = new Move[3];

    private ChainSearch(Board board, int[] memberOfDuty, int duty, int member) {
        this.board = board;
        this.standing = new Standing(board, memberOfDuty);
        this.duty = duty;
        this.member = member;
        this.from = memberOfDuty[duty];
        this.load = new MemberLoad(board);
        this.able = able();
        this.base = new Marginals[board.members];
        for (int m = 0; m < base.length; m++) {
            base[m] = new Marginals(board.duties);
            base[m].fill(load.start(m, standing.held[m]), able[m], standing.held[m]);
        }
        winner = new Marginals(board.duties);
        loser = new Marginals(board.duties);
        giver = new Marginals(board.duties);
        taker = new Marginals(board.duties);
        mostByBorders = IntStream.range(0, board.duties)
                .mapToLong(d -> board.handovers.most(d) + board.cohesion.most(d))
                .toArray();
    }

    /**
     * What a search found.
     *
     * @param moves the best chain, the duty's own move first; empty where there is none
     * @param isComplete whether every chain was looked at
     */
    record Found(List<Move> moves, boolean isComplete) {}

    /**
     * Searches.
     *
     * @param memberOfDuty the plan
     * @param duty a duty that the member does not have
     * @param member who may hold the duty, if nothing but the plan forbids it
     */
    static Found search(Board board, int[] memberOfDuty, int duty, int member) {
        if ((long) board.duties * board.members > MOST_PAIRS) {
            return new Found(List.of(), false);
        }
        ChainSearch search = new ChainSearch(board, memberOfDuty, duty, member);
        boolean isComplete = search.run();
        return new Found(search.best, isComplete);
    }

    private int[][] able() {
        List<List<Integer>> lists = new ArrayList<>();
        IntStream.range(0, board.members).forEach(m -> lists.add(new ArrayList<>()));
        for (int d = 0; d < board.duties; d++) {
            for (int m : board.pairs.candidates(d)) {
                lists.get(m).add(d);
            }
        }
        return lists.stream()
                .map(list -> list.stream().mapToInt(Integer::intValue).toArray())
                .toArray(int[][]::new);
    }

    private boolean run() {
        add(0, duty, member, from == NOBODY ? null : base[from], base[member]);
        offer(1);
        standing.move(duty, member);
        int[] own = standing.dutiesBut(member, duty);
        load.start(member, own).add(duty);
        winner.fill(load, able[member], own);
        if (from != NOBODY) {
            int[] left = standing.dutiesBut(from, duty);
            loser.fill(load.start(from, left), able[from], left);
        }
        long[] first = sum.clone();
        forEachSecond((d, to) -> offer(2));
        System.arraycopy(first, 0, sum, 0, sum.length);
        int[] lastGiven = {NOBODY};
        forEachSecond((d, to) -> {
            if (looks < MOST_LOOKS) {
                third(d, to, lastGiven[0] != d);
                lastGiven[0] = d;
            }
        });
        return looks < MOST_LOOKS;
    }

    private interface Second {
        void at(int duty, int to);
    }

    /** Goes through every second move, with the sums of both moves set. */
    private void forEachSecond(Second second) {
        long[] first = sum.clone();
        for (int d = 0; d < board.duties; d++) {
            if (d == duty) {
                continue;
            }
            int giving = standing.memberOf[d];
            for (int to : board.pairs.candidates(d)) {
                if (isSecond(d, giving, to)) {
                    add(1, d, to, table(giving), table(to));
                    second.at(d, to);
                    System.arraycopy(first, 0, sum, 0, sum.length);
                }
            }
            if (isSecond(d, giving, NOBODY) && !board.view.isPinned(d)) {
                add(1, d, NOBODY, table(giving), null);
                second.at(d, NOBODY);
                System.arraycopy(first, 0, sum, 0, sum.length);
            }
        }
    }

    private boolean isSecond(int d, int giving, int to) {
        return giving != to && (isFirst(giving) || isFirst(to) || isBack(d, giving, to));
    }

    private boolean isFirst(int m) {
        return m != NOBODY && (m == member || m == from);
    }

    /** Whether a move gives back what uses up the disruption budget. */
    private boolean isBack(int d, int giving, int to) {
        return board.budget.isLimited
                && giving != NOBODY
                && to == board.view.holder(d)
                && board.budget.use(d, giving) > 0;
    }

    /** What one duty more or less does after the first move. */
    private @Nullable Marginals table(int m) {
        if (m == NOBODY) {
            return null;
        }
        return m == member ? winner : m == from ? loser : base[m];
    }

    /** Adds a move to the sums. */
    private void add(int place, int d, int to, @Nullable Marginals giving, @Nullable Marginals taking) {
        moves[place] = new Move(d, standing.memberOf[d], to);
        standing.ask(d, to);
        sum[0] +=
                standing.hard() + (giving == null ? 0 : giving.giveHard[d]) + (taking == null ? 0 : taking.takeHard[d]);
        sum[1] += standing.medium();
        sum[2] +=
                standing.soft() + (giving == null ? 0 : giving.giveSoft[d]) + (taking == null ? 0 : taking.takeSoft[d]);
    }

    private void offer(int count) {
        if (isBetter(sum[0], sum[1], sum[2])) {
            bestHard = sum[0];
            bestMedium = sum[1];
            bestSoft = sum[2];
            best = List.copyOf(Arrays.asList(moves).subList(0, count));
        }
    }

    /** No chain may break rules more than the plan does as it is. */
    private boolean isBetter(long hard, long medium, long soft) {
        if (hard < 0 || hard < bestHard) {
            return false;
        }
        if (hard > bestHard) {
            return true;
        }
        return medium > bestMedium || (medium == bestMedium && soft > bestSoft);
    }

    /** Carries a second move out, tries every third one, and takes it back. */
    private void third(int d, int to, boolean isNewDuty) {
        int giving = standing.memberOf[d];
        if (giving != NOBODY && isNewDuty) {
            int[] left = IntStream.of(held(giving)).filter(other -> other != d).toArray();
            giver.fill(load.start(giving, left), able[giving], left);
        }
        if (to != NOBODY) {
            int[] before = held(to);
            load.start(to, before).add(d);
            taker.fill(load, able[to], before);
        }
        Move second = moves[1];
        standing.move(d, to);
        int[] touched = IntStream.of(member, from, giving, to)
                .filter(m -> m != NOBODY)
                .distinct()
                .toArray();
        for (int m : touched) {
            pull(second, m);
            push(second, m, touched);
        }
        if (board.budget.isLimited) {
            back(second, touched);
        }
        standing.move(d, giving);
    }

    /** A member's duties after the first move. */
    private int[] held(int m) {
        int[] others = standing.dutiesBut(m, duty);
        if (m != member) {
            return others;
        }
        int[] own = Arrays.copyOf(others, others.length + 1);
        own[others.length] = duty;
        return own;
    }

    private Marginals table(Move second, int m) {
        Marginals first = m == member ? winner : m == from ? loser : base[m];
        return m == second.from() ? giver : m == second.to() ? taker : first;
    }

    /** Third moves that give anything to a touched member. */
    private void pull(Move second, int to) {
        Marginals taking = table(second, to);
        for (int d : able[to]) {
            int giving = standing.memberOf[d];
            if (giving != to && isNew(second, d, giving, to)) {
                look(d, giving, to, giving == NOBODY ? null : table(second, giving), taking);
            }
        }
    }

    /** Third moves that take anything off a touched member, for one who is not touched, or nobody. */
    private void push(Move second, int giving, int[] touched) {
        Marginals table = table(second, giving);
        for (int d : standing.held[giving]) {
            if (standing.memberOf[d] != giving || d == duty || d == second.duty()) {
                continue;
            }
            for (int to : board.pairs.candidates(d)) {
                if (!contains(touched, to) && isNew(second, d, giving, to)) {
                    look(d, giving, to, table, base[to]);
                }
            }
            if (!board.view.isPinned(d) && isNew(second, d, giving, NOBODY)) {
                look(d, giving, NOBODY, table, null);
            }
        }
    }

    /** Third moves between others that free the disruption budget. */
    private void back(Move second, int[] touched) {
        for (int d = 0; d < board.duties; d++) {
            int giving = standing.memberOf[d];
            int to = board.view.holder(d);
            if (giving != NOBODY
                    && isBack(d, giving, to)
                    && !contains(touched, giving)
                    && !contains(touched, to)
                    && isNew(second, d, giving, to)) {
                look(d, giving, to, base[giving], base[to]);
            }
        }
    }

    /** Two moves that could both be the second are looked at in one order only. */
    private boolean isNew(Move second, int d, int giving, int to) {
        return d != duty && d != second.duty() && (d > second.duty() || !isSecond(d, giving, to));
    }

    private static boolean contains(int[] list, int wanted) {
        for (int each : list) {
            if (each == wanted) {
                return true;
            }
        }
        return false;
    }

    private void look(int d, int giving, int to, @Nullable Marginals from, @Nullable Marginals by) {
        looks++;
        long hard = sum[0] + (from == null ? 0 : from.giveHard[d]) + (by == null ? 0 : by.takeHard[d]);
        long soft = sum[2] + (from == null ? 0 : from.giveSoft[d]) + (by == null ? 0 : by.takeSoft[d]);
        if (!mayHelp(d, giving, to, hard, soft)) {
            return;
        }
        standing.ask(d, to);
        long medium = sum[1] + standing.medium();
        if (isBetter(hard + standing.hard(), medium, soft + standing.soft())) {
            bestHard = hard + standing.hard();
            bestMedium = medium;
            bestSoft = soft + standing.soft();
            best = List.of(moves[0], moves[1], new Move(d, giving, to));
        }
    }

    /** Whether a last move may be better than the best, whatever it does to borders. */
    private boolean mayHelp(int d, int giving, int to, long hard, long soft) {
        boolean isPlain = board.owner[d] < 0
                && !board.budget.isLimited
                && !board.view.isPinned(d)
                && (giving == NOBODY || board.pairs.isEligible(d, giving));
        if (!isPlain) {
            return true;
        }
        if (hard < 0 || hard < bestHard) {
            return false;
        }
        long most = soft
                + mostByBorders[d]
                + (to == NOBODY ? 0 : board.worth(d, to))
                - (giving == NOBODY ? 0 : board.worth(d, giving));
        long open = board.points.openMinutes(d);
        long medium = sum[1] + (giving == NOBODY ? open : to == NOBODY ? -open : 0);
        return isBetter(hard, medium, most);
    }
}
