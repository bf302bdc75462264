package org.bailiwick.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bailiwick.check.Draft.change;
import static org.bailiwick.check.Draft.dec;
import static org.bailiwick.check.Draft.with;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.bailiwick.lang.Language;
import org.bailiwick.model.Conflict;
import org.bailiwick.model.ConflictScope;
import org.bailiwick.model.ConstraintId;
import org.bailiwick.model.DisruptionBudget;
import org.bailiwick.model.DutyPattern;
import org.bailiwick.model.Pin;
import org.bailiwick.model.Problem;
import org.bailiwick.model.Requirement;
import org.bailiwick.model.ScoreLevel;
import org.bailiwick.score.Judgement;
import org.bailiwick.score.Pairs;
import org.bailiwick.score.PeriodView;
import org.bailiwick.score.Referee;
import org.junit.jupiter.api.Test;

/** Duties d0 (hunter, acme, lead), d1 (hunter, beta, lead), d2 (closer, acme, close) of 40 h; Ana and Li have 100 h. */
class ViolationsTest {

    private static final int OPEN = PeriodView.NOBODY;
    private static final int ANA = 0;
    private static final int LI = 1;

    private final Draft draft = new Draft();

    private List<Violation> violations(int... memberOfDuty) {
        return Violations.of(Pairs.of(PeriodView.of(draft.problem())), memberOfDuty);
    }

