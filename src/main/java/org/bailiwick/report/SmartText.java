package org.bailiwick.report;

import java.math.BigDecimal;
import java.util.Locale;
import org.bailiwick.explain.Names;
import org.bailiwick.goals.smart.Feasibility;
import org.bailiwick.goals.smart.History;
import org.bailiwick.goals.smart.SmartCheck;
import org.bailiwick.goals.smart.SmartFlag;
import org.bailiwick.goals.smart.SmartGoal;
import org.bailiwick.lang.Figures;
import org.bailiwick.lang.Wording;
import org.jspecify.annotations.Nullable;

/** What is not SMART, goal by goal, and whether the team's goals are feasible. */
final class SmartText {

    private final Page page;
    private final Names names;
    private final Wording wording;

    SmartText(Page page, Names names, Wording wording) {
        this.page = page;
        this.names = names;
        this.wording = wording;
    }

    void tell(SmartCheck check) {
        if (check.goals().stream().anyMatch(goal -> !goal.flags().isEmpty())) {
            page.heading(wording.text("why.heading"));
            check.goals().forEach(this::reasons);
        }
        if (!check.team().isEmpty()) {
            page.heading(wording.text("team.heading"));
            check.team().forEach(this::feasibility);
            Feasibility any = check.team().get(0);
            page.item(wording.text(
                    "team.time",
                    wording.figures().hours(any.allWorkMinutes()),
                    wording.figures().hours(any.rampedCapacityMinutes()),
                    any.hasTime() ? 0 : 1));
        }
    }

    private void reasons(SmartGoal goal) {
        for (SmartFlag flag : goal.flags()) {
            page.item(wording.text("why.item", names.member(goal.member()), goal.metric(), reason(goal, flag)));
        }
    }

    private String reason(SmartGoal goal, SmartFlag flag) {
        String key = "why." + word(flag);
        History history = goal.history();
        BigDecimal potential = goal.potential();
        return switch (flag) {
            case FINER_THAN_CURRENCY -> wording.text(key, exact(goal.amount()), goal.unit());
            case ABOVE_HISTORY ->
                history == null
                        ? ""
                        : wording.text(key, exact(goal.monthly()), history.months(), exact(history.highest()));
            case BELOW_HISTORY ->
                history == null
                        ? ""
                        : wording.text(key, exact(goal.monthly()), history.months(), exact(history.lowest()));
            case OVER_CAPACITY ->
                wording.text(
                        key,
                        wording.figures().hours(goal.workMinutes()),
                        wording.figures().hours(goal.rampedCapacityMinutes()));
            case ABOVE_POTENTIAL -> potential == null ? "" : wording.text(key, exact(goal.amount()), exact(potential));
            case JOINS_LATER -> wording.text(key, wording.figures().day(goal.memberFrom()));
            case LEAVES_EARLIER -> wording.text(key, wording.figures().day(goal.memberUntil()));
            case NO_METRIC, SHARED_METRIC, NO_UNIT, NEVER_MEASURED, NO_OWN_DUTY -> wording.text(key);
        };
    }

    private String exact(BigDecimal amount) {
        return wording.figures().exact(amount);
    }

    private void feasibility(Feasibility team) {
        if (team.open().signum() != 0) {
            page.item(wording.text("team.open", team.metric(), amount(team.open(), team)));
        }
        gap("team.potential", team, team.potential());
        gap("team.expected", team, team.expected());
    }

    private void gap(String key, Feasibility team, @Nullable BigDecimal there) {
        if (there != null) {
            BigDecimal gap = team.amount().subtract(there);
            page.item(wording.text(
                    key, team.metric(), amount(there, team), gap.signum() > 0 ? 1 : 0, amount(gap.abs(), team)));
        }
    }

    private String amount(BigDecimal amount, Feasibility team) {
        return exact(amount) + Figures.TIE + team.unit();
    }

    /** A flag as a word in camel case: NO_UNIT is noUnit. */
    static String word(Enum<?> flag) {
        StringBuilder word = new StringBuilder();
        for (String part : flag.name().toLowerCase(Locale.ROOT).split("_", -1)) {
            word.append(word.isEmpty() ? part : part.substring(0, 1).toUpperCase(Locale.ROOT) + part.substring(1));
        }
        return word.toString();
    }
}
