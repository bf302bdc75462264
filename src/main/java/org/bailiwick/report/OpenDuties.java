package org.bailiwick.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bailiwick.explain.Names;
import org.bailiwick.explain.OpenReasons;
import org.bailiwick.lang.Figures;
import org.bailiwick.lang.Wording;
import org.bailiwick.model.Duty;
import org.bailiwick.model.OpenDuty;
import org.bailiwick.model.OpenReason;
import org.bailiwick.model.OpenReason.Code;
import org.bailiwick.score.PeriodView;
import org.jspecify.annotations.Nullable;

/** The duties that nobody holds, the most urgent first, each with what keeps the team from it. */
final class OpenDuties {

    private static final int MOST = 12;
    private static final int MOST_NAMED = 4;
    private static final int MOST_REASONS = 3;
    private static final int MINUTES_AN_HOUR = 60;

    private final Allocation allocation;
    private final PeriodView view;
    private final Wording words;
    private final Figures figures;
    private final Names names;

    OpenDuties(Allocation allocation) {
        this.allocation = allocation;
        this.view = allocation.view();
        this.words = allocation.words();
        this.figures = allocation.figures();
        this.names = allocation.names();
    }

    /** Prints nothing where nothing is open. */
    void print(Page page) {
        List<OpenDuty> open = new ArrayList<>(OpenReasons.of(allocation.pairs(), allocation.toArray()));
        if (open.isEmpty()) {
            return;
        }
        open.sort((a, b) -> urgency(duty(b)).compareTo(urgency(duty(a))));
        Map<String, List<Duty>> byReason = new LinkedHashMap<>();
        open.forEach(row -> byReason.computeIfAbsent(reasons(row.reasons()), reason -> new ArrayList<>())
                .add(duty(row)));
        page.heading(words.text("open.heading"));
        page.lines(page.first(
                List.copyOf(byReason.entrySet()),
                MOST,
                "more.reasons",
                entry -> page.item(words.text("labelled", dutyNames(entry.getValue()), entry.getKey()))));
    }

    private Duty duty(OpenDuty open) {
        return view.duty(view.dutyNumber(open.duty()));
    }

    private static BigDecimal urgency(Duty duty) {
        return duty.hours().multiply(BigDecimal.valueOf(duty.priority()));
    }

    /** {@code New business, Retail, Lead (12.0 h, priority 2); … and 3 more}. */
    private String dutyNames(List<Duty> duties) {
        List<String> parts = new ArrayList<>();
        int named = duties.size() <= MOST_NAMED + 1 ? duties.size() : MOST_NAMED;
        for (Duty duty : duties.subList(0, named)) {
            String hours = figures.hours(duty.hours());
            parts.add(
                    duty.priority() > 1
                            ? words.text("open.urgentDuty", names.duty(duty), hours, String.valueOf(duty.priority()))
                            : words.text("open.duty", names.duty(duty), hours));
        }
        if (named < duties.size()) {
            parts.add(words.text("open.more", duties.size() - named));
        }
        return String.join(words.text("semicolon"), parts);
    }

    private String reasons(List<OpenReason> reasons) {
        if (reasons.size() == 1) {
            OpenReason only = reasons.get(0);
            return only.code() == Code.NO_ROLE ? words.text("open.nobodyQualified", role(only)) : sentence(only);
        }
        List<String> parts = new ArrayList<>();
        int unqualified = 0;
        int others = 0;
        for (OpenReason reason : reasons) {
            if (reason.code() == Code.NO_ROLE) {
                unqualified += reason.members();
            } else {
                others += reason.members();
                parts.add(words.text("open.tally", reason.members(), sentence(reason)));
            }
        }
        String told = String.join(words.text("semicolon"), parts.subList(0, Math.min(MOST_REASONS, parts.size())));
        return unqualified == 0 ? told : words.text("open.qualified", others, (long) unqualified + others, told);
    }

    private String sentence(OpenReason reason) {
        String key = "open." + reason.code();
        return switch (reason.code()) {
            case NO_ROLE -> words.text(key, role(reason));
            case NO_SKILL ->
                words.text(
                        key,
                        plain(reason.min()),
                        reason.skill() == null ? words.text("open.aSkill") : names.skill(reason.skill()),
                        best(reason),
                        plain(reason.level()));
            case TOO_LONG, NO_TIME -> words.text(key, best(reason), missing(reason));
            case NOT_TRIED -> words.text(key, best(reason));
            default -> words.text(key);
        };
    }

    private String role(OpenReason reason) {
        return reason.role() == null ? words.text("open.itsRole") : names.role(reason.role());
    }

    private String best(OpenReason reason) {
        return reason.best() == null ? allocation.name(PeriodView.NOBODY) : names.member(reason.best());
    }

    private static String plain(@Nullable BigDecimal level) {
        return level == null ? "0" : level.toPlainString();
    }

    private String missing(OpenReason reason) {
        long minutes = reason.minutes() == null ? 0 : reason.minutes();
        return minutes < MINUTES_AN_HOUR ? words.text("minutes", minutes) : figures.hours(minutes);
    }
}
