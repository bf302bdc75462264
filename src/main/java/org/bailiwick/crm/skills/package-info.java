/** Levels of skill from results: how well each person sells by sector, product, stage and the like, as far as deals can tell. */
@NullMarked
package org.bailiwick.crm.skills;

import org.jspecify.annotations.NullMarked;
