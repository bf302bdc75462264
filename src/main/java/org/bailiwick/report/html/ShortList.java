package org.bailiwick.report.html;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.bailiwick.lang.Wording;

/** Tables of which only the first rows are shown, and cells that name only the first duties. */
final class ShortList {

    private static final int MOST_ROWS = 15;
    private static final int MOST_DUTIES = 2;

    private final PlanFacts facts;
    private final Wording words;

    ShortList(PlanFacts facts, Wording words) {
        this.facts = facts;
        this.words = words;
    }

    <T> List<T> first(List<T> rows) {
        return rows.subList(0, Math.min(MOST_ROWS, rows.size()));
    }

    /** A caption that says how many rows there are where not all are shown. */
    String caption(String title, int count) {
        return count <= MOST_ROWS
                ? title
                : facts.say(
                        "firstOf",
                        title,
                        facts.figures().count(MOST_ROWS),
                        facts.figures().count(count));
    }

    Cell member(String id) {
        return Cell.of(facts.member(facts.view().memberNumber(id)));
    }

    /** How many duties, and the first of them; sorts by their number. */
    Cell duties(List<String> ids) {
        if (ids.isEmpty()) {
            return Cell.number(words.text("none"), 0);
        }
        List<Part> parts = new ArrayList<>();
        int shown = Math.min(MOST_DUTIES, ids.size());
        for (String id : ids.subList(0, shown)) {
            if (!parts.isEmpty()) {
                parts.add(Part.plain(facts.say("listSemicolon")));
            }
            parts.add(facts.duty(facts.view().dutyNumber(id)));
        }
        if (ids.size() > shown) {
            parts.add(Part.plain(facts.say("andMore", facts.figures().count(ids.size() - shown))));
        }
        return new Cell(parts, BigDecimal.valueOf(ids.size()).toPlainString(), "", "");
    }
}
