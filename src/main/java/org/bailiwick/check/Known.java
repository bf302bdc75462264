package org.bailiwick.check;

import java.text.Normalizer;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.commons.text.similarity.LevenshteinDistance;
import org.jspecify.annotations.Nullable;

/** The ids that one list of the problem declares. */
final class Known {

    private static final int FURTHEST = 3;
    private static final int LONGEST = 100;
    private static final int MOST_NAMED = 5;

    private final String kind;
    private final String many;
    private final Map<String, Integer> positions = new LinkedHashMap<>();
    private final Map<String, String> byForm = new HashMap<>();

    /**
     * Takes the ids in.
     *
     * @param kind what one of them is, such as {@code skill}
     * @param many what several of them are, such as {@code skills}
     * @param ids the ids in the order of the list; of doubled ones the first counts
     */
    Known(String kind, String many, Collection<String> ids) {
        this.kind = kind;
        this.many = many;
        int position = 0;
        for (String id : ids) {
            positions.putIfAbsent(id, position++);
            byForm.putIfAbsent(form(id), id);
        }
    }

    String kind() {
        return kind;
    }

    /** The code of the finding that an id is not known, such as {@code unknownSkill}. */
    String unknownCode() {
        return "unknown" + kind.substring(0, 1).toUpperCase(Locale.ROOT) + kind.substring(1);
    }

    boolean has(String id) {
        return positions.containsKey(id);
    }

    /** The position of a known id in its list. */
    @Nullable
    Integer position(String id) {
        return positions.get(id);
    }

    /** The sentence that helps where an id is not known. */
    String hint(String id) {
        if (positions.isEmpty()) {
            return "No " + kind + " is declared. Maybe the " + many + " are missing.";
        }
        String meant = meant(id);
        return meant != null
                ? meant
                : "Maybe one of these was meant: " + Text.some(List.copyOf(positions.keySet()), MOST_NAMED) + ".";
    }

    /** The sentence that names the known id which was likely meant, or null where none is near. */
    @Nullable
    String meant(String id) {
        String twin = twin(id);
        if (twin != null) {
            return "Maybe (" + Text.shown(twin) + ") was meant, which differs only in case, spaces or Unicode form.";
        }
        String nearest = nearest(id, Math.min(FURTHEST, Math.max(1, id.length() / 3)));
        return nearest == null ? null : "Maybe (" + Text.shown(nearest) + ") was meant.";
    }

    /** What two ids have in common that look the same to people: no case, no spaces around, one Unicode form. */
    static String form(String id) {
        return caseless(plain(id));
    }

    /** The id in one Unicode form, without what cannot be seen and without spaces around. */
    static String plain(String id) {
        if (Text.isPlain(id)) {
            return id;
        }
        StringBuilder visible = new StringBuilder();
        id.codePoints().filter(point -> !Text.isInvisible(point)).forEach(visible::appendCodePoint);
        return Normalizer.normalize(visible, Normalizer.Form.NFKC).strip();
    }

    private static String caseless(String id) {
        boolean lower = true;
        for (int i = 0; lower && i < id.length(); i++) {
            lower = id.charAt(i) < 0x7f && (id.charAt(i) < 'A' || id.charAt(i) > 'Z');
        }
        // Up and down again, so that letters with several lower cases meet.
        return lower ? id : id.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
    }

    /** The known id that is the same but for case, spaces or Unicode form, or null. */
    @Nullable
    String twin(String id) {
        return byForm.get(form(id));
    }

    /** The known id that is one letter more, less or changed away, or null. */
    @Nullable
    String slip(String id) {
        return nearest(id, 1);
    }

    private @Nullable String nearest(String id, int most) {
        String best = null;
        int furthest = most;
        for (String candidate : positions.keySet()) {
            if (Math.abs(candidate.length() - id.length()) <= furthest && candidate.length() <= LONGEST) {
                int distance = new LevenshteinDistance(furthest).apply(form(id), form(candidate));
                if (distance >= 0) {
                    best = candidate;
                    furthest = distance - 1;
                }
                if (furthest < 0) {
                    break;
                }
            }
        }
        return best;
    }
}
