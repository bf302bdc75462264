package org.bailiwick.crm.assembly;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.bailiwick.crm.load.Note;
import org.bailiwick.crm.mapping.ValueClass;
import org.bailiwick.crm.values.AccountValue;
import org.bailiwick.crm.values.AccountValues;

/** Fits the hours of visits that nobody stated to what the team can do. */
final class VisitScale {
    private VisitScale() {}

    /**
     * The same values with shorter visits where all of them together would take more than there is; visits are never longer than by the
     * rule.
     *
     * @param wanted the hours a month that all visits may take
     */
    static AccountValues fit(AccountValues values, BigDecimal wanted, DerivationLog log) {
        BigDecimal sum = values.accounts().stream()
                .map(value ->
                        value.valueClass().visits().multiply(value.valueClass().visitHours()))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal factor = sum.signum() == 0 || sum.compareTo(wanted) <= 0
                ? BigDecimal.ONE
                : wanted.divide(sum, 4, RoundingMode.DOWN);
        log.note(
                Note.Kind.ASSUMED,
                "visits",
                values.accounts().size(),
                "accounts have no deals that would tell the work: visits by value class, their hours times %s to fit the team's capacity; the mapping can state values"
                        .formatted(factor.toPlainString()));
        List<AccountValue> scaled = new ArrayList<>();
        for (AccountValue value : values.accounts()) {
            ValueClass given = value.valueClass();
            ValueClass shorter = new ValueClass(
                    given.name(),
                    given.minScore(),
                    given.visits(),
                    given.visitHours().multiply(factor));
            scaled.add(new AccountValue(
                    value.account(), value.recency(), value.frequency(), value.money(), shorter, value.rule()));
        }
        return new AccountValues(scaled, values.classes());
    }
}
