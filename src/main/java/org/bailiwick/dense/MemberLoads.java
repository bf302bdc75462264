package org.bailiwick.dense;

import java.util.Arrays;
import org.bailiwick.score.BandCost;
import org.jspecify.annotations.Nullable;

/**
 * What every member carries, and what it costs: resources, distinct counts and rule groups.
 *
 * <p>A duty that is taken in or given up is named with its position in the pair table; −1 stands for none.
 */
final class MemberLoads {

    private final Compiled problem;
    private final int resources;
    private final long[] amount;
    private final @Nullable BandCost[] cost;
    private final long[] limit;

    private final long[] effort;
    private final long[] load;
    private final long[] costNow;
    private final Distinct roles;
    private final Distinct focus;
    private final @Nullable Distinct segments;
    private final Counter ruleCounts;
    private final Counter ownerCounts;
    private final int[] ownedAssigned;
    /** By single-owner group: the exclusive or of its assigned duties, which is the duty itself where there is only one. */
    private final int[] ownedXor;

    private final FocusCosts focusCosts;
    private boolean isLenient;
    private long overload;
    private long overloadChange;

    MemberLoads(Compiled problem) {
        this.problem = problem;
        Groups groups = problem.groups;
        int members = problem.members();
        resources = problem.resources.count;
        amount = problem.resources.amount;
        cost = problem.resources.cost;
        limit = problem.resources.limit;
        effort = new long[members];
        load = new long[members * resources];
        costNow = new long[members * resources];
        roles = new Distinct(members, groups.roles, groups.role);
        focus = new Distinct(members, groups.focusGroups, groups.focus);
        segments = groups.segmentsLimited ? new Distinct(members, groups.segments, groups.segment) : null;
        ruleCounts = new Counter(members, problem.rules.count);
        ownerCounts = new Counter(members, problem.rules.dutiesOfOwned.length);
        ownedAssigned = new int[problem.rules.dutiesOfOwned.length];
        ownedXor = new int[ownedAssigned.length];
        focusCosts = new FocusCosts(groups);
        clear();
    }

    void clear() {
        overload = 0;
        Arrays.fill(effort, 0);
        Arrays.fill(load, 0);
        roles.clear();
        focus.clear();
        if (segments != null) {
            segments.clear();
        }
        ruleCounts.clear();
        ownerCounts.clear();
        Arrays.fill(ownedAssigned, 0);
        Arrays.fill(ownedXor, 0);
        for (int i = 0; i < load.length; i++) {
            costNow[i] = costOf(i, 0);
        }
    }

    /** The soft points of a team without any duty. */
    long baseCost() {
        return -Arrays.stream(costNow).sum();
    }

    /** Has moves overload members, or forbids it. */
    void setLenient(boolean lenient) {
        isLenient = lenient;
    }

    /** Minutes that members carry beyond what is allowed. */
    long overload() {
        return overload;
    }

    /** Starts adding up what moves change of the overload. */
    void startOverloadChange() {
        overloadChange = 0;
    }

    long overloadChange() {
        return overloadChange;
    }

    long overloadOf(int member, long minutes) {
        return Math.max(0, minutes - problem.ceiling[member]);
    }

    long effort(int member) {
        return effort[member];
    }

    private long costOf(int index, long newLoad) {
        BandCost band = cost[index];
        return band == null ? 0 : band.at(newLoad);
    }

