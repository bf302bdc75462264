package org.bailiwick.crm.funnel;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.bailiwick.crm.data.CrmData;
import org.bailiwick.crm.data.Deals;

/** The funnel of the deals that began in each month. */
final class Trend {
    private Trend() {}

    /** The months with a deal, in their order; deals of which no beginning is known are in none. */
    static List<Month> of(CrmData data) {
        int size = data.deals().size();
        int[] month = new int[size];
        TreeMap<Integer, Integer> places = new TreeMap<>();
        for (int deal = 0; deal < size; deal++) {
            month[deal] = month(data, deal);
            places.putIfAbsent(month[deal], 0);
        }
        List<Integer> months = new ArrayList<>(places.keySet());
        for (int place = 0; place < months.size(); place++) {
            places.put(months.get(place), place);
        }
        GroupedDeals grouped = GroupedDeals.of(months.size(), size, deal -> places.get(month[deal]));
        List<Month> trend = new ArrayList<>();
        for (int place = 0; place < months.size(); place++) {
            if (months.get(place) != Deals.NO_DAY) {
                trend.add(month(months.get(place), Tally.of(data, "", grouped.of(place))));
            }
        }
        return trend;
    }

    private static Month month(int number, GroupFigures figures) {
        return new Month(
                YearMonth.of(Math.floorDiv(number, 12), Math.floorMod(number, 12) + 1),
                figures.deals(),
                figures.open(),
                figures.winRate(),
                figures.stages().stream().map(StageFigures::conversion).toList());
    }

    /** The months from the year 0 to the beginning of a deal. */
    private static int month(CrmData data, int deal) {
        int begun = data.deals().created(deal);
        for (int stage = 0; stage < data.stages().size() && begun == Deals.NO_DAY; stage++) {
            begun = data.deals().entered(deal, stage);
        }
        if (begun == Deals.NO_DAY) {
            return Deals.NO_DAY;
        }
        LocalDate day = LocalDate.ofEpochDay(begun);
        return day.getYear() * 12 + day.getMonthValue() - 1;
    }
}
