package org.bailiwick.report;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import org.bailiwick.check.PlanCheck;
import org.bailiwick.check.Violation;
import org.bailiwick.explain.WhatIf;
import org.bailiwick.lang.Wording;
import org.bailiwick.model.Bound;
import org.bailiwick.model.ConstraintId;
import org.bailiwick.model.Plan;
import org.bailiwick.model.StopReason;
import org.bailiwick.score.Judgement;
import org.bailiwick.score.Pairs;
import org.jspecify.annotations.Nullable;

/**
 * Reports in plain text, for a terminal or a mail; wide characters line up, by the widths that JLine knows.
 *
 * <p>Stateless and thread-safe.
 */
public final class TextReport {

    private static final int MOST_VIOLATIONS = 6;
    /** Lower gaps are not told apart: 0.0 % would look like a proof. */
    private static final BigDecimal LEAST_GAP = new BigDecimal("0.001");

    private TextReport() {}

    /**
     * Tells what a plan decides: who does what, loads, individual goals, open duties, changes, and the score.
     *
     * @param pairs the problem
     * @param memberOfDuty the plan: a member's number or nobody for every duty of the problem's view
     * @param plan the same plan with its bound and how it came to be
     * @param layout how much room there is
     * @return lines of text, each ended by a line feed
     * @throws IllegalArgumentException where the assignment has another length than the view
     */
    public static String ofPlan(Pairs pairs, int[] memberOfDuty, Plan plan, Layout layout) {
        Page page = new Page(layout);
        Wording words = page.words();
        Allocation allocation = new Allocation(pairs, memberOfDuty, words);
        WhatIf whatIf = new WhatIf(allocation.pairs(), allocation.toArray());
        Headline headline = new Headline(allocation);
        Loads loads = new Loads(allocation);
        page.heading(headline.title());
        page.paragraph(words.text("sentences", headline.held(whatIf.now().terms()), headline.fit()));
        page.paragraph(loads.summary());
        page.paragraph(headline.changes());
        headline.vacancies().forEach(page::paragraph);
        page.paragraph(search(plan, words));
        violations(allocation, page);
        new OpenDuties(allocation).print(page);
        new WhoDoesWhat(allocation).print(page);
        loads.print(page);
        loads.printReasons(page, whatIf);
        new GoalTable(allocation).print(page);
        new Changes(allocation, whatIf).print(page);
        new ScoreTable(allocation).print(page, whatIf.now(), plan.bound());
        return page.toString();
    }

    /**
     * Tells what is wrong with a plan, or with what people hold today: broken rules by name, overlaps, open duties, loads, and
     * the score.
     *
     * @param pairs the problem
     * @param memberOfDuty a member's number or nobody for every duty of the problem's view
     * @param subject what is judged, such as {@code what people hold today}, in the language of the layout
     * @param bound proven limits, or null where none are known
     * @param layout how much room there is
     * @return lines of text, each ended by a line feed
     * @throws IllegalArgumentException where the assignment has another length than the view
     */
    public static String ofCheck(
            Pairs pairs, int[] memberOfDuty, String subject, @Nullable Bound bound, Layout layout) {
        Page page = new Page(layout);
        Wording words = page.words();
        Allocation allocation = new Allocation(pairs, memberOfDuty, words);
        WhatIf whatIf = new WhatIf(allocation.pairs(), allocation.toArray());
        Headline headline = new Headline(allocation);
        Loads loads = new Loads(allocation);
        page.heading(words.text("labelled", headline.title(), subject));
        Judgement judgement = whatIf.now();
        page.paragraph(words.text("sentences", headline.held(judgement.terms()), headline.fit()));
        page.paragraph(loads.summary());
        if (!allocation.moved().isEmpty()) {
            page.paragraph(headline.changes());
        }
        headline.vacancies().forEach(page::paragraph);
        violations(allocation, page);
        new Overlaps(allocation).print(page);
        new OpenDuties(allocation).print(page);
        loads.print(page);
        loads.printReasons(page, whatIf);
        new ScoreTable(allocation).print(page, judgement, bound);
        return page.toString();
    }

    private static String search(Plan plan, Wording words) {
        String sentence = words.text(
                "search",
                plan.solver().steps(),
                words.text("stopped." + plan.solver().stopped()));
        if (plan.bound() == null || plan.solver().stopped() == StopReason.OPTIMAL) {
            return sentence;
        }
        BigDecimal gap = plan.bound().gap();
        String missing = gap.compareTo(LEAST_GAP) < 0
                ? words.text("gap.less", words.figures().finePercent(LEAST_GAP))
                : words.text("gap.most", words.figures().finePercent(gap));
        return words.text("sentences", sentence, missing);
    }

    private static void violations(Allocation allocation, Page page) {
        List<Violation> all = PlanCheck.of(allocation.pairs())
                .violations(allocation.toArray(), page.words().language());
        if (all.isEmpty()) {
            return;
        }
        page.heading(page.words().text("violations.heading"));
        for (ConstraintId constraint : ConstraintId.values()) {
            List<Violation> own = all.stream()
                    .filter(violation -> violation.constraint() == constraint)
                    .sorted(Comparator.comparingLong(Violation::amount).reversed())
                    .toList();
            String name = allocation.names().constraint(constraint.id());
            page.lines(page.first(
                    own,
                    MOST_VIOLATIONS,
                    "more.ofThisKind",
                    violation -> page.item(page.words().text("labelled", name, violation.message()))));
        }
    }
}
