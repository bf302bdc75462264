package org.bailiwick.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.commons.numbers.fraction.BigFraction;
import org.bailiwick.explain.WhatIf;
import org.bailiwick.model.Goal;
import org.bailiwick.model.Measures;
import org.bailiwick.score.FairShare;
import org.bailiwick.score.PeriodView;

/** How much every member carries, against capacity and fair share. */
final class Loads {

    private static final int NAME_COLUMNS = 36;
    private static final int REASONS = 8;
    private static final int GOAL_DECIMALS = 0;

    private final Allocation allocation;
    private final PeriodView view;
    private final List<Deviation> deviations;

    Loads(Allocation allocation) {
        this.allocation = allocation;
        this.view = allocation.view();
        this.deviations = Deviation.all(allocation);
    }

    /** How many members are within the fairness bands. */
    String summary() {
        long outside = deviations.stream().map(Deviation::member).distinct().count();
        int members = view.members().size();
        return outside == 0
                ? "Everybody is within the fairness bands."
                : "%s of %s %s outside a fairness band; the reasons stand below."
                        .formatted(
                                Figures.count(outside),
                                Figures.count(members, "member", "members"),
                                outside == 1 ? "is" : "are");
    }

    void print(Page page) {
        page.heading("Loads");
        Optional<FairShare> fair = FairShare.all(allocation.pairs()).stream()
                .filter(share -> share.measure().equals(Measures.GOAL))
                .findFirst();
        TextTable table = new TextTable()
                .words("Member", NAME_COLUMNS)
                .numbers(isTravelled() ? "Work, travel" : "Work")
                .numbers("Capacity")
                .numbers("Used")
                .numbers("Goal" + unit())
                .numbers("Fair share")
                .words("In the fairness bands", Integer.MAX_VALUE);
        List<Integer> members =
                IntStream.range(0, view.members().size()).boxed().toList();
        List<String> rest = page.first(
                members,
                page.layout().rows(),
                "members",
                m -> table.row(
                        allocation.name(m),
                        Figures.hours(allocation.effortMinutes(m)),
                        Figures.hours(view.capacityMinutes(m)),
                        used(allocation.effortMinutes(m), view.capacityMinutes(m)),
                        goal(allocation.sum(m, Measures.GOAL)),
                        goal(
                                fair.isEmpty()
                                        ? BigDecimal.ZERO
                                        : rounded(fair.get().fairLoad(m))),
                        band(m)));
        total(table);
        page.lines(table.lines());
        page.lines(rest);
    }

    /** The unit of the team's goals that are broken down by the duties' goals, where they have one unit. */
    private String unit() {
        List<String> units = view.problem().goals().stream()
                .filter(goal -> goal.basis().equals(Measures.GOAL))
                .map(Goal::unit)
                .distinct()
                .toList();
        return units.size() == 1 ? " (" + units.get(0) + ")" : "";
    }

    private void total(TextTable table) {
        long effort = 0;
        long capacity = 0;
        BigDecimal goal = BigDecimal.ZERO;
        for (int m = 0; m < view.members().size(); m++) {
            effort += allocation.effortMinutes(m);
            capacity += view.capacityMinutes(m);
            goal = goal.add(allocation.sum(m, Measures.GOAL));
        }
        table.row("All", Figures.hours(effort), Figures.hours(capacity), used(effort, capacity), goal(goal), "", "");
    }

    private static String used(long effort, long capacity) {
        return capacity == 0 ? "–" : Figures.percent(BigFraction.of(effort).divide(capacity));
    }

    private static BigDecimal rounded(BigFraction value) {
        return value.bigDecimalValue(GOAL_DECIMALS, RoundingMode.HALF_UP);
    }

    private static String goal(BigDecimal amount) {
        return amount.signum() == 0 ? "–" : Figures.amount(amount, GOAL_DECIMALS);
    }

    private boolean isTravelled() {
        return IntStream.range(0, view.duties().size()).anyMatch(allocation.pairs()::isTravelled);
    }

    private String band(int member) {
        List<Deviation> own = deviations.stream()
                .filter(deviation -> deviation.member() == member)
                .toList();
        return own.isEmpty() ? "yes" : own.stream().map(Deviation::text).collect(Collectors.joining(", "));
    }

    /** Why who is outside a band is outside; nothing where nobody is. */
    void printReasons(Page page, WhatIf whatIf) {
        if (deviations.isEmpty()) {
            return;
        }
        page.heading("Outside the fairness bands, and why");
        BandReasons reasons = new BandReasons(allocation, whatIf);
        List<Deviation> farthest = new ArrayList<>();
        Set<Integer> members = new HashSet<>();
        deviations.stream()
                .sorted(Deviation.FARTHEST_FIRST)
                .filter(deviation -> members.add(deviation.member()))
                .forEach(farthest::add);
        page.lines(page.first(farthest, REASONS, "members", deviation -> {
            String reason = reasons.of(deviation);
            page.item("%s, %s (%s is free)%s"
                    .formatted(
                            allocation.name(deviation.member()),
                            deviation.text(),
                            Figures.percentage(deviation.free()),
                            reason.isEmpty() ? "" : ": " + reason));
        }));
    }
}
