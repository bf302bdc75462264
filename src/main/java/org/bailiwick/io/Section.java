package org.bailiwick.io;

import java.util.Locale;

/** The lists of a problem, in the order of the document. */
enum Section {
    SKILLS("skills", "skill"),
    ROLES("roles", "role"),
    CONFLICTS("conflicts", "conflict"),
    SEGMENTS("segments", "segment"),
    STAGES("stages", "stage"),
    MEMBERS("members", "member"),
    COVERAGE("coverage", "coverage rule"),
    DUTIES("duties", "duty"),
    GOALS("goals", "goal");

    private final String field;
    private final String what;

    Section(String field, String what) {
        this.field = field;
        this.what = what;
    }

    /** The list of that name; there must be one. */
    static Section of(String field) {
        return valueOf(field.toUpperCase(Locale.ROOT));
    }

    /** The list's name in the document. */
    String field() {
        return field;
    }

    /** What one row is. */
    String what() {
        return what;
    }

    /** The list's file in a CSV folder. */
    String file() {
        return field + ".csv";
    }
}
