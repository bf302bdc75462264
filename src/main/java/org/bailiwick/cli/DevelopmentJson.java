package org.bailiwick.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import org.bailiwick.develop.DevelopmentReport;
import org.bailiwick.model.Problem;

/** A team's development as JSON: the fields of the records, by ids. */
final class DevelopmentJson {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            // A record's questions are not its fields.
            .disable(MapperFeature.AUTO_DETECT_IS_GETTERS)
            .enable(SerializationFeature.INDENT_OUTPUT)
            .enable(JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build();

    private record Document(String format, String team, String period, DevelopmentReport development) {}

    private DevelopmentJson() {}

    static String of(Problem problem, DevelopmentReport report) {
        try {
            return MAPPER.writeValueAsString(new Document(
                    "bailiwick/development/1",
                    problem.team().id(),
                    problem.period().toString(),
                    report));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
