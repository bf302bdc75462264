package org.bailiwick.crm.names;

import java.text.Normalizer;
import java.util.Locale;

/**
 * A name without all that people write one way today and another way tomorrow.
 *
 * @param text letters, digits and symbols in lower case without diacritics; between two digits a point stands for whatever
 *     stood there, because 1.5 is not 15
 * @param marks what tells names apart that look alike: numbers, ideographs, symbols, single letters and Roman numbers in their
 *     order; names with different marks never count as similar
 */
record NameForm(String text, String marks) {

    /** Beyond this many characters a text is no name, and comparing it would take for ever. */
    static final int LONGEST = 200;

    static NameForm of(String name) {
        Scan scan = new Scan();
        folded(name).codePoints().forEach(scan::take);
        scan.endToken();
        return new NameForm(scan.text.toString(), scan.marks.toString());
    }

    boolean isEmpty() {
        return text.isEmpty();
    }

    boolean isComparable() {
        return !text.isEmpty() && text.length() <= LONGEST;
    }

    /** Upper case first, because only that way ß meets ss and a final sigma any other. */
    private static String folded(String name) {
        String bare = isAscii(name) ? name : Normalizer.normalize(withoutTradeSigns(name), Normalizer.Form.NFKC);
        String lower = bare.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
        return isAscii(lower) ? lower : Normalizer.normalize(withoutDiacritics(lower), Normalizer.Form.NFC);
    }

    private static boolean isAscii(String text) {
        return text.chars().allMatch(c -> c < 0x80);
    }

    private static String withoutTradeSigns(String name) {
        return name.replaceAll("[™®©]", " ");
    }

    /**
     * Takes the combining marks of Latin, Greek and Cyrillic off, and no others: a Japanese or Indian mark makes another
     * letter.
     */
    private static String withoutDiacritics(String lower) {
        StringBuilder bare = new StringBuilder(lower.length());
        Normalizer.normalize(lower, Normalizer.Form.NFD)
                .chars()
                .filter(c -> c < 0x300 || c > 0x36F)
                .forEach(c -> {
                    switch (c) {
                        case 'ø' -> bare.append('o');
                        case 'ł' -> bare.append('l');
                        case 'đ' -> bare.append('d');
                        case 'ħ' -> bare.append('h');
                        case 'ı' -> bare.append('i');
                        case 'æ' -> bare.append("ae");
                        case 'œ' -> bare.append("oe");
                        case 'ς' -> bare.append('σ');
                        default -> bare.append((char) c);
                    }
                });
        return bare.toString();
    }

    private enum Sort {
        LETTER,
        DIGIT,
        MARK,
        JOINER,
        GAP
    }

    private static Sort sort(int point) {
        if (Character.isDigit(point)) {
            return Sort.DIGIT;
        }
        if (Character.isIdeographic(point)) {
            return Sort.MARK;
        }
        return switch (Character.getType(point)) {
            case Character.MATH_SYMBOL, Character.CURRENCY_SYMBOL, Character.OTHER_SYMBOL -> Sort.MARK;
            case Character.DASH_PUNCTUATION,
                    Character.START_PUNCTUATION,
                    Character.END_PUNCTUATION,
                    Character.CONNECTOR_PUNCTUATION,
                    Character.SPACE_SEPARATOR,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.CONTROL,
                    Character.FORMAT -> Sort.GAP;
            case Character.OTHER_PUNCTUATION,
                    Character.INITIAL_QUOTE_PUNCTUATION,
                    Character.FINAL_QUOTE_PUNCTUATION,
                    Character.MODIFIER_SYMBOL -> point == '.' || isApostrophe(point) ? Sort.JOINER : Sort.GAP;
            default -> Sort.LETTER;
        };
    }

    private static boolean isApostrophe(int point) {
        return point == '\'' || point == '’' || point == '‘' || point == '`' || point == '´';
    }

    /** Builds text and marks in one pass; a token is a run of letters or of digits. */
    private static final class Scan {
        private final StringBuilder text = new StringBuilder();
        private final StringBuilder marks = new StringBuilder();
        private final StringBuilder token = new StringBuilder();
        private Sort last = Sort.GAP;
        private boolean gap;

        void take(int point) {
            Sort sort = sort(point);
            if (sort == Sort.GAP || sort == Sort.JOINER) {
                gap = true;
                if (sort == Sort.GAP || last != Sort.LETTER) {
                    endToken();
                }
                return;
            }
            if (sort != last) {
                endToken();
            } else if (sort == Sort.DIGIT && gap) {
                text.append('.');
            }
            append(point, sort);
            gap = false;
            last = sort;
        }

        private void append(int point, Sort sort) {
            int plain = sort == Sort.DIGIT ? '0' + Character.digit(point, 10) : point;
            text.appendCodePoint(plain);
            if (sort == Sort.MARK) {
                marks.appendCodePoint(plain);
            } else {
                token.appendCodePoint(plain);
            }
        }

        void endToken() {
            boolean isMark = last == Sort.DIGIT
                    || token.codePointCount(0, token.length()) == 1
                    || token.chars().allMatch(c -> c == 'i' || c == 'v' || c == 'x');
            if (isMark && !token.isEmpty()) {
                marks.append('|').append(token);
            }
            token.setLength(0);
        }
    }
}
