package org.bailiwick.handover;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bailiwick.model.Duty;

/**
 * Which open deals go with a duty: those that name it, and those of its segment and stage that nobody else owns.
 *
 * <p>Immutable and thread-safe.
 */
public final class OpenDeals {

    private final Map<String, List<OpenDeal>> byDuty = new HashMap<>();
    private final Map<String, List<OpenDeal>> bySegment = new HashMap<>();

    /**
     * Sorts deals by what they belong to.
     *
     * @param deals the deals
     */
    public OpenDeals(List<OpenDeal> deals) {
        for (OpenDeal deal : deals) {
            if (deal.duty() != null) {
                byDuty.computeIfAbsent(deal.duty(), id -> new ArrayList<>()).add(deal);
            } else if (deal.segment() != null) {
                bySegment
                        .computeIfAbsent(deal.segment(), id -> new ArrayList<>())
                        .add(deal);
            }
        }
    }

    /**
     * Returns the deals of a duty.
     *
     * @param duty the duty
     * @return those that name it, then those of its segment, each in the order given; may be empty
     */
    public List<OpenDeal> of(Duty duty) {
        List<OpenDeal> found = new ArrayList<>(byDuty.getOrDefault(duty.id(), List.of()));
        for (OpenDeal deal : bySegment.getOrDefault(duty.segment() == null ? "" : duty.segment(), List.of())) {
            boolean isOfStage = deal.stage() == null || deal.stage().equals(duty.stage());
            if (isOfStage && (deal.owner() == null || deal.owner().equals(duty.holder()))) {
                found.add(deal);
            }
        }
        return found;
    }
}
