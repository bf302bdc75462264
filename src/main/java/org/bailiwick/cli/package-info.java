/** The command line: the only package that prints or ends the program. */
@NullMarked
package org.bailiwick.cli;

import org.jspecify.annotations.NullMarked;
