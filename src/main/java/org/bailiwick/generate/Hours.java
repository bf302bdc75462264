package org.bailiwick.generate;

import java.util.Comparator;
import java.util.List;

/** Hours and visits: sized so that the hidden plan fills everybody's time nearly, and nobody's wholly. */
final class Hours {

    /** The part of the team's time that its duties take. */
    private static final double USE = 0.89;

    /** The part of a member's time that goes into travel at most. */
    private static final double MOST_TRAVEL = 0.1;

    private static final int MOST_QUARTERS = 160;
    private static final double MOST_STRETCH = 2.2;
    private static final int MOST_TRIES = 30;
    private static final double SHRINK = 0.75;

    private final Dice dice;

    Hours(long seed) {
        this.dice = new Dice(seed, "hours");
    }

    /** Sizes the duties of a pod and assigns them, until every member's duties fit the member's time. */
    void settle(Pod pod) {
        double capacity =
                pod.crew.stream().mapToDouble(MemberDraft::capacityMinutes).sum();
        double weight = pod.duties.stream().mapToDouble(duty -> duty.weight).sum();
        double quartersOfWeight = USE * capacity / 15 / weight;
        double ofCovered = quartersOfWeight;
        for (int i = 0; i < MOST_TRIES; i++) {
            for (DutyDraft duty : pod.duties) {
                double quarters = duty.weight * (duty.covered ? ofCovered : quartersOfWeight);
                duty.quarterHours = quarters(quarters);
                duty.visits = duty.covered ? 0 : (int) Math.round(quarters / 4 * duty.slot.visitsPerHour());
            }
            new HiddenPlan(pod).assign();
            if (pod.crew.stream().allMatch(this::settle)) {
                return;
            }
            // Only duties of coverage rules, whose hours are alike everywhere, can stand in the way.
            ofCovered *= SHRINK;
        }
        throw new IllegalStateException("The duties of %d members do not fit their time.".formatted(pod.crew.size()));
    }

    private static int quarters(double wanted) {
        return (int) Math.max(1, Math.min(MOST_QUARTERS, Math.round(wanted)));
    }

    private boolean settle(MemberDraft member) {
        int limit = (int) (member.capacityMinutes() * (USE + 0.05 * dice.bell()));
        int travel = limitTravel(member);
        List<DutyDraft> own = member.kept.stream().filter(duty -> !duty.covered).toList();
        int fixed = travel + minutes(member.kept) - minutes(own);
        double stretch = Math.min(MOST_STRETCH, (double) (limit - fixed) / Math.max(1, minutes(own)));
        own.forEach(duty -> duty.quarterHours = quarters(duty.quarterHours * stretch));
        int over = fixed + minutes(own) - limit;
        while (over > 0) {
            DutyDraft longest = own.stream()
                    .max(Comparator.comparingInt(duty -> duty.quarterHours))
                    .orElse(null);
            if (longest == null || longest.quarterHours <= 1) {
                return fixed + minutes(own) <= member.capacityMinutes();
            }
            longest.quarterHours--;
            over -= 15;
        }
        return true;
    }

    private static int minutes(List<DutyDraft> duties) {
        return duties.stream().mapToInt(duty -> duty.quarterHours * 15).sum();
    }

    /** Drops the visits of the farthest duties until little enough time is spent on the road. */
    private static int limitTravel(MemberDraft member) {
        int limit = (int) (member.capacityMinutes() * MOST_TRAVEL);
        List<DutyDraft> farthest = member.kept.stream()
                .filter(duty -> duty.visits > 0)
                .sorted(Comparator.comparingInt((DutyDraft duty) -> duty.travelMinutes(member))
                        .reversed())
                .toList();
        int travel =
                farthest.stream().mapToInt(duty -> duty.travelMinutes(member)).sum();
        for (DutyDraft duty : farthest) {
            if (travel <= limit) {
                break;
            }
            travel -= duty.travelMinutes(member);
            duty.visits = 0;
        }
        return travel;
    }
}
