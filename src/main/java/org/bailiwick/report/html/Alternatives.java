package org.bailiwick.report.html;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.bailiwick.explain.Explainer;
import org.bailiwick.explain.answer.Candidate;
import org.bailiwick.explain.answer.Choice;
import org.bailiwick.model.ScoreLevel;
import org.bailiwick.model.Term;
import org.jspecify.annotations.Nullable;

/** What the plan would be worth with the best other member on a duty, where a team is small enough to ask for every duty. */
final class Alternatives {

    /** Pairs of duty and member: a second or so. */
    static final long MOST_PAIRS = 60_000;

    private static final int MOST_TERMS = 2;

    private final PlanFacts facts;
    private final @Nullable Explainer explainer;

    Alternatives(PlanFacts facts) {
        this.facts = facts;
        this.explainer = (long) facts.dutyCount() * facts.memberCount() <= MOST_PAIRS ? facts.explainer() : null;
    }

    boolean areTold() {
        return explainer != null;
    }

    /** A sentence about a duty that somebody holds; empty where nothing was asked. */
    String of(int duty) {
        if (explainer == null || facts.view().isPinned(duty)) {
            return "";
        }
        Choice choice = explainer.why(duty);
        Candidate next = choice.runnerUp();
        if (next == null) {
            return facts.pairs().eligible(duty).length == 1 ? "" : facts.say("nobodyElse");
        }
        long points = choice.overRunnerUp().score().soft();
        String name = facts.memberName(next.member());
        if (points == 0) {
            return facts.say("insteadSame", name);
        }
        return facts.say(
                points > 0 ? "insteadCosts" : "insteadGains",
                name,
                facts.figures().idealHours(Math.abs(points)).substring(1),
                terms(choice.overRunnerUp().terms(ScoreLevel.SOFT), points > 0 ? 1 : -1));
    }

    /** The terms that speak most for the member, or against where the sign is −1. */
    private String terms(List<Term> terms, int sign) {
        return terms.stream()
                .filter(term -> term.points() * sign > 0)
                .sorted(Comparator.comparingLong((Term term) -> -term.points() * sign))
                .limit(MOST_TERMS)
                .map(term -> facts.names().constraint(term.constraint())
                        + facts.say("gap")
                        + facts.figures().idealHours(Math.abs(term.points())).substring(1))
                .collect(Collectors.joining(facts.say("listComma")));
    }
}
