package org.bailiwick.batch;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.bailiwick.io.Sha256;

/** Names of result files that are safe on every system, and differ where the teams' keys do. */
final class FileNames {

    private static final Pattern UNSAFE = Pattern.compile("[^a-z0-9_-]+");
    private static final int LONGEST = 80;
    private static final int MARK = 10;
    /** Names that mean devices on some systems. */
    private static final Set<String> DEVICES = Set.of("con", "prn", "aux", "nul");

    private FileNames() {}

    /**
     * Returns the name of a team's result files, without an ending.
     *
     * <p>A key of lower-case letters, digits, hyphens and underscores is its own name, without {@code .json}. Any other is made
     * of such, and has a part of the key's digest at its end, so that {@code a/b}, {@code a-b} and {@code A-b} stay apart.
     */
    static String of(String key) {
        String plain = key.endsWith(".json") ? key.substring(0, key.length() - ".json".length()) : key;
        String safe = UNSAFE.matcher(plain.toLowerCase(Locale.ROOT)).replaceAll("-");
        boolean isDevice = DEVICES.contains(safe) || safe.matches("(com|lpt)\\d");
        if (safe.equals(plain) && safe.length() <= LONGEST && !safe.isEmpty() && !isDevice) {
            return safe;
        }
        String start = safe.substring(0, Math.min(LONGEST, safe.length())).replaceAll("^-+|-+$", "");
        return (start.isEmpty() ? "team" : start) + "-" + Sha256.hex(key).substring(0, MARK);
    }
}
