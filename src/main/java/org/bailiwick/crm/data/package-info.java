/** What a company's CRM says, cleaned and joined: people, accounts, products, deals, territories, quotas. No file format. */
@NullMarked
package org.bailiwick.crm.data;

import org.jspecify.annotations.NullMarked;
