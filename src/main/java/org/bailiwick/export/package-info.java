/** Takes plans back to where the work is done: owner changes for a CRM, duties for people. */
@NullMarked
package org.bailiwick.export;

import org.jspecify.annotations.NullMarked;
