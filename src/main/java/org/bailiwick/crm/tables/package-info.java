/** Files that other programs wrote, read as rows of texts: CSV in any dialect, workbooks; what their dates and numbers look like. */
@NullMarked
package org.bailiwick.crm.tables;

import org.jspecify.annotations.NullMarked;
