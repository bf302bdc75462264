package org.bailiwick.crm.suggest;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.bailiwick.crm.data.Outcome;
import org.bailiwick.crm.mapping.StageRule;
import org.bailiwick.crm.tables.ColumnSurvey;
import org.jspecify.annotations.Nullable;

/** What the values of a column of stages mean, and in which order the stages come. */
final class StageGuess {
    /** A column of more different values is one of something else. */
    static final int MOST_STAGES = 40;

    private static final Pattern LOST =
            Pattern.compile("\\b(lost|verloren|abgelehnt|dead|disqualified|cancell?ed)\\b|输单|丢单|失败|流失");
    private static final Pattern WON = Pattern.compile("\\b(won|gewonnen|beauftragt)\\b|赢单|成交|已签约");

    /** Words of usual stages, earliest first. */
    private static final List<Pattern> ORDER = List.of(
            Pattern.compile("\\b(new|neu|lead|leads|suspect)\\b|线索|初步"),
            Pattern.compile("prospect|kontakt|appointment|接触|初访"),
            Pattern.compile("qualifi|合格"),
            Pattern.compile("discovery|needs|bedarf|analy|需求"),
            Pattern.compile("engag|demo|presentation|präsentation|演示"),
            Pattern.compile("value prop|solution|lösung|方案"),
            Pattern.compile("decision|evaluat|entscheid"),
            Pattern.compile("perception"),
            Pattern.compile("propos|quot|angebot|offer|报价"),
            Pattern.compile("negotia|review|verhandlung|谈判|商务"),
            Pattern.compile("contract|commit|vertrag|closing|合同"));

    private final ColumnSurvey column;
    private final List<String> open = new ArrayList<>();
    private final List<StageRule> ended = new ArrayList<>();
    private @Nullable String firstByDates;

    /**
     * Guesses.
     *
     * @param column the column of stages
     * @param dates the columns of dates of the same file that mean nothing yet
     */
    StageGuess(ColumnSurvey column, List<ColumnSurvey> dates) {
        this.column = column;
        for (String value : column.values().keySet()) {
            Outcome outcome = outcome(value);
            if (outcome == Outcome.OPEN) {
                open.add(value);
            } else {
                ended.add(new StageRule(value, outcome, null, null));
            }
        }
        open.sort(Comparator.comparingInt(StageGuess::rank));
        ended.sort(Comparator.comparing(StageRule::outcome));
        if (open.stream().anyMatch(stage -> rank(stage) == ORDER.size())) {
            dates.forEach(this::beginWithBlank);
        }
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

    private static Outcome outcome(String value) {
        String plain = value.toLowerCase(Locale.ROOT).replace('_', ' ').replaceAll("(?<=closed)(?=won|lost)", " ");
        if (LOST.matcher(plain).find()) {
            return Outcome.LOST;
        }
        return WON.matcher(plain).find() ? Outcome.WON : Outcome.OPEN;
    }

    private static int rank(String value) {
        String plain = value.toLowerCase(Locale.ROOT);
        for (int i = 0; i < ORDER.size(); i++) {
            if (ORDER.get(i).matcher(plain).find()) {
                return i;
            }
        }
        return ORDER.size();
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
        if (rule.name().equals(firstByDates)) {
            return deals + ", as many as lack a date, so the first";
        }
        return deals + (rank(rule.name()) < ORDER.size() ? "; in the usual order" : "; the order is not known: look");
    }

    /** The stages that a column of dates may be the day of entry of: all deals of the stages before lack it, and no others; none where the order is not known. */
    @Nullable
    String entered(ColumnSurvey dates) {
        if (firstByDates == null && open.stream().anyMatch(stage -> rank(stage) == ORDER.size())) {
            return null;
        }
        long before = 0;
        for (Map.Entry<String, String> step : steps()) {
            before += count(step.getKey());
            if (before == dates.blanks() && before > 0) {
                return step.getValue();
            }
        }
        return null;
    }

    /** Each open stage with the next. */
    private List<Map.Entry<String, String>> steps() {
        List<Map.Entry<String, String>> steps = new ArrayList<>();
        for (int i = 1; i < open.size(); i++) {
            steps.add(Map.entry(open.get(i - 1), open.get(i)));
        }
        return steps;
    }
}
