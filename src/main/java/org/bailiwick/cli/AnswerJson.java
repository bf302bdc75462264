package org.bailiwick.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.commons.numbers.fraction.BigFraction;
import org.apache.commons.text.CaseUtils;
import org.bailiwick.explain.relax.Relaxation;
import org.bailiwick.score.PeriodView;

/** Writes answers about a plan for programs: the same fields as the library's records, with ids in the place of numbers. */
final class AnswerJson {

    private static final int DECIMALS = 6;
    private static final Set<String> OF_DUTIES = Set.of("duty", "duties");
    private static final Set<String> OF_MEMBERS = Set.of("member", "members", "able", "from", "to");

    private final PeriodView view;
    private final ObjectMapper mapper = new ObjectMapper()
            .registerModule(new SimpleModule()
                    .addSerializer(BigFraction.class, new FractionWriter())
                    .addSerializer(Relaxation.class, new RelaxationWriter())
                    .addSerializer(new NameWriter()))
            .disable(SerializationFeature.FAIL_ON_EMPTY_BEANS)
            .enable(SerializationFeature.INDENT_OUTPUT);

    AnswerJson(PeriodView view) {
        this.view = view;
    }

    /** One JSON document and a line end. */
    String of(Object answer) {
        try {
            String text = mapper.writeValueAsString(withIds("", mapper.valueToTree(answer)));
            return text.replace(System.lineSeparator(), "\n") + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("An answer (%s) cannot be written.".formatted(answer.getClass()), e);
        }
    }

    private JsonNode withIds(String field, JsonNode node) {
        if (node instanceof ObjectNode object) {
            List<Map.Entry<String, JsonNode>> fields = new ArrayList<>(object.properties());
            fields.forEach(entry -> object.set(entry.getKey(), withIds(entry.getKey(), entry.getValue())));
            return object;
        }
        if (node instanceof ArrayNode array) {
            for (int i = 0; i < array.size(); i++) {
                array.set(i, withIds(field, array.get(i)));
            }
            return array;
        }
        return node.isInt() ? id(field, node) : node;
    }

    private JsonNode id(String field, JsonNode number) {
        JsonNodeFactory nodes = mapper.getNodeFactory();
        boolean isDuty = OF_DUTIES.contains(field);
        if (!isDuty && !OF_MEMBERS.contains(field)) {
            return number;
        }
        if (number.intValue() < 0) {
            return nodes.nullNode();
        }
        return nodes.textNode(
                isDuty
                        ? view.duty(number.intValue()).id()
                        : view.member(number.intValue()).id());
    }

    private static final class FractionWriter extends StdSerializer<BigFraction> {

        private static final long serialVersionUID = 1L;

        FractionWriter() {
            super(BigFraction.class);
        }

        @Override
        public void serialize(BigFraction value, JsonGenerator json, SerializerProvider provider) throws IOException {
            json.writeNumber(value.bigDecimalValue(DECIMALS, RoundingMode.HALF_UP));
        }
    }

    /** Names of enums in camel case, as everywhere in files. */
    @SuppressWarnings("rawtypes")
    private static final class NameWriter extends StdSerializer<Enum> {

        private static final long serialVersionUID = 1L;

        NameWriter() {
            super(Enum.class);
        }

        @Override
        public void serialize(Enum value, JsonGenerator json, SerializerProvider provider) throws IOException {
            json.writeString(CaseUtils.toCamelCase(value.name(), false, '_'));
        }
    }

    /** A relaxation with its kind, its fields and its cost. */
    private static final class RelaxationWriter extends StdSerializer<Relaxation> {

        private static final long serialVersionUID = 1L;

        RelaxationWriter() {
            super(Relaxation.class);
        }

        @Override
        public void serialize(Relaxation value, JsonGenerator json, SerializerProvider provider) throws IOException {
            json.writeStartObject();
            json.writeStringField("kind", CaseUtils.toCamelCase(value.getClass().getSimpleName(), false));
            for (RecordComponent component : value.getClass().getRecordComponents()) {
                try {
                    provider.defaultSerializeField(
                            component.getName(), component.getAccessor().invoke(value), json);
                } catch (ReflectiveOperationException e) {
                    throw new IOException(e);
                }
            }
            json.writeNumberField("cost", value.cost());
            json.writeEndObject();
        }
    }
}
