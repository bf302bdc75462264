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
import org.bailiwick.lang.Figures;
import org.bailiwick.lang.Wording;
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
    private final Wording words;
    private final Figures figures;
    private final List<Deviation> deviations;

    Loads(Allocation allocation) {
        this.allocation = allocation;
        this.view = allocation.view();
        this.words = allocation.words();
        this.figures = allocation.figures();
        this.deviations = Deviation.all(allocation);
    }

    /** How many members are within the fairness bands. */
    String summary() {
        long outside = deviations.stream().map(Deviation::member).distinct().count();
        int members = view.members().size();
        return outside == 0 ? words.text("loads.allWithin") : words.text("loads.outside", outside, members);
    }

    void print(Page page) {
        page.heading(words.text("loads.heading"));
        Optional<FairShare> fair = FairShare.all(allocation.pairs()).stream()
                .filter(share -> share.measure().equals(Measures.GOAL))
                .findFirst();
        TextTable table = new TextTable()
                .words(words.text("loads.member"), NAME_COLUMNS)
                .numbers(words.text(isTravelled() ? "loads.workAndTravel" : "loads.work"))
                .numbers(words.text("loads.capacity"))
                .numbers(words.text("loads.used"))
                .numbers(goalHead())
                .numbers(words.text("loads.fairShare"))
                .words(words.text("loads.within"), Integer.MAX_VALUE);
        List<Integer> members =
                IntStream.range(0, view.members().size()).boxed().toList();
        List<String> rest = page.first(
                members,
                page.layout().rows(),
                "more.members",
                m -> table.row(
                        allocation.name(m),
                        figures.hours(allocation.effortMinutes(m)),
                        figures.hours(view.capacityMinutes(m)),
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

    /** With the unit of the team's goals that are broken down by the duties' goals, where they have one unit. */
    private String goalHead() {
        String unit = view.problem().goalUnit();
        return unit.isEmpty() ? words.text("loads.goal") : words.text("loads.goalIn", unit);
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
        table.row(
                words.text("loads.all"),
                figures.hours(effort),
                figures.hours(capacity),
                used(effort, capacity),
                goal(goal),
                "",
                "");
    }

    private String used(long effort, long capacity) {
        return capacity == 0 ? "–" : figures.percent(BigFraction.of(effort).divide(capacity));
    }

    private static BigDecimal rounded(BigFraction value) {
        return value.bigDecimalValue(GOAL_DECIMALS, RoundingMode.HALF_UP);
    }

    private String goal(BigDecimal amount) {
        return amount.signum() == 0 ? "–" : figures.amount(amount, GOAL_DECIMALS);
    }

    private boolean isTravelled() {
        return IntStream.range(0, view.duties().size()).anyMatch(allocation.pairs()::isTravelled);
    }

    private String band(int member) {
        List<Deviation> own = deviations.stream()
                .filter(deviation -> deviation.member() == member)
                .toList();
        return own.isEmpty()
                ? words.text("loads.yes")
                : own.stream()
                        .map(deviation -> deviation.text(allocation))
                        .collect(Collectors.joining(words.text("list")));
    }

    /** Why who is outside a band is outside; nothing where nobody is. */
    void printReasons(Page page, WhatIf whatIf) {
        if (deviations.isEmpty()) {
            return;
        }
        page.heading(words.text("loads.reasons"));
        BandReasons reasons = new BandReasons(allocation, whatIf);
        List<Deviation> farthest = new ArrayList<>();
        Set<Integer> members = new HashSet<>();
        deviations.stream()
                .sorted(Deviation.FARTHEST_FIRST)
                .filter(deviation -> members.add(deviation.member()))
                .forEach(farthest::add);
        page.lines(page.first(farthest, REASONS, "more.members", deviation -> {
            String reason = reasons.of(deviation);
            String name = allocation.name(deviation.member());
            String free = figures.percentage(deviation.free());
            page.item(
                    reason.isEmpty()
                            ? words.text("deviation.item", name, deviation.text(allocation), free)
                            : words.text("deviation.because", name, deviation.text(allocation), free, reason));
        }));
    }
}
