package org.bailiwick.cards;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.bailiwick.lang.Wording;
import org.bailiwick.model.Stage;
import org.jspecify.annotations.Nullable;

/** Short phrases that cards and sheets share: work in a few words, days, times. */
final class Phrases {

    private static final int MOST_LINES = 3;

    private final TeamPlan plan;
    private final Wording wording;
    private final WorkLines lines;
    private final List<String> stageOrder;

    Phrases(TeamPlan plan) {
        this.plan = plan;
        this.wording = plan.wording();
        this.lines = new WorkLines(plan, WorkLines.FEW);
        this.stageOrder = plan.view().problem().stages().stream()
                .sorted(Comparator.comparingInt(Stage::order))
                .map(Stage::id)
                .toList();
    }

    /** {@code New business, Health care Hangzhou: Lead → Closing; …}. */
    String work(List<Integer> duties) {
        List<WorkLine> all = lines.of(duties);
        List<String> parts = new ArrayList<>();
        for (WorkLine line : all.subList(0, Math.min(MOST_LINES, all.size()))) {
            String where = line.role() + wording.text("comma") + line.where();
            parts.add(line.stages().isEmpty() ? where : wording.text("whereWhat", where, line.stages()));
        }
        String told = String.join(wording.text("semicolon"), parts);
        int more = all.subList(Math.min(MOST_LINES, all.size()), all.size()).stream()
                .mapToInt(line -> line.duties().size())
                .sum();
        return more == 0 ? told : wording.text("andMoreDuties", told, more);
    }

    /** The work with its hours. */
    String workAndHours(List<Integer> duties) {
        return wording.text("workAndHours", work(duties), plan.figures().hours(plan.hours(duties)));
    }

    /** Days of one month: {@code 7, 14 and 21 December 2026}. */
    String days(List<LocalDate> days) {
        String numbers = days.stream()
                .map(day -> wording.text("dayNumber", plan.figures().count(day.getDayOfMonth())))
                .collect(Collectors.joining(wording.text("comma")));
        return wording.text(
                "daysOfMonth",
                numbers,
                plan.figures().month(plan.view().problem().period()));
    }

    /** Whether two stages follow each other, or are the same. */
    boolean isNextStage(@Nullable String one, @Nullable String other) {
        int first = stageOrder.indexOf(String.valueOf(one));
        int second = stageOrder.indexOf(String.valueOf(other));
        return first >= 0 && second >= 0 && Math.abs(first - second) <= 1;
    }
}
