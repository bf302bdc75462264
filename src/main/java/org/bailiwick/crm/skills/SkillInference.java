package org.bailiwick.crm.skills;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.bailiwick.crm.data.CrmData;
import org.bailiwick.crm.mapping.SegmentRules;
import org.bailiwick.crm.mapping.SkillRules;
import org.bailiwick.crm.names.Slug;

/**
 * Levels of skill from results, by empirical Bayes: what the team's deals say of anybody is the prior of everybody, and a person's
 * own deals move it the more the more there are (Casella, An introduction to empirical Bayes data analysis, The American Statistician
 * 39, 1985; Efron and Morris, Data analysis using Stein's estimator, JASA 70, 1975).
 *
 * <p>The rate of success of each person has the prior Beta(α, β) of its skill. A deal decided d days before the export weighs
 * 2<sup>−d/h</sup>. The level is 2.5 plus the posterior mean's distance to the team's mean in standard deviations between people,
 * clamped to 0..5, one decimal, half up: a level is one standard deviation, and nearly everybody lies within two and a half of
 * them. A declared level is evidence of so many deals at the rate that it stands for.
 *
 * <p>Immutable and thread-safe.
 *
 * @param skills the skills: by kind in the order of the rules, then by value, stages in their order; those of no kind, that are
 *     only declared, last
 * @param levels by skill, then by person: of an inferred skill everybody's, of one that is only declared those that declare it
 * @param leftOut the skills that were not inferred; where somebody declares one of them it is among the skills all the same
 */
public record SkillInference(List<InferredSkill> skills, List<InferredLevel> levels, List<LeftOut> leftOut) {

    /** The kind of skills that no deal tells of, only people. */
    public static final String DECLARED = "declared";

    public SkillInference {
        skills = List.copyOf(skills);
        levels = List.copyOf(levels);
        leftOut = List.copyOf(leftOut);
    }

    /**
     * Infers levels.
     *
     * @param data the data
     * @param rules which kinds of skill, and how results count
     * @param segments where the size classes stand
     * @return the levels
     * @throws IllegalArgumentException where the rules name an unknown kind
     */
    public static SkillInference of(CrmData data, SkillRules rules, SegmentRules segments) {
        return new Run(data, rules, segments).run();
    }

    private static final class Run {
        private final CrmData data;
        private final SkillRules rules;
        private final SegmentRules segments;
        private final Ageing ageing;
        private final Declared declared;
        private final Slug slug = new Slug();
        private final List<InferredSkill> skills = new ArrayList<>();
        private final List<InferredLevel> levels = new ArrayList<>();
        private final List<LeftOut> leftOut = new ArrayList<>();

        Run(CrmData data, SkillRules rules, SegmentRules segments) {
            this.data = data;
            this.rules = rules;
            this.segments = segments;
            ageing = new Ageing(data.asOf().toEpochDay(), rules.halfLifeDays());
            declared = new Declared(data.people());
        }

        SkillInference run() {
            for (String kind : rules.by()) {
                Tally tally = kind.equals(SkillRules.STAGE)
                        ? Tally.byStage(data, ageing)
                        : Tally.byValue(Kind.of(kind, data, segments), data, ageing);
                tally.places().forEach(place -> infer(kind, tally, place));
            }
            for (String name : declared.others()) {
                declareOnly(new InferredSkill(slug.next("", name), DECLARED, name, 0, 0, 0, 0));
            }
            return new SkillInference(skills, levels, leftOut);
        }

        private void infer(String kind, Tally tally, int place) {
            String value = tally.values().get(place);
            // Given to every value, so that an id stays when a skill is inferred one month and not the next.
            String id = slug.next(kind, value);
            long deals = tally.deals(place);
            if (deals < rules.leastDeals()) {
                leaveOut(id, new LeftOut(kind, value, deals, fewDeals(deals)));
            } else if (!tally.isMixed(place)) {
                String reason = "All %d decided deals ended the same way.".formatted(deals);
                leaveOut(id, new LeftOut(kind, value, deals, reason));
            } else {
                List<Evidence> people = tally.people().get(place);
                Prior prior = Prior.fit(people);
                InferredSkill skill =
                        new InferredSkill(id, kind, value, prior.mean(), prior.strength(), prior.spread(), deals);
                skills.add(skill);
                declared.use(id, value);
                for (int person = 0; person < people.size(); person++) {
                    levels.add(level(person, skill, prior, people.get(person)));
                }
            }
        }

        private String fewDeals(long deals) {
            return "The team has %d decided deals there; %d are needed.".formatted(deals, rules.leastDeals());
        }

        /** What deals cannot tell, declarations may. */
        private void leaveOut(String id, LeftOut what) {
            leftOut.add(what);
            declareOnly(new InferredSkill(id, what.kind(), what.value(), 0, 0, 0, what.teamDeals()));
        }

        private InferredLevel level(int person, InferredSkill skill, Prior prior, Evidence own) {
            BigDecimal said = declared.level(person, skill.id(), skill.value());
            double declaredLevel = said == null ? Posterior.MIDDLE : said.doubleValue();
            double declaredWeight = said == null ? 0 : rules.declaredDeals().doubleValue();
            Posterior posterior = Posterior.of(prior, own.weight(), own.weightWon(), declaredLevel, declaredWeight);
            return new InferredLevel(
                    person,
                    skill.id(),
                    posterior.level(),
                    own.weight(),
                    own.deals(),
                    own.won(),
                    posterior.mean(),
                    posterior.low(),
                    posterior.high(),
                    source(own, declaredWeight));
        }

        private static Source source(Evidence own, double declaredWeight) {
            if (declaredWeight > 0) {
                return own.deals() > 0 ? Source.MIXED : Source.DECLARED;
            }
            return own.deals() > 0 ? Source.RESULTS : Source.NO_EVIDENCE;
        }

        private void declareOnly(InferredSkill skill) {
            List<InferredLevel> said = new ArrayList<>();
            for (int person = 0; person < data.people().size(); person++) {
                BigDecimal level = declared.level(person, skill.id(), skill.value());
                if (level != null) {
                    BigDecimal rounded = level.setScale(1, RoundingMode.HALF_UP);
                    said.add(new InferredLevel(person, skill.id(), rounded, 0, 0, 0, 0, 0, 1, Source.DECLARED));
                }
            }
            if (!said.isEmpty()) {
                skills.add(skill);
                levels.addAll(said);
                declared.use(skill.id(), skill.value());
            }
        }
    }
}
