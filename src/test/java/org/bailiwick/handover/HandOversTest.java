package org.bailiwick.handover;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.bailiwick.check.Draft;
import org.junit.jupiter.api.Test;

class HandOversTest {

    private final ChangingTeam team = new ChangingTeam();

    @Test
    void everyChangeIsFoundOnceBetweenItsTwoPeople() {
        assertThat(HandOvers.of(team.view(), team.memberOfDuty))
                .containsExactly(
                        new HandOver(HandOver.Kind.MEMBER, "ana", ChangingTeam.LI, List.of(0)),
                        new HandOver(HandOver.Kind.VACANT, "ana", ChangingTeam.VACANCY, List.of(6)),
                        new HandOver(HandOver.Kind.OPEN, "li", ChangingTeam.OPEN, List.of(5)),
                        new HandOver(HandOver.Kind.LEFT, "gone", ChangingTeam.ANA, List.of(3)),
                        new HandOver(HandOver.Kind.NEW, null, ChangingTeam.ANA, List.of(4)));
    }

    @Test
    void dutiesBetweenTheSameTwoPeopleShareASheet() {
        team.memberOfDuty = new int[] {
            ChangingTeam.LI,
            ChangingTeam.ANA,
            ChangingTeam.ANA,
            ChangingTeam.ANA,
            ChangingTeam.OPEN,
            ChangingTeam.ANA,
            ChangingTeam.LI
        };
        assertThat(HandOvers.of(team.view(), team.memberOfDuty))
                .containsExactly(
                        new HandOver(HandOver.Kind.MEMBER, "ana", ChangingTeam.LI, List.of(0, 6)),
                        new HandOver(HandOver.Kind.MEMBER, "li", ChangingTeam.ANA, List.of(1, 2, 5)),
                        new HandOver(HandOver.Kind.LEFT, "gone", ChangingTeam.ANA, List.of(3)));
    }

    @Test
    void whatAVacancyHeldIsNewToWhoeverGetsIt() {
        team.draft.duties.replaceAll(duty -> Draft.with(duty, "holder", "seat-3"));
        team.memberOfDuty = new int[] {0, 0, 0, 0, 0, 0, 0};
        assertThat(HandOvers.of(team.view(), team.memberOfDuty))
                .extracting(HandOver::kind)
                .containsExactly(HandOver.Kind.NEW);
    }

    @Test
    void nothingChangesHandsWhereHoldersStay() {
        team.draft.duties.replaceAll(duty -> Draft.with(duty, "holder", "li"));
        team.memberOfDuty = new int[] {1, 1, 1, 1, 1, 1, 1};
        assertThat(HandOvers.of(team.view(), team.memberOfDuty)).isEmpty();
    }
}
