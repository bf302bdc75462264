/** Goals, reviews and payouts as JSON documents and CSV files: for programs and spreadsheets. */
@NullMarked
package org.bailiwick.goals.files;

import org.jspecify.annotations.NullMarked;
