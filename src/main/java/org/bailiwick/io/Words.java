package org.bailiwick.io;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.bailiwick.model.ConflictScope;
import org.bailiwick.model.OpenReason;
import org.bailiwick.model.ScoreLevel;
import org.bailiwick.model.SegmentKind;
import org.bailiwick.model.StopReason;

/** The words that files have for the values of enums. */
final class Words {
    /** The format of problem documents. */
    static final String PROBLEM_FORMAT = "bailiwick/problem/1";

    /** The format of plan documents. */
    static final String PLAN_FORMAT = "bailiwick/plan/1";

    /** The format of documents with rows to be added to a problem. */
    static final String ROWS_FORMAT = "bailiwick/rows/1";

    static final Map<String, ConflictScope> SCOPES = of(ConflictScope.values(), Words::of);
    static final Map<String, SegmentKind> KINDS = of(SegmentKind.values(), Words::of);
    static final Map<String, StopReason> STOPS = of(StopReason.values(), Words::of);
    static final Map<String, ScoreLevel> LEVELS = of(ScoreLevel.values(), Words::of);
    static final Map<String, OpenReason.Code> REASONS = of(OpenReason.Code.values(), OpenReason.Code::id);

    private Words() {}

    static String of(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    private static <E> Map<String, E> of(E[] values, Function<E, String> word) {
        Map<String, E> words = new LinkedHashMap<>();
        for (E value : values) {
            words.put(word.apply(value), value);
        }
        return words;
    }
}
