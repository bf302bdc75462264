package org.bailiwick.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import org.bailiwick.io.AtomicFiles;
import org.bailiwick.io.NewFolders;

/**
 * A made-up CRM export of any size: people, accounts, products and deals as CSV files, and the mapping that reads them.
 *
 * <p>Row by row, so that a million deals need no memory; the same numbers give the same bytes. Immutable and thread-safe.
 */
public final class CrmExport {

    private static final List<String> FIRST = List.of(
            "Ada", "Bo", "Chen", "Dana", "Emil", "Fatou", "Goran", "Hana", "Ivo", "Jing", "Kofi", "Lena", "Mika",
            "Noor", "Otto", "Pia", "Quinn", "Rosa", "Sven", "Tomás");
    private static final List<String> LAST = List.of(
            "Abara", "Berg", "Cruz", "Dahl", "Engel", "Fuchs", "Gupta", "Holm", "Ito", "Jansen", "Kovač", "Lund",
            "Meyer", "Novak", "Okafor", "Prieto", "Quist", "Rossi", "Silva", "Tan");
    private static final List<String> SECTORS = List.of(
            "retail",
            "technology",
            "medical",
            "finance",
            "energy",
            "education",
            "transport",
            "food",
            "telecoms",
            "services");
    private static final List<String> REGIONS =
            List.of("North", "South", "East", "West", "Centre", "Coast", "Islands", "Abroad");
    private static final int PRODUCTS = 20;
    private static final LocalDate FIRST_DAY = LocalDate.of(2024, 1, 1);
    private static final int DAYS = 900;

    private static final String MAPPING = """
            format: bailiwick/mapping/1
            team: {id: made-up, name: Made-up team}
            currency: EUR
            tables:
              deals:
                file: deals.csv
                columns: {id: id, owner: owner, account: account, product: product, stage: stage, created: created, closed: closed, amount: amount}
              people: {file: people.csv, columns: {name: name, manager: manager, region: region}}
              accounts: {file: accounts.csv, columns: {name: account, sector: sector, region: region, employees: employees}}
              products: {file: products.csv, columns: {name: product, price: price}}
            stages:
              - Lead
              - Qualified
              - Proposal
              - {name: Won, outcome: won}
              - {name: Lost, outcome: lost}
            segments: {by: [region, sector]}
            """;

    /** How the files are written. */
    public enum Dialect {
        /** Commas, line feeds, ISO dates, decimal points. */
        PLAIN(",", "\n", "uuuu-MM-dd", '.', false),
        /** Semicolons, CRLF, days first, decimal commas, a byte order mark. */
        EUROPEAN(";", "\r\n", "dd.MM.uuuu", ',', true),
        /** Commas, CRLF, months first, decimal points, a byte order mark. */
        AMERICAN(",", "\r\n", "MM/dd/uuuu", '.', true);

        private final String separator;
        private final String lineEnd;
        private final DateTimeFormatter dates;
        private final char decimal;
        private final boolean marked;

        Dialect(String separator, String lineEnd, String dates, char decimal, boolean marked) {
            this.separator = separator;
            this.lineEnd = lineEnd;
            this.dates = DateTimeFormatter.ofPattern(dates, Locale.ROOT);
            this.decimal = decimal;
            this.marked = marked;
        }
    }

    private final int deals;
    private final int people;
    private final int accounts;
    private final long seed;
    private final Dialect dialect;

    private CrmExport(int deals, long seed, Dialect dialect) {
        this.deals = deals;
        this.people = Math.max(5, Math.min(200, deals / 100));
        this.accounts = Math.max(10, Math.min(20_000, deals / 20));
        this.seed = seed;
        this.dialect = dialect;
    }

