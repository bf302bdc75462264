package org.bailiwick.goals.incentive;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.apache.commons.numbers.fraction.BigFraction;
import org.bailiwick.score.Exact;
import org.jspecify.annotations.Nullable;

/** What a component pays for a goal and what was achieved: exact until the one rounding at the end. */
final class Pay {

    private static final int ATTAINMENT_DECIMALS = 4;

    private final Component component;
    private final BigFraction goal;
    private final BigFraction achieved;
    private final @Nullable BigFraction attainment;

    Pay(Component component, BigDecimal goal, BigDecimal achieved) {
        this.component = component;
        this.goal = Exact.of(goal);
        this.achieved = Exact.of(achieved);
        this.attainment = goal.signum() > 0 ? this.achieved.divide(this.goal) : null;
    }

    @Nullable
    BigDecimal attainment() {
        return attainment == null ? null : attainment.bigDecimalValue(ATTAINMENT_DECIMALS, RoundingMode.HALF_UP);
    }

    /** Without a goal above 0 there is no threshold. */
    boolean isBelowThreshold() {
        return attainment != null && attainment.multiply(100).compareTo(Exact.of(component.threshold())) < 0;
    }

    /** What is paid, neither capped nor rounded. */
    BigFraction earned(@Nullable BigDecimal onTarget) {
        if (achieved.signum() <= 0 || isBelowThreshold()) {
            return BigFraction.ZERO;
        }
        if (attainment == null) {
            return base(onTarget).multiply(achieved).multiply(multiplier(0));
        }
        return base(onTarget).multiply(component.retroactive() ? retroactive() : marginal());
    }

    /** What one unit pays at the base rate. */
    private BigFraction base(@Nullable BigDecimal onTarget) {
        if (component.rate() != null) {
            return Exact.of(component.rate());
        }
        return onTarget == null || goal.signum() <= 0
                ? BigFraction.ZERO
                : Exact.of(onTarget).divide(goal);
    }

    /** The units achieved, times the multiplier of the highest tier reached. */
    private BigFraction retroactive() {
        int reached = 0;
        for (int i = 1; i < component.tiers().size(); i++) {
            reached = achieved.compareTo(start(i)) >= 0 ? i : reached;
        }
        return achieved.multiply(multiplier(reached));
    }

    /** The units achieved within each tier, times its multiplier. */
    private BigFraction marginal() {
        List<Tier> tiers = component.tiers();
        BigFraction units = BigFraction.ZERO;
        for (int i = 0; i < tiers.size() && achieved.compareTo(start(i)) > 0; i++) {
            boolean ends = i + 1 < tiers.size() && achieved.compareTo(start(i + 1)) > 0;
            BigFraction within = (ends ? start(i + 1) : achieved).subtract(start(i));
            units = units.add(within.multiply(multiplier(i)));
        }
        return units;
    }

    private BigFraction start(int tier) {
        return goal.multiply(Exact.of(component.tiers().get(tier).from())).divide(100);
    }

    private BigFraction multiplier(int tier) {
        return Exact.of(component.tiers().get(tier).multiplier());
    }

    /** The most that is paid, or null for no limit. */
    @Nullable
    BigFraction cap(@Nullable BigDecimal onTarget) {
        BigFraction cap = component.cap() == null ? null : Exact.of(component.cap());
        if (component.capPercent() != null && attainment != null) {
            BigFraction percent = base(onTarget)
                    .multiply(goal)
                    .multiply(Exact.of(component.capPercent()))
                    .divide(100);
            return cap == null || percent.compareTo(cap) < 0 ? percent : cap;
        }
        return cap;
    }
}
