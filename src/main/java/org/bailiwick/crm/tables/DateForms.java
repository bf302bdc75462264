package org.bailiwick.crm.tables;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The forms of dates that are looked for. */
final class DateForms {
    /** In the order of preference where two of them read equally many values: the day before the month. */
    static final List<DateForm> ALL;

    /** Of forms whose day and month can be taken for one another, the pattern of the other; each way. */
    private static final int NONE = -1;

    private static final int[] SWAPPED;

    private static final Map<Character, Long> BY_SIGN;

    private static final int LONGEST = 48;

    /** Words in the headers of columns where plain numbers are days. */
    private static final Pattern DAY_WORDS =
            Pattern.compile("date|day|created|closed|modified|updated|time|datum|fecha|data\\b|_at\\b|日|时间|時間");

    static {
        List<String> patterns = new ArrayList<>();
        for (String order : List.of("uuuu MM dd", "dd MM uuuu", "MM dd uuuu", "dd MM uu", "MM dd uu")) {
            Stream.of("-", "/", ".").map(sign -> order.replace(" ", sign)).forEach(patterns::add);
        }
        patterns.addAll(List.of(
                "uuuuMMdd",
                "d MMM uuuu",
                "d-MMM-uuuu",
                "d/MMM/uuuu",
                "d MMM uu",
                "d-MMM-uu",
                "d. MMM uuuu",
                "MMM d, uuuu",
                "MMM d uuuu",
                "uuuu-MMM-dd",
                "uuuu年M月d日",
                DateForm.SERIAL,
                DateForm.EPOCH_MILLIS));
        ALL = patterns.stream().map(DateForm::of).toList();
        SWAPPED = patterns.stream()
                .mapToInt(pattern -> pattern.startsWith("dd") ? patterns.indexOf(swapped(pattern)) : NONE)
                .toArray();
        BY_SIGN = bySign();
    }

    private DateForms() {}

    private static String swapped(String pattern) {
        return pattern.replace("dd", "?").replace("MM", "dd").replace("?", "MM");
    }

    /** Which of all forms read a text, as bits. */
    static long of(String given) {
        if (given.length() < 4 || given.length() > LONGEST) {
            return 0;
        }
        String text = FullWidth.narrow(given);
        long forms = 0;
        for (long rest = BY_SIGN.getOrDefault(firstSign(text), 0L); rest != 0; rest &= rest - 1) {
            int form = Long.numberOfTrailingZeros(rest);
            if (ALL.get(form).parse(text) != null) {
                forms |= 1L << form;
            }
        }
        return forms;
    }

    /** What stands behind the first digits of a text; a letter for one that begins without, a zero for mere digits. */
    private static char firstSign(String text) {
        int i = 0;
        while (i < text.length() && text.charAt(i) >= '0' && text.charAt(i) <= '9') {
            i++;
        }
        if (i == text.length()) {
            return 0;
        }
        return i == 0 && text.charAt(0) < 0x80 && Character.isLetter(text.charAt(0)) ? 'M' : text.charAt(i);
    }

    /** For each first sign the forms that can read a text with it, as bits: few are tried on each value. */
    private static Map<Character, Long> bySign() {
        Map<Character, Long> forms = new HashMap<>();
        for (int i = 0; i < ALL.size(); i++) {
            String pattern = ALL.get(i).pattern();
            String signs = switch (pattern) {
                case DateForm.SERIAL -> "\0.";
                case DateForm.EPOCH_MILLIS -> "\0-";
                case "uuuuMMdd" -> "\0 T,";
                default -> pattern.startsWith("MMM") ? "M" : firstLiteral(pattern);
            };
            for (int s = 0; s < signs.length(); s++) {
                forms.merge(signs.charAt(s), 1L << i, (one, other) -> one | other);
            }
        }
        return Map.copyOf(forms);
    }

    private static String firstLiteral(String pattern) {
        return pattern.replaceAll("^\\w+", "").substring(0, 1);
    }

    /** The form with the month first for one with the day first; negative for any other. */
    static int monthFirst(int form) {
        return SWAPPED[form];
    }

    /** Whether a form has the month first, where another one has the day first. */
    static boolean isMonthFirst(int form) {
        return ALL.get(form).pattern().startsWith("MM");
    }

    /** Whether plain numbers under a header can be days. */
    static boolean speaksOfDays(String header) {
        return DAY_WORDS.matcher(header.toLowerCase(Locale.ROOT)).find();
    }

    /** Whether a form reads plain numbers. */
    static boolean isCount(int form) {
        String pattern = ALL.get(form).pattern();
        return pattern.equals(DateForm.SERIAL) || pattern.equals(DateForm.EPOCH_MILLIS);
    }
}
