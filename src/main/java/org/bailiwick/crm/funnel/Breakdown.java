package org.bailiwick.crm.funnel;

import java.util.List;

/**
 * The funnel by some property of the deals.
 *
 * @param by the property, such as {@code member}
 * @param groups the groups by name; behind them, where there are too many to tell, all others as one; those without the property last
 * @param comparisons each group's rates against the target or all other deals, by group, then by stage
 */
public record Breakdown(String by, List<GroupFigures> groups, List<Comparison> comparisons) {

    /** The property of being in a segment of the problem. */
    public static final String SEGMENT = "segment";

    /** The properties by which there may be breakdowns, as far as the data has them, in the order in which they are told. */
    public static final List<String> PROPERTIES = List.of(
            "member", "manager", "office", "title", "sector", "region", "country", "product", "series", "account",
            SEGMENT);

    /** The group of the deals without the property. */
    public static final String NONE = "(none)";

    /** The only group of the funnel as a whole. */
    public static final String ALL = "all deals";

    public Breakdown {
        groups = List.copyOf(groups);
        comparisons = List.copyOf(comparisons);
    }
}
