package org.bailiwick.check;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.bailiwick.model.Coverage;
import org.bailiwick.model.Duty;
import org.bailiwick.model.DutyPattern;
import org.bailiwick.model.Problem;
import org.jspecify.annotations.Nullable;

/** All duties of a problem, those of coverage rules included, and the row that each comes from. */
final class Expansion {

    private static final String BELOW = "/*";

    private final Problem problem;
    private final Problem expanded;
    private final List<Duty> duties;
    private final int[] rules;

    private Expansion(Problem problem, Problem expanded, int[] rules) {
        this.problem = problem;
        this.expanded = expanded;
        this.duties = expanded.duties();
        this.rules = rules;
    }

    /**
     * Expands.
     *
     * @param problem a problem with known references and not too many duties
     * @param tree its segments
     * @return the duties and their rows
     */
    static Expansion of(Problem problem, SegmentTree tree) {
        Problem expanded = problem.expanded();
        List<Duty> duties = expanded.duties();
        int explicit = problem.duties().size();
        int[] rules = new int[duties.size() - explicit];
        int rule = 0;
        for (int i = 0; i < rules.length; i++) {
            // The duties stand in the order of their rules, and what an earlier rule covers is never a later one's.
            while (!covers(problem.coverage().get(rule), duties.get(explicit + i), tree)) {
                rule++;
            }
            rules[i] = rule;
        }
        return new Expansion(problem, expanded, rules);
    }

    /** The explicit duties only, where the rules cannot be expanded. */
    static Expansion none(Problem problem) {
        return new Expansion(problem, problem, new int[0]);
    }

    /** The problem with all duties and no rules. */
    Problem problem() {
        return expanded;
    }

    List<Duty> duties() {
        return duties;
    }

    /** How many of the duties, which stand first, are rows of their own. */
    int explicit() {
        return problem.duties().size();
    }

    /** The row of a duty, or of the coverage rule that it comes from. */
    Row row(int duty) {
        String id = duties.get(duty).id();
        return duty < explicit()
                ? Row.of("duties", duty, "duty", id)
                : new Row("/coverage/" + rules[duty - explicit()], "duty (" + Text.shown(id) + ")");
    }

    /** The positions of the rules that stand for no duty of their own. */
    Set<Integer> idleRules() {
        Set<Integer> idle = new TreeSet<>();
        for (int i = 0; i < problem.coverage().size(); i++) {
            idle.add(i);
        }
        for (int rule : rules) {
            idle.remove(rule);
        }
        return idle;
    }

    /** The id of the segment whose leaves a pattern names, or null where it is a plain id or {@code *}. */
    static @Nullable String parentOf(String pattern) {
        return pattern.endsWith(BELOW) ? pattern.substring(0, pattern.length() - BELOW.length()) : null;
    }

    private static boolean covers(Coverage rule, Duty duty, SegmentTree tree) {
        return rule.role().equals(duty.role())
                && duty.stage() != null
                && rule.stages().contains(duty.stage())
                && duty.seat() <= rule.seats()
                && duty.segment() != null
                && coversSegment(rule, duty.segment(), tree);
    }

    private static boolean coversSegment(Coverage rule, String segment, SegmentTree tree) {
        if (rule.segments().contains(segment)) {
            return true;
        }
        int position = tree.position(segment);
        return tree.isLeaf(position)
                && rule.segments().stream()
                        .anyMatch(pattern -> pattern.equals(DutyPattern.ANY) || isBelow(position, pattern, tree));
    }

    private static boolean isBelow(int segment, String pattern, SegmentTree tree) {
        String parent = parentOf(pattern);
        return parent != null && tree.isAbove(tree.position(parent), segment);
    }
}
