package org.bailiwick.crm.mapping;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.bailiwick.crm.data.Outcome;
import org.jspecify.annotations.Nullable;

/** Any mapping that a file can state, with names that are hard to write. */
final class RandomMappings {
    private static final List<String> HARD = List.of(
            "null",
            "~",
            "true",
            "No",
            "on",
            "y",
            "12",
            "1.50",
            "0x1F",
            "1e3",
            "2026-01-31",
            "-",
            "- a",
            "a: b",
            "a #b",
            "# c",
            "{x}",
            "[y]",
            "*ref",
            "&anchor",
            "!tag",
            "|",
            ">",
            "%d",
            "@at",
            "`tick`",
            "'",
            "\"",
            "a'b\"c",
            "\\n",
            "?",
            "? k",
            ":",
            "a:",
            "=",
            "<<",
            ",",
            "赢单",
            "Größe",
            "😀 deal",
            "Opportunity.Owner.Name",
            "~/1",
            "a/b",
            "x".repeat(200),
            "a  b",
            "1_000",
            "12:30:45",
            "---",
            "...",
            "--- a",
            "\u00a0x\u00a0y",
            "a\u2028b",
            "\ufeffz");

    private final Random random;

    RandomMappings(long seed) {
        this.random = new Random(seed);
    }

    Mapping next() {
        List<StageRule> stages = stages();
        List<String> open = stages.stream()
                .filter(stage -> stage.outcome() == Outcome.OPEN)
                .map(StageRule::name)
                .toList();
        return new Mapping(
                text(),
                text(),
                maybe(() -> YearMonth.of(1990 + random.nextInt(100), 1 + random.nextInt(12))),
                maybe(() -> LocalDate.ofEpochDay(random.nextInt(30_000))),
                text(),
                tables(open, !stages.isEmpty()),
                stages,
                joins(),
                roles(open),
                new SegmentRules(dimensions(), sizes()),
                values(),
                new HourRules(number(), part(), 1 + random.nextInt(20), number(), part()),
                new SkillRules(some(List.of("sector", "product", "region", "stage")), 7, number(), 40),
                new GoalRules(number(), 1 + random.nextInt(9), random.nextInt(10), maybe(() -> 12), maybe(() -> 36)));
    }

    private List<TableMapping> tables(List<String> open, boolean hasStages) {
        List<TableMapping> tables = new ArrayList<>();
        for (TableKind kind : TableKind.values()) {
            if (kind == TableKind.DEALS || random.nextBoolean()) {
                tables.add(table(kind, open, hasStages));
            }
        }
        return tables;
    }

    private TableMapping table(TableKind kind, List<String> open, boolean hasStages) {
        Map<Field, String> columns = new EnumMap<>(Field.class);
        Set<Field> optional = EnumSet.noneOf(Field.class);
        Map<Field, String> dates = new EnumMap<>(Field.class);
        Map<Field, String> numbers = new EnumMap<>(Field.class);
        for (Field field : Field.of(kind)) {
            if (field.isRequired() || isChosen(field, hasStages)) {
                columns.put(field, text());
                if (!field.isRequired() && random.nextBoolean()) {
                    optional.add(field);
                }
                if (field.type() == FieldType.DATE && random.nextBoolean()) {
                    dates.put(field, random.nextBoolean() ? "dd.MM.uuuu" : "serial");
                }
                if (field.type() == FieldType.NUMBER && random.nextBoolean()) {
                    numbers.put(field, random.nextBoolean() ? "." : ",");
                }
            }
        }
        Map<String, String> entered = new LinkedHashMap<>();
        if (kind == TableKind.DEALS) {
            open.forEach(stage -> entered.put(stage, text()));
        }
        return new TableMapping(
                kind,
                text().replace("/", "-").replace("\\", "-"),
                maybe(this::text),
                random.nextBoolean(),
                columns,
                optional,
                dates,
                numbers,
                entered,
                kind == TableKind.PEOPLE ? texts() : Map.of());
    }

    private boolean isChosen(Field field, boolean hasStages) {
        return random.nextBoolean() && (field != Field.DEAL_STAGE || hasStages);
    }

    private List<StageRule> stages() {
        Map<String, StageRule> byName = new TreeMap<>();
        for (int i = random.nextInt(6); i > 0; i--) {
            String name = text();
            Outcome outcome = List.of(Outcome.OPEN, Outcome.WON, Outcome.LOST).get(random.nextInt(3));
            boolean isOpen = outcome == Outcome.OPEN;
            byName.put(
                    name.replaceAll("\\s+", " ").toLowerCase(Locale.ROOT),
                    new StageRule(
                            name, outcome, isOpen ? maybe(this::part) : null, isOpen ? maybe(this::number) : null));
        }
        return List.copyOf(byName.values());
    }

    private Map<JoinKind, Map<String, String>> joins() {
        Map<JoinKind, Map<String, String>> joins = new EnumMap<>(JoinKind.class);
        some(List.of(JoinKind.values())).forEach(kind -> {
            Map<String, String> names = texts();
            if (!names.isEmpty()) {
                joins.put(kind, names);
            }
        });
        return joins;
    }

    private List<RoleRule> roles(List<String> open) {
        List<RoleRule> roles = new ArrayList<>();
        for (String id : texts().keySet()) {
            roles.add(new RoleRule(id, text(), List.copyOf(texts().values()), some(open), random.nextBoolean()));
        }
        return roles;
    }

    private List<Dimension> dimensions() {
        List<Dimension> dimensions = some(List.of(Dimension.values()));
        return dimensions.isEmpty() ? List.of(Dimension.PRODUCT) : dimensions;
    }

    private Map<String, BigDecimal> sizes() {
        Map<String, BigDecimal> sizes = new LinkedHashMap<>();
        sizes.put(text(), BigDecimal.ZERO);
        sizes.putIfAbsent(text(), new BigDecimal("1E+3"));
        return sizes;
    }

    private List<ValueClass> values() {
        List<ValueClass> values = new ArrayList<>();
        int score = 15;
        for (String name : texts().keySet()) {
            values.add(new ValueClass(name, score--, number(), number()));
        }
        return values;
    }

    private Map<String, String> texts() {
        Map<String, String> texts = new LinkedHashMap<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            texts.put(text(), text());
        }
        return texts;
    }

    private String text() {
        String text = HARD.get(random.nextInt(HARD.size()));
        if (random.nextInt(3) == 0) {
            StringBuilder any = new StringBuilder();
            for (int i = 1 + random.nextInt(8); i > 0; i--) {
                any.appendCodePoint(random.nextBoolean() ? ' ' + random.nextInt(95) : 0xA0 + random.nextInt(0xD000));
            }
            text = any.toString().strip();
        }
        return text.isEmpty() ? "x" : text;
    }

    private BigDecimal number() {
        return BigDecimal.valueOf(1 + random.nextInt(100_000), random.nextInt(12) - 3);
    }

    private BigDecimal part() {
        return BigDecimal.valueOf(1 + random.nextInt(1_000), 3);
    }

    private <T> List<T> some(List<T> of) {
        List<T> shuffled = new ArrayList<>(of);
        Collections.shuffle(shuffled, random);
        return shuffled.subList(0, random.nextInt(of.size() + 1));
    }

    private <T> @Nullable T maybe(Supplier<T> value) {
        return random.nextBoolean() ? value.get() : null;
    }
}
