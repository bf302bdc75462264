package org.bailiwick.report.html;

import java.util.stream.Collectors;
import org.bailiwick.explain.answer.OpenAnswer;
import org.bailiwick.explain.words.RuleWords;
import org.bailiwick.lang.Wording;

/** The fewest reasons that together keep a duty open, and what would fill it with the least change. */
final class Fillings {

    /** Each takes some judgements of the whole plan. */
    static final int MOST_DUTIES = 10;

    private static final int MOST_RELIEFS = 3;

    private final PlanFacts facts;
    private final RuleWords rules;
    private final Wording words;

    Fillings(PlanFacts facts) {
        this.facts = facts;
        this.rules =
                new RuleWords(facts.view(), facts.toArray(), facts.wording().language());
        this.words = Wording.of(facts.wording().language(), "explain");
    }

    OpenAnswer of(int duty) {
        return facts.explainer().open(duty);
    }

    String reasons(OpenAnswer answer) {
        return String.join(facts.say("listSemicolon"), rules.reasons(answer.reasons()));
    }

    String fillings(OpenAnswer answer) {
        if (!answer.able().isEmpty()) {
            return words.text("open.able", facts.memberName(answer.able().get(0)));
        }
        if (answer.reliefs().isEmpty()) {
            return words.text("open.nothing");
        }
        return answer.reliefs().stream()
                .limit(MOST_RELIEFS)
                .map(rules::relief)
                .collect(Collectors.joining(facts.say("listSemicolon")));
    }
}
