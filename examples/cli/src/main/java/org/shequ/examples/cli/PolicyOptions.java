package org.shequ.examples.cli;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.shequ.core.calendar.FiscalYear;
import org.shequ.core.json.Fault;
import org.shequ.core.json.FaultsException;
import org.shequ.core.json.Json;
import org.shequ.core.source.DocumentId;
import org.shequ.standards.policy.Offset;
import org.shequ.standards.policy.Policy;
import org.shequ.standards.policy.PolicyLibrary;
import org.shequ.standards.reference.Overlay;
import org.shequ.standards.reference.ReferenceData;
import org.shequ.standards.reference.Supplements;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** The options that make a policy of a library: reference data, readings, dates, supplements, what-ifs. */
final class PolicyOptions {
    private static final Pattern READING =
            Pattern.compile("([^=]+?)(?:\\.([A-Za-z][A-Za-z0-9_]*))?=([A-Za-z0-9_]+)", Pattern.DOTALL);

    @Mixin
    LibraryOptions library = new LibraryOptions();

    @Option(
            names = "--reference",
            paramLabel = "FILE",
            description = "Reference data (JSON): wages, indices, tariffs, parameters.")
    List<Path> references = new ArrayList<>();

    @Option(
            names = "--reading",
            split = ",",
            paramLabel = "RULE.choice=NAME",
            description = "A reading other than the default; RULE=NAME where one choice of the rule has it.")
    List<String> readings = new ArrayList<>();

    @Option(
            names = "--assume-effective",
            split = ",",
            paramLabel = "DOC=DATE",
            description = "Since when to take a document without a date to be in force.")
    List<String> assumedDates = new ArrayList<>();

    @Option(names = "--supplement", paramLabel = "FILE", description = "Real law from elsewhere (JSON).")
    List<Path> supplements = new ArrayList<>();

    @Option(
            names = "--overlay",
            paramLabel = "FILE",
            description = "A what-if (JSON); its lines are marked HYPOTHETICAL.")
    List<Path> overlays = new ArrayList<>();

    @Option(
            names = "--offset",
            paramLabel = "GROSS|NET",
            converter = OffsetName.class,
            description = "Whether grants are set against uses in totals; default ${DEFAULT-VALUE}.")
    Offset offset = Offset.GROSS;

    static final class OffsetName implements ITypeConverter<Offset> {
        @Override
        public Offset convert(String name) {
            for (Offset each : Offset.values()) {
                if (each.name().equals(name)) {
                    return each;
                }
            }
            throw new TypeConversionException("\"" + name + "\" must be one of GROSS, NET");
        }
    }

    /** The dates assumed, by document. */
    Map<DocumentId, LocalDate> assumed() {
        Map<DocumentId, LocalDate> dates = new LinkedHashMap<>();
        for (String each : assumedDates) {
            int equals = each.indexOf('=');
            if (equals < 1) {
                throw Refusal.of("--assume-effective \"" + each + "\" must be DOC=DATE, such as DH=2010-01-01");
            }
            DocumentId document = named("--assume-effective", () -> DocumentId.of(each.substring(0, equals)));
            LocalDate date = date(each.substring(equals + 1));
            if (dates.put(document, date) != null) {
                throw Refusal.of("--assume-effective " + document + " must be given once");
            }
        }
        return dates;
    }

