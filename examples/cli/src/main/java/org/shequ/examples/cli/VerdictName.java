package org.shequ.examples.cli;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.shequ.standards.assess.Verdict;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads the name of a verdict. */
final class VerdictName implements ITypeConverter<Verdict> {
    @Override
    public Verdict convert(String name) {
        return Arrays.stream(Verdict.values())
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new TypeConversionException("\"" + name + "\" must be one of "
                        + Arrays.stream(Verdict.values()).map(Enum::name).collect(Collectors.joining(", "))));
    }
}
