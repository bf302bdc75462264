package org.bailiwick.crm.tables;

import java.util.List;

/**
 * Where the header stands and how many cells a row must have.
 *
 * @param header the names of the columns
 * @param line the header's line
 * @param cells how many cells a row has; more than the header has names where all rows end with blank cells
 * @param isRagged whether blank cells at the end of a row may be missing, as in a workbook
 * @param separator what stands between two cells, for guesses
 */
record Layout(List<String> header, long line, int cells, boolean isRagged, char separator) {}
