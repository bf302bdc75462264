package org.bailiwick.report.html;

import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.commons.numbers.fraction.BigFraction;
import org.bailiwick.lang.Figures;
import org.bailiwick.model.Duty;
import org.bailiwick.model.Member;
import org.bailiwick.model.Requirement;
import org.bailiwick.score.Exact;
import org.bailiwick.score.Pairs;

/** Every duty with its figures and why it is where it is. */
final class DutySection {

    /** Above this, skills are not told duty by duty: the file would be too large to be of use. */
    private static final int MOST_IN_DETAIL = 1_500;
    /** How many pairs of duty and member are compared for who fits best. */
    private static final int MOST_PAIRS = 400_000;

    /** A list that nobody would read on paper. */
    private static final int MOST_ON_PAPER = 250;

    private static final int MOST_SKILLS = 4;

    private final PlanFacts facts;
    private final Pairs pairs;
    private final Figures figures;
    private final ChangeSection changes;
    private final Alternatives alternatives;
    private final boolean isDetailed;
    private final boolean isRanked;

    DutySection(PlanFacts facts, ChangeSection changes) {
        this.facts = facts;
        this.pairs = facts.pairs();
        this.figures = facts.figures();
        this.changes = changes;
        this.alternatives = new Alternatives(facts);
        this.isDetailed = facts.dutyCount() <= MOST_IN_DETAIL;
        this.isRanked = (long) facts.dutyCount() * facts.memberCount() <= MOST_PAIRS;
    }

    Section section() {
        Section section = new Section("duties", facts.say("dutiesTitle"))
                .say(facts.say("dutiesAbout"))
                .explain(facts.word("fit"))
                .explain(facts.word("eligible"));
        if (facts.dutyCount() > MOST_ON_PAPER) {
            section.say(facts.say("notOnPaper")).looking("long");
        }
        if (!alternatives.areTold()) {
            section.say(facts.say("noAlternatives", figures.count(Alternatives.MOST_PAIRS)));
        }
        if (!isDetailed) {
            section.say(facts.say("noSkillDetails", figures.count(MOST_IN_DETAIL)));
        }
        Table table = new Table("duty-table", facts.say("dutiesTable"))
                .words(facts.say("duty"))
                .words(facts.say("member"))
                .numbers(facts.say("hours"))
                .numbers(facts.say("travel"))
                .numbers(facts.withUnit(facts.say("measure.goal"), facts.goalUnit()))
                .numbers(facts.say("fitColumn"))
                .words(facts.say("before"))
                .words(facts.say("why"));
        for (int d = 0; d < facts.dutyCount(); d++) {
            table.row(row(d));
        }
        section.add(table);
        return section;
    }

    private List<Cell> row(int duty) {
        Duty row = facts.view().duty(duty);
        List<Cell> cells = new ArrayList<>();
        cells.add(Cell.of(Part.name(facts.dutyName(duty))).at("d" + duty));
        if (facts.isOpen(duty)) {
            cells.add(Cell.of(new Part(facts.say("open"), "#open", "open", "", false)));
        } else {
            cells.add(Cell.of(facts.member(facts.memberOf(duty))));
        }
        cells.add(Cell.number(figures.hours(row.hours()), row.hours()));
        if (facts.isOpen(duty)) {
            cells.add(Cell.number(facts.say("none"), -1));
        } else {
            long travel = Exact.round(pairs.travelMinutes(duty, facts.memberOf(duty)));
            cells.add(Cell.number(travel == 0 ? facts.say("none") : figures.hours(travel), travel));
        }
        cells.add(
                Cell.number(row.goal().signum() == 0 ? facts.say("none") : figures.amount(row.goal(), 0), row.goal()));
        cells.add(fit(duty));
        cells.add(facts.before(duty) == null ? Cell.of(facts.say("none")) : Cell.of(facts.formerMember(duty)));
        cells.add(Cell.of(why(duty)));
        return cells;
    }

    private Cell fit(int duty) {
        if (facts.isOpen(duty)) {
            return Cell.number(facts.say("none"), -1);
        }
        BigFraction fit = pairs.fit(duty, facts.memberOf(duty));
        return Cell.number(figures.percentage(fit), fit.bigDecimalValue(2, RoundingMode.HALF_UP));
    }

    private String why(int duty) {
        List<String> parts = new ArrayList<>();
        if (facts.isOpen(duty)) {
            return facts.say("seeOpen");
        }
        if (facts.view().isPinned(duty)) {
            parts.add(facts.say("isPinned"));
        } else if (facts.before(duty) == null) {
            parts.add(facts.say("isFirst"));
        } else if (!facts.isNew(duty)) {
            parts.add(facts.say("stays"));
        } else if (!changes.reason(duty).isEmpty()) {
            parts.add(facts.say("changed", changes.reason(duty)));
        }
        parts.add(eligible(duty));
        parts.add(alternatives.of(duty));
        if (isDetailed) {
            parts.add(skills(duty));
        }
        return parts.stream().filter(part -> !part.isEmpty()).collect(Collectors.joining(facts.say("gap")));
    }

    private String eligible(int duty) {
        int[] eligible = pairs.eligible(duty);
        if (eligible.length == 1) {
            return facts.say("onlyOne");
        }
        if (!isRanked) {
            return facts.say("oneOf", figures.count(eligible.length));
        }
        BigFraction own = pairs.fit(duty, facts.memberOf(duty));
        int better = 0;
        for (int m : eligible) {
            if (pairs.fit(duty, m).compareTo(own) > 0) {
                better++;
            }
        }
        return better == 0
                ? facts.say("bestOf", figures.count(eligible.length))
                : facts.say("betterOf", better, figures.count(better), figures.count(eligible.length));
    }

    private String skills(int duty) {
        Member member = facts.view().member(facts.memberOf(duty));
        List<String> told = pairs.requirements(duty).stream()
                .filter(requirement -> requirement.weight().signum() > 0)
                .sorted(Comparator.comparing(Requirement::weight).reversed().thenComparing(Requirement::skill))
                .limit(MOST_SKILLS)
                .map(requirement -> facts.say(
                        requirement.min().signum() > 0 ? "skillAndMin" : "skillOnly",
                        facts.names().skill(requirement.skill()),
                        figures.exact(Pairs.level(member, requirement.skill())),
                        figures.exact(requirement.min())))
                .toList();
        return told.isEmpty() ? "" : facts.say("skillLine", String.join(facts.say("listComma"), told));
    }
}
