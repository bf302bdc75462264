package org.bailiwick.report;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import org.bailiwick.check.PlanCheck;
import org.bailiwick.check.Violation;
import org.bailiwick.explain.Names;
import org.bailiwick.explain.WhatIf;
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
        Allocation allocation = new Allocation(pairs, memberOfDuty);
        WhatIf whatIf = new WhatIf(allocation.pairs(), allocation.toArray());
        Headline headline = new Headline(allocation);
        Loads loads = new Loads(allocation);
        Page page = new Page(layout);
        page.heading(Headline.title(pairs.view().problem()));
        page.paragraph(headline.held(whatIf.now().terms()) + " " + headline.fit());
        page.paragraph(loads.summary());
        page.paragraph(headline.changes());
        headline.vacancies().forEach(page::paragraph);
        page.paragraph(search(plan));
        violations(allocation, page);
        new OpenDuties(allocation).print(page);
        new WhoDoesWhat(allocation).print(page);
        loads.print(page);
        loads.printReasons(page, whatIf);
        new GoalTable(allocation).print(page);
        new Changes(allocation, whatIf).print(page);
        ScoreTable.print(page, whatIf.now(), plan.bound());
        return page.toString();
    }

    /**
     * Tells what is wrong with a plan, or with what people hold today: broken rules by name, overlaps, open duties, loads, and
     * the score.
     *
     * @param pairs the problem
     * @param memberOfDuty a member's number or nobody for every duty of the problem's view
     * @param subject what is judged, such as {@code Today's holders}
     * @param bound proven limits, or null where none are known
     * @param layout how much room there is
     * @return lines of text, each ended by a line feed
     * @throws IllegalArgumentException where the assignment has another length than the view
     */
    public static String ofCheck(
            Pairs pairs, int[] memberOfDuty, String subject, @Nullable Bound bound, Layout layout) {
        Allocation allocation = new Allocation(pairs, memberOfDuty);
        WhatIf whatIf = new WhatIf(allocation.pairs(), allocation.toArray());
        Headline headline = new Headline(allocation);
        Loads loads = new Loads(allocation);
        Page page = new Page(layout);
        page.heading("%s: %s".formatted(Headline.title(pairs.view().problem()), subject));
        Judgement judgement = whatIf.now();
        page.paragraph(headline.held(judgement.terms()) + " " + headline.fit());
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
        ScoreTable.print(page, judgement, bound);
        return page.toString();
    }

    private static String search(Plan plan) {
        String tried = Figures.count(plan.solver().steps(), "change", "changes");
        String end = switch (plan.solver().stopped()) {
            case TIME -> "its time was up";
            case STEPS -> "its steps were used up";
            case GAP -> "the plan was proven good enough";
            case PLATEAU -> "nothing better was to be expected";
            case OPTIMAL -> "the plan was proven to be the best";
            case REQUEST -> "it was told to stop";
        };
        return "The search tried %s and ended when %s.%s".formatted(tried, end, missing(plan));
    }

    private static String missing(Plan plan) {
        if (plan.bound() == null || plan.solver().stopped() == StopReason.OPTIMAL) {
            return "";
        }
        BigDecimal gap = plan.bound().gap();
        String most = gap.compareTo(LEAST_GAP) < 0
                ? "Less than " + Figures.finePercent(LEAST_GAP)
                : "At most " + Figures.finePercent(gap);
        return " %s of quality is missing to the best plan.".formatted(most);
    }

    private static void violations(Allocation allocation, Page page) {
        List<Violation> all = PlanCheck.of(allocation.pairs()).violations(allocation.toArray());
        if (all.isEmpty()) {
            return;
        }
        page.heading("Broken rules");
        for (ConstraintId constraint : ConstraintId.values()) {
            List<Violation> own = all.stream()
                    .filter(violation -> violation.constraint() == constraint)
                    .sorted(Comparator.comparingLong(Violation::amount).reversed())
                    .toList();
            page.lines(page.first(
                    own,
                    MOST_VIOLATIONS,
                    "of this kind",
                    violation -> page.item(Names.words(constraint.id()) + ": " + violation.message())));
        }
    }
}
