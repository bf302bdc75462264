/** What an import read, joined, derived, assumed and left out, as files for people and spreadsheets. */
@NullMarked
package org.bailiwick.crm.report;

import org.jspecify.annotations.NullMarked;
