package org.bailiwick.goals.incentive;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.bailiwick.goals.DutyGoal;
import org.bailiwick.goals.MemberGoal;
import org.bailiwick.goals.TeamGoal;
import org.bailiwick.goals.review.Forecast;
import org.bailiwick.goals.review.Level;
import org.bailiwick.goals.review.Progress;
import org.bailiwick.goals.review.Review;
import org.bailiwick.score.Exact;
import org.jspecify.annotations.Nullable;

/** What members achieve of one goal, and what of it single duties bring. */
final class Achievement {

    private final int number;
    private final TeamGoal goal;
    private final int month;
    private final PayoutBasis basis;
    private final @Nullable Review review;

    Achievement(int number, TeamGoal goal, int month, PayoutBasis basis, @Nullable Review review) {
        this.number = number;
        this.goal = goal;
        this.month = month;
        this.basis = basis;
        this.review = review;
    }

    BigDecimal of(String member) {
        return review == null
                ? goal.of(member).months().get(month).amount()
                : row(Level.MEMBER, member).map(this::figure).orElse(BigDecimal.ZERO);
    }

    /**
     * What a duty brings: what the actuals say of it; where they tell no duties apart, the part of the holder's achievement that
     * the duty has in the holder's goal.
     */
    BigDecimal of(MemberGoal holder, DutyGoal duty, int month) {
        BigDecimal part = duty.months().get(month).amount();
        if (review == null || duty.duty() == null || holder.member() == null) {
            return part;
        }
        Optional<BigDecimal> reported = row(Level.DUTY, duty.duty()).map(this::figure);
        BigDecimal whole = holder.months().get(month).amount();
        if (reported.isPresent() || whole.signum() == 0) {
            return reported.orElse(BigDecimal.ZERO);
        }
        return Exact.of(of(holder.member()))
                .multiply(Exact.of(part))
                .divide(Exact.of(whole))
                .bigDecimalValue(goal.decimals(), RoundingMode.HALF_UP);
    }

    private Optional<Progress> row(Level level, String id) {
        return review == null ? Optional.empty() : review.row(number, level, id);
    }

    private BigDecimal figure(Progress row) {
        if (basis == PayoutBasis.ACTUALS) {
            return row.actual();
        }
        Forecast forecast = row.forecast();
        return forecast == null ? row.actual() : forecast.amount();
    }
}
