/** What the command line shows where: results, findings, and the progress of a search. */
@NullMarked
package org.bailiwick.cli.screen;

import org.jspecify.annotations.NullMarked;
