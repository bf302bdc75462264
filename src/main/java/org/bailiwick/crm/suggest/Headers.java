package org.bailiwick.crm.suggest;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.bailiwick.crm.mapping.Field;
import org.bailiwick.crm.mapping.TableKind;
import org.bailiwick.io.DocumentNode;
import org.bailiwick.io.SmallDocument;

/** How exports name their files and columns, in English, German, French, Spanish and Chinese. Immutable. */
final class Headers {
    private static final Headers SHIPPED = new Headers(document("headers.yaml", "bailiwick/headers/1"));

    /** In how many ways a header is looked at: see {@link #form}. */
    static final int FORMS = 3;

    private final Map<Field, List<String>> columns = new EnumMap<>(Field.class);
    private final Map<TableKind, List<String>> files = new EnumMap<>(TableKind.class);
    private final List<String> sold;
    private final List<String> probability;
    private final List<String> earns;

    private Headers(DocumentNode root) {
        for (TableKind kind : TableKind.values()) {
            DocumentNode node = root.child(kind.id());
            files.put(kind, names(node.child("files")));
            Field.of(kind).forEach(field -> columns.put(field, names(node.child(field.id()))));
        }
        sold = names(root.child("deals").child("sold"));
        probability = names(root.child("deals").child("probability"));
        earns = names(root.child("accounts").child("earns"));
    }

    /** Reads a document that lies beside this class. */
    static DocumentNode document(String file, String format) {
        try (InputStream in = Objects.requireNonNull(Headers.class.getResourceAsStream(file));
                BufferedReader text = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            SmallDocument document = SmallDocument.read(text, file, format);
            return Objects.requireNonNull(
                    document.root(), () -> document.findings().toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> names(DocumentNode list) {
        return list.items().stream()
                .map(item -> plain(Objects.requireNonNull(item.text())))
                .distinct()
                .toList();
    }

    /** The usual headers of a field, plain, likeliest first. */
    static List<String> of(Field field) {
        return Objects.requireNonNull(SHIPPED.columns.get(field));
    }

    /** Headers of the day of a sale, plain. */
    static List<String> sold() {
        return SHIPPED.sold;
    }

    /** Headers of how likely a deal is won, plain. */
    static List<String> probability() {
        return SHIPPED.probability;
    }

    /** Headers of what an account earns itself, plain. */
    static List<String> earns() {
        return SHIPPED.earns;
    }

    /** How many letters of a file's name speak for a kind; 0 where none do. */
    static int letters(String file, TableKind kind) {
        String plain = plain(file.replaceFirst("\\.[^.]*$", ""));
        return words(kind).stream()
                .filter(plain::contains)
                .mapToInt(String::length)
                .max()
                .orElse(0);
    }

    private static List<String> words(TableKind kind) {
        return Objects.requireNonNull(SHIPPED.files.get(kind));
    }

    /**
     * A header, plain, in one of several ways, surest first: as it is; without what stands in parentheses, and with plain vowels for
     * ae, oe, ue; without a first word that only says of what kind the rows are.
     */
    static String form(String header, TableKind kind, int form) {
        if (form == 0) {
            return plain(header);
        }
        String bare = header.replaceAll("[(\\[（][^)\\]）]*[)\\]）]", " ");
        if (form == 1) {
            return plain(bare).replaceAll("([aou])e", "$1");
        }
        List<String> tokens = Arrays.stream(bare.split("(?<=\\p{Ll})(?=\\p{Lu})|[^\\p{L}\\p{N}]+"))
                .map(Headers::plain)
                .filter(token -> !token.isEmpty())
                .toList();
        boolean isPrefixed = tokens.size() > 1 && words(kind).stream().anyMatch(tokens.get(0)::startsWith);
        return isPrefixed ? tokens.stream().skip(1).collect(Collectors.joining()) : plain(bare);
    }

    /** Letters without accents and digits only, in lower case. */
    static String plain(String header) {
        return folded(header).replaceAll("[^\\p{L}\\p{N}]", "");
    }

    /** In lower case, without accents and full-width characters. */
    static String folded(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", "")
                .toUpperCase(Locale.ROOT)
                .toLowerCase(Locale.ROOT);
    }
}
