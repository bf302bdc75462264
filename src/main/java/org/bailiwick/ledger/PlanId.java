package org.bailiwick.ledger;

import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bailiwick.ledger.store.LedgerException;

/**
 * Which plan of a ledger, in the order of periods, teams and numbers.
 *
 * @param period the month planned
 * @param team the id of the team
 * @param number 1 for the first plan that was added for the team and the period, 2 for the second
 */
public record PlanId(YearMonth period, String team, int number) implements Comparable<PlanId> {

    private static final Pattern FORM = Pattern.compile("(\\d{4}-\\d{2})/(.+)/([1-9]\\d{0,8})");
    private static final Comparator<PlanId> ORDER =
            Comparator.comparing(PlanId::period).thenComparing(PlanId::team).thenComparingInt(PlanId::number);

    /**
     * Reads an id.
     *
     * @param text such as {@code 2026-12/acme-east/3}
     * @return the id
     * @throws LedgerException where it has another form
     */
    public static PlanId of(String text) {
        Matcher form = FORM.matcher(text);
        if (form.matches()) {
            try {
                return new PlanId(YearMonth.parse(form.group(1)), form.group(2), Integer.parseInt(form.group(3)));
            } catch (DateTimeException e) {
                throw wrong(text);
            }
        }
        throw wrong(text);
    }

    private static LedgerException wrong(String text) {
        return LedgerException.refused(
                "%s is no id of a plan, which has month, team and number: 2026-12/acme-east/3. Maybe ledger list shows it."
                        .formatted(text));
    }

    @Override
    public int compareTo(PlanId other) {
        return ORDER.compare(this, other);
    }

    /** {@code 2026-12/acme-east/3}. */
    @Override
    public String toString() {
        return "%s/%s/%d".formatted(period, team, number);
    }
}
