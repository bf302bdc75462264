package org.bailiwick.score;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.commons.numbers.fraction.BigFraction;
import org.bailiwick.testing.Scoring;
import org.junit.jupiter.api.Test;

class PairsTest {

    @Test
    void fitIsTheWeightedMeanOfLevelsOverTheStrictestRequirements() {
        Scoring s = Scoring.of("""
                'skills': [{'id': 'a'}, {'id': 'b'}],
                'roles': [{'id': 'r', 'skills': [{'skill': 'a', 'min': 1, 'weight': 1}]}],
                'segments': [{'id': 'top', 'skills': [{'skill': 'a', 'weight': 3}]},
                             {'id': 'low', 'parent': 'top', 'skills': [{'skill': 'b', 'weight': 1}]}],
                'members': [{'id': 'm', 'capacityHours': 10, 'skills': {'a': 4, 'b': 1}},
                            {'id': 'n', 'capacityHours': 10, 'skills': {'a': 0.5, 'b': 5}}],
                'duties': [{'id': 'd', 'role': 'r', 'segment': 'low'}]
                """);
        // a weighs 3 (the segment's parent), b weighs 1: 100 · (3·4/5 + 1·1/5) / 4
        assertThat(s.pairs().fit(0, 0)).isEqualTo(BigFraction.of(65));
        assertThat(s.pairs().isEligible(0, 0)).isTrue();
        assertThat(s.pairs().isEligible(0, 1))
                .as("level 0.5 is below the role's minimum of 1")
                .isFalse();
    }

    @Test
    void aDutyThatWeighsNothingFitsEverybody() {
        Scoring s = Scoring.of("""
                'skills': [{'id': 'a'}],
                'members': [{'id': 'm', 'capacityHours': 10}],
                'duties': [{'id': 'd', 'skills': [{'skill': 'a', 'weight': 0}]}]
                """);
        assertThat(s.pairs().fit(0, 0)).isEqualTo(BigFraction.of(100));
    }

    @Test
    void aMemberWithoutRolesIsQualifiedForEveryRoleAndADutyWithoutRoleNeedsNone() {
        Scoring s = Scoring.of("""
                'roles': [{'id': 'r'}, {'id': 'q'}],
                'members': [{'id': 'all', 'capacityHours': 10}, {'id': 'one', 'capacityHours': 10, 'roles': ['q']}],
                'duties': [{'id': 'd', 'role': 'r'}, {'id': 'e'}]
                """);
        assertThat(s.pairs().eligible(0)).containsExactly(0);
        assertThat(s.pairs().eligible(1)).containsExactly(0, 1);
    }

    @Test
    void anExclusionMatchesTheSegmentAndEverythingBelowIt() {
        Scoring s = Scoring.of("""
                'roles': [{'id': 'r'}],
                'segments': [{'id': 'top'}, {'id': 'mid', 'parent': 'top'}, {'id': 'low', 'parent': 'mid'}, {'id': 'x'}],
                'members': [{'id': 'm', 'capacityHours': 10, 'cannot': [{'role': '*', 'segment': 'mid'}]}],
                'duties': [{'id': 'a', 'segment': 'top'}, {'id': 'b', 'segment': 'mid'}, {'id': 'c', 'segment': 'low'},
                           {'id': 'd', 'segment': 'x'}, {'id': 'e', 'role': 'r'}]
                """);
        assertThat(s.pairs().isEligible(0, 0)).isTrue();
        assertThat(s.pairs().isEligible(1, 0)).isFalse();
        assertThat(s.pairs().isEligible(2, 0)).isFalse();
        assertThat(s.pairs().isEligible(3, 0)).isTrue();
        assertThat(s.pairs().isEligible(4, 0)).isTrue();
    }

    @Test
    void effortIsHoursAndTravelRoundedHalfUpAndMustFitTheCapacity() {
        Scoring s = Scoring.of("""
                'segments': [{'id': 'berlin', 'location': {'lat': 52.52, 'lon': 13.405}}],
                'members': [{'id': 'hamburg', 'capacityHours': 24, 'home': {'lat': 53.55, 'lon': 9.993}},
                            {'id': 'nowhere', 'capacityHours': 24},
                            {'id': 'short', 'capacityHours': 1.99}],
                'duties': [{'id': 'd', 'segment': 'berlin', 'hours': 2, 'visits': 2}]
                """);
        assertThat(s.pairs().metres(0, 0)).isEqualTo(255_240);
        // 2 visits · 2 ways · 1.3 · 255.240 km / 60 km/h · 60 min
        assertThat(s.pairs().travelMinutes(0, 0)).isEqualTo(BigFraction.of(1_327_248, 1000));
        assertThat(s.pairs().effortMinutes(0, 0)).isEqualTo(120 + 1327);
        assertThat(s.pairs().effortMinutes(0, 1)).isEqualTo(120);
        assertThat(s.pairs().eligible(0))
                .as("1447 minutes are more than 24 hours, 120 more than 119.4")
                .containsExactly(1);
    }

    @Test
    void emphasisIsTargetOverMeasuredConversionWithinOneAndTwo() {
        Scoring s = Scoring.of("""
                'stages': [{'id': 'leak', 'conversion': 0.31, 'target': 0.4}, {'id': 'flood', 'conversion': 0.1, 'target': 0.9},
                           {'id': 'good', 'conversion': 0.5, 'target': 0.4}, {'id': 'dry', 'conversion': 0, 'target': 0.1},
                           {'id': 'unknown', 'target': 0.4}, {'id': 'nil', 'conversion': 0, 'target': 0}],
                'members': [{'id': 'm', 'capacityHours': 10}],
                'duties': [{'id': 'a', 'stage': 'leak'}, {'id': 'b', 'stage': 'flood'}, {'id': 'c', 'stage': 'good'},
                           {'id': 'd', 'stage': 'dry'}, {'id': 'e', 'stage': 'unknown'}, {'id': 'f', 'stage': 'nil'}]
                """);
        assertThat(s.pairs().emphasis(0)).isEqualTo(BigFraction.of(40, 31));
        assertThat(s.pairs().emphasis(1)).isEqualTo(BigFraction.of(2));
        assertThat(s.pairs().emphasis(2)).isEqualTo(BigFraction.ONE);
        assertThat(s.pairs().emphasis(3)).isEqualTo(BigFraction.of(2));
        assertThat(s.pairs().emphasis(4)).isEqualTo(BigFraction.ONE);
        assertThat(s.pairs().emphasis(5)).isEqualTo(BigFraction.ONE);
    }

    @Test
    void preferencesAddUpAndAreClampedToTwo() {
        Scoring s = Scoring.of("""
                'roles': [{'id': 'r'}], 'segments': [{'id': 's'}],
                'members': [{'id': 'm', 'capacityHours': 10, 'prefers': [{'role': 'r', 'score': 1.5},
                            {'segment': 's', 'score': 1}, {'role': 'r', 'segment': 's', 'score': -0.25}]}],
                'duties': [{'id': 'a', 'role': 'r', 'segment': 's'}, {'id': 'b', 'role': 'r'}, {'id': 'c'}]
                """);
        assertThat(s.pairs().preference(0, 0)).isEqualByComparingTo("2");
        assertThat(s.pairs().preference(1, 0)).isEqualByComparingTo("1.5");
        assertThat(s.pairs().preference(2, 0)).isEqualByComparingTo("0");
    }
}
