package org.bailiwick.rollover;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bailiwick.model.Duty;
import org.bailiwick.model.Pin;
import org.bailiwick.model.Validity;
import org.bailiwick.rollover.actuals.DutyUpdate;
import org.jspecify.annotations.Nullable;

/** Duties that come, change or end, as the team states them. */
final class DutyUpdates {

    private static final String MEASURE = "measure:";

    private final NextMonth next;

    DutyUpdates(NextMonth next) {
        this.next = next;
    }

    void apply(List<DutyUpdate> updates) {
        Map<String, Duty> duties = new LinkedHashMap<>();
        next.problem().duties().forEach(duty -> duties.put(duty.id(), duty));
        for (DutyUpdate update : updates) {
            Duty stated = update.duty();
            Duty known = duties.get(stated.id());
            duties.put(stated.id(), known == null ? stated : overlaid(known, stated, update.stated()));
            next.own(stated.id());
            noteFields(stated.id(), update.stated());
            next.reasons().noteIfNone(ChangeList.DUTY, stated.id(), FieldChange.ROW, Why.DUTIES, "");
        }
        next.set(next.problem().withDuties(new ArrayList<>(duties.values())));
    }

    private void noteFields(String id, Set<String> stated) {
        stated.forEach(field -> next.reasons().note(ChangeList.DUTY, id, field, Why.DUTIES, ""));
    }

    /** What is not stated stays. */
    private static Duty overlaid(Duty known, Duty stated, Set<String> fields) {
        return new Duty(
                known.id(),
                fields.contains("role") ? stated.role() : known.role(),
                fields.contains("segment") ? stated.segment() : known.segment(),
                fields.contains("stage") ? stated.stage() : known.stage(),
                fields.contains("seat") ? stated.seat() : known.seat(),
                fields.contains("hours") ? stated.hours() : known.hours(),
                fields.contains("goal") ? stated.goal() : known.goal(),
                fields.contains("visits") ? stated.visits() : known.visits(),
                fields.contains("priority") ? stated.priority() : known.priority(),
                fields.contains("skills") ? stated.skills() : known.skills(),
                measures(known, stated, fields),
                fields.contains("holder") ? stated.holder() : known.holder(),
                fields.contains("stickiness") ? stated.stickiness() : known.stickiness(),
                pin(known, stated, fields),
                validity(known.validity(), stated.validity(), fields));
    }

    private static Map<String, BigDecimal> measures(Duty known, Duty stated, Set<String> fields) {
        Map<String, BigDecimal> measures = new LinkedHashMap<>(known.measures());
        stated.measures().forEach((name, value) -> {
            if (fields.contains(MEASURE + name)) {
                measures.put(name, value);
            }
        });
        return measures;
    }

    private static @Nullable Pin pin(Duty known, Duty stated, Set<String> fields) {
        return fields.contains("pinned") ? stated.pin() : known.pin();
    }

    private static Validity validity(Validity known, Validity stated, Set<String> fields) {
        return new Validity(
                fields.contains("from") ? stated.from() : known.from(),
                fields.contains("until") ? stated.until() : known.until());
    }
}
