package org.bailiwick.explain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bailiwick.check.Draft.change;
import static org.bailiwick.check.Draft.dec;
import static org.bailiwick.check.Draft.with;

import java.util.List;
import java.util.Map;
import org.bailiwick.check.Draft;
import org.bailiwick.model.Conflict;
import org.bailiwick.model.ConflictScope;
import org.bailiwick.model.DisruptionBudget;
import org.bailiwick.model.DutyPattern;
import org.bailiwick.model.OpenDuty;
import org.bailiwick.model.OpenReason;
import org.bailiwick.model.OpenReason.Code;
import org.bailiwick.model.Pin;
import org.bailiwick.model.Requirement;
import org.bailiwick.model.SegmentKind;
import org.bailiwick.score.Pairs;
import org.bailiwick.score.PeriodView;
import org.junit.jupiter.api.Test;

/** Duties d0 (hunter, acme, lead), d1 (hunter, beta, lead), d2 (closer, acme, close) of 40 h; Ana and Li have 100 h. */
class OpenReasonsTest {

    private static final int OPEN = PeriodView.NOBODY;
    private static final int ANA = 0;
    private static final int LI = 1;

    private final Draft draft = new Draft();

    private List<OpenReason> reasons(int duty, int... memberOfDuty) {
        PeriodView view = PeriodView.of(draft.problem());
        List<OpenDuty> open = OpenReasons.of(Pairs.of(view), memberOfDuty);
        return open.stream()
                .filter(row -> row.duty().equals(view.duty(duty).id()))
                .findFirst()
                .orElseThrow()
                .reasons();
    }

    private static OpenReason plain(Code code, String best, int members) {
        return new OpenReason(code, null, null, null, best, null, null, members);
    }

    @Test
    void aPlanWithoutOpenDutiesNeedsNoReasons() {
        assertThat(OpenReasons.of(Pairs.of(PeriodView.of(draft.problem())), new int[] {ANA, LI, LI}))
                .isEmpty();
    }

    @Test
    void aRoleThatNobodyHasIsNamed() {
        change(draft.members, ANA, "roles", List.of("hunter"));
        change(draft.members, LI, "roles", List.of("hunter"));
        assertThat(reasons(2, ANA, LI, OPEN))
                .containsExactly(new OpenReason(Code.NO_ROLE, "closer", null, null, null, null, null, 2));
    }

    @Test
    void aMissingSkillIsNamedWithTheBestLevel() {
        change(draft.duties, 2, "skills", List.of(new Requirement("finance", dec("5"), dec("1"))));
        change(draft.members, LI, "skills", Map.of("talk", dec("4"), "finance", dec("4.5")));
        assertThat(reasons(2, ANA, LI, OPEN))
                .containsExactly(new OpenReason(Code.NO_SKILL, null, "finance", dec("5"), "li", dec("4.5"), null, 2));
    }

    @Test
    void theSkillThatAMemberIsFurthestFromCounts() {
        change(
                draft.duties,
                2,
                "skills",
                List.of(new Requirement("finance", dec("3.5"), dec("1")), new Requirement("talk", dec("5"), dec("1"))));
        assertThat(reasons(2, ANA, LI, OPEN)).extracting(OpenReason::skill).containsExactly("talk");
    }

    @Test
    void anExclusionCountsAfterRoleAndSkill() {
        change(draft.members, ANA, "cannot", List.of(new DutyPattern(null, "north", "close")));
        change(draft.members, LI, "roles", List.of("hunter"));
        assertThat(reasons(2, ANA, LI, OPEN))
                .containsExactlyInAnyOrder(
                        plain(Code.EXCLUDED, "ana", 1),
                        new OpenReason(Code.NO_ROLE, "closer", null, null, null, null, null, 1));
    }

    @Test
    void aDutyLongerThanAnyCapacityNamesTheLeastMissingMinutes() {
        change(draft.duties, 2, "hours", dec("120"));
        change(draft.members, LI, "capacityHours", dec("110"));
        assertThat(reasons(2, ANA, LI, OPEN))
                .containsExactly(new OpenReason(Code.TOO_LONG, null, null, null, "li", null, 600L, 2));
    }

    @Test
    void membersWithoutTimeLeftNameTheLeastMissingMinutes() {
        change(draft.members, ANA, "capacityHours", dec("79"));
        change(draft.members, LI, "capacityHours", dec("70"));
        assertThat(reasons(2, ANA, LI, OPEN))
                .containsExactly(new OpenReason(Code.NO_TIME, null, null, null, "ana", null, 60L, 2));
    }

