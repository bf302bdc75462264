package org.bailiwick.solver;

import org.bailiwick.score.BandCost;
import org.jspecify.annotations.Nullable;

/**
 * What the constraints ask of a member: the planning value. Equality is identity, and the hash is the number, so that
 * nothing depends on where objects lie in memory.
 */
final class MemberFact {

    private final int number;
    private final String id;
    private final long capacityMinutes;
    private final int maxRoles;
    private final int maxSegments;
    private final FocusCost focus;
    private final @Nullable BandCost workload;
    private final @Nullable FairLoad goal;
    private final @Nullable FairLoad[] fairLoads;
    private final @Nullable MeasureCap[] caps;

    MemberFact(int number, ModelMeasures measures, FocusCost focus) {
        var view = measures.view();
        var member = view.member(number);
        this.number = number;
        this.id = member.id();
        this.capacityMinutes = view.capacityMinutes(number);
        this.maxRoles = member.maxRoles() == null ? Integer.MAX_VALUE : member.maxRoles();
        this.maxSegments = member.maxSegments() == null ? Integer.MAX_VALUE : member.maxSegments();
        this.focus = focus;
        this.workload = measures.workload(number);
        this.goal = measures.goal(number);
        this.fairLoads = measures.fairLoads(number);
        this.caps = measures.caps(number);
    }

    int number() {
        return number;
    }

    String id() {
        return id;
    }

    /** Minutes of effort over the capacity. */
    long overtime(long effortMinutes) {
        return Math.max(0, effortMinutes - capacityMinutes);
    }

    boolean limitsRoles() {
        return maxRoles != Integer.MAX_VALUE;
    }

    long rolesBeyond(long roles) {
        return Math.max(0, roles - maxRoles);
    }

    boolean limitsSegments() {
        return maxSegments != Integer.MAX_VALUE;
    }

    long segmentsBeyond(long segments) {
        return Math.max(0, segments - maxSegments);
    }

    long focusCost(long groups, long roles) {
        return focus.at(groups, roles);
    }

    long workloadCost(long hours) {
        return workload == null ? 0 : workload.at(hours);
    }

    /** The member's part in the goal balance, or null where that counts nothing. */
    @Nullable
    FairLoad goal() {
        return goal;
    }

    boolean isBalanced(int measure) {
        return fairLoads[measure] != null;
    }

    /** The member's part in the further balance of a measure, or null where there is none. */
    @Nullable
    FairLoad fairLoad(int measure) {
        return fairLoads[measure];
    }

    boolean isCapped(int measure) {
        return caps[measure] != null;
    }

    /** By how many whole units, rounded up, a sum exceeds the member's cap on a measure. */
    long beyondCap(int measure, long sum) {
        MeasureCap cap = caps[measure];
        return cap == null ? 0 : cap.excess(sum);
    }

    @Override
    public int hashCode() {
        return number;
    }

    @Override
    public String toString() {
        return id;
    }
}
