package org.bailiwick.crm.load;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.bailiwick.crm.data.Deals;
import org.jspecify.annotations.Nullable;

/** Amounts of money as the deals keep them. */
final class Amounts {
    /** So that the sum of nine thousand million deals fits 64 bits. */
    private static final BigDecimal MOST = new BigDecimal("100000000000");

    private Amounts() {}

    /** In 10<sup>−4</sup> units, rounded half up; {@link Deals#NO_AMOUNT} for none. */
    static long of(@Nullable BigDecimal amount) throws BadCell {
        if (amount == null) {
            return Deals.NO_AMOUNT;
        }
        if (amount.abs().compareTo(MOST) > 0) {
            throw new BadCell(
                    "amountTooLarge",
                    "the amount (%s) is over %s. Maybe the decimal separator is another one."
                            .formatted(Quote.head(amount.toPlainString()), MOST.toPlainString()));
        }
        return amount.setScale(Deals.AMOUNT_DECIMALS, RoundingMode.HALF_UP)
                .unscaledValue()
                .longValueExact();
    }
}
