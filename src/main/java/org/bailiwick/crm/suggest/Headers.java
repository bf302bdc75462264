package org.bailiwick.crm.suggest;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.bailiwick.crm.mapping.Field;
import org.bailiwick.crm.mapping.TableKind;
import org.bailiwick.io.DocumentNode;
import org.bailiwick.io.SmallDocument;

/** How exports name their files and columns, in English, German and Chinese. Immutable. */
final class Headers {
    private static final Headers SHIPPED = shipped();

    private final Map<Field, List<String>> columns = new EnumMap<>(Field.class);
    private final Map<TableKind, List<String>> files = new EnumMap<>(TableKind.class);

    private Headers(DocumentNode root) {
        for (TableKind kind : TableKind.values()) {
            DocumentNode node = root.child(kind.id());
            files.put(kind, names(node.child("files")));
            Field.of(kind).forEach(field -> columns.put(field, names(node.child(field.id()))));
        }
    }

    private static Headers shipped() {
        String file = "headers.yaml";
        try (InputStream in = Objects.requireNonNull(Headers.class.getResourceAsStream(file));
                BufferedReader text = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            SmallDocument document = SmallDocument.read(text, file, "bailiwick/headers/1");
            return new Headers(Objects.requireNonNull(
                    document.root(), () -> document.findings().toString()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> names(DocumentNode list) {
        List<String> names = new ArrayList<>();
        list.items().forEach(item -> names.add(plain(Objects.requireNonNull(item.text()))));
        return names;
    }

    /** The usual headers of a field, plain, likeliest first. */
    static List<String> of(Field field) {
        return Objects.requireNonNull(SHIPPED.columns.get(field));
    }

    /** How many letters of a file's name speak for a kind; 0 where none do. */
    static int letters(String file, TableKind kind) {
        String plain = plain(file.replaceFirst("\\.[^.]*$", ""));
        return Objects.requireNonNull(SHIPPED.files.get(kind)).stream()
                .filter(plain::contains)
                .mapToInt(String::length)
                .max()
                .orElse(0);
    }

    /** Letters and digits only, in lower case. */
    static String plain(String header) {
        return header.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    }
}
