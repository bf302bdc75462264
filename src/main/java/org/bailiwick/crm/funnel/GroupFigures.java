package org.bailiwick.crm.funnel;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/**
 * The funnel of a group of deals.
 *
 * @param group the group's name for people
 * @param deals how many deals it has
 * @param open how many of them are open
 * @param winRate of those won or lost, how many were won
 * @param withoutAmount how many of all its deals state no amount: they add nothing to any value
 * @param wonWithAmount how many of the won deals state an amount
 * @param wonValue the amounts of the won deals
 * @param lostValue the amounts of the lost deals
 * @param openValue the amounts of the open deals
 * @param stages the stages in order; empty where deals have none
 */
public record GroupFigures(
        String group,
        long deals,
        long open,
        Rate winRate,
        long withoutAmount,
        long wonWithAmount,
        BigDecimal wonValue,
        BigDecimal lostValue,
        BigDecimal openValue,
        List<StageFigures> stages) {

    private static final int DECIMALS = 2;

    public GroupFigures {
        stages = List.copyOf(stages);
    }

    /**
     * Returns the average amount of the won deals that state one.
     *
     * @return in units of the currency, two decimals; 0 where there is none
     */
    public BigDecimal averageWon() {
        return wonWithAmount == 0
                ? BigDecimal.ZERO.setScale(DECIMALS)
                : wonValue.divide(BigDecimal.valueOf(wonWithAmount), DECIMALS, RoundingMode.HALF_UP);
    }
}
