package org.bailiwick.crm.report;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.bailiwick.crm.funnel.Comparison;
import org.bailiwick.crm.funnel.Days;
import org.bailiwick.crm.funnel.Evidence;
import org.bailiwick.crm.funnel.FunnelAnalysis;
import org.bailiwick.crm.funnel.GroupFigures;
import org.bailiwick.crm.funnel.Leak;
import org.bailiwick.crm.funnel.Rate;
import org.bailiwick.crm.funnel.StageFigures;
import org.bailiwick.model.Finding;
import org.bailiwick.model.Place;
import org.jspecify.annotations.Nullable;

/** Reads {@code funnel.json} back, as {@link FunnelFiles} writes it. Stateless and thread-safe. */
public final class FunnelReader {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private FunnelReader() {}

    /**
     * What came of reading.
     *
     * @param analysis the overall figures, targets and leaks, without breakdowns and months; null where there is an error
     * @param findings what is wrong; empty where there is an analysis
     */
    public record Read(@Nullable FunnelAnalysis analysis, List<Finding> findings) {
        public Read {
            findings = List.copyOf(findings);
        }
    }

    /**
     * Reads a file.
     *
     * @param file the file
     * @return the figures, or the first error; never an exception for what the file holds or for one that cannot be read
     */
    public static Read read(Path file) {
        String name = String.valueOf(file.getFileName());
        try {
            return new Read(analysis(new Node(name, "", MAPPER.readTree(Files.readString(file)))), List.of());
        } catch (WrongField e) {
            return failed(e.place, String.valueOf(e.getMessage()));
        } catch (JsonProcessingException e) {
            Place place = new Place(
                    name, "", e.getLocation().getLineNr(), e.getLocation().getColumnNr());
            return failed(place, "this is no JSON. Maybe the file was cut off.");
        } catch (IOException e) {
            return failed(new Place(name, "", 0, 0), "the file cannot be read. Maybe it is not there, or not UTF-8.");
        }
    }

    private static Read failed(Place place, String message) {
        return new Read(null, List.of(Finding.error("badFunnel", place, message)));
    }

    private static FunnelAnalysis analysis(Node root) throws WrongField {
        if (!root.json.path("format").asText().equals(FunnelFiles.FORMAT)) {
            throw root.wrong("format must be " + FunnelFiles.FORMAT, "Maybe another file was meant.");
        }
        return new FunnelAnalysis(
                root.field("asOf").day(),
                root.field("currency").text(),
                group(root.field("overall")),
                root.field("targets").list(FunnelReader::comparison),
                List.of(),
                root.field("leaks").list(FunnelReader::leak),
                List.of());
    }

    private static GroupFigures group(Node node) throws WrongField {
        Rate won = rate(node.field("winRate"));
        BigDecimal wonValue = node.field("wonValue").number();
        return new GroupFigures(
                node.field("group").text(),
                node.field("deals").whole(),
                node.field("open").whole(),
                won,
                node.field("withoutAmount").whole(),
                node.json.has("averageWon")
                        ? withAmount(wonValue, node.field("averageWon").number(), won)
                        : 0,
                wonValue,
                node.field("lostValue").number(),
                node.field("openValue").number(),
                node.field("stages").list(FunnelReader::stage));
    }

    /** How many won deals state an amount: the file has their sum and their average. */
    private static long withAmount(BigDecimal sum, BigDecimal average, Rate won) {
        return average.signum() == 0
                ? won.hits()
                : sum.divide(average, 0, RoundingMode.HALF_UP).longValue();
    }

    private static StageFigures stage(Node node) throws WrongField {
        return new StageFigures(
                node.field("stage").text(),
                node.field("reached").whole(),
                node.field("open").whole(),
                rate(node.field("conversion")),
                days(node.field("days")),
                days(node.field("openDays")),
                node.field("openValue").number());
    }

    private static Comparison comparison(Node node) throws WrongField {
        return new Comparison(
                node.field("group").text(),
                node.field("stage").text(),
                rate(node.field("rate")),
                node.field("reference").number().doubleValue(),
                node.field("against").text().equals("target"),
                node.field("p").number().doubleValue());
    }

    private static Leak leak(Node node) throws WrongField {
        Node measure = node.field("measure");
        for (Leak.Measure known : Leak.Measure.values()) {
            if (known.name().equals(measure.text())) {
                return new Leak(
                        node.field("by").text(),
                        comparison(node),
                        node.field("lostValue").number(),
                        known,
                        new Evidence.Told(node.field("evidence").text()));
            }
        }
        throw measure.wrong(
                measure.text() + " must be one of " + List.of(Leak.Measure.values()),
                "Maybe the file is of another version.");
    }

    private static Rate rate(Node node) throws WrongField {
        long hits = node.field("hits").whole();
        long of = node.field("of").whole();
        if (hits > of || of > Integer.MAX_VALUE) {
            throw node.wrong("hits (%d) must not be more than of (%d)".formatted(hits, of), "Maybe it was edited.");
        }
        return Rate.of(hits, of);
    }

    private static Days days(Node node) throws WrongField {
        long count = node.field("count").whole();
        return count == 0
                ? new Days(0, 0, 0)
                : new Days(
                        (int) Math.min(Integer.MAX_VALUE, count),
                        node.field("median").number().doubleValue(),
                        node.field("days90").number().doubleValue());
    }

    /** A value of the document with where it stands. */
    private record Node(String file, String pointer, JsonNode json) {

        /** Reads an element of a list. */
        private interface Reader<T> {
            T read(Node node) throws WrongField;
        }

        Node field(String name) throws WrongField {
            JsonNode value = json.get(name);
            if (value == null) {
                throw wrong(name + " is missing", "Maybe the file is of another version.");
            }
            return new Node(file, pointer + "/" + name, value);
        }

        <T> List<T> list(Reader<T> reader) throws WrongField {
            if (!json.isArray()) {
                throw wrong("this must be a list", "Maybe it was edited.");
            }
            List<T> values = new ArrayList<>();
            for (int i = 0; i < json.size(); i++) {
                values.add(reader.read(new Node(file, pointer + "/" + i, json.get(i))));
            }
            return values;
        }

        String text() throws WrongField {
            if (!json.isTextual()) {
                throw wrong("this must be a text", "Maybe it was edited.");
            }
            return json.textValue();
        }

        LocalDate day() throws WrongField {
            try {
                return LocalDate.parse(text());
            } catch (DateTimeException e) {
                throw wrong(text() + " must be a day such as 2026-12-31", "Maybe it was edited.");
            }
        }

        BigDecimal number() throws WrongField {
            if (!json.isNumber()) {
                throw wrong("this must be a number", "Maybe it was edited.");
            }
            return json.decimalValue();
        }

        long whole() throws WrongField {
            if (!json.isIntegralNumber() || !json.canConvertToLong() || json.longValue() < 0) {
                throw wrong("this must be a whole number of at least 0", "Maybe it was edited.");
            }
            return json.longValue();
        }

        WrongField wrong(String rule, String maybe) {
            return new WrongField(new Place(file, pointer, 0, 0), rule + ". " + maybe);
        }
    }

    private static final class WrongField extends Exception {

        private static final long serialVersionUID = 1L;

        private final transient Place place;

        WrongField(Place place, String message) {
            super(message);
            this.place = place;
        }
    }
}
