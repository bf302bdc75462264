/** What a company's export looks like, and by which rules a problem is made of it: the mapping file. */
@NullMarked
package org.bailiwick.crm.mapping;

import org.jspecify.annotations.NullMarked;
