package org.bailiwick.crm.names;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/**
 * Makes ids of names: letters and digits of any script in lower case, a hyphen for everything between them. Such an id has nothing
 * that the files' notation needs. One instance gives each id once. Not thread-safe.
 */
public final class Slug {
    private final Set<String> taken = new HashSet<>();

    /**
     * Makes the id that is due to a name, not looking at others.
     *
     * @param name a name
     * @return {@code gtx-pro} for GTX Pro; empty where the name has no letter and no digit
     */
    public static String of(String name) {
        StringBuilder slug = new StringBuilder();
        Normalizer.normalize(name, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .codePoints()
                .forEach(point -> {
                    if (belongs(point)) {
                        slug.appendCodePoint(point);
                    } else if (!slug.isEmpty() && slug.charAt(slug.length() - 1) != '-') {
                        slug.append('-');
                    }
                });
        if (!slug.isEmpty() && slug.charAt(slug.length() - 1) == '-') {
            slug.setLength(slug.length() - 1);
        }
        return slug.toString();
    }

    /**
     * Makes an id that no earlier call returned.
     *
     * @param prefix what the id begins with, an id itself, such as {@code product}; empty for nothing
     * @param name a name
     * @return prefix and slug with a hyphen between them, {@code product-gtx-pro}; where that is taken, or the name has no letter
     *     and no digit, with the first free number from 2, or from 1, behind it
     */
    public String next(String prefix, String name) {
        String slug = of(name);
        String stem = prefix.isEmpty() || slug.isEmpty() ? prefix + slug : prefix + "-" + slug;
        if (!slug.isEmpty() && taken.add(stem)) {
            return stem;
        }
        for (int number = slug.isEmpty() ? 1 : 2; ; number++) {
            String id = stem.isEmpty() ? Integer.toString(number) : stem + "-" + number;
            if (taken.add(id)) {
                return id;
            }
        }
    }

    /** Marks belong too: a vowel sign of an Indian script is one. */
    private static boolean belongs(int point) {
        return Character.isLetterOrDigit(point)
                || switch (Character.getType(point)) {
                    case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.LETTER_NUMBER -> true;
                    default -> false;
                };
    }
}
