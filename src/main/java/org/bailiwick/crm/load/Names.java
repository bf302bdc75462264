package org.bailiwick.crm.load;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import org.bailiwick.crm.data.Deals;
import org.bailiwick.crm.mapping.JoinKind;
import org.bailiwick.crm.names.How;
import org.bailiwick.crm.names.JoinLog;
import org.bailiwick.crm.names.Match;
import org.bailiwick.crm.names.NameMatcher;
import org.bailiwick.crm.names.Spellings;
import org.jspecify.annotations.Nullable;

/** Finds things by their keys or names, and notes every match that is not to the letter. */
final class Names {
    private final JoinKind kind;
    private final NameMatcher matcher;
    private final Map<String, String> respelled;
    private final JoinLog joins;

    private Names(JoinKind kind, NameMatcher matcher, Map<String, String> respelled, JoinLog joins) {
        this.kind = kind;
        this.matcher = matcher;
        this.respelled = respelled;
        this.joins = joins;
    }

    /** Of things that a file lists, in its order. */
    static <T> Names listed(
            JoinKind kind, List<T> things, Function<T, String> key, Function<T, String> name, Export export) {
        NameMatcher matcher = new NameMatcher(
                things.stream().map(key).toList(), things.stream().map(name).toList(), export.confirmed(kind));
        return new Names(kind, matcher, Map.of(), export.joins());
    }

    /**
     * Of things that no file lists, only the values of columns: their right spellings are both their keys and names.
     *
     * @param known takes the right spellings one by one, sorted: the things in their order
     */
    static Names ofValues(JoinKind kind, Map<String, Long> values, Consumer<String> known, Export export) {
        Spellings spellings = spellings(kind, values, export);
        List<String> all = values.keySet().stream()
                .filter(value -> !value.isEmpty())
                .map(spellings::canonical)
                .distinct()
                .sorted()
                .toList();
        all.forEach(known);
        // How they are spelt was noted with the spellings, once for each.
        Map<String, String> respelled = new HashMap<>();
        values.keySet().forEach(value -> respelled.put(value, spellings.canonical(value)));
        return new Names(kind, new NameMatcher(all, all, Map.of()), respelled, export.joins());
    }

    /** The right spelling of every value of columns; those that differ are noted. */
    static Spellings spellings(JoinKind kind, Map<String, Long> values, Export export) {
        Spellings spellings = Spellings.of(values, export.confirmed(kind));
        export.joins().note(kind.id(), spellings);
        return spellings;
    }

    /** The index of what a name means, or {@link Deals#NONE}; a blank name means nothing. */
    int find(@Nullable String name) {
        if (name == null || name.isEmpty()) {
            return Deals.NONE;
        }
        Match match = matcher.match(respelled.getOrDefault(name, name));
        if (match.how() != How.EXACT) {
            joins.note(kind.id(), name, match);
        }
        return match.isKnown() ? match.index() : Deals.NONE;
    }
}
