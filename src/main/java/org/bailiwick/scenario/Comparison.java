package org.bailiwick.scenario;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.bailiwick.model.ConstraintId;
import org.bailiwick.model.MemberSummary;
import org.bailiwick.model.ScoreLevel;
import org.bailiwick.model.Term;
import org.jspecify.annotations.Nullable;

/**
 * Plans side by side. They may be of different problems, as those of a scenario or of two months are; then the scores are measured
 * by different rules, which readers should know.
 *
 * @param sides the plans, two or more; the first is what the others are held against
 * @param contrasts each further plan against the first
 */
public record Comparison(List<Side> sides, List<Contrast> contrasts) {

    /**
     * A constraint's points in every plan.
     *
     * @param constraint the constraint's id
     * @param level its level
     * @param points the points, a plan each; 0 where the term does not count
     */
    public record TermRow(String constraint, ScoreLevel level, List<Long> points) {

        public TermRow {
            points = List.copyOf(points);
        }
    }

    public Comparison {
        sides = List.copyOf(sides);
        contrasts = List.copyOf(contrasts);
    }

    /**
     * Compares plans.
     *
     * @param sides the plans, the first of which the others are held against
     * @return the comparison
     * @throws IllegalArgumentException where there are fewer than two plans
     */
    public static Comparison of(List<Side> sides) {
        if (sides.size() < 2) {
            throw new IllegalArgumentException(
                    "%d plans cannot be compared. Maybe a second one was left out.".formatted(sides.size()));
        }
        return new Comparison(
                sides,
                sides.subList(1, sides.size()).stream()
                        .map(side -> Contrast.of(sides.get(0), side))
                        .toList());
    }

    /**
     * Tells whether all plans say the same of the same duties.
     *
     * @return true where no contrast has a difference
     */
    public boolean isEmpty() {
        return contrasts.stream().allMatch(contrast -> contrast.differences().isEmpty());
    }

    /**
     * Tells whether all plans are of one problem, so that their scores are measured alike.
     *
     * @return true where the problems are the same
     */
    public boolean isOfOneProblem() {
        return sides.stream()
                        .map(side -> side.plan().problemDigest())
                        .distinct()
                        .count()
                == 1;
    }

    /**
     * Returns the score, constraint by constraint.
     *
     * @return a row for every constraint that counts in any of the plans, in the order of the constraints
     */
    public List<TermRow> terms() {
        Set<String> ids = new LinkedHashSet<>();
        for (ConstraintId constraint : ConstraintId.values()) {
            ids.add(constraint.id());
        }
        sides.forEach(side -> side.plan().terms().forEach(term -> ids.add(term.constraint())));
        List<TermRow> rows = new ArrayList<>();
        for (String id : ids) {
            sides.stream()
                    .flatMap(side -> side.plan().terms().stream())
                    .filter(term -> term.constraint().equals(id))
                    .findFirst()
                    .ifPresent(term -> rows.add(new TermRow(id, term.level(), points(id))));
        }
        return rows;
    }

    private List<Long> points(String constraint) {
        return sides.stream()
                .map(side -> side.plan().terms().stream()
                        .filter(term -> term.constraint().equals(constraint))
                        .mapToLong(Term::points)
                        .sum())
                .toList();
    }

    /**
     * Returns who is in any of the teams.
     *
     * @return ids in the first problem's order, then those who joined
     */
    public List<String> members() {
        Set<String> ids = new LinkedHashSet<>();
        sides.forEach(side -> side.plan().members().forEach(member -> ids.add(member.member())));
        return List.copyOf(ids);
    }

    /**
     * Returns what a plan gives to a member.
     *
     * @param side the plan
     * @param member the id of the member
     * @return the sums; null where the member is not in the team
     */
    public static @Nullable MemberSummary summary(Side side, String member) {
        return side.plan().members().stream()
                .filter(summary -> summary.member().equals(member))
                .findFirst()
                .orElse(null);
    }
}
