/** What the files of an export look like they mean: a mapping to begin with, and the reason for each of its lines. */
@NullMarked
package org.bailiwick.crm.suggest;

import org.jspecify.annotations.NullMarked;
