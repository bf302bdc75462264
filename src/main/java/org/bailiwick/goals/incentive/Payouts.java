package org.bailiwick.goals.incentive;

import java.math.BigDecimal;
import java.util.List;

/**
 * What an incentive plan pays, projected from one set of figures.
 *
 * @param basis from which figures
 * @param currency the code of the currency
 * @param decimals how many decimals its amounts have
 * @param rows one for each component and member it is for, component by component, members in the problem's order
 */
public record Payouts(PayoutBasis basis, String currency, int decimals, List<Payout> rows) {
    public Payouts {
        rows = List.copyOf(rows);
    }

    /**
     * Adds up what a member gets.
     *
     * @param member the member's id
     * @return the sum of the member's rows
     */
    public BigDecimal of(String member) {
        return sum(rows.stream().filter(row -> row.member().equals(member)).toList());
    }

    /**
     * Adds up what everybody gets.
     *
     * @return the sum of all rows
     */
    public BigDecimal total() {
        return sum(rows);
    }

    private BigDecimal sum(List<Payout> some) {
        return some.stream().map(Payout::amount).reduce(BigDecimal.ZERO.setScale(decimals), BigDecimal::add);
    }
}
