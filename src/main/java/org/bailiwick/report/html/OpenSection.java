package org.bailiwick.report.html;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.bailiwick.explain.OpenReasons;
import org.bailiwick.explain.answer.OpenAnswer;
import org.bailiwick.model.Duty;
import org.bailiwick.model.OpenDuty;
import org.jspecify.annotations.Nullable;

/** The duties that nobody holds, the most urgent first, each with what keeps the team from it and what would fill it. */
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
        boolean isFilled = (long) facts.dutyCount() * facts.memberCount() <= Alternatives.MOST_PAIRS;
        if (!isFilled) {
            section.say(facts.say("noFillings", facts.figures().count(Alternatives.MOST_PAIRS)));
        } else if (open.size() > Fillings.MOST_DUTIES) {
            section.say(facts.say("someFillings", facts.figures().count(Fillings.MOST_DUTIES)));
        }
        section.add(table(open, isFilled ? new Fillings(facts) : null));
        return section;
    }

    private Table table(List<OpenDuty> open, @Nullable Fillings fillings) {
        Table table = new Table("open-table", facts.say("openTable"))
                .words(facts.say("duty"))
                .numbers(facts.say("hours"))
                .numbers(facts.say("priority"))
                .words(facts.say("reason"));
        if (fillings != null) {
            table.words(facts.say("wouldFill"));
        }
        Reasons words = new Reasons(facts);
        for (int i = 0; i < open.size(); i++) {
            OpenDuty row = open.get(i);
            Duty duty = duty(row);
            int number = facts.view().dutyNumber(row.duty());
            List<Cell> cells = new ArrayList<>();
            cells.add(Cell.of(facts.duty(number)));
            cells.add(Cell.number(facts.figures().hours(duty.hours()), duty.hours()));
            cells.add(Cell.number(facts.figures().count(duty.priority()), duty.priority()));
            String reasons = words.of(row.reasons());
            String filling = facts.say("none");
            if (fillings != null && i < Fillings.MOST_DUTIES) {
                OpenAnswer answer = fillings.of(number);
                reasons = answer.reasons().isEmpty() ? reasons : fillings.reasons(answer);
                filling = fillings.fillings(answer);
            }
            cells.add(Cell.of(Part.name(reasons)));
            if (fillings != null) {
                cells.add(Cell.of(Part.name(filling)));
            }
            table.row(cells);
        }
        return table;
    }

    private Duty duty(OpenDuty open) {
        return facts.view().duty(facts.view().dutyNumber(open.duty()));
    }

    private static BigDecimal urgency(Duty duty) {
        return duty.hours().multiply(BigDecimal.valueOf(duty.priority()));
    }
}
