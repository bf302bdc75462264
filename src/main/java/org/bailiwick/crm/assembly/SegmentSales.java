package org.bailiwick.crm.assembly;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.bailiwick.crm.data.CrmData;
import org.bailiwick.crm.data.Deals;
import org.jspecify.annotations.Nullable;

/** What a segment buys in a month: what was won over the window, else a twelfth of what its account bought in a year. */
final class SegmentSales {
    private static final int DECIMALS = 2;
    private static final BigDecimal YEAR = new BigDecimal(12);

    private SegmentSales() {}

    static BigDecimal ofMonth(CrmData data, Segmentation.Cut cut, int segment, Volumes volumes) {
        BigDecimal yearly = yearly(data, cut, segment, volumes);
        return yearly == null
                ? volumes.won(segment).divide(BigDecimal.valueOf(volumes.months()), DECIMALS, RoundingMode.HALF_UP)
                : yearly.divide(YEAR, DECIMALS, RoundingMode.HALF_UP);
    }

    static String inputs(CrmData data, Segmentation.Cut cut, int segment, Volumes volumes) {
        BigDecimal yearly = yearly(data, cut, segment, volumes);
        return yearly == null
                ? "%s won in %s".formatted(volumes.won(segment).toPlainString(), volumes.window())
                : "%s a year by the account's record".formatted(yearly.toPlainString());
    }

    private static @Nullable BigDecimal yearly(CrmData data, Segmentation.Cut cut, int segment, Volumes volumes) {
        return volumes.won(segment).signum() > 0 || cut.account() == Deals.NONE
                ? null
                : data.accounts().get(cut.account()).sales();
    }
}
