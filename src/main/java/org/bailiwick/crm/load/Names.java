package org.bailiwick.crm.load;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

    /** Of things in the order of their lists. */
    static Names of(
            JoinKind kind, List<String> keys, List<String> names, Map<String, String> confirmed, JoinLog joins) {
        return new Names(kind, new NameMatcher(keys, names, confirmed), Map.of(), joins);
    }

    /** Of things that no file lists: the right spellings among the values of a column are both their keys and names. */
    static Names ofValues(JoinKind kind, List<String> names, Map<String, String> respelled, JoinLog joins) {
        return new Names(kind, new NameMatcher(names, names, Map.of()), respelled, joins);
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

    /** The right spelling of every value of a column, and the list of those that differ. */
    static Spellings spellings(JoinKind kind, Map<String, Long> values, Map<String, String> confirmed, JoinLog joins) {
        Spellings spellings = Spellings.of(values, confirmed);
        joins.note(kind.id(), spellings);
        return spellings;
    }

    /** The right spellings among the values of a column, sorted: the things themselves where no file lists them. */
    static List<String> canonical(Map<String, Long> values, Spellings spellings) {
        List<String> names = new ArrayList<>();
        values.keySet().stream()
                .filter(value -> !value.isEmpty())
                .map(spellings::canonical)
                .distinct()
                .sorted()
                .forEach(names::add);
        return names;
    }

    /** What the values of a column mean that are no right spellings; it was noted when the spellings were found. */
    static Map<String, String> respelled(Map<String, Long> values, Spellings spellings) {
        Map<String, String> meant = new HashMap<>();
        for (String value : values.keySet()) {
            String canonical = spellings.canonical(value);
            if (!canonical.equals(value)) {
                meant.put(value, canonical);
            }
        }
        return meant;
    }
}
