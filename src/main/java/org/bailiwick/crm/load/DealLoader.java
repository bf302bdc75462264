package org.bailiwick.crm.load;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bailiwick.crm.data.Deals;
import org.bailiwick.crm.data.FunnelStage;
import org.bailiwick.crm.data.Outcome;
import org.bailiwick.crm.mapping.Field;
import org.bailiwick.crm.mapping.TableKind;
import org.bailiwick.crm.tables.Row;
import org.jspecify.annotations.Nullable;

/** Reads the deals. */
final class DealLoader {
    private final Export export;
    private final People people;
    private final Accounts accounts;
    private final Products products;
    private final StageNames stages;
    private final Lines lines;
    private final StageHistory history;
    private final Map<String, Long> lineByKey = new HashMap<>();
    private final Deals.Builder deals;
    private final DealCounts counts = new DealCounts();

    DealLoader(Export export, People people, Accounts accounts, Products products) throws IOException {
        this.export = export;
        this.people = people;
        this.accounts = accounts;
        this.products = products;
        stages = new StageNames(export);
        lines = new Lines(export, products);
        history = new StageHistory(export, stages);
        deals = new Deals.Builder(stages.stages().size());
    }

    List<FunnelStage> stages() {
        return stages.stages();
    }

    Deals load() throws IOException {
        export.read(TableKind.DEALS, this::take);
        counts.report(export.log());
        return deals.build();
    }

    private void take(Source source, Row row) throws BadCell {
        String key = source.text(row, Field.DEAL_ID);
        if (source.has(Field.DEAL_ID)) {
            Keys.requireNew(lineByKey, source.required(row, Field.DEAL_ID), row.line());
        }
        try {
            add(source, row, key);
        } catch (BadCell bad) {
            // A mended copy of the row further down is welcome.
            lineByKey.remove(key);
            throw bad;
        }
    }

    private void add(Source source, Row row, String key) throws BadCell {
        int rule = source.has(Field.DEAL_STAGE) ? stages.rule(source.required(row, Field.DEAL_STAGE)) : Deals.NONE;
        Outcome outcome = rule == Deals.NONE ? Outcome.WON : stages.outcome(rule);
        int[] entered = entered(source, row, key);
        int stage = furthest(source, row, rule, outcome, entered);
        int created = day(source.date(row, Field.DEAL_CREATED));
        int closed = outcome == Outcome.OPEN ? Deals.NO_DAY : day(source.date(row, Field.DEAL_CLOSED));
        counts.days(created, closed, outcome);
        Lines.Sum sum = lines.of(key);
        long amount = Amounts.of(source.number(row, Field.DEAL_AMOUNT));
        amount = amount == Deals.NO_AMOUNT && sum != null ? Amounts.of(sum.amount()) : amount;
        int product = products.find(source.text(row, Field.DEAL_PRODUCT));
        product = product == Deals.NONE && sum != null ? sum.product() : product;
        String owner = source.text(row, Field.DEAL_OWNER);
        String account = source.text(row, Field.DEAL_ACCOUNT);
        int ownerIndex = people.find(owner);
        int accountIndex = accounts.find(account);
        counts.names(owner, ownerIndex, account, accountIndex);
        deals.add(ownerIndex, accountIndex, product, stage, outcome, created, closed, amount, entered);
    }

    /** The days of entering stages, from columns of the deal and from the history. */
    private int @Nullable [] entered(Source source, Row row, String key) throws BadCell {
        int[] fromHistory = history.of(key);
        Map<String, String> headers = source.mapping().entered();
        if (headers.isEmpty()) {
            return fromHistory;
        }
        int[] entered = fromHistory == null ? new int[stages.stages().size()] : fromHistory.clone();
        if (fromHistory == null) {
            Arrays.fill(entered, Deals.NO_DAY);
        }
        for (String name : source.namedColumns(headers)) {
            int stage = stages.stage(name);
            LocalDate day = source.dateIn(row, headers.getOrDefault(name, ""));
            if (stage != Deals.NONE && day != null) {
                entered[stage] = day(day);
            }
        }
        return entered;
    }

    /** A lost deal reached the stage it was lost in: as the export says, else the last it is known to have entered. */
    private int furthest(Source source, Row row, int rule, Outcome outcome, int @Nullable [] entered) throws BadCell {
        if (outcome == Outcome.OPEN) {
            return stages.stage(rule);
        }
        if (outcome == Outcome.WON || stages.last() < 0) {
            return stages.last();
        }
        int stated = stages.stage(source.text(row, Field.DEAL_LOST_IN));
        if (stated != Deals.NONE) {
            return stated;
        }
        for (int stage = stages.last(); entered != null && stage >= 0; stage--) {
            if (entered[stage] != Deals.NO_DAY) {
                return stage;
            }
        }
        counts.lostSomewhere(entered != null);
        return entered == null ? stages.last() : 0;
    }

    private static int day(@Nullable LocalDate date) {
        return date == null ? Deals.NO_DAY : (int) date.toEpochDay();
    }
}