    /**
     * Writes an export: a deal in a hundred has another person, up to 200, one in twenty another account, up to 20,000.
     *
     * @param folder a folder that is not there, or is empty
     * @param deals how many deals, at least 1
     * @param seed start of the random choices
     * @param dialect how the files are written
     * @throws org.bailiwick.io.RefusedWriteException where the folder holds something, is a file, or is in no directory
     * @throws IOException where writing fails; nothing is then left behind
     */
    public static void write(Path folder, int deals, long seed, Dialect dialect) throws IOException {
        CrmExport export = new CrmExport(deals, seed, dialect);
        Map<String, AtomicFiles.Content> files = new LinkedHashMap<>();
        files.put("people.csv", out -> export.file(out, export::people));
        files.put("accounts.csv", out -> export.file(out, export::accounts));
        files.put("products.csv", out -> export.file(out, export::products));
        files.put("deals.csv", out -> export.file(out, export::deals));
        files.put("mapping.yaml", out -> out.write(MAPPING.getBytes(StandardCharsets.UTF_8)));
        NewFolders.write(folder, files);
    }

    /** Takes rows. */
    private interface Sink {
        void row(String... cells) throws IOException;
    }

    private interface Rows {
        void writeTo(Sink sink) throws IOException;
    }

    private void file(OutputStream out, Rows rows) throws IOException {
        Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        if (dialect.marked) {
            text.write('\uFEFF');
        }
        rows.writeTo(cells -> text.append(String.join(dialect.separator, cells)).append(dialect.lineEnd));
        text.flush();
    }

    /** Only whole words come from the JDK's generator: how it bounds numbers has changed between versions. */
    private static int below(SplittableRandom random, int bound) {
        return (int) (((random.nextLong() >>> 33) * bound) >>> 31);
    }

    private static String person(int index) {
        return FIRST.get(index % FIRST.size()) + " " + LAST.get((index / FIRST.size() + index) % LAST.size());
    }

    private static String account(int index) {
        return "Customer %05d".formatted(index + 1);
    }

    private static String product(int index) {
        return "Product " + (char) ('A' + index);
    }

    private String money(int cents) {
        return "%d%c%02d".formatted(cents / 100, dialect.decimal, cents % 100);
    }

    private void people(Sink sink) throws IOException {
        sink.row("name", "manager", "region");
        for (int i = 0; i < people; i++) {
            sink.row(person(i), "Manager of " + REGIONS.get(i % REGIONS.size()), REGIONS.get(i % REGIONS.size()));
        }
    }

    private void accounts(Sink sink) throws IOException {
        SplittableRandom random = new SplittableRandom(seed + 1);
        sink.row("account", "sector", "region", "employees");
        for (int i = 0; i < accounts; i++) {
            String sector = SECTORS.get(below(random, SECTORS.size()));
            String region = REGIONS.get(i % REGIONS.size());
            sink.row(account(i), sector, region, String.valueOf(1 + below(random, 5_000)));
        }
    }

    private void products(Sink sink) throws IOException {
        sink.row("product", "price");
        for (int i = 0; i < PRODUCTS; i++) {
            sink.row(product(i), money(100_000 * (i + 1)));
        }
    }

    /** Three in twenty deals are open, in any of three stages; of the others 6 in 10 are won. */
    private void deals(Sink sink) throws IOException {
        SplittableRandom random = new SplittableRandom(seed);
        sink.row("id", "owner", "account", "product", "stage", "created", "closed", "amount");
        for (int i = 0; i < deals; i++) {
            int account = below(random, accounts);
            // Whoever works a region has most of its deals, and now and then one elsewhere.
            int owner = below(random, 20) == 0 ? below(random, people) : regional(random, account % REGIONS.size());
            int fate = below(random, 20);
            LocalDate created = FIRST_DAY.plusDays(below(random, DAYS));
            LocalDate closed = created.plusDays(1 + below(random, 90));
            String stage = fate == 0 ? "Lead" : fate == 1 ? "Qualified" : fate == 2 ? "Proposal" : closedStage(random);
            boolean open = fate < 3;
            sink.row(
                    "D" + (10_000_000 + i),
                    person(owner),
                    account(account),
                    product(below(random, PRODUCTS)),
                    stage,
                    dialect.dates.format(created),
                    open ? "" : dialect.dates.format(closed),
                    money(10_000 + below(random, 5_000_000)));
        }
    }

    private int regional(SplittableRandom random, int region) {
        int owner = below(random, (people + REGIONS.size() - 1) / REGIONS.size()) * REGIONS.size() + region;
        return owner < people ? owner : below(random, people);
    }

    private static String closedStage(SplittableRandom random) {
        return below(random, 10) < 6 ? "Won" : "Lost";
    }
}
