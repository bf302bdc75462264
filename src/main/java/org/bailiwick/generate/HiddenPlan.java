package org.bailiwick.generate;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.bailiwick.model.Location;
import org.bailiwick.model.Requirement;

/** Gives every duty of a pod a keeper, so that no rule about who may hold what together is broken. */
final class HiddenPlan {

    /** A way from home that weighs as much as a whole load. */
    private static final double FAR_KM = 300;

    /** The order in which a segment's roles choose: those first that others must keep away from. */
    private static final List<JobRole> ORDER = List.of(
            JobRole.DEAL_DESK,
            JobRole.ACCOUNT_MANAGEMENT,
            JobRole.RENEWALS,
            JobRole.NEW_BUSINESS,
            JobRole.SALES_SUPPORT,
            JobRole.TECHNICAL_SALES,
            JobRole.ONBOARDING,
            JobRole.AFTER_SALES);

    private final Pod pod;
    private final double goalOfFullShare;
    private final double[] minutes;
    private final double[] goals;
    private final double[][] km;

    HiddenPlan(Pod pod) {
        this.pod = pod;
        double goal = pod.duties.stream().mapToDouble(duty -> duty.goal).sum();
        double shares = pod.crew.stream().mapToDouble(HiddenPlan::share).sum();
        this.goalOfFullShare = Math.max(1, goal) / Math.max(1, shares);
        this.minutes = new double[pod.crew.size()];
        this.goals = new double[pod.crew.size()];
        this.km = new double[pod.crew.size()][pod.territories.size()];
        for (int m = 0; m < km.length; m++) {
            for (int t = 0; t < km[m].length; t++) {
                Location home = pod.crew.get(m).home;
                Location there = pod.territories.get(t).location;
                km[m][t] = home == null || there == null ? 0 : Figures.km(home, there);
            }
        }
    }

    void assign() {
        pod.crew.forEach(member -> member.kept.clear());
        pod.duties.forEach(duty -> duty.keeper(null));
        for (SegmentDraft segment : pod.segments) {
            for (JobRole role : ORDER) {
                assign(
                        segment,
                        segment.duties.stream()
                                .filter(duty -> duty.role() == role)
                                .toList());
            }
        }
    }

    /** One keeper for each seat of a role in a segment, over all steps of the funnel. */
    private void assign(SegmentDraft segment, List<DutyDraft> duties) {
        int seats = duties.stream().mapToInt(duty -> duty.seat).max().orElse(0);
        for (int seat = 1; seat <= seats; seat++) {
            List<DutyDraft> group = new ArrayList<>();
            for (DutyDraft duty : duties) {
                if (duty.seat == seat) {
                    group.add(duty);
                }
            }
            int best = best(segment, group.get(0).role());
            for (DutyDraft duty : group) {
                keep(duty, best);
            }
        }
    }

    private void keep(DutyDraft duty, int index) {
        MemberDraft member = pod.crew.get(index);
        duty.keeper(member);
        member.kept.add(duty);
        minutes[index] += duty.quarterHours * 15.0;
        goals[index] += duty.goal;
        duty.needs.forEach(member::raise);
        for (SegmentDraft at = duty.segment; at != null; at = at.parent) {
            for (Requirement need : at.needs) {
                member.raise(need);
            }
        }
    }

    private int best(SegmentDraft segment, JobRole role) {
        Set<MemberDraft> barred = barred(segment, role);
        int territory = pod.territories.indexOf(segment.territory());
        int best = -1;
        double least = Double.MAX_VALUE;
        for (int m = 0; m < pod.crew.size(); m++) {
            MemberDraft member = pod.crew.get(m);
            if (member.mayKeep(role) && !barred.contains(member)) {
                double cost = cost(m, role) + km[m][territory] / FAR_KM;
                if (cost < least) {
                    least = cost;
                    best = m;
                }
            }
        }
        if (best < 0) {
            throw new IllegalStateException(
                    "Nobody is left for the role (%s) in the segment (%s).".formatted(role.id(), segment.id));
        }
        return best;
    }

    private double cost(int m, JobRole role) {
        MemberDraft member = pod.crew.get(m);
        double load = minutes[m] / Math.max(1, member.capacityMinutes());
        return role.bearsGoal() ? (load + goals[m] / (goalOfFullShare * Math.max(0.05, share(member)))) / 2 : load;
    }

    private static double share(MemberDraft member) {
        return member.goalShare * member.availability * member.ramp / 1_000_000.0;
    }

    /** Who holds another seat of the role there, or a role that must be in other hands. */
    private static Set<MemberDraft> barred(SegmentDraft segment, JobRole role) {
        Set<MemberDraft> barred = new HashSet<>();
        for (DutyDraft duty : segment.dutiesOfAccount()) {
            boolean here = duty.segment == segment;
            boolean apart = duty.role().apartInAccount(role)
                    || (here && (duty.role() == role || duty.role().apartInSegment(role)));
            if (apart && duty.isKept()) {
                barred.add(duty.keeper());
            }
        }
        return barred;
    }
}
