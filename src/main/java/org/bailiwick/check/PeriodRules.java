package org.bailiwick.check;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.bailiwick.model.Duty;
import org.bailiwick.model.Member;
import org.bailiwick.model.Pin;
import org.bailiwick.model.Problem;
import org.bailiwick.model.Validity;
import org.jspecify.annotations.Nullable;

/** There is somebody and something to plan in the period, dates run forwards, and pins have a holder to bind. */
final class PeriodRules {

    private final Report report;
    private final Names names;

    PeriodRules(Report report, Names names) {
        this.report = report;
        this.names = names;
    }

    void check(Problem problem) {
        YearMonth period = problem.period();
        members(problem.members(), period);
        List<Duty> duties = problem.duties();
        if (duties.isEmpty() && problem.coverage().isEmpty()) {
            report.error(
                    "noDuties",
                    "/duties",
                    () -> "There are neither duties nor coverage rules, so nothing to plan. Maybe a file is missing.");
        }
        for (int i = 0; i < duties.size(); i++) {
            Duty duty = duties.get(i);
            Row row = Row.of("duties", i, "duty", duty.id());
            dates(row, duty.validity());
            Pin pin = duty.pin();
            if (pin != null && duty.validity().daysIn(period) > 0) {
                pin(row, duty.holder(), pin, problem);
            }
        }
        boolean anyInPeriod = duties.stream().anyMatch(duty -> duty.validity().daysIn(period) > 0);
        if (!duties.isEmpty() && !anyInPeriod && problem.coverage().isEmpty()) {
            report.error(
                    "noDuties",
                    "/duties",
                    () -> "None of the duties is wanted in the period (%s). Maybe the period is wrong."
                            .formatted(period));
        }
    }

    private void members(List<Member> members, YearMonth period) {
        boolean anyInPeriod = false;
        for (int i = 0; i < members.size(); i++) {
            Member member = members.get(i);
            dates(Row.of("members", i, "member", member.id()), member.validity());
            anyInPeriod |= member.validity().daysIn(period) > 0;
        }
        if (members.isEmpty()) {
            report.error("noMembers", "/members", () -> "There are no members. Maybe the team's file is empty.");
        } else if (!anyInPeriod) {
            report.error(
                    "noMembers",
                    "/members",
                    () -> "None of the members is in the team in the period (%s). Maybe the period is wrong."
                            .formatted(period));
        }
    }

    private void dates(Row row, Validity validity) {
        LocalDate from = validity.from();
        LocalDate until = validity.until();
        if (from != null && until != null && from.isAfter(until)) {
            report.error(
                    "fromAfterUntil",
                    row.at("from"),
                    () -> "from (%s) of %s is after until (%s). Maybe the two are swapped."
                            .formatted(from, row.label(), until));
        }
    }

    private void pin(Row row, @Nullable String holder, Pin pin, Problem problem) {
        if (!pin.isValidIn(problem.period())) {
            report.warning(
                    "expiredPin",
                    row.at("pinUntil"),
                    () ->
                            "The pin of %s ended on %s, before the period (%s), and counts no more. Maybe it should be renewed."
                                    .formatted(row.label(), pin.until(), problem.period()));
        } else if (holder == null) {
            report.warning(
                    "voidPin",
                    row.at("pinned"),
                    () -> "The pin of %s is void, as the duty has no holder. Maybe the holder is missing."
                            .formatted(row.label()));
        } else if (!isThere(holder, problem)) {
            report.warning(
                    "voidPin",
                    row.at("pinned"),
                    () ->
                            "The pin of %s is void, as the holder (%s) is not in the team in the period (%s). Maybe they left."
                                    .formatted(row.label(), Text.shown(holder), problem.period()));
        }
    }

    private boolean isThere(String holder, Problem problem) {
        Integer position = names.members().position(holder);
        return position != null && problem.members().get(position).validity().daysIn(problem.period()) > 0;
    }
}
