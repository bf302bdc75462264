package org.bailiwick.crm.assembly;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.bailiwick.crm.load.Note;
import org.bailiwick.io.CrmRecord;

/** Collects what is derived, assumed and left out while a problem is made. Not thread-safe. */
final class DerivationLog {
    private final List<Derivation> derivations = new ArrayList<>();
    private final List<CrmRecord> records = new ArrayList<>();
    private final List<Note> notes = new ArrayList<>();

    void derive(String thing, String id, String field, BigDecimal value, String rule, String inputs) {
        derivations.add(new Derivation(thing, id, field, value.toPlainString(), rule, inputs));
    }

    void record(CrmRecord.Type type, String key, String id, String name) {
        records.add(new CrmRecord(type, key, id, name));
    }

    void note(Note.Kind kind, String code, long count, String text) {
        if (count > 0) {
            notes.add(new Note(kind, code, count, text));
        }
    }

    List<Derivation> derivations() {
        return derivations;
    }

    List<CrmRecord> records() {
        return records;
    }

    List<Note> notes() {
        return notes;
    }
}
