package org.bailiwick.crm.suggest;

/**
 * Why a line of a suggested mapping is as it is.
 *
 * @param pointer the JSON pointer (RFC 6901) to the line in the mapping file, such as {@code /tables/deals/columns/id}
 * @param text the reason, on one line, without a full stop
 */
public record Reason(String pointer, String text) {}
