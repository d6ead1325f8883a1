package org.shequ.examples.cli;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shequ.core.json.Json;
import org.shequ.standards.assess.Assessment;
import org.shequ.standards.policy.Assessor;
import org.shequ.standards.policy.Policy;
import org.shequ.standards.receipt.Question;
import org.shequ.standards.receipt.QuestionKind;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** How every unit of a file stands to the rules in force on a day. */
@Command(
        name = "assess",
        mixinStandardHelpOptions = true,
        description =
                "How every unit in a file stands to the norms and checklists in force on a day, the worst findings first.")
final class AssessCommand implements Task {
    @Mixin
    UnitOptions units = new UnitOptions();

    @Option(names = "--date", paramLabel = "DATE", description = "The day, at its end, such as 2018-12-31.")
    @Nullable
    String date;

    @Mixin
    VerdictOptions verdicts = new VerdictOptions();

    @Mixin
    PolicyOptions policies = new PolicyOptions();

    @Mixin
    OutputOptions output = new OutputOptions();

    @Mixin
    ReceiptOptions receipt = new ReceiptOptions();

    @Override
    public Answer answer(Console console) {
        String in = units.required("--date 2018-12-31");
        Policy policy = policies.policy(Dates.asked(date));
        UnitPasses passes = new UnitPasses(
                UnitFile.open(in, console),
                units,
                console,
                output.words(),
                () -> LibraryOptions.catalogue(policy.library()));
        return passes.answer(() -> receipt.answer(Question.of(QuestionKind.ASSESSMENT, policy.at()), policy, taken -> {
            Assessments assessments = new Assessments(policy, verdicts, output);
            UnitPasses.Checked checked = passes.check(unit -> {
                assessments.add(unit);
                taken.accept(unit);
            });
            assessments.end();
            return new Answer(
                    checked.exit(verdicts.exit(assessments.all())),
                    List.of(),
                    printed(passes, assessments, console.colour()));
        }));
    }

    private Answer.Output printed(UnitPasses passes, Assessments assessments, boolean colour) {
        return switch (output.format) {
            case JSON ->
                out -> {
                    JsonUnits json = new JsonUnits(
                            out,
                            Json.object()
                                    .put("date", assessments.policy().at().toString())
                                    .build());
                    Assessor again = assessments.policy().explainedAssessor();
                    passes.print(again::assess, unit -> json.unit(shown(unit).json(output.language)));
                    json.end(Json.object()
                            .put("pooled", Json.array(pooled(again)))
                            .put("wanted", assessments.wanted().json())
                            .build());
                };
            case CSV ->
                out -> {
                    AssessmentCsv csv = new AssessmentCsv(out, output.language);
                    Assessor again = assessments.policy().assessor();
                    passes.print(again::assess, unit -> csv.unit(shown(unit)));
                    csv.pooled(assessments.pooled());
                };
            case TABLE -> {
                String table = new AssessmentReport(assessments, verdicts, output, colour).text();
                yield out -> out.append(table);
            }
        };
    }

    private List<Json> pooled(Assessor explained) {
        return explained.pooled().stream()
                .filter(each -> verdicts.isShown(each.verdict()))
                .<Json>map(each -> each.json(output.language))
                .toList();
    }

    /** The assessment with what is asked for of its findings. */
    private Assessment shown(Assessment assessment) {
        return verdicts.verdicts.isEmpty()
                ? assessment
                : Assessment.builder()
                        .date(assessment.date())
                        .code(assessment.code())
                        .name(assessment.name())
                        .addAllWarnings(assessment.warnings())
                        .addAllLookup(assessment.lookup())
                        .addAllFindings(assessment.findings().stream()
                                .filter(each -> verdicts.isShown(each.verdict()))
                                .toList())
                        .build();
    }
}
