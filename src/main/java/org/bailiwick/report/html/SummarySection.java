package org.bailiwick.report.html;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.numbers.fraction.BigFraction;
import org.bailiwick.lang.Figures;
import org.bailiwick.model.Bound;
import org.bailiwick.model.ScoreLevel;
import org.bailiwick.model.StopReason;
import org.bailiwick.score.Exact;
import org.bailiwick.score.Judgement;
import org.jspecify.annotations.Nullable;

/** The plan in plain words and a few figures. */
final class SummarySection {

    private static final int SHARE_DECIMALS = 3;

    private final PlanFacts facts;
    private final Figures figures;
    private final Fairness fairness;
    private final Judgement judgement;

    SummarySection(PlanFacts facts, Fairness fairness, Judgement judgement) {
        this.facts = facts;
        this.figures = facts.figures();
        this.fairness = fairness;
        this.judgement = judgement;
    }

    Section section() {
        Section section = new Section("summary", facts.say("summaryTitle"))
                .looking("summary")
                .explain(facts.word("fit"))
                .explain(facts.word("band"))
                .explain(facts.word("gap"));
        BigFraction fit = fit();
        addFacts(section, fit);
        section.say(decided());
        section.say(fit == null ? facts.say("nobodyHolds") : facts.say("fitSays", figures.percentage(fit)));
        section.say(broken());
        section.say(balanced());
        section.say(changed());
        section.say(vacancies());
        section.say(proven());
        return section;
    }

    private void addFacts(Section section, @Nullable BigFraction fit) {
        int held = facts.dutyCount() - facts.open().size();
        section.fact(facts.say("partOf", figures.count(held), figures.count(facts.dutyCount())), facts.say("factHeld"));
        section.fact(figures.count(facts.memberCount()), facts.say("factMembers", facts.memberCount()));
        section.fact(used(), facts.say("factUsed"));
        section.fact(fit == null ? facts.say("none") : figures.percentage(fit), facts.say("factFit"));
        if (!facts.heldBefore().isEmpty()) {
            section.fact(
                    figures.count(facts.moved().size()),
                    facts.say("factMoved", facts.moved().size()));
        }
        Bound bound = facts.plan().bound();
        if (bound != null) {
            section.fact(facts.gap(bound), facts.say("factGap"));
        }
    }

    private String used() {
        long effort = 0;
        long capacity = 0;
        for (int m = 0; m < facts.memberCount(); m++) {
            effort += facts.effortMinutes(m);
            capacity += facts.view().capacityMinutes(m);
        }
        return capacity == 0
                ? facts.say("none")
                : figures.percent(BigFraction.of(effort).divide(capacity));
    }

    private String decided() {
        int duties = facts.dutyCount();
        int open = facts.open().size();
        return open == 0
                ? facts.say("allHeld", duties, figures.count(duties))
                : facts.say(
                        "someOpen",
                        open,
                        figures.count(open),
                        figures.count(duties),
                        figures.hours(facts.hours(facts.open())));
    }

    private String broken() {
        long broken = judgement.terms().stream()
                .filter(term -> term.level() == ScoreLevel.HARD && term.points() != 0)
                .count();
        return broken == 0 ? facts.say("noneBroken") : facts.say("someBroken", broken, figures.count(broken));
    }

    /** The mean fit by hours; null where nobody holds anything. */
    private @Nullable BigFraction fit() {
        BigFraction hours = BigFraction.ZERO;
        BigFraction fit = BigFraction.ZERO;
        for (int d = 0; d < facts.dutyCount(); d++) {
            if (!facts.isOpen(d)) {
                BigFraction own = Exact.of(facts.view().duty(d).hours());
                hours = hours.add(own);
                fit = fit.add(own.multiply(facts.pairs().fit(d, facts.memberOf(d))));
            }
        }
        return hours.signum() == 0 ? null : fit.divide(hours);
    }

    private String balanced() {
        int members = facts.memberCount();
        long outside = IntStream.range(0, members)
                .filter(m -> !fairness.outside(m).isEmpty())
                .count();
        return outside == 0
                ? facts.say("allInBands")
                : facts.say("someOutside", outside, figures.count(outside), figures.count(members));
    }

    private String changed() {
        List<Integer> held = facts.heldBefore();
        List<Integer> moved = facts.moved();
        if (held.isEmpty()) {
            return facts.say("nothingHeld");
        }
        if (moved.isEmpty()) {
            return facts.say("noneMoved", figures.count(held.size()));
        }
        BigDecimal all = facts.hours(held);
        return facts.say(
                "someMoved",
                moved.size(),
                figures.count(moved.size()),
                figures.count(held.size()),
                figures.finePercent(facts.hours(moved).divide(all, SHARE_DECIMALS, RoundingMode.HALF_UP)),
                figures.hours(all));
    }

    private String vacancies() {
        List<Integer> vacant = IntStream.range(0, facts.memberCount())
                .filter(m -> facts.view().member(m).vacant())
                .boxed()
                .toList();
        if (vacant.isEmpty()) {
            return "";
        }
        List<Integer> duties = new ArrayList<>();
        vacant.forEach(m -> duties.addAll(facts.dutiesOf(m)));
        return facts.say(
                "vacant",
                vacant.size(),
                figures.count(vacant.size()),
                figures.count(duties.size()),
                figures.hours(facts.hours(duties)));
    }

    private String proven() {
        Bound bound = facts.plan().bound();
        if (facts.plan().solver().stopped() == StopReason.OPTIMAL) {
            return facts.say("isOptimal");
        }
        if (bound == null) {
            return facts.say("noBound");
        }
        return facts.say("gapSays", facts.gap(bound));
    }
}
