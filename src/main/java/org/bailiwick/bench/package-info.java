/**
 * The benchmark: instances from files and recipes, runs over seeds and limits, and what they show. It stands on the door and
 * knows nothing of how plans are found.
 */
@NullMarked
package org.bailiwick.bench;

import org.jspecify.annotations.NullMarked;
