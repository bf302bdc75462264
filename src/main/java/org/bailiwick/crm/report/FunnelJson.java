package org.bailiwick.crm.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.bailiwick.crm.funnel.Breakdown;
import org.bailiwick.crm.funnel.Cohort;
import org.bailiwick.crm.funnel.Comparison;
import org.bailiwick.crm.funnel.Days;
import org.bailiwick.crm.funnel.FunnelAnalysis;
import org.bailiwick.crm.funnel.GroupFigures;
import org.bailiwick.crm.funnel.Leak;
import org.bailiwick.crm.funnel.Month;
import org.bailiwick.crm.funnel.Rate;
import org.bailiwick.crm.funnel.StageFigures;
import org.bailiwick.lang.Figures;
import org.bailiwick.lang.Language;

/** A funnel analysis as one JSON document: where something is not known, the field is left out. */
final class FunnelJson {
    private final JsonGenerator json;

    private FunnelJson(JsonGenerator json) {
        this.json = json;
    }

    static void write(OutputStream out, FunnelAnalysis analysis) throws IOException {
        JsonFactory factory = JsonFactory.builder()
                .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
                .build();
        JsonGenerator json = factory.createGenerator(out);
        json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
        // The same bytes on every system.
        DefaultIndenter lines = new DefaultIndenter("  ", "\n");
        json.setPrettyPrinter(
                new DefaultPrettyPrinter().withObjectIndenter(lines).withArrayIndenter(lines));
        new FunnelJson(json).analysis(analysis);
        json.flush();
    }

    /** Writes an element of a list. */
    private interface Part<T> {
        void write(T value) throws IOException;
    }

    private <T> void list(String name, List<T> values, Part<T> part) throws IOException {
        json.writeArrayFieldStart(name);
        for (T value : values) {
            json.writeStartObject();
            part.write(value);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void analysis(FunnelAnalysis analysis) throws IOException {
        json.writeStartObject();
        json.writeStringField("format", FunnelFiles.FORMAT);
        json.writeStringField("asOf", analysis.asOf().toString());
        json.writeStringField("currency", analysis.currency());
        json.writeObjectFieldStart("overall");
        group(analysis.overall());
        json.writeEndObject();
        list("targets", analysis.targets(), this::comparison);
        list("breakdowns", analysis.breakdowns(), this::breakdown);
        list("leaks", analysis.leaks(), this::leak);
        list("months", analysis.months(), this::month);
        json.writeNumberField("dealsInNoMonth", analysis.undated());
        json.writeEndObject();
    }

    private void breakdown(Breakdown breakdown) throws IOException {
        json.writeStringField("by", breakdown.by());
        list("groups", breakdown.groups(), this::group);
        list("comparisons", breakdown.comparisons(), this::comparison);
    }

    private void group(GroupFigures group) throws IOException {
        json.writeStringField("group", group.group());
        json.writeNumberField("deals", group.deals());
        json.writeNumberField("open", group.open());
        rate("winRate", group.winRate());
        json.writeNumberField("withoutAmount", group.withoutAmount());
        json.writeNumberField("wonValue", group.wonValue());
        if (group.wonWithAmount() > 0) {
            json.writeNumberField("averageWon", group.averageWon());
        }
        json.writeNumberField("lostValue", group.lostValue());
        json.writeNumberField("openValue", group.openValue());
        list("stages", group.stages(), this::stage);
    }

    private void stage(StageFigures stage) throws IOException {
        json.writeStringField("stage", stage.stage());
        json.writeNumberField("reached", stage.reached());
        json.writeNumberField("open", stage.open());
        rate("conversion", stage.conversion());
        days("days", stage.days());
        days("openDays", stage.openDays());
        json.writeNumberField("openValue", stage.openValue());
    }

    private void comparison(Comparison one) throws IOException {
        json.writeStringField("group", one.group());
        json.writeStringField("stage", one.stage());
        rate("rate", one.rate());
        json.writeNumberField("reference", FunnelFiles.rate(one.reference()));
        json.writeStringField("against", one.isTarget() ? "target" : "others");
        json.writeNumberField("p", FunnelFiles.rate(one.p()));
        json.writeBooleanField("significant", one.isSignificant());
    }

    private void leak(Leak leak) throws IOException {
        json.writeStringField("by", leak.by());
        comparison(leak.comparison());
        json.writeNumberField("lostValue", leak.lostValue());
        json.writeStringField("measure", leak.measure().name());
        json.writeStringField(
                "evidence", leak.evidence().inWords(Language.ENGLISH).replace(Figures.TIE, ' '));
    }

    private void month(Month month) throws IOException {
        json.writeStringField("month", month.month().toString());
        json.writeObjectFieldStart("figures");
        group(month.figures());
        json.writeEndObject();
        list("entered", month.cohorts(), this::cohort);
    }

    private void cohort(Cohort cohort) throws IOException {
        json.writeNumberField("entered", cohort.entered());
        json.writeNumberField("open", cohort.open());
        rate("conversion", cohort.conversion());
    }

    private void rate(String name, Rate rate) throws IOException {
        json.writeObjectFieldStart(name);
        json.writeNumberField("hits", rate.hits());
        json.writeNumberField("of", rate.of());
        if (rate.isKnown()) {
            json.writeNumberField("value", FunnelFiles.rate(rate.value()));
            json.writeNumberField("low", FunnelFiles.rate(rate.low()));
            json.writeNumberField("high", FunnelFiles.rate(rate.high()));
        }
        json.writeEndObject();
    }

    private void days(String name, Days days) throws IOException {
        json.writeObjectFieldStart(name);
        json.writeNumberField("count", days.count());
        if (days.count() > 0) {
            json.writeNumberField("median", FunnelFiles.days(days.median()));
            json.writeNumberField("days90", FunnelFiles.days(days.slowest()));
        }
        json.writeEndObject();
    }
}
