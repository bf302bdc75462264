package org.bailiwick.io;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The columns that a CSV file may have: how the text of a cell reads, and which field of the row it becomes. */
final class CsvColumns {
    /** How the text of a cell reads. */
    enum Kind {
        /** As it stands: names, and ids, which are cleaned later. */
        TEXT,
        /** A day, a month, or one of a few words: without the spaces around it. */
        WORD,
        NUMBER,
        FLAG,
        /** Ids with a bar between them. */
        LIST,
        /** {@code skill>=min*weight}, with bars between them. */
        REQUIREMENTS,
        /** {@code role/segment/stage}, with bars between them. */
        PATTERNS,
        /** {@code role/segment/stage=score}, with bars between them. */
        PREFERENCES
    }

    /** One column: its name, how its cells read, and the way to its field within the row. */
    record Column(String name, Kind kind, List<String> path) {}

    static final CsvColumns TEAM = new CsvColumns("")
            .text("id", "team", "id")
            .text("name", "team", "name")
            .singles("period");
    static final CsvColumns RECORDS =
            new CsvColumns("type key id").singles("type").texts("key id name");
    static final CsvColumns NEWCOMERS = members().numbers("rampMonths");
    static final CsvColumns SETTINGS = new CsvColumns("key value").texts("key value");

    private static final Map<Section, CsvColumns> OF_SECTIONS = Map.of(
            Section.SKILLS, new CsvColumns("id").texts("id name"),
            Section.ROLES,
                    new CsvColumns("id")
                            .texts("id name")
                            .add(Kind.FLAG, "singleOwner")
                            .requirements(),
            Section.CONFLICTS, new CsvColumns("roles").add(Kind.LIST, "roles").singles("scope"),
            Section.SEGMENTS,
                    new CsvColumns("id")
                            .texts("id name")
                            .singles("kind")
                            .texts("parent")
                            .location("location")
                            .numbers("potential")
                            .add(Kind.LIST, "neighbors")
                            .requirements(),
            Section.STAGES,
                    new CsvColumns("id")
                            .texts("id name")
                            .numbers("order conversion target")
                            .requirements(),
            Section.MEMBERS, members(),
            Section.COVERAGE,
                    new CsvColumns("role segments stages")
                            .texts("role")
                            .add(Kind.LIST, "segments")
                            .add(Kind.LIST, "stages")
                            .numbers("seats hours goalShareOfPotential visits priority"),
            Section.DUTIES,
                    new CsvColumns("id")
                            .texts("id role segment stage")
                            .numbers("seat hours goal visits priority")
                            .requirements()
                            .family("measure:", "measures")
                            .texts("holder")
                            .numbers("stickiness")
                            .add(Kind.FLAG, "pinned")
                            .texts("pinReason pinOwner")
                            .singles("pinUntil from until"),
            Section.GOALS,
                    new CsvColumns("metric amount")
                            .texts("metric unit")
                            .numbers("amount decimals")
                            .texts("basis")
                            .add(Kind.LIST, "roles")
                            .add(Kind.LIST, "stages"));

    private final List<String> required;
    private final Map<String, Column> byName = new LinkedHashMap<>();
    private final Map<String, String> families = new LinkedHashMap<>();

    private CsvColumns(String required) {
        this.required = required.isEmpty() ? List.of() : words(required);
    }

    private static CsvColumns members() {
        return new CsvColumns("id capacityHours")
                .texts("id name")
                .numbers("capacityHours availability goalShare ramp")
                .add(Kind.FLAG, "vacant")
                .texts("manager")
                .add(Kind.LIST, "roles")
                .family("skill:", "skills")
                .numbers("maxRoles maxSegments")
                .family("maxMeasure:", "maxMeasures")
                .singles("from until")
                .location("home")
                .add(Kind.PATTERNS, "cannot")
                .add(Kind.PREFERENCES, "prefers");
    }

    /** Columns of texts. */
    static CsvColumns ofTexts(List<String> required, List<String> optional) {
        CsvColumns columns = new CsvColumns(String.join(" ", required));
        required.forEach(columns::texts);
        optional.forEach(columns::texts);
        return columns;
    }

    static CsvColumns of(Section section) {
        CsvColumns columns = OF_SECTIONS.get(section);
        if (columns == null) {
            throw new IllegalStateException("%s has no columns. Maybe a section was added.".formatted(section));
        }
        return columns;
    }

    private static List<String> words(String names) {
        return List.of(names.split(" ", -1));
    }

    private CsvColumns texts(String names) {
        words(names).forEach(name -> add(Kind.TEXT, name));
        return this;
    }

    private CsvColumns singles(String names) {
        words(names).forEach(name -> add(Kind.WORD, name));
        return this;
    }

    private CsvColumns text(String name, String... path) {
        byName.put(name, new Column(name, Kind.TEXT, List.of(path)));
        return this;
    }

    private CsvColumns numbers(String names) {
        words(names).forEach(name -> add(Kind.NUMBER, name));
        return this;
    }

    private CsvColumns requirements() {
        return add(Kind.REQUIREMENTS, "skills");
    }

    private CsvColumns location(String field) {
        for (String name : words("lat lon")) {
            byName.put(name, new Column(name, Kind.NUMBER, List.of(field, name)));
        }
        return this;
    }

    /** Columns of numbers whose names begin alike, one for every id. */
    private CsvColumns family(String prefix, String field) {
        families.put(prefix, field);
        return this;
    }

    private CsvColumns add(Kind kind, String name) {
        byName.put(name, new Column(name, kind, List.of(name)));
        return this;
    }

    List<String> required() {
        return required;
    }

    /** The names to guess from where a column is unknown. */
    List<String> names() {
        List<String> names = new ArrayList<>(byName.keySet());
        families.keySet().forEach(prefix -> names.add(prefix + "…"));
        return names;
    }

    Set<String> prefixes() {
        return families.keySet();
    }

    /** The column of a name of its own, or null. */
    @Nullable
    Column named(String name) {
        return byName.get(name);
    }

    /** The column of a family for an id. */
    Column member(String prefix, String id) {
        return new Column(prefix + id, Kind.NUMBER, List.of(families.getOrDefault(prefix, prefix), id));
    }
}
