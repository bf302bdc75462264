package org.bailiwick.io;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import org.bailiwick.model.Assignment;
import org.bailiwick.model.Bound;
import org.bailiwick.model.IndividualGoal;
import org.bailiwick.model.MemberSummary;
import org.bailiwick.model.OpenDuty;
import org.bailiwick.model.OpenReason;
import org.bailiwick.model.Plan;
import org.bailiwick.model.Provenance;
import org.bailiwick.model.Score;
import org.bailiwick.model.ScoreLevel;
import org.bailiwick.model.StopReason;
import org.bailiwick.model.Term;

/** Plans that several tests use. */
final class Plans {
    /** The plan of {@link Samples#PLAN}: every field, and both forms of those that may be absent. */
    static final Plan EVERYTHING = new Plan(
            "acme-east",
            YearMonth.of(2026, 12),
            "sha256:00ff",
            new Provenance("0.1.0", 7, StopReason.STEPS, 123456),
            new Score(0, -480, 1234567),
            List.of(
                    new Term("openDuties", ScoreLevel.MEDIUM, BigDecimal.ONE, -480),
                    new Term("skillFit", ScoreLevel.SOFT, new BigDecimal("1.5"), 1234567)),
            new Bound(-480, 1240000, new BigDecimal("0.0044")),
            List.of(
                    new Assignment("hunter/ent-finance/lead", "li-wei", "li-wei"),
                    new Assignment("hunter/ent-finance/close", null, null)),
            List.of(
                    new MemberSummary(
                            "li-wei",
                            false,
                            7800,
                            new BigDecimal("0.867"),
                            new BigDecimal("310000"),
                            new BigDecimal("300000.25"),
                            List.of("hunter"),
                            List.of("ent-finance")),
                    new MemberSummary(
                            "vacancy-1",
                            true,
                            0,
                            BigDecimal.ZERO,
                            BigDecimal.ZERO,
                            BigDecimal.ZERO,
                            List.of(),
                            List.of())),
            List.of(new OpenDuty(
                    "hunter/ent-finance/close",
                    List.of(
                            new OpenReason(
                                    OpenReason.Code.NO_SKILL,
                                    null,
                                    "finance",
                                    new BigDecimal("3"),
                                    "li-wei",
                                    new BigDecimal("2.5"),
                                    null,
                                    2),
                            new OpenReason(OpenReason.Code.NO_TIME, null, null, null, "li-wei", null, 30L, 1)))),
            List.of(
                    new IndividualGoal("revenue", "CNY", "li-wei", new BigDecimal("310000")),
                    new IndividualGoal("revenue", "CNY", null, new BigDecimal("0.5"))));

    private Plans() {}
}
