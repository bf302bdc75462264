package org.bailiwick.crm.mapping;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.bailiwick.io.DocumentNode;
import org.jspecify.annotations.Nullable;

/** The top level of a mapping file. */
final class MappingParts {
    static final List<String> KEYS = List.of(
            "format",
            "team",
            "period",
            "asOf",
            "currency",
            "tables",
            "stages",
            "joins",
            "roles",
            "segments",
            "values",
            "hours",
            "skills",
            "goals");

    private final DocumentNode root;

    MappingParts(DocumentNode root) {
        this.root = root;
    }

    /** Reads everything, with defaults in place of what is wrong, which was reported. */
    Mapping mapping() {
        root.only(KEYS);
        DocumentNode team = root.child("team");
        team.entries();
        team.only(List.of("id", "name"));
        StageParts stages = new StageParts(root.child("stages"));
        List<TableMapping> tables = tables(stages);
        RuleParts rules = new RuleParts(root);
        return new Mapping(
                team.text("id", "team"),
                team.text("name", "Team"),
                time("period", YearMonth::parse, "a month, such as 2026-01"),
                time("asOf", LocalDate::parse, "a day, such as 2026-01-31"),
                root.text("currency", "USD"),
                tables,
                stages.rules(),
                joins(),
                roles(stages),
                rules.segments(),
                rules.values(),
                rules.hours(),
                rules.skills(),
                rules.goals());
    }

    private List<TableMapping> tables(StageParts stages) {
        root.require("tables", "Maybe a mapping can be proposed from the files.");
        Map<String, TableKind> kinds = new LinkedHashMap<>();
        Arrays.stream(TableKind.values()).forEach(kind -> kinds.put(kind.id(), kind));
        DocumentNode node = root.child("tables");
        node.only(kinds.keySet());
        Map<TableKind, TableMapping> tables = new EnumMap<>(TableKind.class);
        node.entries().forEach((id, table) -> {
            TableKind kind = kinds.get(id);
            if (kind != null) {
                tables.put(kind, new TableParts(kind, table, stages).table());
            }
        });
        for (TableKind kind : List.of(TableKind.LINES, TableKind.STAGE_HISTORY)) {
            if (tables.containsKey(kind) && !tables.containsKey(TableKind.DEALS)) {
                node.report(
                        "missingField",
                        "tables must have deals where it has %s. Maybe the deals are in a file that is not listed."
                                .formatted(kind.id()));
            }
        }
        return List.copyOf(tables.values());
    }

    private Map<JoinKind, Map<String, String>> joins() {
        Map<String, JoinKind> kinds = new LinkedHashMap<>();
        Arrays.stream(JoinKind.values()).forEach(kind -> kinds.put(kind.id(), kind));
        DocumentNode node = root.child("joins");
        node.only(kinds.keySet());
        Map<JoinKind, Map<String, String>> joins = new EnumMap<>(JoinKind.class);
        node.entries().forEach((id, names) -> {
            JoinKind kind = kinds.get(id);
            Map<String, String> right = TableParts.texts(names);
            if (kind != null && !right.isEmpty()) {
                joins.put(kind, right);
            }
        });
        return joins;
    }

    private List<RoleRule> roles(StageParts stages) {
        List<RoleRule> roles = new ArrayList<>();
        for (DocumentNode role : root.child("roles").items()) {
            role.entries();
            role.only(List.of("id", "name", "titles", "stages", "singleOwner"));
            role.require("id", "Maybe a short word such as sales.");
            String id = role.text("id", "");
            if (roles.stream().anyMatch(other -> other.id().equals(id))) {
                role.child("id").error("duplicateId", "one that no other role has", "Maybe a digit must be added.");
            }
            List<DocumentNode> names = role.child("stages").items();
            names.forEach(stages::requireStage);
            roles.add(new RoleRule(
                    id,
                    role.text("name", id),
                    texts(role.child("titles").items()),
                    texts(names),
                    role.flag("singleOwner")));
        }
        return roles;
    }

    private static List<String> texts(List<DocumentNode> nodes) {
        List<String> texts = new ArrayList<>();
        for (DocumentNode node : nodes) {
            String text = node.text();
            if (text != null) {
                texts.add(text);
            }
        }
        return texts;
    }

    private <T> @Nullable T time(String key, Function<String, T> parse, String rule) {
        String text = root.text(key);
        try {
            return text == null ? null : parse.apply(text);
        } catch (DateTimeException e) {
            root.child(key).error("badDate", rule, "Maybe day and month stand in another order.");
            return null;
        }
    }
}
