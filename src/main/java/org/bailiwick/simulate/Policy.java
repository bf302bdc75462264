package org.bailiwick.simulate;

import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How a team's plan is kept over a year.
 *
 * @param kind the way
 * @param budget the part of the goals held that may change hands in a month, 0..1; null where nothing limits it
 */
public record Policy(Kind kind, @Nullable BigDecimal budget) {

    /** A way to keep a plan. */
    public enum Kind {
        /** The first plan is kept; what loses its holder or begins later stays open. */
        FROZEN("frozen"),
        /** The first plan is kept; what loses its holder or begins later goes to whoever may have it and has the least to do. */
        STOP_GAP("stop-gap"),
        /** Every month is planned anew from the holders, within the budget. */
        MONTHLY("monthly"),
        /** As monthly, and the deals that members won and lost change their levels of skill. */
        LEARNING("learning"),
        /** Planned anew from the holders, within the budget, only when it is advised; else as with the stop-gap. */
        ADVISED("advised"),
        /** Every month is planned as if nobody held anything. */
        FRESH("fresh");

        private final String id;

        Kind(String id) {
            this.id = id;
        }

        /**
         * Returns the name in files.
         *
         * @return a word in lower case
         */
        public String id() {
            return id;
        }
    }

    /**
     * Returns the policy's name in files.
     *
     * @return such as {@code monthly-10%}
     */
    public String id() {
        return percent().map(percent -> kind.id() + "-" + percent + "%").orElse(kind.id());
    }

    /**
     * Returns the budget in percent.
     *
     * @return such as {@code 10}; empty where there is no budget
     */
    public Optional<String> percent() {
        return Optional.ofNullable(budget)
                .map(part -> part.movePointRight(2).stripTrailingZeros().toPlainString());
    }
}
