package org.bailiwick.rollover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.bailiwick.model.DutyPattern;
import org.bailiwick.model.Preference;
import org.bailiwick.rollover.actuals.Feedback;
import org.bailiwick.rollover.actuals.MonthActuals;
import org.bailiwick.rollover.actuals.Wish;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FeedbackTest {

    private static final DutyPattern NORTH = new DutyPattern("hunter", "north", "lead");

    private static Feedback said(
            @Nullable String member, DutyPattern about, @Nullable String rating, @Nullable Wish wish) {
        return new Feedback(member, about, rating == null ? null : new BigDecimal(rating), wish, "words");
    }

    private static RollOverResult next(String prefers, Feedback... feedback) {
        return Months.next(
                Months.team(prefers, "", ""), "a=ann b=bob c=bob", MonthActuals.NONE.withFeedback(List.of(feedback)));
    }

    private static List<Preference> ofAnn(RollOverResult month) {
        return month.problem().members().get(0).prefers();
    }

    @Test
    void aRatingBecomesAPreference() {
        assertThat(ofAnn(next("", said("ann", NORTH, "-1", null))))
                .containsExactly(new Preference(NORTH, new BigDecimal(-1)));
    }

    @Test
    void aWishCountsOnePointAndTheScaleEndsAtTwo() {
        assertThat(ofAnn(next("", said("ann", NORTH, "2", Wish.KEEP))))
                .containsExactly(new Preference(NORTH, new BigDecimal(2)));
        assertThat(ofAnn(next("", said("ann", NORTH, null, Wish.GIVE_AWAY))))
                .containsExactly(new Preference(NORTH, new BigDecimal(-1)));
    }

    @Test
    void whatIsThereAlreadyIsAveraged() {
        String likes = ", 'prefers': [{'role': 'hunter', 'segment': 'north', 'stage': 'lead', 'score': 2}]";
        assertThat(ofAnn(next(likes, said("ann", NORTH, "-1", null), said("ann", NORTH, "0", null))))
                .containsExactly(new Preference(NORTH, new BigDecimal("0.75")));
    }

    @Test
    void answersWithoutANameMoveNobodysPreferences() {
        RollOverResult result =
                next("", said(null, NORTH, "-2", null), said(null, NORTH, "-2", null), said(null, NORTH, "-1", null));
        assertThat(result.problem().members())
                .allSatisfy(member -> assertThat(member.prefers()).isEmpty());
        assertThat(result.feedback().named()).isEmpty();
        assertThat(result.feedback().groups())
                .extracting(FeedbackSummary.Group::answers, FeedbackSummary.Group::rating)
                .containsExactly(tuple(3, new BigDecimal("-1.67")));
    }

    @Test
    void fewAnswersArePutTogetherOrNotToldAtAll() {
        DutyPattern south = new DutyPattern(null, "south", null);
        assertThat(next("", said(null, NORTH, "1", null), said(null, NORTH, "1", null))
                        .feedback()
                        .isEmpty())
                .isTrue();
        assertThat(next("", said(null, NORTH, "1", null), said(null, NORTH, "1", null), said(null, south, "-2", null))
                        .feedback()
                        .groups())
                .extracting(FeedbackSummary.Group::pattern, FeedbackSummary.Group::answers)
                .containsExactly(tuple(null, 3));
    }

    @Test
    void aMeanOfFewRatingsAmongManyAnswersIsNotTold() {
        RollOverResult result = next(
                "",
                said(null, NORTH, "1", null),
                said(null, NORTH, null, Wish.KEEP),
                said(null, NORTH, null, Wish.KEEP));
        assertThat(result.feedback().groups())
                .extracting(FeedbackSummary.Group::answers, FeedbackSummary.Group::rating, FeedbackSummary.Group::keep)
                .containsExactly(tuple(3, null, 0));
    }

    @Property(tries = 100)
    void noGroupHasFewerAnswersThanNeeded(
            @ForAll @Size(max = 12) List<@IntRange(min = 0, max = 4) Integer> about,
            @ForAll @IntRange(min = 2, max = 5) int least) {
        List<Feedback> answers = about.stream()
                .map(number -> said(null, new DutyPattern(null, "s" + number, null), "1", null))
                .toList();
        FeedbackSummary summary = FeedbackSummary.of(answers, least);
        assertThat(summary.groups())
                .allSatisfy(group -> assertThat(group.answers()).isGreaterThanOrEqualTo(least));
        // What is told alone or together never lets the rest be worked out but as one number.
        long told = about.stream()
                .filter(number -> Collections.frequency(about, number) >= least)
                .count();
        long rest = about.size() - told;
        assertThat(summary.groups().stream()
                        .mapToInt(FeedbackSummary.Group::answers)
                        .sum())
                .isEqualTo((int) (rest >= least ? told + rest : told));
    }
}
