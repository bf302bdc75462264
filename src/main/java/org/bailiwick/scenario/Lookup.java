package org.bailiwick.scenario;

import java.util.List;
import java.util.function.Function;
import org.bailiwick.io.Nearest;
import org.bailiwick.model.Finding;
import org.bailiwick.model.InvalidInputException;
import org.bailiwick.model.Place;

/** Finds rows by their ids, or by a name that only one of them has. */
final class Lookup {

    private static final int MOST_NAMED = 5;

    private Lookup() {}

    /**
     * Finds a row.
     *
     * @param what what a row is, such as {@code member}
     * @param wanted an id or a name
     * @param label the change that asks
     * @throws InvalidInputException where there is none, or several have the name
     */
    static <T> T find(
            List<T> rows, Function<T, String> id, Function<T, String> name, String what, String wanted, String label) {
        for (T row : rows) {
            if (id.apply(row).equals(wanted)) {
                return row;
            }
        }
        List<T> named =
                rows.stream().filter(row -> name.apply(row).equals(wanted)).toList();
        if (named.size() == 1) {
            return named.get(0);
        }
        if (named.size() > 1) {
            String ids = some(named.stream().map(id).toList());
            throw wrong(
                    "ambiguous",
                    label,
                    "%d %ss are named (%s). Maybe one of these ids was meant: %s."
                            .formatted(named.size(), what, wanted, ids));
        }
        List<String> ids = rows.stream().map(id).toList();
        throw wrong("unknown", label, "there is no %s (%s). %s".formatted(what, wanted, maybe(wanted, ids)));
    }

    private static String maybe(String wanted, List<String> ids) {
        return Nearest.of(wanted, ids)
                .map(nearest -> "Maybe %s was meant.".formatted(nearest))
                .orElseGet(() -> "Maybe one of these was meant: %s.".formatted(some(ids)));
    }

    private static String some(List<String> ids) {
        String first = String.join(", ", ids.subList(0, Math.min(MOST_NAMED, ids.size())));
        return ids.size() > MOST_NAMED ? first + " …" : first;
    }

    /** What ends a change that cannot be made. */
    static InvalidInputException wrong(String code, String label, String message) {
        return new InvalidInputException(List.of(Finding.error(code, new Place(label, "", 0, 0), message)));
    }
}
