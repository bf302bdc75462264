package org.bailiwick.crm.suggest;

/** How many of a column's different values stand in a column of another file. */
record Overlap(String file, String header, long known, int values) {

    String text() {
        return "%d of its %d values stand in %s, %s".formatted(known, values, file, header);
    }
}
