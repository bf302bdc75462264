/** What members take home from a plan: duty cards, hand-over sheets, and a calendar of the period's meetings. */
@NullMarked
package org.bailiwick.cards;

import org.jspecify.annotations.NullMarked;
