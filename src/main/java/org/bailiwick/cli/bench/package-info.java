/** The commands of the benchmark. */
@NullMarked
package org.bailiwick.cli.bench;

import org.jspecify.annotations.NullMarked;
