package org.bailiwick.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.bailiwick.develop.DevelopmentReport;
import org.bailiwick.develop.Gain;
import org.bailiwick.develop.Mentoring;
import org.bailiwick.develop.Mentorship;
import org.bailiwick.develop.TrainingPlan;
import org.bailiwick.develop.TrainingStep;
import org.bailiwick.explain.Names;
import org.bailiwick.lang.Wording;
import org.bailiwick.score.PeriodView;

/** Who should learn what, and from whom. */
final class TrainingText {

    private static final int NAME_COLUMNS = 28;
    private static final int TEACHERS = 3;
    /** Values of mentorships are tenths of points. */
    private static final BigDecimal TENTHS = BigDecimal.TEN;

    private final PeriodView view;
    private final DevelopmentReport report;
    private final Names names;
    private final Wording words;
    private final Page page;

    TrainingText(PeriodView view, DevelopmentReport report, Names names, Wording words, Page page) {
        this.view = view;
        this.report = report;
        this.names = names;
        this.words = words;
        this.page = page;
    }

    void print() {
        page.heading(words.text("training"));
        List<TrainingPlan> plans = report.training();
        int shown = Math.min(plans.size(), page.layout().rows());
        plans.subList(0, shown).forEach(plan -> page.item(plan(plan)));
        DevelopmentText.more(page, words, plans.size() - shown);
        mentors();
    }

    private String plan(TrainingPlan plan) {
        String member = names.member(plan.member());
        if (plan.steps().isEmpty()) {
            return words.text("training.none", member);
        }
        List<String> parts = new ArrayList<>();
        plan.steps().forEach(step -> parts.add(step(step)));
        if (plan.steps().size() > 1) {
            parts.add(words.text("training.sum", DevelopmentText.gain(words, plan.gain())));
        }
        Gain replanned = plan.replanned();
        if (replanned != null) {
            parts.add(words.text("training." + plan.certainty(), DevelopmentText.gain(words, replanned)));
        }
        return words.text("training.member", member, String.join(words.text("then"), parts));
    }

    private String step(TrainingStep step) {
        List<String> says = new ArrayList<>();
        says.add(DevelopmentText.gain(words, step.gain()));
        if (!step.helps().isEmpty()) {
            int count = step.helps().size();
            says.add(words.text("step.helps", count, words.figures().count(count)));
        }
        if (!step.takes().isEmpty()) {
            says.add(words.text("step.takes", duties(step.takes())));
        }
        says.add(teachers(step));
        return words.text("step", learnt(step), String.join(words.text("then"), says));
    }

    private String learnt(TrainingStep step) {
        return step.lessons().stream()
                .map(lesson -> names.skill(lesson.raise().skill()) + " " + DevelopmentText.level(words, lesson.raise()))
                .collect(Collectors.joining(words.text("comma")));
    }

    private String duties(List<String> ids) {
        return ids.stream()
                .map(id -> names.duty(view.duty(view.dutyNumber(id))))
                .collect(Collectors.joining(words.text("comma")));
    }

    private String teachers(TrainingStep step) {
        List<String> teachers = new ArrayList<>(step.lessons().get(0).teachers());
        step.lessons().forEach(lesson -> teachers.retainAll(lesson.teachers()));
        if (teachers.isEmpty()) {
            return words.text("step.noTeacher");
        }
        String some =
                teachers.stream().limit(TEACHERS).map(names::member).collect(Collectors.joining(words.text("comma")));
        return words.text("step.teachers", some);
    }

    private void mentors() {
        page.heading(words.text("mentors"));
        Mentoring mentoring = report.mentoring();
        if (mentoring.pairs().isEmpty()) {
            page.paragraph(words.text("mentors.none"));
        } else {
            TextTable table = new TextTable()
                    .words(words.text("column.mentor"), NAME_COLUMNS)
                    .words(words.text("column.learner"), NAME_COLUMNS)
                    .words(words.text("column.learns"), NAME_COLUMNS)
                    .numbers(words.text("column.worth"))
                    .words(words.text("column.shared"), NAME_COLUMNS);
            DevelopmentText.first(
                    page,
                    words,
                    table,
                    mentoring.pairs(),
                    pair -> table.row(
                            names.member(pair.mentor()),
                            names.member(pair.learner()),
                            learnt(pair.step()),
                            words.figures().idealHours(points(pair)),
                            shared(pair)));
        }
        if (!mentoring.alone().isEmpty()) {
            page.paragraph(words.text(
                    "mentors.alone",
                    mentoring.alone().stream().map(names::member).collect(Collectors.joining(words.text("comma")))));
        }
    }

    private static long points(Mentorship pair) {
        return BigDecimal.valueOf(pair.value())
                .divide(TENTHS, 0, RoundingMode.HALF_UP)
                .longValueExact();
    }

    private String shared(Mentorship pair) {
        if (pair.sharedSegment()) {
            return words.text(pair.sharedRole() ? "shared.both" : "shared.segment");
        }
        return words.text(pair.sharedRole() ? "shared.role" : "none");
    }
}
