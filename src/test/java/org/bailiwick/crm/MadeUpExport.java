package org.bailiwick.crm;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** A made-up CRM export of one company, in whatever dialect. */
public final class MadeUpExport {
    private static final List<String> SECTORS = List.of("retail", "technology", "medical");
    private static final List<String> PRODUCTS = List.of("Alpha Pump", "Beta Valve", "Gamma Gauge");
    private static final List<String> PEOPLE =
            List.of("Ana Prieto", "Bo Lund", "Cy Osei", "Dee Marsh", "Eva Novak", "Finn Ode");

    /** The mapping that fits the export in every dialect. */
    public static final String MAPPING = """
            format: bailiwick/mapping/1
            team: {id: pumps, name: Pumps}
            currency: EUR
            tables:
              deals:
                file: deals.csv
                columns: {id: id, owner: owner, account: account, product: product, stage: stage, created: created, closed: closed, amount: amount}
                entered: {Offer: offered}
              people: {file: people.csv, columns: {name: name, manager: manager, region: office}}
              accounts: {file: accounts.csv, columns: {name: account, sector: sector, employees: employees}}
              products: {file: products.csv, columns: {name: product, price: price}}
            stages:
              - Lead
              - {name: Offer, target: 0.7}
              - {name: Won, outcome: won}
              - {name: Lost, outcome: lost}
            """;

    private final String separator;
    private final String lineEnd;
    private final DateTimeFormatter dates;
    private final boolean decimalComma;
    private final boolean typos;
    private final Charset charset;

    /**
     * Chooses a dialect.
     *
     * @param separator what stands between cells
     * @param lineEnd how lines end
     * @param datePattern how dates are written
     * @param decimalComma whether amounts have a comma before the decimals
     * @param typos whether some names are misspelt
     * @param charset the encoding, with a byte order mark where it is UTF-16
     */
    public MadeUpExport(
            String separator,
            String lineEnd,
            String datePattern,
            boolean decimalComma,
            boolean typos,
            Charset charset) {
        this.separator = separator;
        this.lineEnd = lineEnd;
        this.dates = DateTimeFormatter.ofPattern(datePattern);
        this.decimalComma = decimalComma;
        this.typos = typos;
        this.charset = charset;
    }

    /** Comma, LF, ISO dates, points, no typos, UTF-8. */
    public static MadeUpExport plain() {
        return new MadeUpExport(",", "\n", "uuuu-MM-dd", false, false, StandardCharsets.UTF_8);
    }

    /** Writes the files of so many deals. */
    public void write(Path folder, int deals) {
        try {
            Files.createDirectories(folder);
            write(folder, "people.csv", people());
            write(folder, "accounts.csv", accounts());
            write(folder, "products.csv", products());
            write(folder, "deals.csv", deals(deals));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(Path folder, String file, List<List<String>> rows) throws IOException {
        StringBuilder text = new StringBuilder();
        for (List<String> row : rows) {
            List<String> cells = row.stream()
                    .map(cell -> cell.contains(separator) ? "\"" + cell + "\"" : cell)
                    .toList();
            text.append(String.join(separator, cells)).append(lineEnd);
        }
        Files.writeString(folder.resolve(file), text.toString(), charset);
    }

    private static List<List<String>> people() {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("name", "manager", "office"));
        for (int i = 0; i < PEOPLE.size(); i++) {
            rows.add(List.of(PEOPLE.get(i), i < 3 ? "Gil Head" : "Hal Chief", i < 3 ? "North" : "South"));
        }
        return rows;
    }

    private List<List<String>> accounts() {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("account", "sector", "employees"));
        for (int i = 0; i < 30; i++) {
            String sector = SECTORS.get(i % SECTORS.size());
            boolean isMisspelt = typos && i == 4;
            rows.add(List.of(account(i), isMisspelt ? "technolgy" : sector, String.valueOf(100 + i)));
        }
        return rows;
    }

    private static String account(int index) {
        return "Customer " + (char) ('A' + index % 26) + (char) ('a' + index / 26) + "ro Works";
    }

    private List<List<String>> products() {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("product", "price"));
        PRODUCTS.forEach(product -> rows.add(List.of(product, amount(1250))));
        return rows;
    }

    private String amount(int amount) {
        return decimalComma ? amount + ",50" : amount + ".50";
    }

    private List<List<String>> deals(int count) {
        Random random = new Random(7);
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("id", "owner", "account", "product", "stage", "created", "offered", "closed", "amount"));
        for (int i = 0; i < count; i++) {
            int owner = random.nextInt(PEOPLE.size() - 1);
            int account = random.nextInt(30);
            int product = random.nextInt(PRODUCTS.size());
            int fate = random.nextInt(10);
            LocalDate created = LocalDate.of(2026, 1, 1).plusDays(random.nextInt(240));
            LocalDate offered = created.plusDays(1 + random.nextInt(20));
            LocalDate closed = offered.plusDays(1 + random.nextInt(40));
            int amount = 500 + random.nextInt(4000);
            String stage = fate < 2 ? "Lead" : fate < 4 ? "Offer" : fate < 8 ? "Won" : "Lost";
            boolean isClosed = fate >= 4;
            rows.add(List.of(
                    "D" + (100_000 + i),
                    PEOPLE.get(owner),
                    account(account),
                    product(product, i),
                    stage,
                    dates.format(created),
                    fate < 2 ? "" : dates.format(offered),
                    isClosed ? dates.format(closed) : "",
                    isClosed ? amount(amount) : ""));
        }
        return rows;
    }

    private String product(int product, int row) {
        String name = PRODUCTS.get(product);
        return typos && row % 5 == 0 ? name.replace(" ", "") : name;
    }
}
