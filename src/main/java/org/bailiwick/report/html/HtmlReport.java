package org.bailiwick.report.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.bailiwick.crm.funnel.FunnelAnalysis;
import org.bailiwick.explain.WhatIf;
import org.bailiwick.lang.Language;
import org.bailiwick.lang.Wording;
import org.bailiwick.model.Assignment;
import org.bailiwick.model.Duty;
import org.bailiwick.model.Plan;
import org.bailiwick.model.Problem;
import org.bailiwick.model.Provenance;
import org.bailiwick.score.Pairs;
import org.bailiwick.score.PeriodView;
import org.jspecify.annotations.Nullable;

/**
 * A plan as one HTML page that needs nothing else: who does what, loads against fair shares, fit, funnel, changes, map, open duties,
 * goals, training, score, and what lies behind every figure.
 *
 * <p>The page loads nothing from a network and lets no script run but its own; texts of the problem show as text, whatever is in
 * them. It is made for screens of any size, for paper, and for screen readers. Immutable and thread-safe; the same input gives the
 * same bytes.
 */
public final class HtmlReport {

    /** How the first line of every such page begins. */
    public static final String MARK = "<!DOCTYPE html><!--bailiwick/report/";

    private final Pairs pairs;
    private final int[] memberOfDuty;
    private final Plan plan;
    private final Language language;
    private final @Nullable FunnelAnalysis funnel;
    private final @Nullable Plan before;

    private HtmlReport(
            Pairs pairs,
            int[] memberOfDuty,
            Plan plan,
            Language language,
            @Nullable FunnelAnalysis funnel,
            @Nullable Plan before) {
        this.pairs = pairs;
        this.memberOfDuty = memberOfDuty.clone();
        this.plan = plan;
        this.language = language;
        this.funnel = funnel;
        this.before = before;
    }

    /**
     * Prepares the report of a plan, against what the members held last month.
     *
     * @param pairs the problem
     * @param memberOfDuty the plan: a member's number or {@link PeriodView#NOBODY} for every duty of the problem's view
     * @param plan the same plan with its bound and how it came to be
     * @param language the language of the page
     * @return the report
     * @throws IllegalArgumentException where the assignment has another length than the view
     */
    public static HtmlReport of(Pairs pairs, int[] memberOfDuty, Plan plan, Language language) {
        if (memberOfDuty.length != pairs.view().duties().size()) {
            throw new IllegalArgumentException(
                    "The plan has %d duties, the problem %d. Maybe it belongs to another problem."
                            .formatted(
                                    memberOfDuty.length, pairs.view().duties().size()));
        }
        return new HtmlReport(pairs, memberOfDuty, plan, language, null, null);
    }

    /**
     * Adds what a CRM's deals say of the funnel.
     *
     * @param analysis the figures; of its breakdowns only the leaks are shown
     * @return a new report
     */
    public HtmlReport withFunnel(FunnelAnalysis analysis) {
        return new HtmlReport(pairs, memberOfDuty, plan, language, analysis, before);
    }

    /**
     * Shows changes against another plan instead of against last month's holders.
     *
     * @param earlier the plan, by whose assignments duties count as held before; duties that it does not name were nobody's
     * @return a new report
     */
    public HtmlReport withBefore(Plan earlier) {
        return new HtmlReport(pairs, memberOfDuty, plan, language, funnel, earlier);
    }

    /**
     * Writes the page.
     *
     * @return the whole file; it begins with {@link #MARK}
     */
    public String html() {
        Wording wording = Wording.of(language, "page");
        PlanFacts facts = new PlanFacts(pairs, memberOfDuty, plan, wording, holdersBefore());
        Problem problem = pairs.view().problem();
        String month = wording.figures().month(problem.period());
        Map<String, Object> values = new HashMap<>();
        values.put("tag", wording.text("htmlLang"));
        values.put("team", problem.team().name());
        values.put("title", wording.text("pageTitle", problem.team().name(), month));
        values.put("subtitle", wording.text("subtitle", month));
        values.put("sections", sections(facts));
        values.put("made", made(wording));
        return new PageTemplate().fill(values, wording);
    }

    private List<Section> sections(PlanFacts facts) {
        WhatIf whatIf = new WhatIf(pairs, memberOfDuty);
        Fairness fairness = new Fairness(facts);
        ChangeSection changes = new ChangeSection(facts, whatIf);
        Section changed = changes.section();
        return Stream.of(
                        new SummarySection(facts, fairness, whatIf.now()).section(),
                        new MatrixSection(facts).section(),
                        new LoadSection(facts, fairness).section(),
                        new FitSection(facts).section(),
                        new FunnelSection(facts, funnel).section(),
                        changed,
                        new MapSection(facts).section(),
                        new OpenSection(facts).section(),
                        new GoalSection(facts).section(),
                        new TrainingSection(facts).section(),
                        new ScoreSection(facts, whatIf.now()).section(),
                        new MemberSection(facts, fairness).section(),
                        new DutySection(facts, changes).section(),
                        new MeaningSection(facts).section())
                .filter(Objects::nonNull)
                .toList();
    }

    private List<@Nullable String> holdersBefore() {
        Map<String, String> holders = new HashMap<>();
        if (before != null) {
            for (Assignment assignment : before.assignments()) {
                if (assignment.member() != null) {
                    holders.put(assignment.duty(), assignment.member());
                }
            }
        }
        List<@Nullable String> ids = new ArrayList<>();
        for (Duty duty : pairs.view().duties()) {
            ids.add(before == null ? duty.holder() : holders.get(duty.id()));
        }
        return ids;
    }

    private String made(Wording wording) {
        Provenance solver = plan.solver();
        return wording.text(
                "made",
                solver.version(),
                wording.figures().count(solver.steps()),
                wording.text("stopped." + solver.stopped().name()),
                String.valueOf(solver.seed()),
                plan.problemDigest());
    }
}
