package org.bailiwick.bench;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is known of an instance.
 *
 * @param name unique in the catalogue; also the name of the stored best plan
 * @param source a recipe, or a path from the catalogue's folder
 * @param members how many members there are
 * @param duties how many duties there are
 * @param bestMedium the medium score of the best known plan, or null where none is known
 * @param bestSoft its soft score, or null
 * @param boundMedium no plan has a higher medium score; null where nothing is proven
 * @param boundSoft no plan with the best known medium score has a higher soft score; null where nothing is proven
 * @param foundBy what found the best known plan, or null
 * @param date when it was found, or null
 */
public record CatalogueRow(
        String name,
        String source,
        int members,
        int duties,
        @Nullable Long bestMedium,
        @Nullable Long bestSoft,
        @Nullable Long boundMedium,
        @Nullable Long boundSoft,
        @Nullable String foundBy,
        @Nullable LocalDate date) {

    /**
     * Tells whether the best known plan is proven to be the best.
     *
     * @return whether it reaches both bounds
     */
    public boolean isProven() {
        return bestMedium != null && bestSoft != null && bestMedium.equals(boundMedium) && bestSoft.equals(boundSoft);
    }
}
