/** Names as people write them: which known name one means, which spelling of a value is right, and ids made of them. */
@NullMarked
package org.bailiwick.crm.names;

import org.jspecify.annotations.NullMarked;
