/**
 * The planning model: what a sales team is, as immutable records.
 *
 * <p>Records hold what the input says and nothing more: they check that required values are there, never that they make
 * sense. Ranges, references and rules between rows are the validator's job, which reports all findings at once.
 */
@NullMarked
package org.bailiwick.model;

import org.jspecify.annotations.NullMarked;
