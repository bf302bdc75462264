package org.bailiwick.report.html;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.CharacterEscapes;
import com.fasterxml.jackson.core.io.SerializedString;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** JSON that may stand inside a script element: no text in it can end the element or begin a comment. */
final class ScriptData {

    private static final ObjectMapper MAPPER = JsonMapper.builder(factory()).build();

    private ScriptData() {}

    private static JsonFactory factory() {
        JsonFactory factory = new JsonFactory();
        factory.setCharacterEscapes(new MarkupEscapes());
        return factory;
    }

    static String of(Map<String, Object> figures) {
        try {
            return MAPPER.writeValueAsString(figures);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Figures of a chart are no JSON.", e);
        }
    }

    private static final class MarkupEscapes extends CharacterEscapes {

        private final int[] ascii = standardAsciiEscapesForJSON();

        MarkupEscapes() {
            for (char markup : "<>&".toCharArray()) {
                ascii[markup] = ESCAPE_CUSTOM;
            }
        }

        @Override
        public int[] getEscapeCodesForAscii() {
            return ascii.clone();
        }

        @Override
        public @Nullable SerializableString getEscapeSequence(int character) {
            return character < ascii.length ? new SerializedString("\\u%04X".formatted(character)) : null;
        }
    }
}
