/**
 * Tells other programs how a command ended: a JSON document in a file, and the same by a signed webhook that is tried again.
 */
@NullMarked
package org.bailiwick.notify;

import org.jspecify.annotations.NullMarked;
