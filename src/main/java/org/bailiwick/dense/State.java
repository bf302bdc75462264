package org.bailiwick.dense;

import java.util.Arrays;

/**
 * A plan with everything needed to say at once what a move would change. It never breaks a rule that pins do not break.
 *
 * <p>Not thread-safe. Evaluating a move allocates nothing and takes time independent of the number of members and duties.
 */
final class State {

    static final int NOBODY = -1;
    /** What an evaluation returns for a move that breaks a rule. */
    static final long FORBIDDEN = Long.MIN_VALUE;

    final Compiled problem;
    private final PairTable pairs;
    private final EdgeRows edges;
    private final Budget budget;
    private final MemberLoads loads;

    /** By duty: where its pair stands in the table, or −1 where it is open. */
    private final int[] position;

    /** By duty, and then for the one that edges of no cost lead to, which nobody holds. */
    private final int[] memberOf;

    final DutyLists lists;
    /** The open duties, as the list of one member who stands for nobody. */
    final DutyLists openDuties;

    private long soft;
    private long open;
    private long moved;
    private long movedChange;
    private boolean isLenient;
    private long evaluations;

    /** Starts with every duty open. */
    State(Compiled problem) {
        this.problem = problem;
        this.pairs = problem.pairs;
        this.edges = problem.edges;
        this.budget = problem.budget;
        this.loads = new MemberLoads(problem);
        this.position = new int[problem.duties()];
        this.memberOf = new int[problem.duties() + 1];
        this.lists = new DutyLists(problem.duties(), problem.members());
        this.openDuties = new DutyLists(problem.duties(), 1);
        clear();
    }

    void clear() {
        Arrays.fill(position, PairTable.NONE);
        Arrays.fill(memberOf, NOBODY);
        lists.clear();
        loads.clear();
        soft = loads.baseCost();
        open = Arrays.stream(pairs.open).sum();
        moved = 0;
        openDuties.clear();
        for (int d = 0; d < position.length; d++) {
            openDuties.add(0, d);
        }
    }

    long soft() {
        return soft;
    }

    /** Minutes of open duties by priority; minus the medium score. */
    long open() {
        return open;
    }

    /** What of the disruption budget is used. */
    long moved() {
        return moved;
    }

    /** How many moves were evaluated completely, since no rule forbids them. */
    long evaluations() {
        return evaluations;
    }

    /** What of the disruption budget the last evaluated move would use or free. */
    long movedChange() {
        return movedChange;
    }

    /** Has moves overload members, or forbids it; a plan with overload is none to keep. */
    void setLenient(boolean lenient) {
        isLenient = lenient;
        loads.setLenient(lenient);
    }

    boolean isLenient() {
        return isLenient;
    }

    /** Minutes that members carry beyond what is allowed; more than 0 only where the state is lenient. */
    long overload() {
        return loads.overload();
    }

    /** Points for a minute of overload, by member; kept, not copied. */
    void setOverloadPrices(double[] prices) {
        loads.setOverloadPrices(prices);
    }

    /** What overload costs by the prices set. */
    double costOfOverload() {
        return loads.costOfOverload();
    }

    long overloadOf(int member) {
        return loads.overloadOf(member, loads.effort(member));
    }

    /** What the last evaluated move would add to what overload costs. */
    double changeOfOverloadCost() {
        return loads.changeOfOverloadCost();
    }

    /** Minutes that a member has left; negative where pins take more than there is. */
    long freeMinutes(int member) {
        return problem.capacity[member] - loads.effort(member);
    }

    int memberOf(int duty) {
        return memberOf[duty];
    }

    boolean isOpen(int duty) {
        return memberOf[duty] == NOBODY;
    }

    void copyTo(int[] plan) {
        System.arraycopy(memberOf, 0, plan, 0, plan.length);
    }

    int[] memberOf() {
        return Arrays.copyOf(memberOf, position.length);
    }

    /** Whether the budget has room for a change of the amount moved; a move back to the holder always fits. */
    private boolean fitsBudget(long change) {
        movedChange = change;
        loads.startOverloadChange();
        return change <= 0 || moved + change <= budget.limit;
    }

