package org.bailiwick.goals.files;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.Locale;
import org.bailiwick.io.JsonOut;
import org.bailiwick.io.SafeCells;
import org.jspecify.annotations.Nullable;

/** How single figures stand in the files. */
final class Cells {

    private Cells() {}

    static String text(@Nullable String text) {
        return text == null ? "" : SafeCells.text(text);
    }

    static String number(@Nullable BigDecimal number) {
        return number == null ? "" : number.toPlainString();
    }

    static String yes(boolean isSo) {
        return isSo ? "yes" : "";
    }

    /** A constant as a word in camel case: ON_TRACK is onTrack. */
    static String word(Enum<?> constant) {
        StringBuilder word = new StringBuilder();
        for (String part : constant.name().toLowerCase(Locale.ROOT).split("_", -1)) {
            word.append(word.isEmpty() ? part : part.substring(0, 1).toUpperCase(Locale.ROOT) + part.substring(1));
        }
        return word.toString();
    }

    /** A field that is left out where it has no value. */
    static void decimal(JsonOut json, String name, @Nullable BigDecimal number) throws IOException {
        if (number != null) {
            json.decimal(name, number);
        }
    }
}
