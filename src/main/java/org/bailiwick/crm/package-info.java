/** From a company's CRM export to a problem. */
@NullMarked
package org.bailiwick.crm;

import org.jspecify.annotations.NullMarked;
