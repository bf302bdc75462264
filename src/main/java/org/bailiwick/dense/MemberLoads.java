package org.bailiwick.dense;

import java.util.Arrays;
import org.bailiwick.score.BandTable;

/**
 * What every member carries, and what it costs: resources, distinct counts and rule groups.
 *
 * <p>A duty that is taken in or given up is named with its position in the pair table.
 */
final class MemberLoads {

    private final int resources;
    private final int costed;
    private final long[] amount;
    private final BandTable bands;
    private final long[] limit;
    private final long[] minutes;
    private final long[] capacity;
    private final long[] ceiling;
    private final int[] maxRoles;

    private final long[] effort;
    /** By member and resource: the load and what it costs, in turn. */
    private final long[] load;

    private final GroupCounts counts;
    private final FocusCosts focusCosts;
    private boolean isLenient;
    private long overload;
    private double overloadCostChange;
    private double[] overloadPrices;

    MemberLoads(Compiled problem) {
        resources = problem.resources.count;
        costed = problem.resources.costed;
        amount = problem.resources.amount;
        bands = problem.resources.bands;
        limit = problem.resources.limit;
        minutes = problem.pairs.effort;
        capacity = problem.capacity;
        ceiling = problem.ceiling;
        maxRoles = problem.groups.maxRoles;
        effort = new long[problem.members()];
        load = new long[2 * limit.length];
        counts = new GroupCounts(problem);
        focusCosts = new FocusCosts(problem.groups);
        overloadPrices = new double[problem.members()];
        clear();
    }

    /** Points for a minute of overload, by member; kept, not copied. */
    void setOverloadPrices(double[] prices) {
        overloadPrices = prices;
    }

    void clear() {
        overload = 0;
        Arrays.fill(effort, 0);
        counts.clear();
        for (int i = 0; i < limit.length; i++) {
            load[2 * i] = 0;
            load[2 * i + 1] = bands.at(i, 0);
        }
    }

    /** The soft points of a team without any duty. */
    long baseCost() {
        long points = 0;
        for (int i = 1; i < load.length; i += 2) {
            points -= load[i];
        }
        return points;
    }

    /** Has moves overload members, or forbids it. */
    void setLenient(boolean lenient) {
        isLenient = lenient;
    }

    /** Minutes that members carry beyond what is allowed. */
    long overload() {
        return overload;
    }

    /** What all overload costs by the prices set. */
    double costOfOverload() {
        double cost = 0;
        for (int m = 0; overload > 0 && m < effort.length; m++) {
            cost += overloadPrices[m] * overloadOf(m, effort[m]);
        }
        return cost;
    }

    /** Starts adding up what moves change of the cost of overload. */
    void startOverloadChange() {
        overloadCostChange = 0;
    }

    double changeOfOverloadCost() {
        return overloadCostChange;
    }

    long overloadOf(int member, long effortMinutes) {
        return Math.max(0, effortMinutes - ceiling[member]);
    }

    long effort(int member) {
        return effort[member];
    }

    /** Whether no rule forbids a member to take a duty in. */
    boolean mayTake(int member, int in, int inAt) {
        int newRoles = counts.roles(member) + counts.joinedRoles(inAt);
        return (isLenient || effort[member] + minutes[inAt] <= capacity[member])
                && (newRoles <= maxRoles[member] || newRoles <= counts.roles(member))
                && counts.allows(member, -1, -1, in, inAt)
                && fitsLimits(member, -1, in);
    }

    /** Whether no rule forbids a member to take one duty in for another. */
    boolean mayExchange(int member, int out, int outAt, int in, int inAt) {
        int newRoles = counts.roles(member) + counts.changedRoles(outAt, inAt);
        return (isLenient || effort[member] + minutes[inAt] - minutes[outAt] <= capacity[member])
                && (newRoles <= maxRoles[member] || newRoles <= counts.roles(member))
                && counts.allows(member, out, outAt, in, inAt)
                && fitsLimits(member, out, in);
    }

