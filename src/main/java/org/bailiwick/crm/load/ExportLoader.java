package org.bailiwick.crm.load;

import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.bailiwick.crm.data.CrmData;
import org.bailiwick.crm.data.Deals;
import org.bailiwick.crm.mapping.Mapping;
import org.bailiwick.crm.tables.Reject;

/** Reads an export as a mapping says. Stateless and thread-safe. */
public final class ExportLoader {

    private ExportLoader() {}

    /**
     * Reads an export.
     *
     * @param folder the folder of its files, or the only file
     * @param mapping what its files and columns mean
     * @param rejects takes every row that could not be used, in the order of reading
     * @param progress hears how far the files are read
     * @return the data, and what there is to say about it
     * @throws IOException where a file cannot be read to its end
     */
    public static Loaded load(Path folder, Mapping mapping, Consumer<Reject> rejects, LoadProgress progress)
            throws IOException {
        Export export = new Export(mapping, rejects, progress);
        export.open(folder);
        CrmData data = export.log().hasErrors() ? null : data(export);
        LoadLog log = export.log();
        return new Loaded(
                log.hasErrors() ? null : data,
                log.findings(),
                log.tables(),
                export.joins().joins(),
                log.notes());
    }

    private static CrmData data(Export export) throws IOException {
        Territories territories = new Territories(export);
        Products products = new Products(export);
        People people = new People(export, territories);
        Accounts accounts = new Accounts(export, people, territories);
        DealLoader loader = new DealLoader(export, people, accounts, products);
        Deals deals = loader.load();
        Dated dated = new Dated(export, people, territories);
        Days days = new Days();
        days.addDeals(deals, loader.stages().size());
        dated.holdings().forEach(holding -> days.add(holding.validity()));
        dated.quotas().forEach(quota -> days.add(quota.from()));
        CrmData data = new CrmData(
                days.asOf(export.mapping(), export.log()),
                export.mapping().currency(),
                people.list(),
                accounts.list(),
                products.list(),
                loader.stages(),
                deals,
                territories.list(),
                dated.holdings(),
                dated.quotas());
        Contradictions.report(data, export.log());
        return data;
    }
}