    private void expect(List<Violation> found, ConstraintId constraint, long amount, String message) {
        assertThat(found)
                .extracting(Violation::constraint, Violation::amount, Violation::message)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(constraint, amount, message));
    }

    @Test
    void aPlanThatKeepsTheRulesHasNoViolations() {
        assertThat(violations(ANA, LI, LI)).isEmpty();
        assertThat(violations(OPEN, OPEN, OPEN)).isEmpty();
    }

    @Test
    void overloadIsNamedWithItsHours() {
        List<Violation> found = violations(ANA, ANA, ANA);
        expect(
                found,
                ConstraintId.CAPACITY,
                1_200,
                "Ana Díaz: 120.0 h of effort over a capacity of 100.0 h (20.0 h too much)");
        assertThat(found.get(0).members()).containsExactly("ana");
        assertThat(found.get(0).duties()).containsExactly("d0", "d1", "d2");
    }

    @Test
    void aVacancyIsMarked() {
        change(draft.members, ANA, "vacant", true);
        assertThat(violations(ANA, ANA, ANA).get(0).message()).startsWith("Ana Díaz (vacant): ");
    }

    @Test
    void membersOfOneNameAreToldApartByTheirIds() {
        change(draft.members, LI, "name", "Ana Díaz");
        assertThat(violations(ANA, ANA, ANA).get(0).message()).startsWith("Ana Díaz ana: ");
    }

    @Test
    void twoSeatsWithOneMemberAreNamed() {
        change(draft.duties, 1, "segment", "acme");
        change(draft.duties, 1, "seat", 2);
        expect(
                violations(ANA, ANA, LI),
                ConstraintId.DUPLICATE_SEAT,
                1,
                "d0 and d1 are seats of one duty, but all with Ana Díaz");
    }

    @Test
    void rolesInConflictWithOneMemberAreNamed() {
        draft.conflicts.add(new Conflict(List.of("hunter", "closer"), ConflictScope.SEGMENT));
        expect(
                violations(LI, ANA, LI),
                ConstraintId.CONFLICTING_ROLES,
                1,
                "d2 and d0 are both with Li Wei, though the roles are in conflict within segment acme");
    }

    @Test
    void violationsAreToldInChinese() {
        change(draft.roles, 0, "singleOwner", true);
        change(draft.duties, 1, "segment", "acme");
        change(draft.duties, 1, "stage", "close");
        change(draft.members, LI, "vacant", true);
        Pairs pairs = Pairs.of(PeriodView.of(draft.problem()));
        assertThat(Violations.of(pairs, new int[] {LI, ANA, OPEN}, Language.CHINESE))
                .extracting(Violation::message)
                .containsExactly("重叠：客户 acme 的角色 hunter 有 2 名负责人：Li Wei（空缺）、Ana Díaz");
        assertThat(Violations.of(pairs, new int[] {ANA, ANA, ANA}, Language.CHINESE))
                .extracting(Violation::message)
                .contains("Ana Díaz：工时 120.0 小时，上限 100.0 小时，超出 20.0 小时");
    }

    @Test
    void severalOwnersAreNamed() {
        change(draft.roles, 0, "singleOwner", true);
        change(draft.duties, 1, "segment", "acme");
        change(draft.duties, 1, "stage", "close");
        expect(
                violations(LI, ANA, OPEN),
                ConstraintId.SINGLE_OWNER,
                1,
                "overlap: account acme, role hunter has 2 owners: Li Wei, Ana Díaz");
    }

    @Test
    void rolesAndSegmentsBeyondALimitAreNamed() {
        change(draft.members, ANA, "maxRoles", 1);
        expect(
                violations(ANA, LI, ANA),
                ConstraintId.MAX_ROLES,
                1,
                "Ana Díaz: 2 roles (closer, hunter), where at most 1 are allowed");
        change(draft.members, ANA, "maxRoles", null);
        change(draft.members, ANA, "maxSegments", 0);
        expect(
                violations(ANA, ANA, OPEN),
                ConstraintId.MAX_SEGMENTS,
                2,
                "Ana Díaz: 2 segments (acme, beta), where at most 0 are allowed");
    }

    @Test
    void aBrokenBudgetIsNamed() {
        draft.settings = with(draft.settings, "disruptionBudget", new DisruptionBudget("goal", dec("0.25")));
        expect(
                violations(LI, LI, OPEN),
                ConstraintId.DISRUPTION,
                250,
                "1 duty changes hands with 1000 of measure goal, where the budget allows 750");
    }

    @Test
    void everyKindOfIneligibilityIsNamed() {
        change(draft.members, ANA, "roles", List.of("closer"));
        change(draft.members, LI, "cannot", List.of(new DutyPattern(null, "beta", null)));
        change(draft.duties, 2, "skills", List.of(new Requirement("finance", dec("4"), dec("1"))));
        assertThat(violations(ANA, LI, LI))
                .extracting(Violation::message)
                .containsExactly(
                        "d0 is with Ana Díaz, who is not qualified for role hunter",
                        "d1 is with Li Wei, who is excluded from it",
                        "d2 is with Li Wei, who has level 3 of the 4 asked for in skill finance");
        change(draft.duties, 2, "hours", dec("101.5"));
        change(draft.duties, 2, "skills", List.of());
        assertThat(violations(OPEN, OPEN, LI))
                .extracting(Violation::message)
                .contains("d2 is with Li Wei, who would need 1.5 h more than the whole capacity");
    }

    @Test
    void aBrokenPinIsNamed() {
        change(draft.duties, 0, "pin", new Pin(null, null, null));
        expect(violations(LI, OPEN, OPEN), ConstraintId.PIN, 1, "d0 is pinned to Ana Díaz, but with Li Wei");
        expect(violations(OPEN, OPEN, OPEN), ConstraintId.PIN, 1, "d0 is pinned to Ana Díaz, but open");
    }

    @Test
    void aBrokenCapIsNamed() {
        change(draft.members, ANA, "maxMeasures", Map.of("accounts", dec("0.5")));
        expect(
                violations(ANA, ANA, OPEN),
                ConstraintId.MAX_MEASURES,
                2,
                "Ana Díaz: 2 of measure accounts over a cap of 0.5");
    }

    @Test
    void onRandomPlansTheAmountsAddUpToTheRefereesTerms() {
        Map<ConstraintId, Integer> broken = new EnumMap<>(ConstraintId.class);
        for (long seed = 0; seed < 500; seed++) {
            Problem problem = RandomTeams.problem(seed);
            Pairs pairs = Pairs.of(PeriodView.of(problem));
            int[] plan = RandomTeams.plan(
                    seed, problem.duties().size(), problem.members().size());
            Judgement judgement = Referee.of(pairs).judge(plan);
            List<Violation> violations = Violations.of(pairs, plan);
            for (ConstraintId constraint : ConstraintId.values()) {
                long sum = violations.stream()
                        .filter(violation -> violation.constraint() == constraint)
                        .mapToLong(Violation::amount)
                        .sum();
                if (constraint.level() == ScoreLevel.HARD) {
                    assertThat(-sum)
                            .as("%s, seed %d", constraint.id(), seed)
                            .isEqualTo(judgement.points(constraint.id()));
                    broken.merge(constraint, sum > 0 ? 1 : 0, Integer::sum);
                }
            }
            assertThat(violations).allMatch(violation -> violation.amount() > 0);
        }
        assertThat(broken.values()).as("plans that break each rule: %s", broken).allMatch(plans -> plans > 20);
    }
}
