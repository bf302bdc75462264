package org.bailiwick.crm.funnel;

import java.math.BigDecimal;
import java.util.Locale;
import org.bailiwick.lang.Figures;
import org.bailiwick.lang.Language;
import org.bailiwick.lang.Wording;

/** The figures behind what may help against a leak. Immutable and thread-safe. */
public sealed interface Evidence {

    /**
     * Says the figures.
     *
     * @param language the language
     * @return the rest of a sentence, without a full stop
     */
    default String inWords(Language language) {
        return inWords(Wording.of(language, "evidence"));
    }

    /**
     * Says the figures.
     *
     * @param words the sentences of evidence
     * @return the rest of a sentence, without a full stop
     */
    String inWords(Wording words);

    /**
     * Slow deals go on less often.
     *
     * @param days more days than these are slow
     * @param slow the rate of the slow deals
     * @param fast the rate of the others
     * @param open how many deals stand in the stage
     */
    record SlowDeals(double days, Rate slow, Rate fast, long open) implements Evidence {
        @Override
        public String inWords(Wording words) {
            String least = words.figures().amount(BigDecimal.valueOf(days), 0);
            return words.text("slow", least, rate(slow, words), rate(fast, words), open);
        }
    }

    /**
     * One member has all the deals.
     *
     * @param member the member's name
     */
    record OneOwner(String member) implements Evidence {
        @Override
        public String inWords(Wording words) {
            return words.text("oneOwner", member);
        }
    }

    /** No two members have deals enough to be compared. */
    record TooFew() implements Evidence {
        @Override
        public String inWords(Wording words) {
            return words.text("tooFew");
        }
    }

    /**
     * Members differ by more than chance.
     *
     * @param members how many are compared
     * @param best the name of the best
     * @param bestRate the rate of the best
     * @param worst the name of the worst
     * @param worstRate the rate of the worst
     */
    record Different(int members, String best, Rate bestRate, String worst, Rate worstRate) implements Evidence {
        @Override
        public String inWords(Wording words) {
            return words.text("differ", members, named(best, bestRate, words), named(worst, worstRate, words));
        }
    }

    /**
     * Members do not differ by more than chance.
     *
     * @param members how many are compared
     * @param p how likely such differences are by chance, 0..1
     * @param best the name of the best
     * @param bestRate the rate of the best
     */
    record Alike(int members, double p, String best, Rate bestRate) implements Evidence {
        @Override
        public String inWords(Wording words) {
            return words.text("alike", members, String.format(Locale.ROOT, "%.2f", p), named(best, bestRate, words));
        }
    }

    /**
     * The figures as a file tells them, whose language they stay in.
     *
     * @param text the rest of a sentence, in English
     */
    record Told(String text) implements Evidence {
        @Override
        public String inWords(Wording words) {
            return text;
        }
    }

    private static String named(String member, Rate rate, Wording words) {
        return words.text("named", member, rate(rate, words));
    }

    /** {@code 63.2 % of 6,711 (62.0–64.3)}. */
    private static String rate(Rate rate, Wording words) {
        Figures figures = words.figures();
        return words.text(
                "rate",
                figures.finePercent(hundredths(rate.value()).movePointLeft(2)),
                figures.count(rate.of()),
                figures.amount(hundredths(rate.low()), 1),
                figures.amount(hundredths(rate.high()), 1));
    }

    private static BigDecimal hundredths(double part) {
        return BigDecimal.valueOf(part * 100);
    }
}
