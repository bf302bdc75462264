package org.bailiwick.io;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.PrettyPrinter;
import java.io.IOException;

/** Lays a document out for people and for line-by-line comparison: a line for every top-level field and every row. */
final class RowLayout implements PrettyPrinter {
    private int depth;

    @Override
    public void writeRootValueSeparator(JsonGenerator out) throws IOException {
        out.writeRaw('\n');
    }

    @Override
    public void writeStartObject(JsonGenerator out) throws IOException {
        out.writeRaw('{');
        depth++;
    }

    @Override
    public void beforeObjectEntries(JsonGenerator out) throws IOException {
        breakLine(out, 1);
    }

    @Override
    public void writeObjectFieldValueSeparator(JsonGenerator out) throws IOException {
        out.writeRaw(": ");
    }

    @Override
    public void writeObjectEntrySeparator(JsonGenerator out) throws IOException {
        separate(out, 1);
    }

    @Override
    public void writeEndObject(JsonGenerator out, int entries) throws IOException {
        depth--;
        breakLine(out, 0);
        out.writeRaw(depth == 0 ? "}\n" : "}");
    }

    @Override
    public void writeStartArray(JsonGenerator out) throws IOException {
        out.writeRaw('[');
        depth++;
    }

    @Override
    public void beforeArrayValues(JsonGenerator out) throws IOException {
        breakLine(out, 2);
    }

    @Override
    public void writeArrayValueSeparator(JsonGenerator out) throws IOException {
        separate(out, 2);
    }

    @Override
    public void writeEndArray(JsonGenerator out, int values) throws IOException {
        depth--;
        if (values > 0) {
            breakLine(out, 1);
        }
        out.writeRaw(']');
    }

    private void separate(JsonGenerator out, int lineDepth) throws IOException {
        out.writeRaw(',');
        if (depth == lineDepth) {
            breakLine(out, lineDepth);
        } else {
            out.writeRaw(' ');
        }
    }

    private void breakLine(JsonGenerator out, int lineDepth) throws IOException {
        if (depth == lineDepth) {
            out.writeRaw('\n');
            out.writeRaw("  ".repeat(depth));
        }
    }
}
