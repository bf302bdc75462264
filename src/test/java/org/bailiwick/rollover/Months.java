package org.bailiwick.rollover;

import java.math.BigDecimal;
import java.util.List;
import org.bailiwick.model.Plan;
import org.bailiwick.model.Problem;
import org.bailiwick.model.Provenance;
import org.bailiwick.model.StopReason;
import org.bailiwick.plan.PlanFactory;
import org.bailiwick.rollover.actuals.MonthActuals;
import org.bailiwick.rollover.carry.Carry;
import org.bailiwick.testing.Scoring;

/** Months of a small team written down in a test. */
final class Months {

    /** Two members, three duties, one skill, September 2026. */
    static final String TEAM = "'skills': [{'id': 'talk'}], 'roles': [{'id': 'hunter', 'skills': [{'skill': 'talk'}]}],"
            + "'segments': [{'id': 'north'}, {'id': 'south'}], 'stages': [{'id': 'lead', 'conversion': 0.2}],"
            + "'members': [{'id': 'ann', 'capacityHours': 100, 'skills': {'talk': 3}%s},"
            + "            {'id': 'bob', 'capacityHours': 100, 'skills': {'talk': 3}%s}],"
            + "'duties': [{'id': 'a', 'role': 'hunter', 'segment': 'north', 'stage': 'lead', 'hours': 10, 'goal': 100, 'holder': 'ann'%s},"
            + "           {'id': 'b', 'role': 'hunter', 'segment': 'south', 'stage': 'lead', 'hours': 10, 'goal': 100, 'holder': 'bob'},"
            + "           {'id': 'c', 'role': 'hunter', 'hours': 10, 'goal': 100, 'holder': 'bob'}],"
            + "'goals': [{'metric': 'revenue', 'unit': 'CNY', 'amount': 300}]";

    static final RollOverOptions PLAIN = RollOverOptions.DEFAULT
            .withFairness(BigDecimal.ZERO, BigDecimal.ONE, BigDecimal.ZERO)
            .withAdvice(0, BigDecimal.ONE);

    private Months() {}

    static Problem team() {
        return team("", "", "");
    }

    /** The team with more fields of ann, bob and the duty a. */
    static Problem team(String ann, String bob, String dutyA) {
        return Scoring.read(TEAM.formatted(ann, bob, dutyA));
    }

    /** A plan in words such as {@code a=ann b=bob}. */
    static Plan plan(Problem problem, String words) {
        Scoring scoring = Scoring.of(problem);
        return PlanFactory.of(scoring.pairs())
                .plan(scoring.plan(words), new Provenance("test", 0, StopReason.STEPS, 0), null);
    }

    static Carry nothing(Problem problem) {
        return Carry.none(problem.team().id(), problem.period());
    }

    static RollOverResult next(Problem problem, String plan, MonthActuals actuals) {
        return RollOver.of(problem, plan(problem, plan), nothing(problem), actuals, PLAIN);
    }

    static List<String> holders(Problem problem) {
        return problem.duties().stream()
                .map(duty -> duty.id() + "=" + duty.holder())
                .toList();
    }
}