    private static LocalDate date(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw Refusal.of("--assume-effective date \"" + text + "\" must be a day, such as 2010-01-01");
        }
    }

    /** The policy for a year, with every fault of every file and option that can be told together. */
    Policy policy(FiscalYear year, Map<DocumentId, LocalDate> dates) {
        return policy(library -> library.forYear(year), dates);
    }

    /** The policy on a day. */
    Policy policy(LocalDate day) {
        return policy(library -> library.at(day), assumed());
    }

    private Policy policy(Function<PolicyLibrary, Policy> start, Map<DocumentId, LocalDate> dates) {
        PolicyLibrary documents = library.library();
        List<String> faults = new ArrayList<>();
        ReferenceData reference = all(
                references, "reference data", ReferenceData::read, ReferenceData::plus, ReferenceData.none(), faults);
        Supplements laws = all(
                supplements,
                "supplements",
                tree -> Supplements.read(tree, LibraryOptions.catalogue(documents)),
                Supplements::plus,
                Supplements.none(),
                faults);
        Policy policy =
                start.apply(documents).withReference(reference).with(laws).withOffset(offset);
        for (Map.Entry<DocumentId, LocalDate> date : dates.entrySet()) {
            policy = tried(
                    policy,
                    "--assume-effective",
                    faults,
                    each -> each.assumeEffective(date.getKey().value(), date.getValue()));
        }
        policy = changed(policy, "--reading", readings, overlays, faults);
        if (!faults.isEmpty()) {
            throw new Refusal(faults);
        }
        return policy;
    }

    /** A policy under other readings and with further what-ifs, with every fault of them. */
    static Policy changed(Policy policy, String option, List<String> readings, List<Path> overlays) {
        List<String> faults = new ArrayList<>();
        Policy changed = changed(policy, option, readings, overlays, faults);
        if (!faults.isEmpty()) {
            throw new Refusal(faults);
        }
        return changed;
    }

    private static Policy changed(
            Policy policy, String option, List<String> readings, List<Path> overlays, List<String> faults) {
        Policy changed = policy;
        Set<String> taken = new LinkedHashSet<>();
        for (String reading : readings) {
            changed = tried(changed, option, faults, each -> read(each, reading, taken));
        }
        for (Path file : overlays) {
            changed = tried(changed, file.toString(), faults, each -> each.with(Overlay.read(tree(file))));
        }
        return changed;
    }

    private static Policy read(Policy policy, String option, Set<String> taken) {
        Matcher parts = READING.matcher(option);
        if (!parts.matches()) {
            throw new IllegalArgumentException(
                    "\"" + option + "\" must be RULE.choice=NAME or RULE=NAME, such as PZH2015-3.5.4-6.blocks=LINEAR");
        }
        String rule = parts.group(1);
        String choice = parts.group(2);
        if (!taken.add(rule + "." + choice)) {
            throw new IllegalArgumentException("\"" + option + "\" must be the only reading of its choice");
        }
        return choice == null
                ? policy.withReading(rule, parts.group(3))
                : policy.withReading(rule, choice, parts.group(3));
    }

    private interface Reader<T> {
        T read(Json tree);
    }

    private interface Adder<T> {
        T plus(T one, T other);
    }

    private static <T> T all(
            List<Path> files, String role, Reader<T> reader, Adder<T> adder, T none, List<String> faults) {
        T all = none;
        for (Path file : files) {
            try {
                all = adder.plus(all, reader.read(tree(file)));
            } catch (Refusal | FaultsException faulty) {
                faults.addAll(lines(faulty, file.toString()));
            } catch (IllegalArgumentException wrong) {
                faults.add(file + ": " + role + " do not go together: " + wrong.getMessage());
            }
        }
        return all;
    }

    private static Policy tried(
            Policy policy, String option, List<String> faults, Function<? super Policy, ? extends Policy> change) {
        try {
            return change.apply(policy);
        } catch (Refusal | IllegalArgumentException wrong) {
            faults.addAll(lines(wrong, option));
            return policy;
        }
    }

    private static List<String> lines(RuntimeException wrong, String where) {
        if (wrong instanceof Refusal refusal) {
            return refusal.lines();
        }
        if (wrong instanceof FaultsException faulty) {
            return faulty.faults().stream().map(Fault::toString).toList();
        }
        return List.of(where + ": " + wrong.getMessage());
    }

    static <T> T named(String option, Supplier<T> maker) {
        try {
            return maker.get();
        } catch (IllegalArgumentException wrong) {
            throw Refusal.of(option + ": " + wrong.getMessage());
        }
    }

    private static Json tree(Path file) {
        return InputFile.read(file).json();
    }
}
