package org.bailiwick.crm.load;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.bailiwick.model.Finding;
import org.bailiwick.model.Place;

/** Collects what there is to say about a load. Not thread-safe. */
final class LoadLog {
    private final List<Finding> findings = new ArrayList<>();
    private final List<Note> notes = new ArrayList<>();
    private final List<TableLog> tables = new ArrayList<>();

    void error(String code, Place place, String message) {
        findings.add(Finding.error(code, place, message));
    }

    void warning(String code, Place place, String message) {
        findings.add(Finding.warning(code, place, message));
    }

    void addAll(List<Finding> found) {
        findings.addAll(found);
    }

    void note(Note.Kind kind, String code, long count, String text) {
        if (count > 0) {
            notes.add(new Note(kind, code, count, text));
        }
    }

    void table(TableLog table) {
        tables.add(table);
    }

    boolean hasErrors() {
        return findings.stream().anyMatch(Finding::isError);
    }

    List<Finding> findings() {
        List<Finding> sorted = new ArrayList<>(findings);
        Collections.sort(sorted);
        return sorted;
    }

    List<Note> notes() {
        return notes;
    }

    List<TableLog> tables() {
        return tables;
    }

    static Place file(String name) {
        return new Place(name, "", 0, 0);
    }
}
