package org.bailiwick.cards;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.bailiwick.develop.DevelopmentReport;
import org.bailiwick.develop.Mentorship;
import org.bailiwick.develop.SkillRaise;
import org.bailiwick.develop.TrainingPlan;
import org.bailiwick.develop.TrainingStep;
import org.bailiwick.lang.Wording;
import org.jspecify.annotations.Nullable;

/** Who teaches a member, whom the member teaches, and what is to be learnt next. */
final class Growth {

    private final TeamPlan plan;
    private final Wording wording;
    private final People people;
    private final @Nullable DevelopmentReport report;

    Growth(TeamPlan plan, People people, @Nullable DevelopmentReport report) {
        this.plan = plan;
        this.wording = plan.wording();
        this.people = people;
        this.report = report;
    }

    /** Null where nothing is known, or nothing is to be learnt or taught. */
    Parts.@Nullable Items of(int member) {
        if (report == null) {
            return null;
        }
        String id = plan.view().member(member).id();
        List<Parts.Item> items = new ArrayList<>();
        for (Mentorship pair : report.mentoring().pairs()) {
            if (pair.learner().equals(id)) {
                items.add(person(wording.text("mentor", people.name(pair.mentor())), pair.mentor(), pair.step()));
            }
        }
        for (Mentorship pair : report.mentoring().pairs()) {
            if (pair.mentor().equals(id)) {
                items.add(person(wording.text("teaches", people.name(pair.learner())), pair.learner(), pair.step()));
            }
        }
        for (TrainingPlan training : report.training()) {
            if (training.member().equals(id) && !training.steps().isEmpty()) {
                String steps = training.steps().stream().map(this::lessons).collect(Collectors.joining(comma()));
                items.add(Parts.Item.of(wording.text("training"), steps));
            }
        }
        return items.isEmpty() ? null : new Parts.Items(wording.text("growth"), items);
    }

    private Parts.Item person(String label, String id, TrainingStep step) {
        Parts.Item reach = people.item(label, id);
        return new Parts.Item(label, lessons(step), reach.email(), reach.phone());
    }

    private String lessons(TrainingStep step) {
        return step.lessons().stream().map(lesson -> raise(lesson.raise())).collect(Collectors.joining(comma()));
    }

    private String raise(SkillRaise raise) {
        return wording.text(
                "raise",
                plan.names().skill(raise.skill()),
                plan.figures().exact(raise.from()),
                plan.figures().exact(raise.to()));
    }

    private String comma() {
        return wording.text("comma");
    }
}