    /** Soft points for a member who takes a duty in, of everything but pairs and edges. */
    long takeDelta(int member, int in, int inAt) {
        changeOverload(member, effort[member] + minutes[inAt]);
        long delta = focusDelta(member, counts.joinedFocusGroups(inAt), counts.joinedRoles(inAt));
        int own = member * resources;
        int other = in * resources;
        for (int r = 0; r < costed; r++) {
            delta += costDelta(own + r, amount[other + r]);
        }
        return delta;
    }

    /** Soft points for a member who gives a duty up, of everything but pairs and edges; never forbidden. */
    long giveDelta(int member, int out, int outAt) {
        changeOverload(member, effort[member] - minutes[outAt]);
        long delta = focusDelta(member, -counts.leftFocusGroups(outAt), -counts.leftRoles(outAt));
        int own = member * resources;
        int other = out * resources;
        for (int r = 0; r < costed; r++) {
            delta += costDelta(own + r, -amount[other + r]);
        }
        return delta;
    }

    /** Soft points for a member who takes one duty in for another, of everything but pairs and edges. */
    long exchangeDelta(int member, int out, int outAt, int in, int inAt) {
        changeOverload(member, effort[member] + minutes[inAt] - minutes[outAt]);
        long delta = focusDelta(member, counts.changedFocusGroups(outAt, inAt), counts.changedRoles(outAt, inAt));
        int own = member * resources;
        int left = out * resources;
        int joined = in * resources;
        for (int r = 0; r < costed; r++) {
            delta += costDelta(own + r, amount[joined + r] - amount[left + r]);
        }
        return delta;
    }

    private boolean fitsLimits(int member, int out, int in) {
        for (int r = costed; r < resources; r++) {
            long change = amount[in * resources + r] - (out < 0 ? 0 : amount[out * resources + r]);
            int i = member * resources + r;
            if (change > 0 && load[2 * i] + change > limit[i]) {
                return false;
            }
        }
        return true;
    }

    private void changeOverload(int member, long newEffort) {
        if (isLenient) {
            overloadCostChange +=
                    overloadPrices[member] * (overloadOf(member, newEffort) - overloadOf(member, effort[member]));
        }
    }

    private long costDelta(int i, long change) {
        return change == 0 ? 0 : load[2 * i + 1] - bands.at(i, load[2 * i] + change);
    }

    private long focusDelta(int member, int moreGroups, int moreRoles) {
        return focusCost(member)
                - focusCosts.at(counts.focusGroups(member) + moreGroups, counts.roles(member) + moreRoles);
    }

    private long focusCost(int member) {
        return focusCosts.at(counts.focusGroups(member), counts.roles(member));
    }

    /** Takes a duty in and returns the change of the soft points. */
    long add(int member, int duty, int at) {
        long before = focusCost(member);
        setEffort(member, effort[member] + minutes[at]);
        counts.add(member, duty, at);
        return shift(member, duty, 1) + before - focusCost(member);
    }

    /** Gives a duty up and returns the change of the soft points. */
    long remove(int member, int duty, int at) {
        long before = focusCost(member);
        setEffort(member, effort[member] - minutes[at]);
        counts.remove(member, duty, at);
        return shift(member, duty, -1) + before - focusCost(member);
    }

    private void setEffort(int member, long newEffort) {
        overload += overloadOf(member, newEffort) - overloadOf(member, effort[member]);
        effort[member] = newEffort;
    }

    /** Takes one duty in for another and returns the change of the soft points. */
    long exchange(int member, int out, int outAt, int in, int inAt) {
        long before = focusCost(member);
        setEffort(member, effort[member] + minutes[inAt] - minutes[outAt]);
        counts.remove(member, out, outAt);
        counts.add(member, in, inAt);
        long delta = before - focusCost(member);
        for (int r = 0; r < resources; r++) {
            delta += shift(member * resources + r, amount[in * resources + r] - amount[out * resources + r]);
        }
        return delta;
    }

    private long shift(int member, int duty, int sign) {
        long delta = 0;
        for (int r = 0; r < resources; r++) {
            delta += shift(member * resources + r, sign * amount[duty * resources + r]);
        }
        return delta;
    }

    private long shift(int i, long change) {
        long newLoad = load[2 * i] + change;
        long delta = costDelta(i, change);
        load[2 * i] = newLoad;
        load[2 * i + 1] -= delta;
        return delta;
    }
}
