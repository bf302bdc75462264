package org.bailiwick.report;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.bailiwick.lang.Wording;
import org.bailiwick.rollover.FieldChange;
import org.bailiwick.rollover.Why;

/** Tells the changes of a rolled-over month. Immutable and thread-safe. */
public final class RollOverChanges {

    /**
     * A change in words.
     *
     * @param row what it is about
     * @param field which field of it
     * @param before the value before
     * @param after the value after
     * @param why the reason with its figures
     */
    public record Line(String row, String field, String before, String after, String why) {}

    private final RollOverWords words;
    private final Wording wording;
    private final List<FieldChange> changes;

    /**
     * Prepares to tell.
     *
     * @param words the words of the month
     * @param changes its changes
     */
    public RollOverChanges(RollOverWords words, List<FieldChange> changes) {
        this.words = words;
        this.wording = words.wording();
        this.changes = List.copyOf(changes);
    }

    /**
     * Counts the changes.
     *
     * @return by reason, in the order of the reasons
     */
    public Map<Why, Integer> counts() {
        Map<Why, Integer> counts = new EnumMap<>(Why.class);
        changes.forEach(change -> counts.merge(change.why(), 1, Integer::sum));
        return counts;
    }

    /**
     * Tells the changes one by one, but for those of which there are many and which something else tells: the month, who holds what,
     * and the duties' parts of a goal that is another one.
     *
     * @return the changes in their order
     */
    public List<Line> lines() {
        List<Line> lines = new ArrayList<>();
        for (FieldChange change : changes) {
            boolean isPart = change.why() == Why.TARGET && change.what().equals("duty");
            if (change.why() != Why.PLAN && change.why() != Why.MONTH && !isPart) {
                lines.add(line(change));
            }
        }
        return lines;
    }

    private Line line(FieldChange change) {
        boolean isNew = change.isNewRow();
        return new Line(
                words.row(change.what(), change.id()),
                isNew || change.isGoneRow() ? wording.text(isNew ? "row.new" : "row.gone") : field(change.field()),
                change.field().equals(FieldChange.ROW) ? "" : value(change.field(), change.before()),
                change.field().equals(FieldChange.ROW) ? "" : value(change.field(), change.after()),
                why(change));
    }

    private String field(String field) {
        int colon = field.indexOf(':');
        if (colon < 0) {
            return wording.text("field." + field);
        }
        String id = field.substring(colon + 1);
        return switch (field.substring(0, colon)) {
            case "skill" -> wording.text("level", words.skill(id));
            case "maxMeasure" -> wording.text("maxMeasure", id);
            default -> wording.text("measure", id);
        };
    }

    private String value(String field, String value) {
        if (value.isEmpty()) {
            return wording.text("nothing");
        }
        return switch (field) {
            case "holder", "manager" -> words.member(value);
            case "vacant", "pinned", "singleOwner" -> wording.text(value.equals("true") ? "yes" : "no");
            default -> value;
        };
    }

    private String why(FieldChange change) {
        String reason = wording.text("why." + change.why().name());
        String key = "evidence." + change.why().name();
        if (change.evidence().isEmpty() || !wording.has(key)) {
            return reason;
        }
        List<Object> values = new ArrayList<>();
        for (String part : change.evidence().split(" ", -1)) {
            values.add(figure(part.substring(0, part.indexOf('=')), part.substring(part.indexOf('=') + 1)));
        }
        return reason + wording.text("colon") + wording.text(key, values.toArray());
    }

    /** A figure of evidence as people read it; a number where the sentence chooses by it. */
    private Object figure(String name, String value) {
        return switch (name) {
            case "months", "answers", "deals" -> Integer.valueOf(value);
            case "balance" -> words.signed(new BigDecimal(value));
            case "start" -> wording.figures().month(YearMonth.parse(value));
            case "until" -> wording.figures().day(LocalDate.parse(value));
            default -> value;
        };
    }
}
