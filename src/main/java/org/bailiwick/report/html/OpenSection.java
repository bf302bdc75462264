package org.bailiwick.report.html;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.bailiwick.explain.OpenReasons;
import org.bailiwick.model.Duty;
import org.bailiwick.model.OpenDuty;

/** The duties that nobody holds, the most urgent first, each with what keeps the team from it. */
final class OpenSection {

    private final PlanFacts facts;

    OpenSection(PlanFacts facts) {
        this.facts = facts;
    }

    Section section() {
        Section section = new Section("open", facts.say("openTitle"));
        List<OpenDuty> open = new ArrayList<>(OpenReasons.of(facts.pairs(), facts.toArray()));
        if (open.isEmpty()) {
            return section.say(facts.say("nothingOpen"));
        }
        section.say(facts.say("openAbout")).explain(facts.word("open")).explain(facts.word("eligible"));
        open.sort(Comparator.comparing((OpenDuty row) -> urgency(duty(row))).reversed());
        Table table = new Table("open-table", facts.say("openTable"))
                .words(facts.say("duty"))
                .numbers(facts.say("hours"))
                .numbers(facts.say("priority"))
                .words(facts.say("reason"));
        Reasons words = new Reasons(facts);
        for (OpenDuty row : open) {
            Duty duty = duty(row);
            table.row(
                    Cell.of(facts.duty(facts.view().dutyNumber(row.duty()))),
                    Cell.number(facts.figures().hours(duty.hours()), duty.hours()),
                    Cell.number(facts.figures().count(duty.priority()), duty.priority()),
                    Cell.of(words.of(row.reasons())));
        }
        section.add(table);
        return section;
    }

    private Duty duty(OpenDuty open) {
        return facts.view().duty(facts.view().dutyNumber(open.duty()));
    }

    private static BigDecimal urgency(Duty duty) {
        return duty.hours().multiply(BigDecimal.valueOf(duty.priority()));
    }
}
