package org.bailiwick.crm.funnel;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.bailiwick.crm.data.CrmData;
import org.bailiwick.crm.data.Deals;
import org.bailiwick.crm.data.FunnelStage;
import org.bailiwick.crm.data.Outcome;
import org.bailiwick.crm.data.Person;
import org.bailiwick.crm.data.Product;
import org.jspecify.annotations.Nullable;

/** Deals in two stages, Lead and Offer, of Ana in the north, and Bo and Cy in the south; seen on 2026-03-01. */
public final class MadeUpFunnel {
    /** The first day: 2026-01-01. */
    public static final int DAY = (int) LocalDate.of(2026, 1, 1).toEpochDay();

    /** Not known. */
    public static final int NONE = Deals.NO_DAY;

    private final Deals.Builder deals = new Deals.Builder(2);

    /** A deal that was created when it became a lead; owners are counted from 0. */
    public MadeUpFunnel add(int owner, int stage, Outcome outcome, int lead, int offer, int closed, long amount) {
        deals.add(owner, -1, 0, stage, outcome, lead, closed, amount * 10_000, new int[] {lead, offer});
        return this;
    }

    /** A lost deal of the first day. */
    public MadeUpFunnel addWithoutAmount(int owner) {
        deals.add(owner, -1, 0, 0, Outcome.LOST, DAY, DAY, Deals.NO_AMOUNT, null);
        return this;
    }

    /** Six deals, one of them nobody's. */
    public static MadeUpFunnel six() {
        return new MadeUpFunnel()
                .add(0, 1, Outcome.WON, DAY, DAY + 10, DAY + 14, 100)
                .add(0, 1, Outcome.WON, DAY, DAY + 20, DAY + 26, 300)
                .add(0, 1, Outcome.LOST, DAY, DAY + 30, DAY + 34, 50)
                .add(1, 0, Outcome.LOST, DAY, NONE, DAY + 40, 70)
                .add(1, 1, Outcome.OPEN, DAY + 31, DAY + 49, NONE, 500)
                .add(Deals.NONE, 0, Outcome.OPEN, DAY + 39, NONE, NONE, 900);
    }

    /** Sixty deals that are offered on the first day, of which Ana wins 27 of 30 in 5 days, Bo 6 of 30 in 50 days. */
    public static MadeUpFunnel sixty() {
        MadeUpFunnel funnel = new MadeUpFunnel();
        for (int i = 0; i < 30; i++) {
            funnel.add(0, 1, i < 27 ? Outcome.WON : Outcome.LOST, DAY, DAY, DAY + 5, 10);
            funnel.add(1, 1, i < 6 ? Outcome.WON : Outcome.LOST, DAY, DAY, DAY + 50, 10);
        }
        return funnel;
    }

    /** The analysis, with a target for Offer or none. */
    public FunnelAnalysis analysis(@Nullable String target) {
        return FunnelAnalysis.of(new CrmData(
                LocalDate.of(2026, 3, 1),
                "EUR",
                List.of(person("Ana", "North"), person("Bo", "South"), person("Cy", "South")),
                List.of(),
                List.of(new Product("P", "=P", null, null)),
                List.of(
                        new FunnelStage("Lead", null),
                        new FunnelStage("Offer", target == null ? null : new BigDecimal(target))),
                deals.build(),
                List.of(),
                List.of(),
                List.of()));
    }

    private static Person person(String name, String office) {
        return new Person(name, name, null, null, office, null, null, null, null, null, null, Map.of());
    }
}
