package org.bailiwick.cards;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.MustacheException;
import com.samskivert.mustache.Template;
import java.io.StringReader;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.bailiwick.export.Markdown;
import org.bailiwick.io.Sha256;
import org.bailiwick.lang.Wording;

/** Lays pages out by templates: every value is escaped for the form, HTML or Markdown. */
final class PageWriter {

    /** At the start of a line these begin a list or underline a heading. */
    private static final Pattern BULLET = Pattern.compile("^[-+=]");

    private static final Pattern NUMBERED = Pattern.compile("^\\d+(?=[.)](?:\\s|$))");

    private final Wording wording;
    private final String form;
    private final String style;
    private final Template frame;

    /**
     * Compiles the templates of a form.
     *
     * @param form {@code html} or {@code md}
     * @throws TemplateException where a template of the folder is wrong
     */
    PageWriter(TemplateFolder templates, Wording wording, String form) {
        this.wording = wording;
        this.form = form;
        this.style = templates.text("style.css").orElse("");
        Mustache.Compiler compiler = Mustache.compiler()
                .emptyStringIsFalse(true)
                .withLoader(name -> new StringReader(templates
                        .text(name)
                        .orElseThrow(() -> new TemplateException(
                                name,
                                "there is no such template. Maybe one of these was meant: %s."
                                        .formatted(String.join(", ", TemplateFolder.NAMES))))));
        if (form.equals("md")) {
            compiler = compiler.withEscaper(PageWriter::markdown);
        }
        try {
            frame = compiler.compile(templates.text("frame." + form).orElse(""));
        } catch (MustacheException e) {
            throw new TemplateException("frame." + form, String.valueOf(e.getMessage()));
        }
    }

    /** A page with cards and sheets in this order. */
    String page(String title, List<Parts.Card> cards, List<Parts.Sheet> sheets) {
        Map<String, Object> values = new HashMap<>();
        values.put("title", title);
        values.put("lang", wording.language().locale().toLanguageTag());
        values.put("style", style);
        values.put("styleHash", Sha256.base64(style));
        values.put("cards", cards);
        values.put("handOvers", sheets);
        values.put("label", (Mustache.CustomContext) key -> wording.text(key));
        try {
            return frame.execute(values);
        } catch (MustacheException e) {
            throw new TemplateException("frame." + form, String.valueOf(e.getMessage()));
        }
    }

    static String markdown(String text) {
        String plain = BULLET.matcher(Markdown.text(text)).replaceFirst("\\\\$0");
        return NUMBERED.matcher(plain).replaceFirst("$0\\\\");
    }
}
