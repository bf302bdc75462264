package org.bailiwick.crm.mapping;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

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
}
