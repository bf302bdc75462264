package org.bailiwick.crm.suggest;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.bailiwick.crm.data.Outcome;
import org.bailiwick.crm.mapping.StageRule;
import org.bailiwick.crm.tables.ColumnSurvey;
import org.jspecify.annotations.Nullable;

/** What the values of a column of stages mean, and in which order the stages come. */
final class StageGuess {
    /** A column of more different values is one of something else. */
    static final int MOST_STAGES = 40;

    private final ColumnSurvey column;
    private final List<String> open = new ArrayList<>();
    private final List<StageRule> ended = new ArrayList<>();
    private final Map<String, BigDecimal> probabilities = new HashMap<>();
    private @Nullable String firstByDates;

    /**
     * Guesses: the order by probabilities, else by words, else by dates.
     *
     * @param column the column of stages
     * @param dates the columns of dates of the same file that mean nothing yet
     * @param probability the column of probabilities of the same file, or null
     */
    StageGuess(ColumnSurvey column, List<ColumnSurvey> dates, @Nullable ColumnSurvey probability) {
        this.column = column;
        for (String value : column.values().keySet()) {
            Outcome outcome = StageWords.outcome(value);
            if (outcome == Outcome.OPEN) {
                open.add(value);
            } else {
                ended.add(new StageRule(value, outcome, null, null));
            }
        }
        ended.sort(Comparator.comparing(StageRule::outcome));
        if (probability != null && areToldBy(probability)) {
            open.sort(Comparator.comparing(stage -> Objects.requireNonNull(probabilities.get(stage))));
            return;
        }
        probabilities.clear();
        open.sort(Comparator.comparingInt(StageWords::rank));
        if (hasUnknown()) {
            dates.forEach(this::beginWithBlank);
        }
    }

    /** Whether each open stage has as many deals as exactly one probability, and no two the same. */
    private boolean areToldBy(ColumnSurvey probability) {
        if (probability.numbers() == null || probability.hasMore()) {
            return false;
        }
        for (String stage : open) {
            List<String> same = probability.values().entrySet().stream()
                    .filter(value -> value.getValue() == count(stage))
                    .map(Map.Entry::getKey)
                    .toList();
            BigDecimal number = same.size() == 1 ? probability.numbers().parse(same.get(0)) : null;
            if (number == null || probabilities.containsValue(number)) {
                return false;
            }
            probabilities.put(stage, number);
        }
        return true;
    }

    private boolean hasUnknown() {
        return open.stream().anyMatch(stage -> StageWords.rank(stage) == StageWords.unknown());
    }

    private void beginWithBlank(ColumnSurvey dates) {
        List<String> without =
                open.stream().filter(stage -> count(stage) == dates.blanks()).toList();
        if (without.size() == 1 && firstByDates == null) {
            firstByDates = without.get(0);
            open.remove(firstByDates);
            open.add(0, firstByDates);
        }
    }

    static boolean isLikely(ColumnSurvey column) {
        return !column.hasMore() && column.values().size() <= MOST_STAGES;
    }

    /** Whether the values themselves say that they are stages: some are won, some are not. */
    static boolean isTold(ColumnSurvey column) {
        List<Outcome> outcomes = isLikely(column)
                ? column.values().keySet().stream().map(StageWords::outcome).toList()
                : List.of();
        return outcomes.contains(Outcome.WON) && outcomes.stream().anyMatch(outcome -> outcome != Outcome.WON);
    }

    private long count(String stage) {
        return column.values().getOrDefault(stage, 0L);
    }

    List<StageRule> rules() {
        List<StageRule> rules = new ArrayList<>();
        open.forEach(stage -> rules.add(new StageRule(stage, Outcome.OPEN, null, null)));
        rules.addAll(ended);
        return rules;
    }

    String reason(StageRule rule) {
        String deals = "%d of the deals".formatted(count(rule.name()));
        if (rule.outcome() != Outcome.OPEN) {
            return deals + "; its words tell the outcome";
        }
        BigDecimal probability = probabilities.get(rule.name());
        if (probability != null) {
            return "%s, as many as have a probability of %s".formatted(deals, probability.toPlainString());
        }
        if (rule.name().equals(firstByDates)) {
            return deals + ", as many as lack a date, so the first";
        }
        if (firstByDates != null && open.size() == 2) {
            return deals + ", the other one";
        }
        boolean isUsual = StageWords.rank(rule.name()) < StageWords.unknown();
        return deals + (isUsual ? "; in the usual order" : "; neither its outcome nor its place is known: look");
    }

    /**
     * Returns the stage that a column of dates may be the day of entry of: all deals of the stages before lack it, and no others.
     *
     * @param dates the column
     * @return the stage; null where there is none, or the order is not known
     */
    @Nullable
    String entered(ColumnSurvey dates) {
        if (firstByDates == null && probabilities.isEmpty() && hasUnknown()) {
            return null;
        }
        long before = 0;
        for (int i = 1; i < open.size(); i++) {
            before += count(open.get(i - 1));
            if (before == dates.blanks() && before > 0) {
                return open.get(i);
            }
        }
        return null;
    }
}