    /**
     * Soft points for a member who gives up one duty and takes in another, of everything but pairs and edges; or
     * {@link State#FORBIDDEN} where taking it in breaks a rule. Giving up is never forbidden.
     */
    long delta(int member, int out, int outAt, int in, int inAt) {
        long newEffort = effort[member]
                + (in < 0 ? 0 : problem.pairs.effort[inAt])
                - (out < 0 ? 0 : problem.pairs.effort[outAt]);
        if (in >= 0 && ((!isLenient && newEffort > problem.capacity[member]) || !allows(member, out, in))) {
            return State.FORBIDDEN;
        }
        if (isLenient) {
            overloadChange += overloadOf(member, newEffort) - overloadOf(member, effort[member]);
        }
        long delta = 0;
        int base = member * resources;
        for (int r = 0; r < resources; r++) {
            long change = (in < 0 ? 0 : amount[in * resources + r]) - (out < 0 ? 0 : amount[out * resources + r]);
            if (change != 0) {
                long newLoad = load[base + r] + change;
                if (change > 0 && newLoad > limit[base + r]) {
                    return State.FORBIDDEN;
                }
                delta += costNow[base + r] - costOf(base + r, newLoad);
            }
        }
        int roleCount = roles.count(member);
        int groupCount = focus.count(member);
        int newRoles = roleCount + roles.change(member, out, in);
        int newGroups = groupCount + focus.change(member, out, in);
        if (newRoles != roleCount || newGroups != groupCount) {
            if (newRoles > roleCount && newRoles > problem.groups.maxRoles[member]) {
                return State.FORBIDDEN;
            }
            delta += focusCosts.at(groupCount, roleCount) - focusCosts.at(newGroups, newRoles);
        }
        return delta;
    }

    private boolean allows(int member, int out, int in) {
        RuleGroups rules = problem.rules;
        for (int i = rules.forbidden.start[in]; i < rules.forbidden.start[in + 1]; i++) {
            int group = rules.forbidden.value[i];
            int held = ruleCounts.get(member, group);
            if (held > 0 && (held > 1 || out < 0 || !rules.own.contains(out, group))) {
                return false;
            }
        }
        return mayOwn(member, out, in) && fitsSegments(member, out, in);
    }

    /** A single-owner group may be entered where nobody else holds any of it. */
    private boolean mayOwn(int member, int out, int in) {
        int group = problem.rules.owned[in];
        if (group < 0) {
            return true;
        }
        int mine = ownerCounts.get(member, group) - (out >= 0 && problem.rules.owned[out] == group ? 1 : 0);
        // The duty itself may be the only one that is assigned: then it takes the group with it.
        return mine > 0 || ownedAssigned[group] == 0 || (ownedAssigned[group] == 1 && ownedXor[group] == in);
    }

    private boolean fitsSegments(int member, int out, int in) {
        if (segments == null) {
            return true;
        }
        int change = segments.change(member, out, in);
        return change <= 0 || segments.count(member) + change <= problem.groups.maxSegments[member];
    }

    /** Takes a duty in and returns the change of the soft points. */
    long add(int member, int duty, int at) {
        long before = -focusCosts.at(focus.count(member), roles.count(member));
        overload -= overloadOf(member, effort[member]);
        effort[member] += problem.pairs.effort[at];
        overload += overloadOf(member, effort[member]);
        long delta = shift(member, duty, 1);
        roles.add(member, duty);
        focus.add(member, duty);
        if (segments != null) {
            segments.add(member, duty);
        }
        countRules(member, duty, 1);
        return delta - before - focusCosts.at(focus.count(member), roles.count(member));
    }

    /** Gives a duty up and returns the change of the soft points. */
    long remove(int member, int duty, int at) {
        long before = -focusCosts.at(focus.count(member), roles.count(member));
        overload -= overloadOf(member, effort[member]);
        effort[member] -= problem.pairs.effort[at];
        overload += overloadOf(member, effort[member]);
        long delta = shift(member, duty, -1);
        roles.remove(member, duty);
        focus.remove(member, duty);
        if (segments != null) {
            segments.remove(member, duty);
        }
        countRules(member, duty, -1);
        return delta - before - focusCosts.at(focus.count(member), roles.count(member));
    }

    private long shift(int member, int duty, int sign) {
        long delta = 0;
        int base = member * resources;
        for (int r = 0; r < resources; r++) {
            long change = sign * amount[duty * resources + r];
            if (change != 0) {
                load[base + r] += change;
                long newCost = costOf(base + r, load[base + r]);
                delta += costNow[base + r] - newCost;
                costNow[base + r] = newCost;
            }
        }
        return delta;
    }

    private void countRules(int member, int duty, int change) {
        IntRows own = problem.rules.own;
        for (int i = own.start[duty]; i < own.start[duty + 1]; i++) {
            ruleCounts.add(member, own.value[i], change);
        }
        int owned = problem.rules.owned[duty];
        if (owned >= 0) {
            ownerCounts.add(member, owned, change);
            ownedAssigned[owned] += change;
            ownedXor[owned] ^= duty;
        }
    }
}
