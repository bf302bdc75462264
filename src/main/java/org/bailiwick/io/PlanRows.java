package org.bailiwick.io;

import java.math.BigDecimal;
import org.bailiwick.model.Assignment;
import org.bailiwick.model.Bound;
import org.bailiwick.model.IndividualGoal;
import org.bailiwick.model.MemberSummary;
import org.bailiwick.model.OpenDuty;
import org.bailiwick.model.OpenReason;
import org.bailiwick.model.Provenance;
import org.bailiwick.model.Score;
import org.bailiwick.model.ScoreLevel;
import org.bailiwick.model.StopReason;
import org.bailiwick.model.Term;

/** Builds the records of a plan from rows. */
final class PlanRows {
    /** The origin of a plan that states none: somebody made it. */
    static final Provenance NO_SOLVER = new Provenance("", 0, StopReason.REQUEST, 0);

    /** The score of a plan that states none. */
    static final Score NO_SCORE = new Score(0, 0, 0);

    private PlanRows() {}

    static Provenance solver(Row row) {
        return new Provenance(
                row.text("version", NO_SOLVER.version()),
                row.longInteger("seed", NO_SOLVER.seed()),
                row.choice("stopped", Words.STOPS, NO_SOLVER.stopped()),
                row.longInteger("steps", NO_SOLVER.steps()));
    }

    static Score score(Row row) {
        return new Score(row.longInteger("hard", 0), row.longInteger("medium", 0), row.longInteger("soft", 0));
    }

    static Term term(Row row) {
        return new Term(
                row.id("constraint"),
                row.choice("level", Words.LEVELS, ScoreLevel.SOFT),
                row.decimal("weight", BigDecimal.ONE),
                row.longInteger("points", 0));
    }

    static Bound bound(Row row) {
        return new Bound(row.longInteger("medium", 0), row.longInteger("soft", 0), row.decimal("gap", BigDecimal.ZERO));
    }

    static Assignment assignment(Row row) {
        return new Assignment(row.id("duty"), row.idOrNull("member"), row.idOrNull("holder"));
    }

    static MemberSummary member(Row row) {
        return new MemberSummary(
                row.id("member"),
                row.flag("vacant"),
                row.longInteger("effortMinutes", 0),
                row.decimal("utilisation", BigDecimal.ZERO),
                row.decimal("goal", BigDecimal.ZERO),
                row.decimal("fairGoal", BigDecimal.ZERO),
                row.ids("roles"),
                row.ids("segments"));
    }

    static OpenDuty open(Row row) {
        return new OpenDuty(row.id("duty"), row.rows("reasons", "reason", PlanRows::reason));
    }

    static IndividualGoal goal(Row row) {
        return new IndividualGoal(
                row.id("metric"), row.text("unit", ""), row.idOrNull("member"), row.decimal("amount", BigDecimal.ZERO));
    }

    private static OpenReason reason(Row row) {
        return new OpenReason(
                row.requiredChoice("code", Words.REASONS, OpenReason.Code.NOT_TRIED),
                row.idOrNull("role"),
                row.idOrNull("skill"),
                row.decimalOrNull("min"),
                row.idOrNull("best"),
                row.decimalOrNull("level"),
                row.longOrNull("minutes"),
                row.integer("members", 1));
    }
}
