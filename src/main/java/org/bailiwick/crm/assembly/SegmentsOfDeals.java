package org.bailiwick.crm.assembly;

import org.bailiwick.crm.data.CrmData;
import org.bailiwick.crm.funnel.Breakdown;
import org.bailiwick.crm.funnel.DealSegments;
import org.bailiwick.crm.mapping.SegmentRules;

/** Tells to which segment of the problem each deal belongs. Stateless and thread-safe. */
public final class SegmentsOfDeals {
    private SegmentsOfDeals() {}

    /**
     * Tells which breakdown of the funnel is that by segments.
     *
     * @param rules how segments are made
     * @return {@link Breakdown#SEGMENT}; or the only property by which they are made, where there is a breakdown by it anyway
     */
    public static String breakdown(SegmentRules rules) {
        String outermost = rules.by().get(0).id();
        return rules.by().size() == 1 && Breakdown.PROPERTIES.contains(outermost) ? outermost : Breakdown.SEGMENT;
    }

    /**
     * Cuts the market as the problem does.
     *
     * @param data the data
     * @param rules how segments are made
     * @return the segments by the names of their dimensions, outermost first, and the deals in them; none where another breakdown
     *     tells the same
     */
    public static DealSegments of(CrmData data, SegmentRules rules) {
        if (!breakdown(rules).equals(Breakdown.SEGMENT)) {
            return DealSegments.NONE;
        }
        Segmentation segmentation = new Segmentation(data, rules);
        return new DealSegments(
                segmentation.cuts().stream()
                        .map(cut -> new DealSegments.Segment(cut.id(), String.join(" / ", cut.names())))
                        .toList(),
                segmentation::ofDeal);
    }
}
