package org.bailiwick.io;

import com.fasterxml.jackson.core.JacksonException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** Says in plain words what a JSON parser could not read. */
final class JsonSyntax {
    private static final int LONGEST = 200;

    /** Where the parser's message turns to its own options and sources. */
    private static final Pattern OWN_AFFAIRS =
            Pattern.compile(" \\(start marker at|: enable `|: maybe a \\(non-standard| \\(\\d+, from `");

    private static final Map<Pattern, String> MENDS = mends();

    private JsonSyntax() {}

    private static Map<Pattern, String> mends() {
        Map<Pattern, String> mends = new LinkedHashMap<>();
        mends.put(Pattern.compile("comment"), "Maybe a comment was left in, and JSON has none.");
        mends.put(Pattern.compile("Non-standard token"), "Maybe leave the field out where there is no number.");
        mends.put(Pattern.compile("code 39"), "Maybe single quotes must be double ones.");
        mends.put(Pattern.compile("[Ll]eading zero"), "Maybe leave out the zeros in front.");
        mends.put(Pattern.compile("end-of-input"), "Maybe the file was cut off, or a bracket is missing at its end.");
        mends.put(Pattern.compile("code (93|125)\\)"), "Maybe the comma before it is one too many.");
        mends.put(Pattern.compile("exceeds the maximum"), "Maybe the file was damaged.");
        mends.put(Pattern.compile(""), "Maybe a comma, a quote or a bracket is missing just before.");
        return mends;
    }

    static String message(JacksonException e) {
        String words = e.getOriginalMessage();
        String maybe = MENDS.entrySet().stream()
                .filter(mend -> mend.getKey().matcher(words).find())
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseThrow();
        String plain = OWN_AFFAIRS.split(words, 2)[0];
        return "the text cannot be read as JSON: %s. %s".formatted(Values.shown(plain, LONGEST), maybe);
    }
}
