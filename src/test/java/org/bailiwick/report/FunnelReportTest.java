package org.bailiwick.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.bailiwick.crm.data.Outcome;
import org.bailiwick.crm.funnel.MadeUpFunnel;
import org.bailiwick.lang.Language;
import org.junit.jupiter.api.Test;

class FunnelReportTest {
    private static final Layout LAYOUT = new Layout(100, Layout.SCREENFUL, "all in funnel.csv", Language.ENGLISH);

    private static String report(MadeUpFunnel funnel, String... by) {
        return FunnelReport.of(funnel.analysis("0.8"), List.of(by), LAYOUT);
    }

    @Test
    void tellsASmallFunnel() {
        assertThat(report(MadeUpFunnel.six(), "member", "sector")).isEqualTo("""
                        Funnel, as of 2026-03-01

                          6 deals: 2 won, 2 lost, 2 open
                          Win rate 50.0 % (15.0–85.0); won 400 EUR, 200 EUR a deal; lost 120 EUR; open 1,400 EUR

                        Stages (conversion: of the deals that left a stage, those that went on; with 95 % interval)

                          Stage  Reached  Left  Went on          Conversion  Target
                          Lead         6     5        4  80.0 % (37.6–96.4)       –
                          Offer        4     3        2  66.7 % (20.8–93.9)  80.0 %

                        Days in each stage, and what stands in it

                          Stage  Days, median, 90 %  Of deals  No days  Open  For days  Open value
                          Lead               20, 40         5        0     1        20     900 EUR
                          Offer                4, 6         3        0     1        10     500 EUR

                        Where it leaks, the largest loss first

                          Nowhere: no rate is lower than its target or that of all others by more than chance.

                        By member

                                  Deals      Win rate, 95 %    Won value  Open
                          Ana         3  66.7 % (20.8–93.9)      400 EUR     0
                          Bo          2    0.0 % (0.0–79.3)        0 EUR     1
                          Cy          0                   –        0 EUR     0
                          (none)      1                   –        0 EUR     1

                          Conversion     Lead   Offer
                          Ana         100.0 %  66.7 %
                          Bo           50.0 %       –
                          Cy                –       –
                          (none)            –       –

                          lower, higher: than the target, else than all other deals, by more than chance; p adjusted by
                          Holm's method for 5 comparisons

                        By sector

                          The export tells no sector.

                        By the month in which deals began

                          Month    Deals  Won  Lost      Win rate, 95 %   Still open
                          2026-01      4    2     2  50.0 % (15.0–85.0)
                          2026-02      2    0     0                   –  2 (100.0 %)

                        By the month in which deals entered a stage (entered, conversion; * some still stand in it)

                          Month           Lead       Offer
                          2026-01   4, 75.0 %   3, 66.7 %
                          2026-02  2, 100.0 %*       1, –*
                        """);
    }

    @Test
    void namesLeaksWithTheirMeasureAndTheFiguresBehindIt() {
        // 33 of 60 instead of 48: 15 deals of 10 are missing.
        assertThat(report(MadeUpFunnel.sixty()).replaceAll("\\s+", " "))
                .contains(
                        "all deals, Offer: 55.0 % of 60 deals instead of 80.0 % (the target, p < 0.0001); about 150 EUR lost. More "
                                + "capacity: of deals that took more than 28 days 20.0 % of 30");
    }

    @Test
    void fitsTheColumns() {
        MadeUpFunnel large = MadeUpFunnel.sixty();
        for (int i = 0; i < 3_000; i++) {
            large.add(
                    i % 3,
                    1,
                    Outcome.WON,
                    MadeUpFunnel.DAY + i,
                    MadeUpFunnel.DAY + i,
                    MadeUpFunnel.NONE,
                    1_000_000_000L);
        }
        assertThat(report(large, "member", "office", "product").lines()).allMatch(line -> line.length() <= 100);
    }

    @Test
    void saysHowManyDealsStateNoAmount() {
        MadeUpFunnel funnel = MadeUpFunnel.six().addWithoutAmount(0).addWithoutAmount(1);
        assertThat(report(funnel)).contains("  2 deals state no amount and add nothing to these values\n");
        assertThat(report(MadeUpFunnel.six())).doesNotContain("no amount");
    }
}
