/** What accounts are worth: recency, frequency and money of what they bought, and the class of service that follows. */
@NullMarked
package org.bailiwick.crm.values;

import org.jspecify.annotations.NullMarked;
