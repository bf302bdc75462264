package org.bailiwick.crm.suggest;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.bailiwick.crm.mapping.Field;
import org.bailiwick.crm.tables.ColumnSurvey;
import org.jspecify.annotations.Nullable;

/** Whether people who manage others and own nothing can be told by their titles, and left out. */
final class TitleGuess {
    private static final Pattern MANAGER =
            Pattern.compile("manager|director|president|head of|chief|\\bvp\\b|leiter|经理|总监|主管");

    private final @Nullable ColumnSurvey titles;
    private final @Nullable ColumnSurvey managers;
    private final long withoutOwning;

    TitleGuess(Draft people, @Nullable ColumnSurvey owners) {
        this.titles = people.column(Field.PERSON_TITLE);
        this.managers = people.column(Field.PERSON_MANAGER);
        ColumnSurvey ids = people.column(Field.PERSON_ID);
        ColumnSurvey names = people.column(Field.PERSON_NAME);
        ColumnSurvey keys = ids != null ? ids : names;
        this.withoutOwning = owners == null || keys == null
                ? 0
                : keys.values().keySet().stream()
                        .filter(key -> !owners.values().containsKey(key))
                        .count();
    }

    /** The titles of those who stay. */
    List<String> titles() {
        return titles == null
                ? List.of()
                : titles.values().keySet().stream()
                        .filter(title -> !isManager(title))
                        .toList();
    }

    /** Only where all who have a manager's title may be among those who own nothing. */
    boolean leavesOutManagers() {
        return managers != null && managersByTitle() > 0 && managersByTitle() <= withoutOwning && !titles().isEmpty();
    }

    String reason() {
        return "%d people have other titles, of managers; %d people own nothing"
                .formatted(managersByTitle(), withoutOwning);
    }

    private long managersByTitle() {
        return titles == null
                ? 0
                : titles.values().entrySet().stream()
                        .filter(title -> isManager(title.getKey()))
                        .mapToLong(Map.Entry::getValue)
                        .sum();
    }

    private static boolean isManager(String title) {
        return MANAGER.matcher(title.toLowerCase(Locale.ROOT)).find();
    }
}
