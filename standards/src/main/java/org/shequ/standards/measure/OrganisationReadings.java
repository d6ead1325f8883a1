package org.shequ.standards.measure;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.shequ.core.formula.Measure;
import org.shequ.core.quantity.Bounds;
import org.shequ.core.quantity.Count;
import org.shequ.core.quantity.Dimension;
import org.shequ.core.quantity.Outcome;
import org.shequ.core.text.Label;
import org.shequ.core.unit.OrganisationEntry;
import org.shequ.core.unit.OrganisationKind;
import org.shequ.core.unit.OrganisationStatus;
import org.shequ.core.unit.Organisations;
import org.shequ.core.unit.Unit;

/**
 * The measures over the organisations in a community (社区内组织): how many of a kind, of a quality, of both.
 *
 * <p>An organisation that does not say whether it has a quality may have it: the count is then a range.
 */
final class OrganisationReadings {
    /** A quality that an organisation may say it has. */
    private enum Quality {
        PROFESSIONAL,
        REGISTERED,
        FILED,
        OWN,
        SHARED;

        Optional<Boolean> of(OrganisationEntry entry) {
            return switch (this) {
                case PROFESSIONAL -> entry.professional();
                case REGISTERED -> entry.status().map(OrganisationStatus.REGISTERED::equals);
                case FILED -> entry.status().map(OrganisationStatus.FILED::equals);
                case OWN -> entry.shared().map(shared -> !shared);
                case SHARED -> entry.shared();
            };
        }

        Label label() {
            return switch (this) {
                case PROFESSIONAL -> Label.of("专业性", "professional");
                case REGISTERED -> Label.of("登记的", "registered");
                case FILED -> Label.of("备案的", "filed");
                case OWN -> Label.of("自有", "own");
                case SHARED -> Label.of("共享", "shared");
            };
        }
    }

    private static final Label ANY = Label.of("组织", "organisations");
    private static final Label SOCIAL = Label.of("社会组织", "social organisations");

    static final List<Reading> ALL = all();

    private OrganisationReadings() {}

    /** The number of social organisations as given, or else as listed. */
    static Optional<Count> social(Unit unit) {
        return unit.socialOrganisations().or(() -> unit.organisations().map(Organisations::social));
    }

    private static List<Reading> all() {
        ImmutableList.Builder<Reading> all = ImmutableList.builder();
        all.add(counted("organisations", ANY, each -> true));
        addQualities(all, "organisations", ANY, each -> true);
        for (OrganisationKind kind : OrganisationKind.values()) {
            String name = "organisations[" + kind + "]";
            all.add(counted(name, label(kind), each -> each.kind() == kind));
            addQualities(all, name, label(kind), each -> each.kind() == kind);
        }
        addQualities(all, "socialOrganisations", SOCIAL, each -> each.kind().isSocial());
        return all.build();
    }

    private static void addQualities(
            ImmutableList.Builder<Reading> all, String name, Label label, Predicate<OrganisationEntry> among) {
        for (Quality quality : Quality.values()) {
            all.add(qualified(name + "[" + quality + "]", label, among, quality));
        }
    }

    private static Reading counted(String name, Label label, Predicate<OrganisationEntry> among) {
        return Reading.OfQuantity.fact(
                Measure.of(name, Dimension.COUNT, Label.of(label.zh() + "个数", "number of " + label.en())),
                unit -> unit.organisations()
                        .map(all -> Count.of(all.list().stream().filter(among).count())));
    }

    private static Reading qualified(String name, Label label, Predicate<OrganisationEntry> among, Quality quality) {
        Label what = quality.label();
        Measure<Count> measure = Measure.of(
                name,
                Dimension.COUNT,
                Label.of(what.zh() + label.zh() + "个数", "number of " + what.en() + " " + label.en()));
        Outcome<Count> unknown = Outcome.undetermined(Dimension.COUNT, Set.of(name));
        return new Reading.OfQuantity<>(
                measure,
                (unit, situation) -> unit.organisations()
                        .map(all -> count(
                                all.list().stream()
                                        .filter(among)
                                        .map(quality::of)
                                        .toList(),
                                name))
                        .orElse(unknown));
    }

    private static Outcome<Count> count(List<Optional<Boolean>> answers, String name) {
        long sure = answers.stream().filter(Optional.of(true)::equals).count();
        long open = answers.stream().filter(Optional::isEmpty).count();
        return open == 0
                ? Outcome.exact(Count.of(sure))
                : Outcome.bounded(Bounds.between(Count.of(sure), Count.of(sure + open)), Set.of(name));
    }

    private static Label label(OrganisationKind kind) {
        return switch (kind) {
            case PARTY -> Label.of("社区党组织", "Party organisations");
            case COMMITTEE -> Label.of("居（村）民委员会", "residents' or villagers' committees");
            case PROFESSIONAL_SERVICE -> Label.of("专业服务机构", "professional service bodies");
            case CULTURE_SPORT -> Label.of("群众文化文体类组织", "culture and sport organisations");
            case SERVICE -> Label.of("社区服务类组织", "community service organisations");
            case RIGHTS -> Label.of("维护权益类组织", "organisations for rights");
            case DONATION -> Label.of("捐赠类组织", "donation organisations");
            case RELIEF -> Label.of("社区救助类组织", "relief organisations");
            case CHARITY -> Label.of("慈善类组织", "charities");
            case SCIENCE -> Label.of("科普类组织", "popular science organisations");
            case PUBLIC_ORDER -> Label.of("治安类组织", "public order organisations");
            case MEDIATION -> Label.of("调解类组织", "mediation organisations");
            case PUBLIC_WELFARE -> Label.of("公益性组织", "public welfare organisations");
            case MUTUAL_AID -> Label.of("互助性组织", "mutual aid organisations");
            case OTHER_SOCIAL -> Label.of("其他社会组织", "other social organisations");
        };
    }
}
