package org.bailiwick.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bailiwick.explain.Names;
import org.bailiwick.explain.OpenReasons;
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
    private final Names names;

    OpenDuties(Allocation allocation) {
        this.allocation = allocation;
        this.view = allocation.view();
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
        page.heading("Open duties, and why");
        page.lines(page.first(
                List.copyOf(byReason.entrySet()),
                MOST,
                "reasons",
                entry -> page.item(dutyNames(entry.getValue()) + ": " + entry.getKey())));
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
            String priority = duty.priority() > 1 ? ", priority " + duty.priority() : "";
            parts.add("%s (%s%s)".formatted(names.duty(duty), Figures.hours(duty.hours()), priority));
        }
        if (named < duties.size()) {
            parts.add("and %s more".formatted(Figures.count(duties.size() - named)));
        }
        return String.join("; ", parts);
    }

    private String reasons(List<OpenReason> reasons) {
        if (reasons.size() == 1) {
            OpenReason only = reasons.get(0);
            return only.code() == Code.NO_ROLE ? "nobody is qualified for %s".formatted(role(only)) : words(only);
        }
        List<String> parts = new ArrayList<>();
        int unqualified = 0;
        int others = 0;
        for (OpenReason reason : reasons) {
            if (reason.code() == Code.NO_ROLE) {
                unqualified += reason.members();
            } else {
                others += reason.members();
                parts.add("%s %s".formatted(Figures.count(reason.members()), words(reason)));
            }
        }
        String told = String.join("; ", parts.subList(0, Math.min(MOST_REASONS, parts.size())));
        return unqualified == 0
                ? told
                : "%s of %s qualified: %s"
                        .formatted(
                                Figures.count(others),
                                Figures.count((long) unqualified + others, "member is", "members are"),
                                told);
    }

    private String words(OpenReason reason) {
        return switch (reason.code()) {
            case NO_MEMBER -> "the team has no member";
            case NO_ROLE -> "not qualified for %s".formatted(role(reason));
            case NO_SKILL ->
                "below %s in %s (closest: %s with %s)"
                        .formatted(
                                plain(reason.min()),
                                reason.skill() == null ? "a skill" : names.skill(reason.skill()),
                                best(reason),
                                plain(reason.level()));
            case EXCLUDED -> "excluded from it";
            case TOO_LONG ->
                "without that much time at all (closest: %s, %s short)".formatted(best(reason), missing(reason));
            case NO_TIME -> "without time left (closest: %s, %s short)".formatted(best(reason), missing(reason));
            case CONFLICT -> "with a role in conflict";
            case OTHER_SEAT -> "in another seat of it";
            case OTHER_OWNER -> "not the owner of that role there";
            case MAX_ROLES -> "at the limit of roles";
            case MAX_SEGMENTS -> "at the limit of segments";
            case MAX_MEASURES -> "at the cap of a measure";
            case DISRUPTION -> "kept from it by the disruption budget";
            case NOT_TRIED -> "free to take it (such as %s)".formatted(best(reason));
        };
    }

    private String role(OpenReason reason) {
        return reason.role() == null ? "its role" : names.role(reason.role());
    }

    private String best(OpenReason reason) {
        return reason.best() == null ? "nobody" : names.member(reason.best());
    }

    private static String plain(@Nullable BigDecimal level) {
        return level == null ? "0" : level.toPlainString();
    }

    private static String missing(OpenReason reason) {
        long minutes = reason.minutes() == null ? 0 : reason.minutes();
        return minutes < MINUTES_AN_HOUR ? minutes + " min" : Figures.hours(minutes);
    }
}
