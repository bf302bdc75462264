package org.bailiwick.model;

/** What a segment is. */
public enum SegmentKind {
    /** A market segment: an industry, a size class, a product line. */
    MARKET,
    /** A territory: customers by place. */
    TERRITORY,
    /** An account: one customer. */
    ACCOUNT
}
