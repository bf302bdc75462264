package org.bailiwick.score;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.commons.numbers.fraction.BigFraction;
import org.bailiwick.model.Duty;
import org.bailiwick.model.Member;
import org.bailiwick.testing.Scoring;
import org.junit.jupiter.api.Test;

class PeriodViewTest {

    @Test
    void availabilityIsMultipliedByTheShareOfDaysInTheTeam() {
        PeriodView view = Scoring.of("""
                'members': [{'id': 'm', 'capacityHours': 100, 'availability': 0.5, 'goalShare': 1.2, 'ramp': 0.5,
                             'from': '2026-09-11', 'until': '2026-10-31'}],
                'duties': [{'id': 'd'}]
                """).view();
        assertThat(view.availability(0)).isEqualTo(BigFraction.of(1, 3));
        assertThat(view.capacityMinutes(0)).isEqualTo(2000);
        assertThat(view.share(0)).isEqualTo(BigFraction.of(1, 5));
    }

    @Test
    void rowsThatAreNotValidOnAnyDayOfThePeriodDoNotCount() {
        PeriodView view = Scoring.of("""
                'members': [{'id': 'gone', 'capacityHours': 1, 'until': '2026-08-31'}, {'id': 'here', 'capacityHours': 1,
                             'from': '2026-09-30'}, {'id': 'later', 'capacityHours': 1, 'from': '2026-10-01'}],
                'duties': [{'id': 'old', 'until': '2026-08-31'}, {'id': 'now', 'until': '2026-09-01', 'holder': 'gone'},
                           {'id': 'new', 'from': '2026-10-01'}]
                """).view();
        assertThat(view.members()).extracting(Member::id).containsExactly("here");
        assertThat(view.duties()).extracting(Duty::id).containsExactly("now");
        assertThat(view.holder(0)).as("the holder left").isEqualTo(PeriodView.NOBODY);
    }

    @Test
    void aPinBindsUntilItsLastDayAndOnlyWithAHolderInTheTeam() {
        PeriodView view = Scoring.of("""
                'members': [{'id': 'm', 'capacityHours': 1}],
                'duties': [{'id': 'a', 'holder': 'm', 'pinned': true},
                           {'id': 'b', 'holder': 'm', 'pinned': true, 'pinUntil': '2026-09-01'},
                           {'id': 'c', 'holder': 'm', 'pinned': true, 'pinUntil': '2026-08-31'},
                           {'id': 'd', 'holder': 'x', 'pinned': true}, {'id': 'e', 'pinned': true}]
                """).view();
        assertThat(new boolean[] {
                    view.isPinned(0), view.isPinned(1), view.isPinned(2), view.isPinned(3), view.isPinned(4)
                })
                .containsExactly(true, true, false, false, false);
    }

    @Test
    void coverageExpandsToDutiesBesideExplicitOnes() {
        PeriodView view = Scoring.of("""
                'roles': [{'id': 'r'}], 'stages': [{'id': 'x'}, {'id': 'y'}],
                'segments': [{'id': 'top', 'potential': 100}, {'id': 'a', 'parent': 'top', 'potential': 30},
                             {'id': 'b', 'parent': 'top', 'potential': 50}, {'id': 'c'}],
                'members': [{'id': 'm', 'capacityHours': 1}],
                'coverage': [{'role': 'r', 'segments': ['top/*'], 'stages': ['x'], 'seats': 2, 'goalShareOfPotential': 0.1},
                             {'role': 'r', 'segments': ['*'], 'stages': ['x', 'y'], 'hours': 7}],
                'duties': [{'id': 'own', 'role': 'r', 'segment': 'a', 'stage': 'x', 'goal': 9}]
                """).view();
        assertThat(view.duties())
                .extracting(Duty::id)
                .containsExactly("own", "r/a/x/2", "r/b/x", "r/b/x/2", "r/a/y", "r/b/y", "r/c/x", "r/c/y");
        assertThat(view.duty(view.dutyNumber("r/b/x/2")).goal()).isEqualByComparingTo("5");
        assertThat(view.duty(view.dutyNumber("r/c/x")).hours()).isEqualByComparingTo("7");
    }
}
