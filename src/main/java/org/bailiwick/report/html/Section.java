package org.bailiwick.report.html;

import java.util.ArrayList;
import java.util.List;

/** A part of the page under its own heading: sentences, charts, tables, then what unfolds. */
final class Section {

    /**
     * Something that unfolds.
     *
     * @param id what links lead to
     * @param title what stands there when it is folded
     * @param gist what follows the title in smaller letters
     * @param lines what it says
     * @param rows names with what belongs to them
     */
    record Entry(String id, Part title, String gist, List<String> lines, List<Line> rows) {

        Entry {
            lines = List.copyOf(lines);
            rows = List.copyOf(rows);
        }
    }

    /**
     * A name with what belongs to it.
     *
     * @param name the name
     * @param parts what belongs to it
     */
    record Line(Part name, List<Part> parts) {

        Line {
            parts = List.copyOf(parts);
        }
    }

    private static final int MANY_ROWS = 8;

    private final String id;
    private final String title;
    private final List<String> paragraphs = new ArrayList<>();
    private final List<Part> words = new ArrayList<>();
    private final List<Line> facts = new ArrayList<>();
    private final List<Chart> charts = new ArrayList<>();
    private final List<Table> tables = new ArrayList<>();
    private final List<Entry> entries = new ArrayList<>();
    private final List<Line> meanings = new ArrayList<>();
    private String look = "";

    Section(String id, String title) {
        this.id = id;
        this.title = title;
    }

    Section say(String paragraph) {
        if (!paragraph.isEmpty()) {
            paragraphs.add(paragraph);
        }
        return this;
    }

    /** Leads to what a word of the section means. */
    Section explain(Part word) {
        words.add(word);
        return this;
    }

    /** A figure in large letters, and what it counts. */
    void fact(String figure, String what) {
        facts.add(new Line(Part.plain(what), List.of(Part.plain(figure))));
    }

    void add(Chart chart) {
        charts.add(chart);
    }

    /** Adds a table unless it has no rows. */
    void add(Table table) {
        if (!table.isEmpty()) {
            tables.add(table);
        }
    }

    void add(Entry entry) {
        entries.add(entry);
    }

    void mean(String meaningId, String name, String meaning) {
        meanings.add(new Line(new Part(name, meaningId, "", "", false), List.of(Part.plain(meaning))));
    }

    Section looking(String newLook) {
        look = newLook;
        return this;
    }

    String id() {
        return id;
    }

    String title() {
        return title;
    }

    List<String> paragraphs() {
        return paragraphs;
    }

    List<Part> words() {
        return words;
    }

    boolean hasWords() {
        return !words.isEmpty();
    }

    List<Line> facts() {
        return facts;
    }

    boolean hasFacts() {
        return !facts.isEmpty();
    }

    List<Chart> charts() {
        return charts;
    }

    boolean hasCharts() {
        return !charts.isEmpty();
    }

    List<Table> tables() {
        return tables;
    }

    /** Whether there are so many rows that a reader would look for one. */
    boolean searched() {
        return tables.stream().mapToInt(table -> table.rows().size()).sum() + entries.size() > MANY_ROWS;
    }

    List<Entry> entries() {
        return entries;
    }

    List<Line> meanings() {
        return meanings;
    }

    boolean hasMeanings() {
        return !meanings.isEmpty();
    }

    String look() {
        return look;
    }
}
