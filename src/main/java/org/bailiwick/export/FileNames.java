package org.bailiwick.export;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Names for files, from ids: no two the same, whatever a system thinks of letter case or of how letters with marks are
 * composed, and without signs that mean something. Not thread-safe.
 */
public final class FileNames {

    private static final int LONGEST = 60;
    private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{N}._-]|^[.-]|\\.$");
    private static final Pattern DEVICES = Pattern.compile("(?i)(?:con|prn|aux|nul|com\\d|lpt\\d)(?:\\..*)?");

    private final Set<String> taken = new HashSet<>();

    /**
     * Makes a name that no earlier call returned.
     *
     * @param id any text
     * @return at most 60 code points, and a number where another id has the name already
     */
    public String of(String id) {
        String name = SIGNS.matcher(id).replaceAll("_");
        // The 60 code points of any script are at most 240 bytes, and common file systems allow 255.
        name = name.substring(0, name.offsetByCodePoints(0, Math.min(LONGEST, name.codePointCount(0, name.length()))));
        String stem = DEVICES.matcher(name).matches() ? "_" + name : name;
        String unique = stem;
        for (int i = 2; !taken.add(folded(unique)); i++) {
            unique = stem + "-" + i;
        }
        return unique;
    }

    private static String folded(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    }
}
