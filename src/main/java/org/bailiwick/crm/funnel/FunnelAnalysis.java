package org.bailiwick.crm.funnel;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.bailiwick.crm.data.CrmData;
import org.bailiwick.crm.data.Deals;

/**
 * How deals go through the funnel. Immutable and thread-safe.
 *
 * @param asOf the day of the export
 * @param currency the unit of all values
 * @param overall all deals
 * @param targets the conversions of all deals against the stages' targets, by stage; empty where no stage has one
 * @param breakdowns the funnel by each property that the data has
 * @param leaks where it loses significantly more than it must, the largest loss first
 * @param months what became of the deals that began in each month
 */
public record FunnelAnalysis(
        LocalDate asOf,
        String currency,
        GroupFigures overall,
        List<Comparison> targets,
        List<Breakdown> breakdowns,
        List<Leak> leaks,
        List<Month> months) {

    /** How many groups of a breakdown are told unless more are asked for. */
    public static final int MOST_GROUPS = 1_000;

    public FunnelAnalysis {
        targets = List.copyOf(targets);
        breakdowns = List.copyOf(breakdowns);
        leaks = List.copyOf(leaks);
        months = List.copyOf(months);
    }

    /**
     * Analyses all deals, by no segments.
     *
     * @param data the data
     * @return the analysis
     */
    public static FunnelAnalysis of(CrmData data) {
        return of(data, DealSegments.NONE, MOST_GROUPS);
    }

    /**
     * Analyses all deals.
     *
     * @param data the data
     * @param segments the team's segments
     * @param mostGroups how many groups a breakdown has at most, at least 1: of more, those with most deals, and all others as one
     * @return the analysis
     */
    public static FunnelAnalysis of(CrmData data, DealSegments segments, int mostGroups) {
        Deals deals = data.deals();
        GroupFigures overall = overall(data);
        LeakFinder leaks = new LeakFinder(data, overall);
        List<Comparison> targets = Comparisons.ofOverall(data, overall);
        leaks.addOverall(targets);
        List<Breakdown> breakdowns = new ArrayList<>();
        for (Grouping each : Grouping.all(data, segments)) {
            Grouping grouping = each.capped(mostGroups, deals.size());
            GroupedDeals grouped = GroupedDeals.of(grouping.names().size(), deals.size(), grouping.ofDeal());
            Breakdown breakdown = breakdown(data, grouping, grouped, overall);
            breakdowns.add(breakdown);
            leaks.add(grouping, grouped, breakdown);
        }
        return new FunnelAnalysis(
                data.asOf(), data.currency(), overall, targets, breakdowns, leaks.largestFirst(), Trend.of(data));
    }

    /**
     * Counts all deals together, and nothing else.
     *
     * @param data the data
     * @return the figures of all deals
     */
    public static GroupFigures overall(CrmData data) {
        return Tally.of(
                data, Breakdown.ALL, IntStream.range(0, data.deals().size()).toArray());
    }

    /**
     * Returns how many deals are in no month, since neither their creation nor any entry into a stage is known.
     *
     * @return at least 0
     */
    public long undated() {
        return overall.deals()
                - months.stream().mapToLong(month -> month.figures().deals()).sum();
    }

    private static Breakdown breakdown(CrmData data, Grouping grouping, GroupedDeals grouped, GroupFigures overall) {
        List<GroupFigures> groups = new ArrayList<>();
        int none = grouping.names().size() - 1;
        for (int place = 0; place <= none; place++) {
            int[] deals = grouped.of(place);
            if (place < none || deals.length > 0) {
                groups.add(Tally.of(data, grouping.names().get(place), deals));
            }
        }
        return new Breakdown(grouping.by(), groups, Comparisons.of(data, groups, overall));
    }
}
