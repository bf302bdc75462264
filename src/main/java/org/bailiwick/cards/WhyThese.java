package org.bailiwick.cards;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.commons.numbers.fraction.BigFraction;
import org.bailiwick.explain.Explainer;
import org.bailiwick.explain.answer.Choice;
import org.bailiwick.lang.Wording;
import org.bailiwick.model.Requirement;
import org.bailiwick.score.Exact;
import org.bailiwick.score.Pairs;
import org.bailiwick.score.PeriodView;
import org.jspecify.annotations.Nullable;

/** Why a member has these duties, in a few sentences: fit, strengths, what was kept, what nobody else could take, what is liked. */
final class WhyThese {

    private static final int MOST_SKILLS = 3;
    /** From here on people are said to be good at something. */
    private static final BigDecimal GOOD = BigDecimal.valueOf(3);

    private final TeamPlan plan;
    private final Pairs pairs;
    private final PeriodView view;
    private final Wording wording;
    private final Explainer explainer;
    private final @Nullable BigFraction teamFit;

    WhyThese(TeamPlan plan) {
        this.plan = plan;
        this.pairs = plan.pairs();
        this.view = plan.view();
        this.wording = plan.wording();
        this.explainer = Explainer.of(pairs, plan.memberOfDuty());
        this.teamFit = fit(IntStream.range(0, view.duties().size())
                .filter(d -> plan.memberOf(d) != PeriodView.NOBODY)
                .boxed()
                .toList());
    }

    /** Null for a member without duties. */
    Parts.@Nullable Items of(int member) {
        List<Integer> duties = plan.dutiesOf(member);
        BigFraction own = fit(duties);
        if (own == null || teamFit == null) {
            return null;
        }
        List<String> sentences = new ArrayList<>();
        sentences.add(wording.text(
                "why.fit", plan.figures().percentage(own), plan.figures().percentage(teamFit)));
        addSkills(member, duties, sentences);
        addKept(member, duties, sentences);
        addMargin(duties, sentences);
        int alone =
                (int) duties.stream().filter(d -> pairs.eligible(d).length == 1).count();
        if (alone > 0) {
            sentences.add(wording.text("why.alone", alone));
        }
        int liked = (int) duties.stream()
                .filter(d -> pairs.preference(d, member).signum() > 0)
                .count();
        if (liked > 0) {
            sentences.add(wording.text("why.liked", liked));
        }
        return new Parts.Items(
                wording.text("why"),
                sentences.stream().map(text -> Parts.Item.of("", text)).toList());
    }

    /** The mean fit by hours; null for no duties. */
    @Nullable
    BigFraction fit(List<Integer> duties) {
        BigFraction sum = BigFraction.ZERO;
        BigFraction hours = BigFraction.ZERO;
        for (int d : duties) {
            BigFraction weight = Exact.of(view.duty(d).hours());
            sum = sum.add(pairs.fit(d, plan.memberOf(d)).multiply(weight));
            hours = hours.add(weight);
        }
        return hours.signum() == 0 ? null : sum.divide(hours);
    }

    /** The skills that the duties ask for most, by weight and hours, as far as the member is good at them. */
    private void addSkills(int member, List<Integer> duties, List<String> sentences) {
        Map<String, BigDecimal> asked = new HashMap<>();
        for (int d : duties) {
            for (Requirement requirement : pairs.requirements(d)) {
                asked.merge(
                        requirement.skill(),
                        requirement.weight().multiply(view.duty(d).hours()),
                        BigDecimal::add);
            }
        }
        List<String> told = asked.entrySet().stream()
                .filter(entry -> entry.getValue().signum() > 0)
                .filter(entry -> level(member, entry.getKey()).compareTo(GOOD) >= 0)
                .sorted(Map.Entry.<String, BigDecimal>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST_SKILLS)
                .map(entry -> wording.text(
                        "skillLevel",
                        plan.names().skill(entry.getKey()),
                        plan.figures().exact(level(member, entry.getKey()))))
                .toList();
        if (!told.isEmpty()) {
            sentences.add(wording.text("why.skills", String.join(wording.text("comma"), told)));
        }
    }

    /** The duty that the plan would lose most by, were it with the next best member. */
    private void addMargin(List<Integer> duties, List<String> sentences) {
        Choice widest = null;
        for (int d : duties) {
            Choice choice = explainer.why(d);
            if (choice.runnerUp() != null && (widest == null || margin(choice) > margin(widest))) {
                widest = choice;
            }
        }
        if (widest != null && widest.runnerUp() != null && margin(widest) > 0) {
            sentences.add(wording.text(
                    "why.margin",
                    plan.names().duty(view.duty(widest.duty())),
                    plan.names().memberOrNobody(view, widest.runnerUp().member()),
                    plan.figures().idealHours(margin(widest)).substring(1)));
        }
    }

    private static long margin(Choice choice) {
        return choice.overRunnerUp().score().soft();
    }

    private BigDecimal level(int member, String skill) {
        return Pairs.level(view.member(member), skill);
    }

    private void addKept(int member, List<Integer> duties, List<String> sentences) {
        int held = (int) IntStream.range(0, view.duties().size())
                .filter(d -> view.holder(d) == member)
                .count();
        int kept = (int) duties.stream().filter(d -> view.holder(d) == member).count();
        if (held > 0) {
            sentences.add(wording.text("why.kept", plan.figures().count(kept), held));
        }
    }
}
