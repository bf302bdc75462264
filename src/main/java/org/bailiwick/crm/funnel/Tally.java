package org.bailiwick.crm.funnel;

import java.util.ArrayList;
import java.util.List;
import org.bailiwick.crm.data.CrmData;
import org.bailiwick.crm.data.Deals;
import org.bailiwick.crm.data.Outcome;

/** Counts the deals of one group. */
final class Tally {
    private final CrmData data;
    private final Passages passages;
    private final int asOf;
    private final List<OfStage> stages = new ArrayList<>();
    private final ExactSum wonValue = new ExactSum();
    private final ExactSum lostValue = new ExactSum();
    private final ExactSum openValue = new ExactSum();
    private long deals;
    private long won;
    private long lost;

    /** What is counted of one stage. */
    private static final class OfStage {
        private long reached;
        private long open;
        private long advanced;
        private final ExactSum openValue = new ExactSum();
        private final IntBag days = new IntBag();
        private final IntBag openDays = new IntBag();

        StageFigures figures(String name) {
            return new StageFigures(
                    name,
                    reached,
                    open,
                    Rate.of(advanced, reached - open),
                    Days.of(days),
                    Days.of(openDays),
                    openValue.units());
        }
    }

    Tally(CrmData data) {
        this.data = data;
        passages = new Passages(data);
        asOf = (int) data.asOf().toEpochDay();
        data.stages().forEach(stage -> stages.add(new OfStage()));
    }

    static GroupFigures of(CrmData data, String group, int[] deals) {
        Tally tally = new Tally(data);
        for (int deal : deals) {
            tally.add(deal);
        }
        return tally.figures(group);
    }

    void add(int deal) {
        Deals all = data.deals();
        Outcome outcome = all.outcome(deal);
        deals++;
        won += outcome == Outcome.WON ? 1 : 0;
        lost += outcome == Outcome.LOST ? 1 : 0;
        valueOf(outcome).add(all.amount(deal));
        for (int stage = 0; stage <= all.stage(deal); stage++) {
            OfStage count = stages.get(stage);
            count.reached++;
            if (passages.hasLeft(deal, stage)) {
                count.advanced += passages.wentOn(deal, stage) ? 1 : 0;
                count.days.addKnown(passages.days(deal, stage));
            } else {
                count.open++;
                count.openValue.add(all.amount(deal));
                count.openDays.addKnown(passages.openDays(deal, asOf));
            }
        }
    }

    private ExactSum valueOf(Outcome outcome) {
        return switch (outcome) {
            case WON -> wonValue;
            case LOST -> lostValue;
            case OPEN -> openValue;
        };
    }

    GroupFigures figures(String group) {
        List<StageFigures> figures = new ArrayList<>();
        for (int stage = 0; stage < stages.size(); stage++) {
            figures.add(stages.get(stage).figures(data.stages().get(stage).name()));
        }
        return new GroupFigures(
                group,
                deals,
                deals - won - lost,
                Rate.of(won, won + lost),
                deals - wonValue.count() - lostValue.count() - openValue.count(),
                wonValue.count(),
                wonValue.units(),
                lostValue.units(),
                openValue.units(),
                figures);
    }
}
