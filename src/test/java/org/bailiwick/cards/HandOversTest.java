package org.bailiwick.cards;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.bailiwick.check.Draft;
import org.junit.jupiter.api.Test;

class HandOversTest {

    private final Cards team = new Cards();

    @Test
    void everyChangeIsFoundOnceBetweenItsTwoPeople() {
        assertThat(HandOvers.of(team.plan()))
                .containsExactly(
                        new HandOver(HandOver.Kind.MEMBER, "ana", Cards.LI, List.of(0)),
                        new HandOver(HandOver.Kind.VACANT, "ana", Cards.VACANCY, List.of(6)),
                        new HandOver(HandOver.Kind.OPEN, "li", Cards.OPEN, List.of(5)),
                        new HandOver(HandOver.Kind.LEFT, "gone", Cards.ANA, List.of(3)),
                        new HandOver(HandOver.Kind.NEW, null, Cards.ANA, List.of(4)));
    }

    @Test
    void dutiesBetweenTheSameTwoPeopleShareASheet() {
        team.memberOfDuty = new int[] {Cards.LI, Cards.ANA, Cards.ANA, Cards.ANA, Cards.OPEN, Cards.ANA, Cards.LI};
        assertThat(HandOvers.of(team.plan()))
                .containsExactly(
                        new HandOver(HandOver.Kind.MEMBER, "ana", Cards.LI, List.of(0, 6)),
                        new HandOver(HandOver.Kind.MEMBER, "li", Cards.ANA, List.of(1, 2, 5)),
                        new HandOver(HandOver.Kind.LEFT, "gone", Cards.ANA, List.of(3)));
    }

    @Test
    void whatAVacancyHeldIsNewToWhoeverGetsIt() {
        team.draft.duties.replaceAll(duty -> Draft.with(duty, "holder", "seat-3"));
        team.memberOfDuty = new int[] {0, 0, 0, 0, 0, 0, 0};
        assertThat(HandOvers.of(team.plan())).extracting(HandOver::kind).containsExactly(HandOver.Kind.NEW);
    }

    @Test
    void nothingChangesHandsWhereHoldersStay() {
        team.draft.duties.replaceAll(duty -> Draft.with(duty, "holder", "li"));
        team.memberOfDuty = new int[] {1, 1, 1, 1, 1, 1, 1};
        assertThat(HandOvers.of(team.plan())).isEmpty();
    }
}
