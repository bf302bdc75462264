package org.bailiwick.goals;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.bailiwick.io.TypedRow;
import org.bailiwick.io.TypedTable;
import org.bailiwick.model.Finding;
import org.jspecify.annotations.Nullable;

/**
 * How strong each month of the year is. Immutable and thread-safe.
 *
 * <p>In a file: CSV with the columns {@code month,weight}: 1 to 12, and at least 0; only the proportion counts.
 *
 * @param weights the weights by month of the year
 * @param findings everything found, errors first, then by place; may be empty
 */
public record Seasons(Map<Integer, BigDecimal> weights, List<Finding> findings) {
    public Seasons {
        weights = Map.copyOf(weights);
        findings = List.copyOf(findings);
    }

    /**
     * Reads a file of seasons.
     *
     * @param file the file
     * @return the weights with the findings; never an exception for what the file holds or for one that cannot be read
     */
    public static Seasons read(Path file) {
        TypedTable table = TypedTable.read(file, List.of("month", "weight"), List.of());
        Map<String, Integer> numbers =
                IntStream.rangeClosed(1, 12).boxed().collect(Collectors.toMap(String::valueOf, Function.identity()));
        IntStream.rangeClosed(1, 9).forEach(number -> numbers.put("0" + number, number));
        Map<Integer, BigDecimal> weights = new TreeMap<>();
        for (TypedRow row : table.rows()) {
            row.require("month");
            row.require("weight");
            Integer month = row.oneOf("month", new TreeMap<>(numbers));
            BigDecimal weight = row.number("weight");
            if (weight != null && weight.signum() < 0) {
                row.error(
                        "weight",
                        "outOfRange",
                        "weight (%s) must not be negative. Maybe a change instead of a weight was meant."
                                .formatted(weight.toPlainString()));
            } else if (month != null && weight != null && weights.putIfAbsent(month, weight) != null) {
                row.error(
                        "month",
                        "duplicateMonth",
                        "month (%d) has a weight already. Maybe another month was meant.".formatted(month));
            }
        }
        return new Seasons(weights, table.findings());
    }

    /**
     * Tells which month has no weight.
     *
     * @param first the first month
     * @param count how many months, at least 1
     * @return the first of the months without one, or null where all have theirs
     */
    public @Nullable YearMonth missing(YearMonth first, int count) {
        return IntStream.range(0, count)
                .mapToObj(first::plusMonths)
                .filter(month -> !weights.containsKey(month.getMonthValue()))
                .findFirst()
                .orElse(null);
    }
}
