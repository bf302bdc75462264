package org.bailiwick.goals;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.bailiwick.io.TypedRow;
import org.bailiwick.io.TypedTable;
import org.bailiwick.model.Duty;
import org.bailiwick.model.Finding;
import org.bailiwick.score.PeriodView;
import org.jspecify.annotations.Nullable;

/**
 * What was achieved, in the period and before it. Immutable and thread-safe.
 *
 * <p>In a file: CSV with the columns {@code metric} (one of the problem's goals; with {@code unit} where several have it),
 * {@code member} (an id, or a name that only one has), {@code duty} (an id), {@code month} (YYYY-MM) or {@code date}
 * (YYYY-MM-DD), {@code amount}. Rows of the same thing add up.
 *
 * @param rows the rows that can be used, in the file's order
 * @param findings everything found, errors first, then by place; may be empty
 */
public record Actuals(List<Actual> rows, List<Finding> findings) {

    /** Nothing achieved. */
    public static final Actuals NONE = new Actuals(List.of(), List.of());

    public Actuals {
        rows = List.copyOf(rows);
        findings = List.copyOf(findings);
    }

    /**
     * Reads a file of actuals.
     *
     * @param file the file
     * @param view the problem whose goals, members and duties it names
     * @return the actuals with the findings; never an exception for what the file holds or for one that cannot be read
     */
    public static Actuals read(Path file, PeriodView view) {
        TypedTable table =
                TypedTable.read(file, List.of("metric", "amount"), List.of("unit", "member", "duty", "month", "date"));
        Reading reading = new Reading(view);
        List<Actual> rows = new ArrayList<>();
        for (TypedRow row : table.rows()) {
            Actual actual = reading.actual(row);
            if (actual != null) {
                rows.add(actual);
            }
        }
        return new Actuals(rows, table.findings());
    }

    /**
     * Tells whether something is wrong.
     *
     * @return true where a finding is an error
     */
    public boolean hasErrors() {
        return findings.stream().anyMatch(Finding::isError);
    }

    private static final class Reading {
        private final Known known;
        private final YearMonth period;

        Reading(PeriodView view) {
            known = new Known(view);
            period = view.problem().period();
        }

        @Nullable
        Actual actual(TypedRow row) {
            Integer goal = known.goal(row);
            row.require("amount");
            BigDecimal amount = row.number("amount");
            LocalDate day = row.day("date");
            YearMonth month = month(row, day);
            Duty duty = month == null || month.equals(period) ? row.oneOf("duty", known.duties()) : null;
            String member = month == null ? null : member(row, month);
            if (goal == null
                    || amount == null
                    || month == null
                    || (member == null && row.has("member") && month.equals(period))) {
                return null;
            }
            if (!row.has("member") && !row.has("duty")) {
                row.warning(
                        "member",
                        "nobody",
                        "the row names neither a member nor a duty and counts for the team only. Maybe a cell was left out.");
            }
            return new Actual(goal, member, duty == null ? null : duty.id(), month, day, amount);
        }

        private @Nullable YearMonth month(TypedRow row, @Nullable LocalDate day) {
            YearMonth month = row.month("month");
            if (!row.has("month") && !row.has("date")) {
                row.error(
                        "month", "missingField", "the row must have a value for month or date. Maybe it was left out.");
                return null;
            }
            if (month != null && day != null && !YearMonth.from(day).equals(month)) {
                row.error(
                        "date",
                        "otherMonth",
                        "date (%s) is not in the month (%s). Maybe leave one of them out.".formatted(day, month));
                return null;
            }
            return day == null ? month : YearMonth.from(day);
        }

        /** Who left since then is not in the team any more; who is not in it now cannot have a goal. */
        private @Nullable String member(TypedRow row, YearMonth month) {
            if (!month.isBefore(period)) {
                return row.oneOf("member", known.members());
            }
            String id = row.id("member");
            String found = id == null ? null : known.members().get(id);
            if (id != null && found == null) {
                row.warning(
                        "member",
                        "notInTeam",
                        "member (%s) is not in the team in %s, and the row counts for the team only. Maybe the member has left, or the id is mistyped."
                                .formatted(id, period));
            }
            return found;
        }
    }
}
