package org.bailiwick.crm.funnel;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Names that tell things apart: two of one name bear their keys behind it. */
final class Labels {
    private Labels() {}

    static <T> List<String> of(List<T> things, Function<T, String> name, Function<T, String> key) {
        Map<String, Integer> bearers = new HashMap<>();
        things.forEach(thing -> bearers.merge(name.apply(thing), 1, Integer::sum));
        return things.stream()
                .map(thing -> bearers.getOrDefault(name.apply(thing), 0) > 1
                        ? "%s (%s)".formatted(name.apply(thing), key.apply(thing))
                        : name.apply(thing))
                .toList();
    }
}
