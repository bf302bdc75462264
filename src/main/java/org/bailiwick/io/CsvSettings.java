package org.bailiwick.io;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bailiwick.io.CsvColumns.Kind;
import org.bailiwick.model.ConstraintId;
import org.bailiwick.model.Place;

/** The settings of a CSV folder: a key and a value in each row, read as the object that a JSON document would hold. */
final class CsvSettings {
    static final String NAME = "settings.csv";

    private static final String BUDGET_MEASURE = "disruptionBudget.measure";
    private static final List<String> DIALS = List.of(
            "tolerance",
            "outerLimit",
            "stickiness",
            "segmentSwitchMinutes",
            "roleSwitchMinutes",
            "roadFactor",
            "travelSpeedKmh",
            "borderMinutes",
            "handoverMinutes",
            BUDGET_MEASURE,
            "disruptionBudget.fraction");
    private static final Pattern BALANCE = Pattern.compile("balances\\.(.+)\\.(weight|tolerance|outerLimit)");
    private static final List<String> KEYS = keys();

    private final CsvFile file;
    private final CsvCells cells;
    private final Findings findings;
    private final ObjectNode settings = JsonNodeFactory.instance.objectNode();
    private final List<String> measures = new ArrayList<>();

    /** The row of each field, and of the first field of each object. */
    private final Map<String, Integer> rows = new HashMap<>();

    CsvSettings(CsvCells cells, Budget budget, Findings findings) {
        this.file = new CsvFile(NAME, CsvColumns.SETTINGS, budget, findings);
        this.cells = cells;
        this.findings = findings;
    }

    private static List<String> keys() {
        List<String> keys = new ArrayList<>(DIALS);
        Arrays.stream(ConstraintId.values())
                .filter(ConstraintId::isWeighted)
                .forEach(constraint -> keys.add("weights." + constraint.id()));
        return List.copyOf(keys);
    }

    ObjectNode read(Path folder) {
        file.read(folder, this::take);
        return settings;
    }

    private void take(CsvHeader header, List<String> row, int index) {
        int keyColumn = header.columnOf(List.of("key"));
        int valueColumn = header.columnOf(List.of("value"));
        if (row.isEmpty() || keyColumn == 0 || valueColumn == 0) {
            return;
        }
        String key = Ids.trim(row.get(keyColumn - 1));
        List<String> path = path(key);
        Place keyPlace = file.locate(Place.at("/settings"), index, List.of("key"));
        if (path.isEmpty()) {
            List<String> known = new ArrayList<>(KEYS);
            known.add("balances.<measure>.weight");
            String message = "there is no setting (%s). %s";
            findings.error("unknownSetting", keyPlace, message.formatted(Values.shown(key), Nearest.maybe(key, known)));
            return;
        }
        String pointer = "/settings";
        rows.putIfAbsent(pointer, index);
        for (String name : path) {
            pointer = Pointers.child(pointer, name);
            if (name.equals(path.get(path.size() - 1)) && rows.containsKey(pointer)) {
                String message = "the setting %s is there twice. Maybe one of them is left over.";
                findings.error("duplicateSetting", keyPlace, message.formatted(key));
                return;
            }
            rows.putIfAbsent(pointer, index);
        }
        put(path, key, row.get(valueColumn - 1), pointer);
    }

    /** The way to the field of a key; empty for an unknown key. */
    private List<String> path(String key) {
        Matcher balance = BALANCE.matcher(key);
        if (balance.matches()) {
            String measure = balance.group(1);
            if (!measures.contains(measure)) {
                measures.add(measure);
            }
            return List.of("balances", String.valueOf(measures.indexOf(measure)), balance.group(2));
        }
        return KEYS.contains(key) ? List.of(key.split("\\.", -1)) : List.of();
    }

    private void put(List<String> path, String key, String cell, String pointer) {
        ObjectNode parent = settings;
        if (path.get(0).equals("balances")) {
            ArrayNode balances = settings.withArray("balances");
            int index = measures.indexOf(measures.get(Integer.parseInt(path.get(1))));
            parent = index < balances.size() ? (ObjectNode) balances.get(index) : balances.addObject();
            parent.put("measure", measures.get(index));
        } else if (path.size() == 2) {
            parent = settings.withObject("/" + path.get(0));
        }
        if (!Ids.trim(cell).isEmpty()) {
            Kind kind = key.equals(BUDGET_MEASURE) ? Kind.TEXT : Kind.NUMBER;
            parent.set(path.get(path.size() - 1), cells.read(kind, cell, pointer));
        }
    }

    Place locate(Place place) {
        String pointer = place.pointer();
        while (!rows.containsKey(pointer) && pointer.lastIndexOf('/') > 0) {
            pointer = pointer.substring(0, pointer.lastIndexOf('/'));
        }
        return file.locate(place, rows.getOrDefault(pointer, -1), List.of("value"));
    }
}
