/** What runs show: tables as CSV and Markdown, and a page with curves. */
@NullMarked
package org.bailiwick.bench.results;

import org.jspecify.annotations.NullMarked;
