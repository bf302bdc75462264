package org.bailiwick.crm.tables;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Reads the day that a text says. */
@FunctionalInterface
interface DateReader {
    /** 9999-12-31. */
    long LAST_SERIAL = 2_958_465;

    long MILLIS_PER_DAY = 86_400_000;
    int MOST_DIGITS = 18;

    /** Reads a day, or null where the text is none. */
    @Nullable
    LocalDate parse(String text);

    /** Reads a day as a spreadsheet counts it; the fraction is the time, which is dropped. */
    static @Nullable LocalDate parseSerial(String text) {
        int point = text.indexOf('.');
        String whole = point < 0 ? text : text.substring(0, point);
        boolean isNumber = digits(whole) && (point < 0 || digits(text.substring(point + 1)));
        return isNumber ? serial(new BigDecimal(whole)) : null;
    }

    /**
     * Turns a serial into a day. Serial 60 is 1900-02-29, which did not exist but counts, as it did in Lotus 1-2-3: serials from
     * 61 on are days since 1899-12-30, earlier ones days since 1899-12-31.
     */
    static @Nullable LocalDate serial(BigDecimal serial) {
        if (serial.signum() <= 0 || serial.compareTo(BigDecimal.valueOf(LAST_SERIAL + 1)) >= 0) {
            return null;
        }
        int days = serial.intValue();
        if (days == 0 || days == 60) {
            return null;
        }
        return LocalDate.of(1899, 12, days > 60 ? 30 : 31).plusDays(days);
    }

    /** Reads a day of UTC by its milliseconds. */
    static @Nullable LocalDate parseMillis(String text) {
        String bare = text.startsWith("-") ? text.substring(1) : text;
        if (!digits(bare)) {
            return null;
        }
        long days = Math.floorDiv(Long.parseLong(text), MILLIS_PER_DAY);
        return Math.abs(days) > LAST_SERIAL ? null : LocalDate.ofEpochDay(days);
    }

    private static boolean digits(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return !text.isEmpty() && text.length() <= MOST_DIGITS;
    }
}
