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
import java.util.stream.Stream;
import org.bailiwick.bench.CatalogueRow;
import org.bailiwick.model.Score;
import org.jspecify.annotations.Nullable;

/** Results side by side: for each instance and limit the solvers' medians over the seeds, the best first. */
final class Table {

    private record Round(String instance, Duration limit) {}

    private final List<Result> results;
    private final Map<String, CatalogueRow> known;

    /**
     * @param results what came of all runs
     * @param known what is known of instances, by their names; may be empty
     */
    Table(List<Result> results, Map<String, CatalogueRow> known) {
        this.results = List.copyOf(results);
        this.known = Map.copyOf(known);
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
                        result -> new Round(result.instance(), result.limit()),
                        LinkedHashMap::new,
                        Collectors.toList()));
        rounds.forEach((round, all) -> {
            List<Result> medians = medians(all);
            Result best = medians.get(0);
            // A bound holds whatever the limit was.
            Long bound = best.score() == null ? null : bound(round.instance(), best.score());
            medians.forEach(median -> text.append(row(median, best, bound)));
            if (medians.size() > 1 && best.score() != null) {
                lead.append("| %s | %s | %s | %s | %s |\n"
                        .formatted(
                                round.instance(),
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

    /** The tightest bound that is known, or that anybody proved in any run on the instance, at a medium score. */
    private @Nullable Long bound(String instance, Score best) {
        CatalogueRow row = known.get(instance);
        boolean isKnown = row != null && row.bestMedium() != null && row.bestMedium() == best.medium();
        Stream<@Nullable Long> catalogued = Stream.ofNullable(isKnown ? row.boundSoft() : null);
        Stream<@Nullable Long> proven = results.stream()
                .filter(result -> result.instance().equals(instance))
                .filter(result -> result.score() != null && result.score().medium() == best.medium())
                .map(Result::softBound);
        return Stream.concat(catalogued, proven)
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
                            median.instance(),
                            seconds(median.limit()),
                            median.rival(),
                            median.note(),
                            took(median.seconds()));
        }
        boolean isBounded = bound != null && score.medium() == first.medium();
        return String.format(
                Locale.ROOT,
                "| %s | %s | %s | %,d | %,d | %s | %s | %s |\n",
                median.instance(),
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
        return score.soft() == first.soft() ? "equal" : percent((first.soft() - score.soft()) / best.scale());
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
