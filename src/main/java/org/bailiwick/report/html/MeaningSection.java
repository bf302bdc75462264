package org.bailiwick.report.html;

import org.bailiwick.model.ConstraintId;

/** What the figures mean: every term of the score and the words that the page uses. */
final class MeaningSection {

    private static final String[] WORDS = {
        "point", "fit", "fairShare", "band", "emphasis", "gap", "open", "eligible", "raise", "alone"
    };

    private final PlanFacts facts;

    MeaningSection(PlanFacts facts) {
        this.facts = facts;
    }

    Section section() {
        Section section = new Section("meaning", facts.say("meaningTitle")).say(facts.say("meaningAbout"));
        for (String word : WORDS) {
            section.mean("word-" + word, facts.say("word." + word), facts.say("meaning." + word));
        }
        for (ConstraintId constraint : ConstraintId.values()) {
            section.mean(
                    "mean-" + constraint.id(),
                    facts.names().constraint(constraint.id()),
                    facts.say("meaning." + constraint.id()));
        }
        section.mean("mean-balance", facts.say("word.balance"), facts.say("meaning.balance"));
        return section;
    }
}
