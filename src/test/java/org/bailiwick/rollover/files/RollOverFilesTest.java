package org.bailiwick.rollover.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.bailiwick.io.AtomicFiles;
import org.bailiwick.io.ProblemReader;
import org.bailiwick.model.DutyPattern;
import org.bailiwick.model.Plan;
import org.bailiwick.model.Problem;
import org.bailiwick.model.Provenance;
import org.bailiwick.model.StopReason;
import org.bailiwick.plan.PlanFactory;
import org.bailiwick.rollover.RollOver;
import org.bailiwick.rollover.RollOverOptions;
import org.bailiwick.rollover.RollOverResult;
import org.bailiwick.rollover.actuals.Feedback;
import org.bailiwick.rollover.actuals.Leave;
import org.bailiwick.rollover.actuals.Leaver;
import org.bailiwick.rollover.actuals.MonthActuals;
import org.bailiwick.rollover.actuals.Passage;
import org.bailiwick.rollover.actuals.Target;
import org.bailiwick.rollover.carry.Carry;
import org.bailiwick.testing.Scoring;
import org.junit.jupiter.api.Test;

class RollOverFilesTest {

    private static final Problem PROBLEM =
            Scoring.read("'skills': [{'id': 'talk'}], 'roles': [{'id': 'hunter', 'skills': [{'skill': 'talk'}]}],"
                    + "'stages': [{'id': 'lead', 'conversion': 0.2}],"
                    + "'members': [{'id': 'ann', 'capacityHours': 100, 'ramp': 0.5}, {'id': 'bob', 'capacityHours': 100}],"
                    + "'duties': [{'id': 'a', 'role': 'hunter', 'stage': 'lead', 'hours': 10, 'goal': 100, 'pinned': true,"
                    + "            'pinOwner': 'zoe', 'pinUntil': '2026-09-15', 'holder': 'ann'},"
                    + "           {'id': '=b', 'hours': 10, 'goal': 100, 'holder': 'ann'}],"
                    + "'goals': [{'metric': 'revenue', 'unit': 'CNY', 'amount': 200}]");

    private static RollOverResult month() {
        Scoring scoring = Scoring.of(PROBLEM);
        Plan plan = PlanFactory.of(scoring.pairs())
                .plan(scoring.plan("a=ann"), new Provenance("test", 0, StopReason.STEPS, 0), null);
        MonthActuals actuals = MonthActuals.NONE
                .withLeaves(List.of(
                        new Leave("ann", LocalDate.of(2026, 10, 1), LocalDate.of(2026, 10, 10), BigDecimal.ONE)))
                .withLeavers(List.of(new Leaver("bob", LocalDate.of(2026, 9, 30))))
                .withTargets(List.of(new Target("revenue", null, new BigDecimal(220))))
                .withPassages(List.of(new Passage("lead", 10, 5)))
                .withFeedback(
                        List.of(new Feedback("ann", new DutyPattern("hunter", null, null), BigDecimal.ONE, null, "")));
        return RollOver.of(
                PROBLEM,
                plan,
                Carry.none("t", PROBLEM.period()),
                actuals,
                RollOverOptions.DEFAULT.withAdvice(0, BigDecimal.ONE));
    }

    private static String text(AtomicFiles.Content content) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        content.writeTo(out);
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void everyChangeHasItsReasonAndItsFigures() throws IOException {
        assertThat(text(out -> RollOverFiles.writeChanges(month(), out))).isEqualTo("\uFEFF" + """
                what,id,field,before,after,why,evidence
                problem,t,period,2026-09,2026-10,month,
                stage,lead,conversion,0.2,0.275,conversion,entered=10 advanced=5 interval=0.150..0.421
                goal,revenue (CNY),amount,200,220,target,
                member,ann,availability,1,0.6774,leave,away=10 days=31
                member,ann,goalShare,1,0.9375,fairness,balance=0.5 base=1
                member,ann,ramp,0.5,0.75,ramp,start=2026-09 months=2
                member,ann,prefers,,hunter/*/*=1,feedback,answers=1
                member,bob,,name=bob; capacityHours=100; availability=1; goalShare=1; ramp=1,,leaver,until=2026-09-30
                duty,a,goal,100,110,target,before=200 after=220
                duty,a,pinned,true,false,expired,
                duty,a,pinOwner,zoe,,expired,
                duty,a,pinUntil,2026-09-15,,expired,
                duty,'=b,goal,100,110,target,before=200 after=220
                duty,'=b,holder,ann,,plan,
                """);
    }

    @Test
    void theAdviceCarriesItsFigures() throws IOException {
        assertThat(text(out -> RollOverFiles.writeAdvice(month(), out)))
                .contains(
                        "\"format\": \"bailiwick/advice/1\"",
                        "\"advice\": \"solve\"",
                        "{\"topic\": \"capacity\", \"counts\": \"yes\", \"subject\": \"\", \"before\": 200.00, \"after\": 67.73}",
                        "{\"topic\": \"target\", \"counts\": \"yes\", \"subject\": \"revenue\", \"before\": 200, \"after\": 220}");
    }

    @Test
    void theProblemReadsBackAsItIsAndThePlanIsThereOnlyWhereItStays() throws IOException {
        RollOverResult month = month();
        String problem = text(RollOverFiles.of(month).get(RollOverFiles.PROBLEM));
        assertThat(ProblemReader.read(problem.getBytes(StandardCharsets.UTF_8), "problem.json")
                        .orThrow())
                .isEqualTo(month.problem());
        assertThat(RollOverFiles.of(month))
                .containsOnlyKeys("problem.json", "carry.json", "changes.csv", "advice.json");
        RollOverResult quiet = RollOver.of(
                month.problem(),
                month.plan(),
                month.carry(),
                MonthActuals.NONE,
                RollOverOptions.DEFAULT.withFairness(BigDecimal.ZERO, BigDecimal.ONE, BigDecimal.ONE));
        assertThat(RollOverFiles.of(quiet).containsKey(RollOverFiles.PLAN))
                .isEqualTo(!quiet.advice().resolve());
    }
}
