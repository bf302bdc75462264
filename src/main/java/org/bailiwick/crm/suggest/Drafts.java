package org.bailiwick.crm.suggest;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bailiwick.crm.mapping.Field;
import org.bailiwick.crm.mapping.TableKind;
import org.bailiwick.crm.tables.ColumnSurvey;
import org.jspecify.annotations.Nullable;

/** Which file is of which kind, likeliest first; what headers leave open, values that stand in another file tell. */
final class Drafts {
    private static final double MOST = 0.9;
    private static final int FEWEST = 2;

    private static final Map<TableKind, List<Field>> KEYS = Map.of(
            TableKind.DEALS, List.of(Field.DEAL_ID),
            TableKind.ACCOUNTS, List.of(Field.ACCOUNT_ID, Field.ACCOUNT_NAME),
            TableKind.PEOPLE, List.of(Field.PERSON_ID, Field.PERSON_NAME),
            TableKind.PRODUCTS, List.of(Field.PRODUCT_ID, Field.PRODUCT_NAME),
            TableKind.TERRITORIES, List.of(Field.TERRITORY_ID, Field.TERRITORY_NAME));

    private final Map<TableKind, Draft> chosen = new EnumMap<>(TableKind.class);

    Drafts(List<SurveyedFile> files) {
        List<Draft> possible = new ArrayList<>();
        for (SurveyedFile file : files) {
            for (TableKind kind : TableKind.values()) {
                Draft draft = new Draft(kind, file);
                if (draft.isLikely()) {
                    possible.add(draft);
                }
            }
        }
        possible.sort(Comparator.comparingInt(Draft::weight)
                .reversed()
                .thenComparing(Draft::kind)
                .thenComparing(draft -> draft.file().file()));
        Set<String> taken = new HashSet<>();
        for (Draft draft : possible) {
            if (!chosen.containsKey(draft.kind()) && taken.add(draft.file().file())) {
                chosen.put(draft.kind(), draft);
            }
        }
        chosen.values().forEach(this::fill);
        chosen.values().removeIf(draft -> !draft.isComplete());
        if (!chosen.containsKey(TableKind.DEALS)) {
            chosen.remove(TableKind.LINES);
            chosen.remove(TableKind.STAGE_HISTORY);
        }
    }

    List<Draft> all() {
        return List.copyOf(chosen.values());
    }

    @Nullable
    Draft of(TableKind kind) {
        return chosen.get(kind);
    }

    /** Numbers are left out unless the header tells what they are keys of: small ones stand in every column of keys. */
    private void fill(Draft draft) {
        for (Field field : Field.of(draft.kind())) {
            if (Draft.REFERENCES.contains(field) && draft.column(field) == null) {
                draft.file().columns().stream()
                        .filter(column -> !draft.isUsed(column))
                        .filter(column -> column.numbers() == null || speaksOf(target(field), draft.kind(), column))
                        .filter(column -> overlap(field, column) != null)
                        .findFirst()
                        .ifPresent(column -> draft.columns().put(field, column));
            }
        }
    }

    /** Whether a header tells of a kind, and of no third one: that of a person's territory is not the account's. */
    private static boolean speaksOf(TableKind kind, TableKind own, ColumnSurvey column) {
        return Headers.letters(column.header(), kind) > 0
                && Arrays.stream(TableKind.values())
                        .filter(other -> other != kind && other != own)
                        .noneMatch(other -> Headers.letters(column.header(), other) > 0);
    }

    /** The column whose values most of a column's values are, for a field that names rows of another file. */
    @Nullable
    Overlap overlap(Field field, ColumnSurvey column) {
        Draft target = chosen.get(target(field));
        if (target == null
                || !Draft.REFERENCES.contains(field)
                || column.values().size() < FEWEST) {
            return null;
        }
        for (Field key : KEYS.getOrDefault(target.kind(), List.of())) {
            ColumnSurvey keys = target.column(key);
            if (keys != null) {
                long known = column.values().keySet().stream()
                        .filter(keys.values()::containsKey)
                        .count();
                if (known >= MOST * column.values().size()) {
                    return new Overlap(
                            target.file().file(),
                            keys.header(),
                            known,
                            column.values().size());
                }
            }
        }
        return null;
    }

    private static TableKind target(Field field) {
        return switch (field) {
            case DEAL_OWNER, ACCOUNT_OWNER, HOLDING_PERSON, QUOTA_PERSON -> TableKind.PEOPLE;
            case DEAL_PRODUCT, LINE_PRODUCT -> TableKind.PRODUCTS;
            case ACCOUNT_TERRITORY, PERSON_TERRITORY, HOLDING_TERRITORY -> TableKind.TERRITORIES;
            case LINE_DEAL -> TableKind.DEALS;
            default -> TableKind.ACCOUNTS;
        };
    }
}
