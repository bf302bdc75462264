package org.bailiwick.model;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A team target that the plan breaks down into individual targets.
 *
 * @param metric what is counted, such as revenue
 * @param unit the unit of the amount, such as CNY
 * @param amount the team's target for the period, at least 0
 * @param decimals how many decimals an individual target has, 0..9
 * @param basis the measure of the duties by which the amount is shared out
 * @param roles ids of the roles whose duties count; empty for all
 * @param stages ids of the stages whose duties count; empty for all
 */
public record Goal(
        String metric,
        String unit,
        BigDecimal amount,
        int decimals,
        String basis,
        List<String> roles,
        List<String> stages) {

    public Goal {
        amount = Decimals.normal(amount);
        roles = List.copyOf(roles);
        stages = List.copyOf(stages);
    }

    /**
     * Tells whether a duty counts for the goal.
     *
     * @param duty the duty
     * @return whether it is of one of the goal's roles and stages; a duty without a role is of none
     */
    public boolean counts(Duty duty) {
        return matches(roles, duty.role()) && matches(stages, duty.stage());
    }

    private static boolean matches(List<String> wanted, @Nullable String id) {
        return wanted.isEmpty() || (id != null && wanted.contains(id));
    }
}
