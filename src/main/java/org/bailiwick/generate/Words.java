package org.bailiwick.generate;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Plain ids for any name, and no id twice. */
final class Words {

    private final Set<String> taken = new HashSet<>();

    /** The id itself if it is free, else the first free one with a number behind it. */
    String unique(String id) {
        String free = id;
        for (int i = 2; !taken.add(free); i++) {
            free = id + "-" + i;
        }
        return free;
    }

    /** Takes the name where it is still free. */
    boolean take(String name) {
        return taken.add(name);
    }

    static List<String> split(String words) {
        return List.of(words.strip().split("\\s*[|\\n]\\s*"));
    }

    /** Lower-case Latin letters, digits and hyphens. */
    static String slug(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replace("ł", "l")
                .replace("ø", "o")
                .replace("ß", "ss")
                .replace("đ", "d")
                .replace("ð", "d")
                .replace("þ", "th")
                .replace("æ", "ae")
                .replace("ı", "i");
        return plain.replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    }
}
