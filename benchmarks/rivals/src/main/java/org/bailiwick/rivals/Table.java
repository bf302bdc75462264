package org.bailiwick.rivals;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.bailiwick.model.Score;
import org.jspecify.annotations.Nullable;

/** Results side by side: for each instance and limit the solvers' medians over the seeds, the best first. */
final class Table {

    private record Round(String source, Duration limit) {}

    private final List<Result> results;

    Table(List<Result> results) {
        this.results = List.copyOf(results);
    }

    String markdown() {
        StringBuilder text = new StringBuilder("""
                | instance | limit | solver | open | soft | gap to the bound | behind the best | took |
                |---|---:|---|---:|---:|---:|---:|---:|
                """);
        StringBuilder lead = new StringBuilder("""

                | instance | limit | first | next | ahead by |
                |---|---:|---|---|---:|
                """);
        Map<Round, List<Result>> rounds = results.stream()
                .collect(Collectors.groupingBy(
                        result -> new Round(result.source(), result.limit()), LinkedHashMap::new, Collectors.toList()));
        rounds.forEach((round, all) -> {
            List<Result> medians = medians(all);
            Result best = medians.get(0);
            // A bound holds whatever the limit was.
            Long bound = best.score() == null ? null : bound(round.source(), best.score());
            medians.forEach(median -> text.append(row(median, best, bound)));
            if (medians.size() > 1 && best.score() != null) {
                lead.append("| %s | %s | %s | %s | %s |\n"
                        .formatted(
                                round.source(),
                                seconds(round.limit()),
                                best.rival(),
                                medians.get(1).rival(),
                                behind(medians.get(1), best)));
            }
        });
        return text.append(lead).toString();
    }

    private static List<Result> medians(List<Result> all) {
        Map<Rival, List<Result>> byRival =
                all.stream().collect(Collectors.groupingBy(Result::rival, LinkedHashMap::new, Collectors.toList()));
        List<Result> medians = new ArrayList<>();
        byRival.values().forEach(seeds -> medians.add(Result.median(seeds)));
        medians.sort(Result.ORDER.reversed());
        return medians;
    }

    /** The tightest bound that anybody proved at a medium score, in any run on the instance. */
    private @Nullable Long bound(String source, Score best) {
        return results.stream()
                .filter(result -> result.source().equals(source))
                .filter(result -> result.score() != null && result.score().medium() == best.medium())
                .map(Result::softBound)
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    private static String row(Result median, Result best, @Nullable Long bound) {
        Score score = median.score();
        Score first = best.score();
        if (score == null || first == null) {
            return "| %s | %s | %s | | | | %s | %s |\n"
                    .formatted(
                            median.source(),
                            seconds(median.limit()),
                            median.rival(),
                            median.note(),
                            took(median.seconds()));
        }
        boolean isBounded = bound != null && score.medium() == first.medium();
        return String.format(
                Locale.ROOT,
                "| %s | %s | %s | %,d | %,d | %s | %s | %s |\n",
                median.source(),
                seconds(median.limit()),
                median.rival(),
                -score.medium(),
                score.soft(),
                isBounded ? percent((bound - score.soft()) / median.scale()) : "–",
                median == best ? "" : behind(median, best),
                took(median.seconds()));
    }

    private static String behind(Result other, Result best) {
        Score score = other.score();
        Score first = Objects.requireNonNull(best.score());
        if (score == null) {
            return other.note();
        }
        if (score.medium() < first.medium()) {
            return String.format(Locale.ROOT, "%,d more open", first.medium() - score.medium());
        }
        return percent((first.soft() - score.soft()) / best.scale());
    }

    private static String percent(double fraction) {
        return String.format(Locale.ROOT, "%.3f %%", 100 * fraction);
    }

    private static String seconds(Duration limit) {
        return limit.toSeconds() + " s";
    }

    private static String took(double seconds) {
        return Double.isNaN(seconds) ? "" : String.format(Locale.ROOT, "%.1f s", seconds);
    }
}
