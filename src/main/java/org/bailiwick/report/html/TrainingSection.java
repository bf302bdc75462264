package org.bailiwick.report.html;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.bailiwick.develop.Development;
import org.bailiwick.develop.DevelopmentOptions;
import org.bailiwick.develop.DevelopmentReport;
import org.bailiwick.develop.Gain;
import org.bailiwick.develop.Mentoring;
import org.bailiwick.develop.Mentorship;
import org.bailiwick.develop.RaiseValue;
import org.bailiwick.develop.SkillRaise;
import org.bailiwick.lang.Figures;
import org.bailiwick.lang.Wording;
import org.bailiwick.model.Duty;

/** What levels of skills are worth beside the plan, who could teach whom, and which duties hang on one person. */
final class TrainingSection {

    /** Pairs of duty and member: a second or so. */
    private static final long MOST_PAIRS = 60_000;

    private static final int MOST_NAMED = 12;
    private static final int POINTS_A_MINUTE = 100;
    private static final DevelopmentOptions OPTIONS =
            DevelopmentOptions.defaults().withEffort(0, 0);

    private final PlanFacts facts;
    private final Figures figures;
    private final Wording words;
    private final ShortList rows;

    TrainingSection(PlanFacts facts) {
        this.facts = facts;
        this.figures = facts.figures();
        this.words = Wording.of(facts.wording().language(), "develop");
        this.rows = new ShortList(facts, words);
    }

    Section section() {
        Section section = new Section("training", facts.say("trainingTitle"));
        if ((long) facts.dutyCount() * facts.memberCount() > MOST_PAIRS) {
            return section.say(facts.say("noTraining", figures.count(MOST_PAIRS)));
        }
        DevelopmentReport report =
                Development.of(facts.pairs(), facts.toArray(), OPTIONS).report();
        section.say(facts.say("trainingAbout"))
                .explain(facts.word("point"))
                .explain(facts.word("raise"))
                .explain(facts.word("alone"))
                .explain(facts.word("eligible"));
        values(report.values(), section);
        mentors(report.mentoring(), section);
        new Succeeding(facts, words, rows).add(report.succession(), section);
        return section;
    }

    private void values(List<RaiseValue> values, Section section) {
        List<RaiseValue> better = values.stream()
                .filter(value -> value.atPlan().isGood())
                .sorted(Comparator.comparing(RaiseValue::atPlan).reversed())
                .toList();
        List<RaiseValue> openers = values.stream()
                .filter(value -> !value.opens().isEmpty())
                .sorted(Comparator.comparing(this::openHours).reversed())
                .toList();
        if (better.isEmpty()) {
            section.say(facts.say("noRaise"));
        }
        if (openers.isEmpty() && !facts.open().isEmpty()) {
            section.say(facts.say("noOpener"));
        }
        Table raises = raises("raise-table", facts.say("raiseTable"), better.size())
                .numbers(facts.say("gained"))
                .words(facts.say("helpsDuties"));
        rows.first(better).forEach(value -> {
            List<Cell> cells = raised(value.raise());
            cells.add(Cell.number(
                    figures.idealHours(value.atPlan().points()), value.atPlan().points()));
            cells.add(rows.duties(value.helps()));
            raises.row(cells);
        });
        section.add(raises);
        Table opening = raises("opener-table", facts.say("openerTable"), openers.size())
                .numbers(facts.say("openWork"))
                .words(words.text("column.opens"));
        rows.first(openers).forEach(value -> {
            List<Cell> cells = raised(value.raise());
            cells.add(Cell.number(figures.hours(openHours(value)), openHours(value)));
            cells.add(rows.duties(value.opens()));
            opening.row(cells);
        });
        section.add(opening);
    }

    private BigDecimal openHours(RaiseValue value) {
        return value.opens().stream()
                .map(id -> facts.view().duty(facts.view().dutyNumber(id)))
                .map(Duty::hours)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private Table raises(String id, String caption, int count) {
        return new Table(id, rows.caption(caption, count))
                .words(facts.say("member"))
                .words(words.text("column.skill"))
                .numbers(facts.withUnit(words.text("column.level"), "0–5"));
    }

    private List<Cell> raised(SkillRaise raise) {
        List<Cell> cells = new ArrayList<>();
        cells.add(rows.member(raise.member()));
        cells.add(Cell.of(Part.name(facts.names().skill(raise.skill()))));
        cells.add(Cell.number(level(raise), raise.from()));
        return cells;
    }

    private String level(SkillRaise raise) {
        return words.text("level", figures.exact(raise.from()), figures.exact(raise.to()));
    }

    private void mentors(Mentoring mentoring, Section section) {
        if (mentoring.pairs().isEmpty()) {
            section.say(words.text("mentors.none"));
        } else {
            section.say(facts.say(
                    "mentorTerms",
                    figures.hours(OPTIONS.mentoringHours()),
                    OPTIONS.learnersPerMentor(),
                    figures.count(OPTIONS.learnersPerMentor())));
        }
        section.say(alone(mentoring.alone()));
        Table table = new Table(
                        "mentor-table",
                        rows.caption(facts.say("mentorTable"), mentoring.pairs().size()))
                .words(words.text("column.mentor"))
                .words(words.text("column.learner"))
                .words(words.text("column.learns"))
                .numbers(words.text("column.worth"))
                .words(words.text("column.shared"));
        rows.first(mentoring.pairs()).forEach(pair -> table.row(mentorship(pair)));
        section.add(table);
    }

    private String alone(List<String> learners) {
        if (learners.isEmpty()) {
            return "";
        }
        return learners.size() > MOST_NAMED
                ? facts.say("manyAlone", figures.count(learners.size()))
                : words.text(
                        "mentors.alone",
                        learners.stream().map(facts.names()::member).collect(Collectors.joining(words.text("comma"))));
    }

    private List<Cell> mentorship(Mentorship pair) {
        String learnt = pair.step().lessons().stream()
                .map(lesson -> facts.names().skill(lesson.raise().skill()) + " " + level(lesson.raise()))
                .collect(Collectors.joining(words.text("comma")));
        Gain gain = pair.step().gain();
        return List.of(
                rows.member(pair.mentor()),
                rows.member(pair.learner()),
                Cell.of(Part.name(learnt)),
                Cell.number(worth(gain), gain.points() + POINTS_A_MINUTE * gain.openMinutes()),
                Cell.of(shared(pair)));
    }

    private String worth(Gain gain) {
        String points = figures.idealHours(gain.points());
        if (gain.openMinutes() == 0) {
            return words.text("gain.points", points);
        }
        String open = figures.hours(gain.openMinutes());
        return gain.points() == 0 ? words.text("gain.open", open) : words.text("gain.both", open, points);
    }

    private String shared(Mentorship pair) {
        if (pair.sharedSegment()) {
            return words.text(pair.sharedRole() ? "shared.both" : "shared.segment");
        }
        return words.text(pair.sharedRole() ? "shared.role" : "none");
    }
}
