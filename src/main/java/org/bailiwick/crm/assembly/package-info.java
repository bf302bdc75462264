/** Makes a planning problem of cleaned CRM data, every derived figure with its rule. */
@NullMarked
package org.bailiwick.crm.assembly;

import org.jspecify.annotations.NullMarked;