    /** What edges change when a duty goes to another member, or nobody, while one other duty goes to yet another. */
    private long openEdgeDelta(int duty, int to, int alsoMoved, int alsoTo) {
        long delta = 0;
        int from = memberOf[duty];
        for (int e = edges.start[duty]; e < edges.start[duty + 1]; e++) {
            int end = edges.other[e];
            int before = memberOf[end];
            // An edge between the two moved duties is counted by both: halve it by counting it for the lower one only.
            if (end == alsoMoved) {
                if (duty < end) {
                    delta += splitCost(from, before, edges.cost[e]) - splitCost(to, alsoTo, edges.cost[e]);
                }
                continue;
            }
            delta += splitCost(from, before, edges.cost[e]) - splitCost(to, before, edges.cost[e]);
        }
        return delta;
    }

    private static long splitCost(int a, int b, long cost) {
        return a != b && a != NOBODY && b != NOBODY ? cost : 0;
    }

    /** What edges change when a duty goes from one member to another, but the edges to one other duty. */
    private long edgeDelta(int duty, int from, int to, int but) {
        long delta = 0;
        for (int e = edges.start[duty]; e < edges.start[duty + 1]; e++) {
            int end = edges.other[e];
            int holder = end == but ? NOBODY : memberOf[end];
            delta += (holder == to ? edges.cost[e] : 0) - (holder == from ? edges.cost[e] : 0);
        }
        return delta;
    }

    /** Soft points of assigning an open duty, or {@link #FORBIDDEN}. */
    long assignDelta(int duty, int at) {
        int to = pairs.member[at];
        if (!fitsBudget(budget.at(at)) || !loads.mayTake(to, duty, at)) {
            return FORBIDDEN;
        }
        evaluations++;
        return loads.takeDelta(to, duty, at) + pairs.points[at] + openEdgeDelta(duty, to, -1, NOBODY);
    }

    /**
     * Where in the pair table an open duty is worth most, the first of equals, or {@link PairTable#NONE} where a rule forbids
     * everybody but the member left out.
     */
    int bestPosition(int duty, int butNot) {
        int best = PairTable.NONE;
        long bestDelta = FORBIDDEN;
        for (int at = pairs.start[duty]; at < pairs.start[duty + 1]; at++) {
            if (pairs.member[at] != butNot) {
                long delta = assignDelta(duty, at);
                if (delta > bestDelta) {
                    bestDelta = delta;
                    best = at;
                }
            }
        }
        return best;
    }

    /** Soft points of opening an assigned duty; never forbidden. */
    long releaseDelta(int duty) {
        int at = position[duty];
        return loads.giveDelta(memberOf[duty], duty, at) - pairs.points[at] + openEdgeDelta(duty, NOBODY, -1, NOBODY);
    }

    /** Soft points of giving an assigned duty to another member, or {@link #FORBIDDEN}. */
    long changeDelta(int duty, int at) {
        int to = pairs.member[at];
        int from = memberOf[duty];
        int now = position[duty];
        if (!fitsBudget(budget.at(at) - budget.at(now)) || !loads.mayTake(to, duty, at)) {
            return FORBIDDEN;
        }
        evaluations++;
        return loads.takeDelta(to, duty, at)
                + loads.giveDelta(from, duty, now)
                + pairs.points[at]
                - pairs.points[now]
                + edgeDelta(duty, from, to, NOBODY);
    }

    /**
     * Soft points of two assigned duties changing places, or {@link #FORBIDDEN}. Each duty is followed by the position of its
     * pair with the other's member.
     */
    long swapDelta(int a, int toB, int b, int toA) {
        int memberA = memberOf[a];
        int memberB = memberOf[b];
        int atA = position[a];
        int atB = position[b];
        if (!fitsBudget(budget.at(toB) - budget.at(atA) + budget.at(toA) - budget.at(atB))
                || !loads.mayExchange(memberA, a, atA, b, toA)
                || !loads.mayExchange(memberB, b, atB, a, toB)) {
            return FORBIDDEN;
        }
        evaluations++;
        return loads.exchangeDelta(memberA, a, atA, b, toA)
                + loads.exchangeDelta(memberB, b, atB, a, toB)
                + pairs.points[toA]
                + pairs.points[toB]
                - pairs.points[atA]
                - pairs.points[atB]
                + edgeDelta(a, memberA, memberB, b)
                + edgeDelta(b, memberB, memberA, a);
    }

