package org.bailiwick.crm.tables;

import org.jspecify.annotations.Nullable;

/**
 * How a file is written, as it was recognised.
 *
 * @param charset the character encoding's name; empty for a workbook
 * @param byteOrderMark whether the file begins with a byte order mark
 * @param separator what stands between two cells: {@code comma}, {@code semicolon}, {@code tab} or {@code bar}; empty for a
 *     workbook
 * @param lineEnds how lines end: {@code LF}, {@code CRLF}, {@code CR} or {@code mixed}; empty for a workbook or a single line
 * @param sheet the sheet of a workbook, or null for any other file
 */
public record TableFormat(
        String charset,
        boolean byteOrderMark,
        String separator,
        String lineEnds,
        @Nullable String sheet) {}
