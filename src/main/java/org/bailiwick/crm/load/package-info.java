/** Reads the files of an export as its mapping says, and joins them: rows become people, accounts and deals. */
@NullMarked
package org.bailiwick.crm.load;

import org.jspecify.annotations.NullMarked;