    /**
     * Soft points of a chain: a duty pushes another one off a member, who passes it on. The first may be open; the
     * second may end up open (its position is then {@link PairTable#NONE}).
     */
    long chainDelta(int pushing, int at, int pushed, int pushedAt) {
        int middle = pairs.member[at];
        int from = memberOf[pushing];
        int last = pushedAt == PairTable.NONE ? NOBODY : pairs.member[pushedAt];
        int now = position[pushed];
        if (!fitsBudget(budget.at(at) - budget.at(position[pushing]) + budget.at(pushedAt) - budget.at(now))
                || !loads.mayExchange(middle, pushed, now, pushing, at)
                || (last != NOBODY && !loads.mayTake(last, pushed, pushedAt))) {
            return FORBIDDEN;
        }
        long delta = loads.exchangeDelta(middle, pushed, now, pushing, at);
        if (last != NOBODY) {
            delta += loads.takeDelta(last, pushed, pushedAt) + pairs.points[pushedAt];
        }
        if (from != NOBODY) {
            delta += loads.giveDelta(from, pushing, position[pushing]) - pairs.points[position[pushing]];
        }
        evaluations++;
        return delta
                + pairs.points[at]
                - pairs.points[now]
                + openEdgeDelta(pushing, middle, pushed, last)
                + openEdgeDelta(pushed, last, pushing, middle);
    }

    /** Opens a duty. */
    void release(int duty) {
        int from = memberOf[duty];
        int at = position[duty];
        soft += openEdgeDelta(duty, NOBODY, -1, NOBODY) - pairs.points[at];
        soft += loads.remove(from, duty, at);
        moved -= budget.at(at);
        open += pairs.open[duty];
        memberOf[duty] = NOBODY;
        position[duty] = PairTable.NONE;
        lists.remove(from, duty);
        openDuties.add(0, duty);
    }

    /** Assigns an open duty, without asking whether a rule forbids it. */
    void assign(int duty, int at) {
        int to = pairs.member[at];
        soft += openEdgeDelta(duty, to, -1, NOBODY) + pairs.points[at];
        soft += loads.add(to, duty, at);
        moved += budget.at(at);
        open -= pairs.open[duty];
        put(duty, at);
        openDuties.remove(0, duty);
    }

    /** Gives a duty, open or not, to the member of a position in the pair table, or to nobody. */
    void move(int duty, int at) {
        if (isOpen(duty)) {
            if (at != PairTable.NONE) {
                assign(duty, at);
            }
        } else if (at == PairTable.NONE) {
            release(duty);
        } else {
            change(duty, at);
        }
    }

    private void change(int duty, int at) {
        int from = memberOf[duty];
        int to = pairs.member[at];
        int now = position[duty];
        soft += edgeDelta(duty, from, to, NOBODY)
                + pairs.points[at]
                - pairs.points[now]
                + loads.remove(from, duty, now)
                + loads.add(to, duty, at);
        moved += budget.at(at) - budget.at(now);
        lists.remove(from, duty);
        put(duty, at);
    }

    /** Lets two assigned duties change places. */
    void swap(int a, int toB, int b, int toA) {
        int memberA = memberOf[a];
        int memberB = memberOf[b];
        int atA = position[a];
        int atB = position[b];
        soft += edgeDelta(a, memberA, memberB, b)
                + edgeDelta(b, memberB, memberA, a)
                + pairs.points[toA]
                + pairs.points[toB]
                - pairs.points[atA]
                - pairs.points[atB]
                + loads.exchange(memberA, a, atA, b, toA)
                + loads.exchange(memberB, b, atB, a, toB);
        moved += budget.at(toB) - budget.at(atA) + budget.at(toA) - budget.at(atB);
        lists.remove(memberA, a);
        lists.remove(memberB, b);
        put(a, toB);
        put(b, toA);
    }

    private void put(int duty, int at) {
        memberOf[duty] = pairs.member[at];
        position[duty] = at;
        lists.add(memberOf[duty], duty);
    }

    int positionOf(int duty) {
        return position[duty];
    }

    /** Takes over a plan; pairs that are not in the table stay open. */
    void load(int[] plan) {
        clear();
        for (int d = 0; d < plan.length; d++) {
            int at = plan[d] == NOBODY ? PairTable.NONE : pairs.find(d, plan[d]);
            if (at != PairTable.NONE) {
                assign(d, at);
            }
        }
    }
}
