package org.bailiwick.crm.funnel;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.bailiwick.crm.data.CrmData;

/** Compares the rates of groups with a stage's target where it has one, else with all other deals. */
final class Comparisons {
    private final List<Comparison> all = new ArrayList<>();
    private final List<Double> chances = new ArrayList<>();

    private Comparisons() {}

    static List<Comparison> of(CrmData data, List<GroupFigures> groups, GroupFigures overall) {
        Comparisons comparisons = new Comparisons();
        for (GroupFigures group : groups) {
            for (int stage = 0; stage < group.stages().size(); stage++) {
                BigDecimal target = data.stages().get(stage).target();
                StageFigures figures = group.stages().get(stage);
                Rate rate = figures.conversion();
                if (target == null) {
                    comparisons.withOthers(
                            group,
                            figures.stage(),
                            rate,
                            overall.stages().get(stage).conversion());
                } else if (rate.isKnown()) {
                    comparisons.withTarget(group.group(), figures.stage(), rate, target.doubleValue());
                }
            }
            comparisons.withOthers(group, "", group.winRate(), overall.winRate());
        }
        return comparisons.adjusted();
    }

    /** The overall funnel can only be compared with targets. */
    static List<Comparison> ofOverall(CrmData data, GroupFigures overall) {
        Comparisons comparisons = new Comparisons();
        for (int stage = 0; stage < overall.stages().size(); stage++) {
            BigDecimal target = data.stages().get(stage).target();
            StageFigures figures = overall.stages().get(stage);
            if (target != null && figures.conversion().isKnown()) {
                comparisons.withTarget(overall.group(), figures.stage(), figures.conversion(), target.doubleValue());
            }
        }
        return comparisons.adjusted();
    }

    private void withTarget(String group, String stage, Rate rate, double target) {
        all.add(new Comparison(group, stage, rate, target, true, 1));
        chances.add(Chance.against(rate, target));
    }

    private void withOthers(GroupFigures group, String stage, Rate rate, Rate overall) {
        Rate others = Rate.of(overall.hits() - rate.hits(), overall.of() - rate.of());
        if (rate.isKnown() && others.isKnown()) {
            all.add(new Comparison(group.group(), stage, rate, others.value(), false, 1));
            chances.add(Chance.between(rate, others));
        }
    }

    private List<Comparison> adjusted() {
        List<Double> adjusted = Chance.adjusted(chances);
        List<Comparison> done = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            Comparison one = all.get(i);
            done.add(new Comparison(
                    one.group(), one.stage(), one.rate(), one.reference(), one.isTarget(), adjusted.get(i)));
        }
        return done;
    }
}
