package org.bailiwick.handover;

import java.time.LocalDate;
import java.util.List;
import org.bailiwick.io.Nearest;
import org.bailiwick.model.Duty;
import org.bailiwick.model.Finding;
import org.bailiwick.model.InvalidInputException;
import org.bailiwick.model.Place;
import org.bailiwick.model.Problem;
import org.bailiwick.model.Stage;
import org.jspecify.annotations.Nullable;

/** Which deals are late enough to keep their duties with the holders. */
final class LateDeals {

    private final Problem problem;
    private final ProtectionRule rule;
    private final int first;
    private final int last;

    LateDeals(Problem problem, ProtectionRule rule) {
        this.problem = problem;
        this.rule = rule;
        this.first = order(rule.fromStage());
        this.last = rule.untilStage() == null ? Integer.MAX_VALUE : order(rule.untilStage());
        if (last < first) {
            throw wrong(
                    "stageOrder",
                    "the last late stage (%s) comes before the first one (%s). Maybe they were swapped."
                            .formatted(rule.untilStage(), rule.fromStage()));
        }
    }

    private int order(String stage) {
        return problem.stages().stream()
                .filter(row -> row.id().equals(stage))
                .mapToInt(Stage::order)
                .findFirst()
                .orElseThrow(() -> wrong(
                        "unknownId",
                        "the problem has no stage (%s). %s"
                                .formatted(
                                        stage,
                                        Nearest.maybe(
                                                stage,
                                                problem.stages().stream()
                                                        .map(Stage::id)
                                                        .toList()))));
    }

    private static InvalidInputException wrong(String code, String message) {
        return new InvalidInputException(List.of(Finding.error(code, Place.at(""), message)));
    }

    /** Whether a deal keeps a duty that it belongs to with the holder. */
    boolean isLate(OpenDeal deal, Duty duty) {
        String stage = deal.stage() == null && deal.duty() != null ? duty.stage() : deal.stage();
        if (stage == null || (deal.duty() == null && !stage.equals(duty.stage()))) {
            return false;
        }
        int order = order(stage);
        return order >= first && order <= last && isNear(deal.closes()) && isLarge(deal);
    }

    private boolean isNear(@Nullable LocalDate closes) {
        Integer days = rule.withinDays();
        return days == null
                || closes == null
                || !closes.isAfter(problem.period().atDay(1).plusDays(days));
    }

    private boolean isLarge(OpenDeal deal) {
        return rule.leastAmount() == null
                || (deal.amount() != null && deal.amount().compareTo(rule.leastAmount()) >= 0);
    }

    /** The last day on which a deal keeps a duty; null until it has closed: where its day is unknown, or has passed. */
    @Nullable
    LocalDate until(OpenDeal deal) {
        LocalDate closes = deal.closes();
        return closes == null || closes.isBefore(problem.period().atDay(1)) ? null : closes;
    }
}
