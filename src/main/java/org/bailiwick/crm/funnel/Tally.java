package org.bailiwick.crm.funnel;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.bailiwick.crm.data.CrmData;
import org.bailiwick.crm.data.Deals;
import org.bailiwick.crm.data.Outcome;

/** Counts the deals of one group. */
final class Tally {
    private final CrmData data;
    private final int asOf;
    private final long[] reached;
    private final long[] open;
    private final long[] advanced;
    private final BigSum[] openValue;
    private final IntBag[] days;
    private final IntBag[] openDays;
    private final BigSum wonValue = new BigSum();
    private final BigSum lostValue = new BigSum();
    private final BigSum allOpen = new BigSum();
    private long deals;
    private long won;
    private long lost;

    /** A sum of amounts; the high part takes what overflows. */
    private static final class BigSum {
        private BigDecimal whole = BigDecimal.ZERO;
        private long part;

        void add(long amount) {
            if (amount == Deals.NO_AMOUNT) {
                return;
            }
            if (Math.abs(part) > Long.MAX_VALUE / 2) {
                whole = whole.add(Deals.units(part));
                part = 0;
            }
            part += amount;
        }

        BigDecimal units() {
            return whole.add(Deals.units(part));
        }
    }

    Tally(CrmData data) {
        this.data = data;
        asOf = (int) data.asOf().toEpochDay();
        int stages = data.stages().size();
        reached = new long[stages];
        open = new long[stages];
        advanced = new long[stages];
        openValue = new BigSum[stages];
        days = new IntBag[stages];
        openDays = new IntBag[stages];
        for (int stage = 0; stage < stages; stage++) {
            openValue[stage] = new BigSum();
            days[stage] = new IntBag();
            openDays[stage] = new IntBag();
        }
    }

    void add(int deal) {
        Deals all = data.deals();
        Outcome outcome = all.outcome(deal);
        deals++;
        won += outcome == Outcome.WON ? 1 : 0;
        lost += outcome == Outcome.LOST ? 1 : 0;
        BigSum value = outcome == Outcome.WON ? wonValue : outcome == Outcome.LOST ? lostValue : allOpen;
        value.add(all.amount(deal));
        int furthest = all.stage(deal);
        for (int stage = 0; stage <= furthest; stage++) {
            boolean isLast = stage == furthest;
            reached[stage]++;
            if (isLast && outcome == Outcome.OPEN) {
                open[stage]++;
                openValue[stage].add(all.amount(deal));
                addDays(openDays[stage], all.entered(deal, stage), asOf);
            } else {
                advanced[stage] += !isLast || outcome == Outcome.WON ? 1 : 0;
                addDays(days[stage], all.entered(deal, stage), left(all, deal, stage, furthest));
            }
        }
    }

    /** The day on which a deal left a stage. */
    static int left(Deals all, int deal, int stage, int furthest) {
        return stage < furthest ? all.entered(deal, stage + 1) : all.closed(deal);
    }

    private static void addDays(IntBag bag, int from, int until) {
        if (from != Deals.NO_DAY && until != Deals.NO_DAY && until >= from) {
            bag.add(until - from);
        }
    }

    GroupFigures figures(String group) {
        List<StageFigures> stages = new ArrayList<>();
        for (int stage = 0; stage < reached.length; stage++) {
            stages.add(new StageFigures(
                    data.stages().get(stage).name(),
                    reached[stage],
                    open[stage],
                    Rate.of(advanced[stage], reached[stage] - open[stage]),
                    Days.of(days[stage]),
                    Days.of(openDays[stage]),
                    openValue[stage].units()));
        }
        return new GroupFigures(
                group,
                deals,
                deals - won - lost,
                Rate.of(won, won + lost),
                wonValue.units(),
                lostValue.units(),
                allOpen.units(),
                stages);
    }
}
