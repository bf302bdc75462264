package org.bailiwick.cli;

import org.bailiwick.lang.Language;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads the name of a language. */
final class LanguageConverter implements ITypeConverter<Language> {

    @Override
    public Language convert(String text) {
        return Language.of(text)
                .orElseThrow(() -> new TypeConversionException(
                        "'%s' is no language of Bailiwick. Maybe en (English) or zh (Chinese).".formatted(text)));
    }
}
