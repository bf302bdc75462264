package org.bailiwick.rollover;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.bailiwick.model.DutyPattern;
import org.bailiwick.rollover.actuals.Feedback;
import org.bailiwick.rollover.actuals.Wish;
import org.jspecify.annotations.Nullable;

/**
 * What people said of their work, for the team to read.
 *
 * <p>Answers without a name are told by group only, and only from a least number of answers on (k-anonymity: Sweeney, k-anonymity: a
 * model for protecting privacy, 2002): groups with fewer are put together, and left out where they are too few together. Their
 * comments are left out, since people are known by their words.
 *
 * @param named the answers with a name, in the file's order
 * @param groups the answers without one, by what they are about, in the order of the patterns' texts, those put together last
 * @param leastAnswers how many answers a group needs
 */
public record FeedbackSummary(List<Feedback> named, List<Group> groups, int leastAnswers) {

    private static final int DECIMALS = 2;

    public FeedbackSummary {
        named = List.copyOf(named);
        groups = List.copyOf(groups);
    }

    /**
     * Answers without a name about the same work.
     *
     * @param pattern what they are about, or null for several small groups put together
     * @param answers how many there are
     * @param rating the mean of the ratings, two decimals, or null where there are too few
     * @param keep how many wish to go on, 0 where there are too few wishes
     * @param giveAway how many wish to be rid of it, likewise
     * @param take how many wish to have it, likewise
     */
    public record Group(
            @Nullable DutyPattern pattern,
            int answers,
            @Nullable BigDecimal rating,
            int keep,
            int giveAway,
            int take) {}

    static FeedbackSummary of(List<Feedback> feedback, int leastAnswers) {
        Map<String, List<Feedback>> byPattern = new TreeMap<>();
        List<Feedback> named = new ArrayList<>();
        for (Feedback answer : feedback) {
            if (answer.member() != null) {
                named.add(answer);
            } else {
                byPattern
                        .computeIfAbsent(RowFields.pattern(answer.pattern()), text -> new ArrayList<>())
                        .add(answer);
            }
        }
        List<Group> groups = new ArrayList<>();
        List<Feedback> rest = new ArrayList<>();
        for (List<Feedback> answers : byPattern.values()) {
            if (answers.size() < leastAnswers) {
                rest.addAll(answers);
            } else {
                groups.add(group(answers.get(0).pattern(), answers, leastAnswers));
            }
        }
        if (rest.size() >= leastAnswers) {
            groups.add(group(null, rest, leastAnswers));
        }
        return new FeedbackSummary(named, groups, leastAnswers);
    }

    private static Group group(@Nullable DutyPattern pattern, List<Feedback> answers, int least) {
        List<BigDecimal> ratings =
                answers.stream().map(Feedback::rating).filter(Objects::nonNull).toList();
        BigDecimal mean = ratings.size() < least
                ? null
                : ratings.stream()
                        .reduce(BigDecimal.ZERO, BigDecimal::add)
                        .divide(BigDecimal.valueOf(ratings.size()), DECIMALS, RoundingMode.HALF_UP);
        long wishes = answers.stream().filter(answer -> answer.wish() != null).count();
        boolean isTold = wishes >= least;
        return new Group(
                pattern,
                answers.size(),
                mean,
                isTold ? count(answers, Wish.KEEP) : 0,
                isTold ? count(answers, Wish.GIVE_AWAY) : 0,
                isTold ? count(answers, Wish.TAKE) : 0);
    }

    private static int count(List<Feedback> answers, Wish wish) {
        return (int) answers.stream().filter(answer -> answer.wish() == wish).count();
    }

    /**
     * Tells whether nothing was said, or nothing that may be told.
     *
     * @return whether there is nothing to read
     */
    public boolean isEmpty() {
        return named.isEmpty() && groups.isEmpty();
    }
}
