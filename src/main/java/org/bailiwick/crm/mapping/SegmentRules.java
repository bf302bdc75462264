package org.bailiwick.crm.mapping;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How segments are made.
 *
 * @param by what tells segments apart, outermost first; accounts alone by default
 * @param sizes size class by the least number of employees, in rising order of the number; may be empty
 */
public record SegmentRules(List<Dimension> by, Map<String, BigDecimal> sizes) {

    /** A segment an account. */
    public static final SegmentRules DEFAULT = new SegmentRules(List.of(Dimension.ACCOUNT), Map.of());

    public SegmentRules {
        by = List.copyOf(by);
        sizes = Collections.unmodifiableMap(new LinkedHashMap<>(sizes));
    }

    /**
     * Tells an account's size class.
     *
     * @param employees how many people work there, or null where unknown
     * @return the last class whose least number is not above it; null where unknown, or where there is no such class
     */
    public @Nullable String sizeClass(@Nullable BigDecimal employees) {
        String found = null;
        for (Map.Entry<String, BigDecimal> size : sizes.entrySet()) {
            if (employees != null && employees.compareTo(size.getValue()) >= 0) {
                found = size.getKey();
            }
        }
        return found;
    }
}
