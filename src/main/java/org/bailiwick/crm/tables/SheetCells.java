package org.bailiwick.crm.tables;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.jspecify.annotations.Nullable;

/** Cells of a workbook as texts: dates as ISO days, numbers as plain decimals, formulas as the value they had last. */
final class SheetCells {
    /** Formats for days that every program knows by number (ECMA-376 part 1, 18.8.30), East Asian ones among them. */
    private static final Set<Integer> DAY_FORMATS =
            Set.of(14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 57, 58);

    private static final Pattern NOT_SHOWN_AS_DATE = Pattern.compile("\"[^\"]*\"|\\[[^]]*]|\\\\.|_.|\\*.");
    private static final Pattern DAY = Pattern.compile("(?i)[yd]|mmm");

    private static final Set<String> ERRORS =
            Set.of("#DIV/0!", "#N/A", "#NAME?", "#NULL!", "#NUM!", "#REF!", "#VALUE!", "#SPILL!", "#CALC!");

    private static final LocalDate FIRST_OF_1904 = LocalDate.of(1904, 1, 1);

    private final boolean from1904;
    private final Map<String, Boolean> dayFormats = new HashMap<>();

    /**
     * Reads cells.
     *
     * @param from1904 whether days are counted from 1904-01-01 and not from the end of 1899
     */
    SheetCells(boolean from1904) {
        this.from1904 = from1904;
    }

    String text(Cell cell) {
        Object value = cell.getValue();
        if (value instanceof BigDecimal number) {
            LocalDate day = isDay(cell) ? day(number) : null;
            return day == null ? plain(number) : day.toString();
        }
        if (value == null) {
            String raw = cell.getRawValue();
            return raw == null ? "" : raw;
        }
        return value.toString();
    }

    boolean isError(Cell cell) {
        return cell.getType() == CellType.ERROR
                || (cell.getType() == CellType.FORMULA
                        && cell.getValue() instanceof String text
                        && ERRORS.contains(text));
    }

    /** Plain digits; binary fractions such as 0.30000000000000004 are rounded to the 15 digits that a sheet counts with. */
    private static String plain(BigDecimal number) {
        BigDecimal rounded = number.precision() > 15 && number.scale() > 0 ? number.round(new MathContext(15)) : number;
        BigDecimal bare = rounded.signum() == 0 ? BigDecimal.ZERO : rounded.stripTrailingZeros();
        return bare.precision() - bare.scale() > 400 || bare.scale() > 400 ? bare.toString() : bare.toPlainString();
    }

    private @Nullable LocalDate day(BigDecimal serial) {
        if (from1904) {
            return serial.signum() < 0 || serial.compareTo(BigDecimal.valueOf(DateReader.LAST_SERIAL)) > 0
                    ? null
                    : FIRST_OF_1904.plusDays(serial.intValue());
        }
        return DateReader.serial(serial);
    }

    private boolean isDay(Cell cell) {
        Integer id = cell.getDataFormatId();
        String format = cell.getDataFormatString();
        if (format == null) {
            return id != null && DAY_FORMATS.contains(id);
        }
        return dayFormats.computeIfAbsent(
                format,
                f -> DAY.matcher(NOT_SHOWN_AS_DATE.matcher(f).replaceAll("")).find());
    }
}
