package org.bailiwick.crm.funnel;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.bailiwick.crm.data.CrmData;
import org.bailiwick.crm.data.FunnelStage;

/** Finds where the funnel leaks: in its stages, or from end to end where deals have none. */
final class LeakFinder {
    private final CrmData data;
    private final GroupFigures overall;
    private final CauseFinder causes;
    private final List<Leak> leaks = new ArrayList<>();

    LeakFinder(CrmData data, GroupFigures overall) {
        this.data = data;
        this.overall = overall;
        causes = new CauseFinder(data);
    }

    void addOverall(List<Comparison> targets) {
        for (Comparison comparison : targets) {
            if (isLeak(comparison)) {
                int[] all = IntStream.range(0, data.deals().size()).toArray();
                leaks.add(leak("overall", comparison, overall, all));
            }
        }
    }

    void add(Grouping grouping, GroupedDeals deals, Breakdown breakdown) {
        Map<String, Integer> places = new HashMap<>();
        for (int place = 0; place < breakdown.groups().size(); place++) {
            places.put(grouping.names().get(place), place);
        }
        for (Comparison comparison : breakdown.comparisons()) {
            if (isLeak(comparison)) {
                int place = places.getOrDefault(comparison.group(), 0);
                leaks.add(leak(grouping.by(), comparison, breakdown.groups().get(place), deals.of(place)));
            }
        }
    }

    List<Leak> largestFirst() {
        leaks.sort(Comparator.comparing(Leak::lostValue)
                .reversed()
                .thenComparing(Leak::by)
                .thenComparing(leak -> leak.comparison().group())
                .thenComparing(leak -> leak.comparison().stage()));
        return leaks;
    }

    /** A low win rate is the work of some stage, where there are stages. */
    private boolean isLeak(Comparison comparison) {
        return comparison.isLeak()
                && comparison.stage().isEmpty() == data.stages().isEmpty();
    }

    private Leak leak(String by, Comparison comparison, GroupFigures group, int[] deals) {
        Rate rate = comparison.rate();
        double missing = (comparison.reference() - rate.value()) * rate.of();
        BigDecimal average = group.wonWithAmount() > 0 ? group.averageWon() : overall.averageWon();
        BigDecimal lost = average.multiply(BigDecimal.valueOf(missing)).setScale(2, RoundingMode.HALF_UP);
        int stage = data.stages().stream().map(FunnelStage::name).toList().indexOf(comparison.stage());
        Cause cause = causes.of(stage, deals, isSlower(group, stage), comparison.reference());
        return new Leak(by, comparison, lost, cause.measure(), cause.evidence());
    }

    private boolean isSlower(GroupFigures group, int stage) {
        if (stage == Passages.WHOLE || group.deals() == overall.deals()) {
            return true;
        }
        StageFigures here = group.stages().get(stage);
        StageFigures everywhere = overall.stages().get(stage);
        return here.days().median() > everywhere.days().median()
                || here.openDays().median() > everywhere.openDays().median();
    }
}
