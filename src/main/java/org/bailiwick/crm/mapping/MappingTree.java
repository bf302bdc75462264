package org.bailiwick.crm.mapping;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.bailiwick.crm.data.Outcome;
import org.jspecify.annotations.Nullable;

/** A mapping as maps, lists, texts, numbers and switches under the keys of the file; what is absent or empty is left out. */
final class MappingTree {
    private MappingTree() {}

    static Map<String, Object> of(Mapping mapping) {
        Map<String, Object> root = new LinkedHashMap<>();
        root.put("format", MappingReader.FORMAT);
        Map<String, Object> team = new LinkedHashMap<>();
        team.put("id", mapping.teamId());
        team.put("name", mapping.teamName());
        root.put("team", team);
        put(root, "period", mapping.period() == null ? null : mapping.period().toString());
        put(root, "asOf", mapping.asOf() == null ? null : mapping.asOf().toString());
        root.put("currency", mapping.currency());
        Map<String, Object> tables = new LinkedHashMap<>();
        mapping.tables().forEach(table -> tables.put(table.kind().id(), table(table)));
        root.put("tables", tables);
        putAll(root, "stages", mapping.stages(), MappingTree::stage);
        putAll(root, "joins", mapping.joins(), JoinKind::id);
        putAll(root, "roles", mapping.roles(), MappingTree::role);
        root.put("segments", segments(mapping.segments()));
        putAll(root, "values", mapping.values(), MappingTree::valueClass);
        root.put("hours", hours(mapping.hours()));
        root.put("skills", skills(mapping.skills()));
        root.put("goals", goals(mapping.goals()));
        return root;
    }

    private static Map<String, Object> table(TableMapping table) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("file", table.file());
        put(map, "sheet", table.sheet());
        put(map, "optional", table.isOptional() ? Boolean.TRUE : null);
        putAll(map, "columns", table.columns(), Field::id);
        putAll(map, "optionalColumns", List.copyOf(table.optionalFields()), Field::id);
        putAll(map, "dates", table.dates(), Field::id);
        putAll(map, "numbers", table.numbers(), Field::id);
        putAll(map, "entered", table.entered(), name -> name);
        putAll(map, "skills", table.skills(), name -> name);
        return map;
    }

    /** A name alone where there is nothing else to say. */
    private static Object stage(StageRule stage) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("name", stage.name());
        put(
                map,
                "outcome",
                stage.outcome() == Outcome.OPEN ? null : stage.outcome().name().toLowerCase(Locale.ROOT));
        put(map, "target", stage.target());
        put(map, "hours", stage.hours());
        return map.size() == 1 ? stage.name() : map;
    }

    private static Object role(RoleRule role) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("id", role.id());
        map.put("name", role.name());
        putAll(map, "titles", role.titles(), title -> title);
        putAll(map, "stages", role.stages(), stage -> stage);
        put(map, "singleOwner", role.singleOwner() ? Boolean.TRUE : null);
        return map;
    }

    private static Map<String, Object> segments(SegmentRules rules) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("by", rules.by().stream().map(Dimension::id).toList());
        putAll(map, "sizes", rules.sizes(), name -> name);
        return map;
    }

    private static Object valueClass(ValueClass value) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("name", value.name());
        map.put("minScore", value.minScore());
        map.put("visits", value.visits());
        map.put("visitHours", value.visitHours());
        return map;
    }

    private static Map<String, Object> hours(HourRules rules) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("capacityHours", rules.capacityHours());
        map.put("utilisation", rules.utilisation());
        map.put("months", rules.months());
        map.put("leastHours", rules.leastHours());
        map.put("mostPart", rules.mostPart());
        return map;
    }

    private static Map<String, Object> skills(SkillRules rules) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("by", rules.by());
        map.put("halfLifeDays", rules.halfLifeDays());
        map.put("declaredDeals", rules.declaredDeals());
        map.put("leastDeals", rules.leastDeals());
        return map;
    }

    private static Map<String, Object> goals(GoalRules rules) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("growth", rules.growth());
        map.put("months", rules.months());
        map.put("decimals", rules.decimals());
        put(map, "quotaMonths", rules.quotaMonths());
        put(map, "salesMonths", rules.salesMonths());
        return map;
    }

    private static void put(Map<String, Object> map, String key, @Nullable Object value) {
        if (value != null) {
            map.put(key, value);
        }
    }

    private static <T> void putAll(Map<String, Object> map, String key, List<T> values, Function<T, Object> form) {
        if (!values.isEmpty()) {
            List<Object> list = new ArrayList<>();
            values.forEach(value -> list.add(form.apply(value)));
            map.put(key, list);
        }
    }

    private static <K, V> void putAll(Map<String, Object> map, String key, Map<K, V> values, Function<K, String> name) {
        if (!values.isEmpty()) {
            Map<String, Object> named = new LinkedHashMap<>();
            values.forEach((k, value) -> named.put(name.apply(k), value));
            map.put(key, named);
        }
    }
}
