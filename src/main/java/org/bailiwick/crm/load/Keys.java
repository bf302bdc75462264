package org.bailiwick.crm.load;

import java.util.Map;

/** Keys stand once in a file. */
final class Keys {
    private Keys() {}

    /** Notes a key; refuses one that stood before. */
    static void requireNew(Map<String, Long> lineByKey, String key, long line) throws BadCell {
        Long before = lineByKey.putIfAbsent(key, line);
        if (before != null) {
            throw new BadCell(
                    "duplicateKey",
                    "the key (%s) stands in line %d already, whose row is used. Maybe two exports were joined."
                            .formatted(Quote.head(key), before));
        }
    }
}
