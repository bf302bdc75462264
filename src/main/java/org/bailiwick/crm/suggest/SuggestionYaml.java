package org.bailiwick.crm.suggest;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.bailiwick.crm.data.Outcome;
import org.bailiwick.crm.mapping.Dimension;
import org.bailiwick.crm.mapping.Mapping;
import org.bailiwick.crm.mapping.MappingReader;
import org.bailiwick.crm.mapping.RoleRule;
import org.bailiwick.crm.mapping.StageRule;
import org.bailiwick.crm.mapping.TableMapping;

/** Writes a suggested mapping as YAML, with the reason behind each line. */
public final class SuggestionYaml {
    private static final Pattern PLAIN = Pattern.compile("\\p{L}[\\p{L}\\p{N}_.*-]*(?: [\\p{L}\\p{N}_.*-]+)*");

    /** Words that YAML would take for something else than a text. */
    private static final Pattern WORDS = Pattern.compile("(?i)true|false|null|yes|no|on|off|y|n");

    private final StringBuilder text = new StringBuilder();
    private final Map<String, String> reasons = new LinkedHashMap<>();

    private SuggestionYaml(List<Reason> reasons) {
        reasons.forEach(reason -> this.reasons.merge(reason.pointer(), reason.text(), (a, b) -> a + "\n" + b));
    }

    /**
     * Writes a suggestion.
     *
     * @param suggested what {@link Suggestion} made
     * @return the mapping file, which reads back as an equal mapping; lines end in {@code \n}
     */
    public static String of(Suggested suggested) {
        SuggestionYaml yaml = new SuggestionYaml(suggested.reasons());
        yaml.write(suggested.mapping());
        return yaml.text.toString();
    }

    private void write(Mapping mapping) {
        text.append("# A suggestion by a look at the files. Each line says why: look it through.\n");
        line(0, "format", MappingReader.FORMAT, "");
        text.append("team:\n");
        line(2, "id", quoted(mapping.teamId()), "");
        line(2, "name", quoted(mapping.teamName()), "");
        line(0, "currency", quoted(mapping.currency()), "not told by any file: look");
        String unused = reasons.getOrDefault("/tables", "");
        unused.lines().forEach(file -> text.append("# ").append(shown(file)).append('\n'));
        text.append(mapping.tables().isEmpty() ? "tables: {}\n" : "tables:\n");
        mapping.tables().forEach(this::table);
        stages(mapping.stages());
        roles(mapping.roles());
        text.append("segments:\n");
        line(2, "by", list(mapping.segments().by().stream().map(Dimension::id).toList()), reason("/segments/by"));
        text.append("skills:\n");
        line(2, "by", list(mapping.skills().by()), reason("/skills/by"));
        line(2, "halfLifeDays", String.valueOf(mapping.skills().halfLifeDays()), "the default");
        line(2, "leastDeals", String.valueOf(mapping.skills().leastDeals()), "the default");
        text.append("hours:\n");
        line(2, "capacityHours", mapping.hours().capacityHours().toPlainString(), "the default, hours a month");
        line(2, "utilisation", mapping.hours().utilisation().toPlainString(), "the default");
        text.append("goals:\n");
        line(2, "growth", mapping.goals().growth().toPlainString(), "the default");
    }

    private void table(TableMapping table) {
        String at = "/tables/" + table.kind().id();
        text.append("  ").append(table.kind().id()).append(":\n");
        line(4, "file", quoted(table.file()), reason(at + "/file"));
        Map<String, String> columns = new LinkedHashMap<>();
        table.columns().forEach((field, header) -> columns.put(field.id(), header));
        map("columns", columns, at);
        Map<String, String> dates = new LinkedHashMap<>();
        table.dates().forEach((field, pattern) -> dates.put(field.id(), pattern));
        map("dates", dates, at);
        map("entered", table.entered(), at);
    }

    private void map(String key, Map<String, String> values, String at) {
        if (values.isEmpty()) {
            return;
        }
        text.append("    ").append(key).append(":\n");
        values.forEach((name, value) -> {
            String escaped = name.replace("~", "~0").replace("/", "~1");
            line(6, quoted(name), quoted(value), reason("%s/%s/%s".formatted(at, key, escaped)));
        });
    }

    private void stages(List<StageRule> stages) {
        if (stages.isEmpty()) {
            return;
        }
        text.append("stages:\n");
        for (int i = 0; i < stages.size(); i++) {
            StageRule stage = stages.get(i);
            String value = stage.outcome() == Outcome.OPEN
                    ? quoted(stage.name())
                    : "{name: %s, outcome: %s}"
                            .formatted(
                                    quoted(stage.name()), stage.outcome().name().toLowerCase(Locale.ROOT));
            text.append("  - ")
                    .append(value)
                    .append(comment(reason("/stages/" + i)))
                    .append('\n');
        }
    }

    private void roles(List<RoleRule> roles) {
        if (roles.isEmpty()) {
            return;
        }
        text.append("roles:\n");
        for (int i = 0; i < roles.size(); i++) {
            text.append("  - id: ").append(quoted(roles.get(i).id())).append('\n');
            line(4, "name", quoted(roles.get(i).name()), "");
            line(4, "titles", list(roles.get(i).titles()), reason("/roles/%d/titles".formatted(i)));
        }
    }

    private String reason(String pointer) {
        return reasons.getOrDefault(pointer, "");
    }

    private void line(int indent, String key, String value, String reason) {
        text.append(" ".repeat(indent))
                .append(key)
                .append(": ")
                .append(value)
                .append(comment(reason))
                .append('\n');
    }

    private static String comment(String reason) {
        return reason.isEmpty() ? "" : "  # " + shown(reason);
    }

    /** Names of files and columns come from outside: nothing of them may end a comment. */
    private static String shown(String reason) {
        return reason.replaceAll("[\\p{C}\\u2028\\u2029]", " ");
    }

    private static String list(List<String> values) {
        return "["
                + String.join(", ", values.stream().map(SuggestionYaml::quoted).toList()) + "]";
    }

    /** JSON's quotes and escapes are YAML's as well. */
    private static String quoted(String value) {
        if (PLAIN.matcher(value).matches() && !WORDS.matcher(value).matches()) {
            return value;
        }
        return "\"" + new String(JsonStringEncoder.getInstance().quoteAsString(value)) + "\"";
    }
}