    @Test
    void aConflictWithARoleHeldInTheSegmentCounts() {
        draft.conflicts.add(new Conflict(List.of("hunter", "closer"), ConflictScope.SEGMENT));
        assertThat(reasons(2, ANA, LI, OPEN)).contains(plain(Code.CONFLICT, "ana", 1), plain(Code.NOT_TRIED, "li", 1));
    }

    @Test
    void aConflictWithinAnAccountCountsBelowIt() {
        draft.conflicts.add(new Conflict(List.of("hunter", "closer"), ConflictScope.ACCOUNT));
        draft.segments.add(Draft.segment("plant", SegmentKind.TERRITORY, "acme"));
        change(draft.duties, 2, "segment", "plant");
        assertThat(reasons(2, LI, ANA, OPEN)).contains(plain(Code.CONFLICT, "li", 1), plain(Code.NOT_TRIED, "ana", 1));
    }

    @Test
    void aConflictAnywhereCountsEverywhere() {
        draft.conflicts.add(new Conflict(List.of("hunter", "closer"), ConflictScope.ANYWHERE));
        assertThat(reasons(2, ANA, LI, OPEN)).containsExactly(plain(Code.CONFLICT, "ana", 2));
    }

    @Test
    void anotherSeatOfTheDutyCounts() {
        change(draft.duties, 1, "segment", "acme");
        change(draft.duties, 1, "seat", 2);
        assertThat(reasons(1, ANA, OPEN, OPEN))
                .containsExactlyInAnyOrder(plain(Code.OTHER_SEAT, "ana", 1), plain(Code.NOT_TRIED, "li", 1));
    }

    @Test
    void anotherOwnerOfTheRoleInTheSegmentCounts() {
        change(draft.roles, 0, "singleOwner", true);
        change(draft.duties, 1, "segment", "acme");
        change(draft.duties, 1, "stage", "close");
        assertThat(reasons(1, ANA, OPEN, OPEN))
                .containsExactlyInAnyOrder(plain(Code.OTHER_OWNER, "li", 1), plain(Code.NOT_TRIED, "ana", 1));
    }

    @Test
    void limitsOnRolesSegmentsAndMeasuresCount() {
        change(draft.members, ANA, "maxRoles", 1);
        change(draft.members, LI, "maxSegments", 1);
        assertThat(reasons(2, ANA, LI, OPEN))
                .containsExactly(plain(Code.MAX_ROLES, "ana", 1), plain(Code.MAX_SEGMENTS, "li", 1));
        change(draft.members, ANA, "maxRoles", 2);
        change(draft.members, ANA, "maxMeasures", Map.of("accounts", dec("1.5")));
        assertThat(reasons(2, ANA, LI, OPEN)).contains(plain(Code.MAX_MEASURES, "ana", 1));
    }

    @Test
    void whatIsWithinTheLimitsIsNotHeldBack() {
        change(draft.members, ANA, "maxRoles", 2);
        change(draft.members, ANA, "maxSegments", 1);
        change(draft.members, ANA, "maxMeasures", Map.of("accounts", dec("2")));
        assertThat(reasons(2, ANA, LI, OPEN)).containsExactly(plain(Code.NOT_TRIED, "ana", 2));
    }

    @Test
    void theDisruptionBudgetHoldsBackEverybodyButTheHolder() {
        draft.settings = with(draft.settings, "disruptionBudget", new DisruptionBudget("goal", dec("0.5")));
        // 1,500 of 3,000 may move, and 1,000 of them did with d0.
        assertThat(reasons(2, LI, LI, OPEN))
                .containsExactlyInAnyOrder(
                        plain(Code.DISRUPTION, "ana", 1),
                        new OpenReason(Code.NO_TIME, null, null, null, "li", null, 1_200L, 1));
    }

    @Test
    void forAPinnedDutyOnlyItsHolderCounts() {
        change(draft.duties, 2, "pin", new Pin(null, null, null));
        assertThat(reasons(2, ANA, LI, OPEN)).containsExactly(plain(Code.NOT_TRIED, "li", 1));
    }

    @Test
    void whoHasMostTimeLeftComesClosestWhereSomebodyCouldTakeIt() {
        assertThat(reasons(2, ANA, OPEN, OPEN)).containsExactly(plain(Code.NOT_TRIED, "li", 2));
    }
}
