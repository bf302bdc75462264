package org.bailiwick.crm.funnel;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.bailiwick.crm.data.CrmData;
import org.bailiwick.crm.data.Deals;

/** Counts deals by the months in which they began and in which they entered each stage. */
final class Trend {
    private static final int MONTHS = 12;

    private final CrmData data;
    private final Deals deals;
    private final Passages passages;
    private final int stages;
    private final TreeMap<Integer, Counts> counts = new TreeMap<>();

    private Trend(CrmData data) {
        this.data = data;
        deals = data.deals();
        passages = new Passages(data);
        stages = data.stages().size();
    }

    /** The months with a deal, in their order; deals of which no day is known are in none. */
    static List<Month> of(CrmData data) {
        Trend trend = new Trend(data);
        for (int deal = 0; deal < data.deals().size(); deal++) {
            trend.add(deal);
        }
        List<Month> months = new ArrayList<>();
        trend.counts.forEach((month, counted) -> months.add(counted.month(month)));
        return months;
    }

    private void add(int deal) {
        int begun = deals.created(deal);
        for (int stage = 0; stage < stages && begun == Deals.NO_DAY; stage++) {
            begun = deals.entered(deal, stage);
        }
        if (begun != Deals.NO_DAY) {
            on(begun).begun.add(deal);
        }
        for (int stage = 0; stage <= deals.stage(deal); stage++) {
            int noted = deals.entered(deal, stage);
            int entered = noted == Deals.NO_DAY ? deals.created(deal) : noted;
            if (entered != Deals.NO_DAY) {
                on(entered).enter(stage, passages.hasLeft(deal, stage), passages.wentOn(deal, stage));
            }
        }
    }

    private Counts on(int day) {
        LocalDate date = LocalDate.ofEpochDay(day);
        return counts.computeIfAbsent(date.getYear() * MONTHS + date.getMonthValue() - 1, unknown -> new Counts(data));
    }

    /** The counts of one month. */
    private static final class Counts {
        private final Tally begun;
        private final long[] entered;
        private final List<RateCount> conversions = new ArrayList<>();

        Counts(CrmData data) {
            begun = new Tally(data);
            entered = new long[data.stages().size()];
            data.stages().forEach(stage -> conversions.add(new RateCount()));
        }

        void enter(int stage, boolean hasLeft, boolean wentOn) {
            entered[stage]++;
            if (hasLeft) {
                conversions.get(stage).add(wentOn);
            }
        }

        Month month(int number) {
            List<Cohort> cohorts = new ArrayList<>();
            for (int stage = 0; stage < entered.length; stage++) {
                Rate conversion = conversions.get(stage).rate();
                cohorts.add(new Cohort(entered[stage], entered[stage] - conversion.of(), conversion));
            }
            YearMonth month = YearMonth.of(Math.floorDiv(number, MONTHS), Math.floorMod(number, MONTHS) + 1);
            return new Month(month, begun.figures(month.toString()), cohorts);
        }
    }
}
