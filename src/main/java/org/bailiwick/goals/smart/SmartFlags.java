package org.bailiwick.goals.smart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;

/** Finds what may be wrong with a goal from its figures. */
final class SmartFlags {

    private final SmartGoal goal;
    private final List<SmartFlag> flags = new ArrayList<>();

    SmartFlags(SmartGoal goal) {
        this.goal = goal;
    }

    SmartGoal flagged(boolean isMetricShared, boolean isNeverMeasured) {
        flag(goal.metric().isBlank(), SmartFlag.NO_METRIC);
        flag(isMetricShared, SmartFlag.SHARED_METRIC);
        flag(goal.unit().isBlank(), SmartFlag.NO_UNIT);
        flag(isFinerThanCurrency(goal.unit(), goal.amount()), SmartFlag.FINER_THAN_CURRENCY);
        flag(isNeverMeasured, SmartFlag.NEVER_MEASURED);
        History history = goal.history();
        if (history != null) {
            flag(goal.monthly().compareTo(history.highest()) > 0, SmartFlag.ABOVE_HISTORY);
            flag(goal.monthly().compareTo(history.lowest()) < 0, SmartFlag.BELOW_HISTORY);
        }
        flag(goal.workMinutes() > goal.rampedCapacityMinutes(), SmartFlag.OVER_CAPACITY);
        BigDecimal potential = goal.potential();
        flag(potential != null && goal.amount().compareTo(potential) > 0, SmartFlag.ABOVE_POTENTIAL);
        flag(goal.duties() == 0, SmartFlag.NO_OWN_DUTY);
        flag(goal.memberFrom().isAfter(goal.from()), SmartFlag.JOINS_LATER);
        flag(goal.memberUntil().isBefore(goal.until()), SmartFlag.LEAVES_EARLIER);
        return new SmartGoal(
                goal.metric(),
                goal.unit(),
                goal.member(),
                goal.amount(),
                goal.monthly(),
                history,
                goal.workMinutes(),
                goal.rampedCapacityMinutes(),
                potential,
                goal.duties(),
                goal.basisShare(),
                goal.from(),
                goal.until(),
                goal.memberFrom(),
                goal.memberUntil(),
                flags);
    }

    private void flag(boolean isSo, SmartFlag flag) {
        if (isSo) {
            flags.add(flag);
        }
    }

    /** Other units than the codes of ISO 4217 have no decimals of their own. */
    static boolean isFinerThanCurrency(String unit, BigDecimal amount) {
        try {
            int decimals = Currency.getInstance(unit).getDefaultFractionDigits();
            return decimals >= 0 && amount.stripTrailingZeros().scale() > decimals;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
