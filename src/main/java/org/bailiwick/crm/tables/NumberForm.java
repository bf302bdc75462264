package org.bailiwick.crm.tables;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * How numbers of a column are written.
 *
 * @param decimalSeparator {@code .} or {@code ,}
 */
public record NumberForm(char decimalSeparator) {

    /**
     * Reads a number.
     *
     * @param text a cell
     * @return the number, or null where the text is none of this form
     */
    public @Nullable BigDecimal parse(String text) {
        String bare = text.replace(decimalSeparator == '.' ? "," : ".", "").replace(decimalSeparator, '.');
        try {
            return new BigDecimal(bare);
        } catch (NumberFormatException e) {
            return null;
        }
    }
}
