package org.bailiwick.generate;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.bailiwick.model.Balance;
import org.bailiwick.model.Coverage;
import org.bailiwick.model.DisruptionBudget;
import org.bailiwick.model.DutyPattern;
import org.bailiwick.model.Goal;
import org.bailiwick.model.Measures;
import org.bailiwick.model.Segment;
import org.bailiwick.model.Settings;
import org.jspecify.annotations.Nullable;

/** The parts of a problem that sum up its drafts: settings, segments, coverage rules and goals. */
final class Assembly {

    /** The measure of how many customers a duty looks after. */
    static final String ACCOUNTS = "accounts";

    static final String OPEN_DEALS = "openDeals";

    private static final BigDecimal ACCOUNTS_WEIGHT = new BigDecimal("0.2");
    private static final int LEADS_A_DUTY = 7;

    private Assembly() {}

    /** The settings; accounts are balanced where a duty carries any. */
    static Settings settings(@Nullable DisruptionBudget budget, List<DutyDraft> duties) {
        boolean hasAccounts = duties.stream().anyMatch(duty -> !duty.covered && duty.measures.containsKey(ACCOUNTS));
        Settings usual = Settings.DEFAULT;
        return new Settings(
                Map.of(),
                usual.tolerance(),
                usual.outerLimit(),
                usual.stickiness(),
                usual.segmentSwitchMinutes(),
                usual.roleSwitchMinutes(),
                usual.roadFactor(),
                usual.travelSpeedKmh(),
                usual.borderMinutes(),
                usual.handoverMinutes(),
                hasAccounts ? List.of(new Balance(ACCOUNTS, ACCOUNTS_WEIGHT, null, null)) : List.of(),
                budget);
    }

    static List<Segment> segments(Geography geography, List<Pod> pods) {
        List<Segment> segments = new ArrayList<>();
        geography.markets().forEach(market -> segments.add(market.segment()));
        pods.forEach(pod -> pod.segments.forEach(segment -> segments.add(segment.segment())));
        return segments;
    }

    /**
     * The rules that stand for all covered duties. Pods differ in the hours of like duties, so each has rules of its own, except
     * that the service rule of the only pod of a team is for every leaf.
     */
    static List<Coverage> coverage(List<Pod> pods) {
        List<Coverage> rules = new ArrayList<>();
        for (Pod pod : pods) {
            List<String> all = pods.size() == 1
                    ? List.of(DutyPattern.ANY)
                    : pod.territories.stream().map(Assembly::leavesBelow).toList();
            addRule(rules, pod, Slot.SERVICE, all);
            addRule(
                    rules,
                    pod,
                    Slot.CROSS_SELLING,
                    pod.territories.stream()
                            .filter(territory -> territory.crossSelling)
                            .map(Assembly::leavesBelow)
                            .toList());
            List<String> campaign = pod.territories.stream()
                    .filter(territory -> territory.campaign)
                    .map(territory -> territory.id)
                    .toList();
            Slot.CAMPAIGN.forEach(slot -> addRule(rules, pod, slot, campaign));
        }
        return rules;
    }

    private static String leavesBelow(SegmentDraft segment) {
        return segment.id + "/*";
    }

    private static void addRule(List<Coverage> rules, Pod pod, Slot slot, List<String> segments) {
        pod.duties.stream()
                .filter(duty -> duty.covered && duty.slot.equals(slot))
                .findFirst()
                .ifPresent(duty -> rules.add(new Coverage(
                        slot.role().id(),
                        segments,
                        List.of(slot.step().id()),
                        1,
                        Figures.quarters(duty.quarterHours),
                        BigDecimal.valueOf(Math.round(slot.goalShare() * 1000), 3),
                        BigDecimal.ZERO,
                        1)));
    }

    static List<Goal> goals(List<DutyDraft> duties) {
        long revenue = duties.stream().mapToLong(duty -> duty.goal).sum();
        long keeping = duties.stream()
                .filter(duty -> duty.role() == JobRole.ACCOUNT_MANAGEMENT)
                .mapToLong(duty -> duty.goal)
                .sum();
        long leads =
                duties.stream().filter(duty -> duty.slot.step() == Step.LEAD).count();
        List<String> none = List.of();
        List<Goal> goals = new ArrayList<>();
        goals.add(new Goal("revenue", "EUR", BigDecimal.valueOf(revenue), 0, Measures.GOAL, none, none));
        goals.add(new Goal(
                "new leads",
                "leads",
                BigDecimal.valueOf(leads * LEADS_A_DUTY),
                0,
                Measures.COUNT,
                none,
                List.of(Step.LEAD.id())));
        if (keeping > 0) {
            // A margin of 18.5 percent, to the cent.
            goals.add(new Goal(
                    "margin",
                    "EUR",
                    BigDecimal.valueOf(keeping * 185, 3),
                    2,
                    Measures.GOAL,
                    List.of(JobRole.ACCOUNT_MANAGEMENT.id()),
                    none));
        }
        return goals;
    }
}
