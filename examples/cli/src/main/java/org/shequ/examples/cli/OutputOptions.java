package org.shequ.examples.cli;

import java.util.Locale;
import org.shequ.core.text.Wording;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** How an answer is printed and in which language. */
final class OutputOptions {
    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            converter = Format.Converter.class,
            description = "table, json or csv; default ${DEFAULT-VALUE}.")
    Format format = Format.TABLE;

    @Option(
            names = "--language",
            paramLabel = "LANGUAGE",
            converter = Language.class,
            description = "zh-CN or en: the language of tables and explanations; default zh-CN.")
    Locale language = Locale.SIMPLIFIED_CHINESE;

    static final class Language implements ITypeConverter<Locale> {
        @Override
        public Locale convert(String name) {
            return switch (name) {
                case "zh-CN" -> Locale.SIMPLIFIED_CHINESE;
                case "en" -> Locale.ENGLISH;
                default -> throw new TypeConversionException("\"" + name + "\" must be one of zh-CN, en");
            };
        }
    }

    Wording words() {
        return Wording.read(Cli.class, "cli", language);
    }
}
