package org.bailiwick.crm.funnel;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.bailiwick.crm.data.CrmData;
import org.bailiwick.crm.data.Deals;

/**
 * How deals go through the funnel. Immutable and thread-safe.
 *
 * @param asOf the day of the export
 * @param currency the unit of all values
 * @param overall all deals
 * @param breakdowns the funnel by each property that the data has
 * @param leaks where it loses significantly more than it must, the largest loss first
 * @param months what became of the deals that began in each month
 */
public record FunnelAnalysis(
        LocalDate asOf,
        String currency,
        GroupFigures overall,
        List<Breakdown> breakdowns,
        List<Leak> leaks,
        List<Month> months) {

    public FunnelAnalysis {
        breakdowns = List.copyOf(breakdowns);
        leaks = List.copyOf(leaks);
        months = List.copyOf(months);
    }

    /**
     * Analyses all deals.
     *
     * @param data the data
     * @return the analysis
     */
    public static FunnelAnalysis of(CrmData data) {
        GroupFigures overall = overall(data);
        LeakFinder leaks = new LeakFinder(data, overall);
        leaks.addOverall();
        List<Breakdown> breakdowns = new ArrayList<>();
        for (Grouping grouping : Grouping.all(data)) {
            Breakdown breakdown = breakdown(data, grouping, overall);
            breakdowns.add(breakdown);
            leaks.add(grouping, breakdown);
        }
        return new FunnelAnalysis(
                data.asOf(), data.currency(), overall, breakdowns, leaks.largestFirst(), months(data));
    }

    /**
     * Counts all deals together, and nothing else.
     *
     * @param data the data
     * @return the figures of all deals
     */
    public static GroupFigures overall(CrmData data) {
        Tally all = new Tally(data);
        for (int deal = 0; deal < data.deals().size(); deal++) {
            all.add(deal);
        }
        return all.figures("all deals");
    }

    private static Breakdown breakdown(CrmData data, Grouping grouping, GroupFigures overall) {
        List<Tally> tallies = new ArrayList<>();
        grouping.names().forEach(name -> tallies.add(new Tally(data)));
        for (int deal = 0; deal < data.deals().size(); deal++) {
            tallies.get(grouping.ofDeal().applyAsInt(deal)).add(deal);
        }
        List<GroupFigures> groups = new ArrayList<>();
        for (int place = 0; place < tallies.size(); place++) {
            GroupFigures figures = tallies.get(place).figures(grouping.names().get(place));
            boolean isNone = place == tallies.size() - 1;
            if (!isNone || figures.deals() > 0) {
                groups.add(figures);
            }
        }
        return new Breakdown(grouping.by(), groups, Comparisons.of(data, groups, overall));
    }

    private static List<Month> months(CrmData data) {
        Map<YearMonth, Tally> tallies = new TreeMap<>();
        Deals deals = data.deals();
        for (int deal = 0; deal < deals.size(); deal++) {
            int begun = deals.begun(deal);
            if (begun != Deals.NO_DAY) {
                tallies.computeIfAbsent(YearMonth.from(LocalDate.ofEpochDay(begun)), unknown -> new Tally(data))
                        .add(deal);
            }
        }
        return tallies.entrySet().stream()
                .map(entry -> new Month(
                        entry.getKey(), entry.getValue().figures(entry.getKey().toString())))
                .toList();
    }
}
