/** Plans and judgements as text for people: tables that line up, numbers with units, lists that fit a screen. */
@NullMarked
package org.bailiwick.report;

import org.jspecify.annotations.NullMarked;
