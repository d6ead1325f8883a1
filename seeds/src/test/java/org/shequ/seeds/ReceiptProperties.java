package org.shequ.seeds;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.shequ.core.json.FaultsException;
import org.shequ.core.json.Json;
import org.shequ.core.place.DivisionCode;
import org.shequ.core.unit.Unit;
import org.shequ.standards.json.JsonText;
import org.shequ.standards.policy.Policy;
import org.shequ.standards.receipt.Difference;
import org.shequ.standards.receipt.Question;
import org.shequ.standards.receipt.QuestionKind;
import org.shequ.standards.receipt.Receipt;
import org.shequ.standards.receipt.Verification;

/** Each receipt verifies, and any change of one input, setting, figure or digest is named. */
class ReceiptProperties {
    @Provide
    Arbitrary<Receipt> receipts() {
        return Combinators.combine(
                        ReceiptArbitraries.policies(),
                        Arbitraries.of(QuestionKind.class),
                        ReceiptArbitraries.units().list().ofMaxSize(3))
                .as(ReceiptProperties::receipt);
    }

    private static Receipt receipt(Policy policy, QuestionKind kind, List<Unit> units) {
        boolean isOfOnePlace = kind == QuestionKind.PROGRESS && units.size() % 2 == 1;
        Question question = isOfOnePlace
                ? Question.of(kind, policy.at(), DivisionCode.of("510400"))
                : Question.of(kind, policy.at());
        return Receipt.of(question, policy, units);
    }

    private static Verification streamed(String text) {
        return Verification.of(
                new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), "receipt.json", Seeds.library());
    }

    @Property(tries = 1_000, edgeCases = EdgeCasesMode.NONE)
    void eachReceiptVerifiesInAnyLayout(@ForAll("receipts") Receipt receipt) {
        assertThat(receipt.verify(Seeds.library()).differences()).isEmpty();
        assertThat(streamed(receipt.text()).isVerified()).isTrue();
        assertThat(streamed(receipt.json().pretty())).isEqualTo(receipt.verify(Seeds.library()));
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void whatIsReadIsWrittenInTheSameBytes(@ForAll("receipts") Receipt receipt) {
        assertThat(Receipt.read(JsonText.read(receipt.text(), "r")).text()).isEqualTo(receipt.text());
        assertThat(Receipt.fromJson(receipt.toJson()).text()).isEqualTo(receipt.text());
    }

    @Property(tries = 2_000, edgeCases = EdgeCasesMode.NONE)
    void anyChangedLeafIsNamed(@ForAll("receipts") Receipt receipt, @ForAll int which, @ForAll Change change) {
        List<String> leaves = new ArrayList<>();
        Leaves.collect("", receipt.json(), leaves);
        String leaf = leaves.get(Math.floorMod(which, leaves.size()));
        Json.Obj changed = (Json.Obj) Leaves.changed("", receipt.json(), leaf, change);
        assertThat(changed).isNotEqualTo(receipt.json());
        assertThat(named(changed)).as("%s %s", change, leaf).anyMatch(each -> isAtOrAbove(each, leaf));
    }

    /** Below only where the leaf was empty and now holds something. */
    private static boolean isAtOrAbove(String pointer, String leaf) {
        boolean isBelow = pointer.startsWith(leaf + "/");
        return !pointer.isEmpty() && (leaf.equals(pointer) || leaf.startsWith(pointer + "/") || isBelow);
    }

    /** The pointers that are told; where the receipt is none any more, those of its faults. */
    private static List<String> named(Json.Obj changed) {
        try {
            Verification verification = Receipt.read(changed).verify(Seeds.library());
            return Stream.concat(verification.differences().stream(), verification.notes().stream())
                    .map(Difference::pointer)
                    .toList();
        } catch (FaultsException faulty) {
            return faulty.faults().stream()
                    .map(fault -> fault.location().pointer())
                    .toList();
        }
    }

    /** How a leaf is changed. */
    enum Change {
        /** One character more, one more, or the other truth. */
        MORE,
        /** One character other or less, one less, or nothing. */
        LESS,
        /** A value of another type. */
        OTHER_TYPE;

        Json of(Json leaf) {
            if (leaf instanceof Json.Text text) {
                String value = text.value();
                return switch (this) {
                    case MORE -> Json.text(value + "0");
                    case LESS ->
                        value.isEmpty() ? Json.text("1") : Json.text(other(value.charAt(0)) + value.substring(1));
                    case OTHER_TYPE -> Json.number(7);
                };
            }
            if (leaf instanceof Json.Num number) {
                return switch (this) {
                    case MORE -> Json.number(number.decimal().add(java.math.BigDecimal.ONE));
                    case LESS -> Json.number(number.decimal().subtract(java.math.BigDecimal.ONE));
                    case OTHER_TYPE -> Json.text(number.literal());
                };
            }
            if (leaf instanceof Json.Bool truth) {
                return this == OTHER_TYPE ? Json.nothing() : Json.bool(!truth.value());
            }
            return this == MORE ? Json.array(List.of(Json.nothing())) : this == LESS ? Json.text("0") : Json.bool(true);
        }

        private static String other(char character) {
            return character == '1' ? "2" : "1";
        }
    }

    /** The leaves of a tree: values that hold none, among them empty objects and arrays. */
    private static final class Leaves {
        private Leaves() {}

        static void collect(String pointer, Json tree, List<String> leaves) {
            if (tree instanceof Json.Obj object && !object.members().isEmpty()) {
                object.members().forEach((key, value) -> collect(pointer + "/" + escaped(key), value, leaves));
            } else if (tree instanceof Json.Arr array && !array.elements().isEmpty()) {
                for (int i = 0; i < array.elements().size(); i++) {
                    collect(pointer + "/" + i, array.elements().get(i), leaves);
                }
            } else {
                leaves.add(pointer);
            }
        }

        static Json changed(String pointer, Json tree, String leaf, Change change) {
            if (pointer.equals(leaf)) {
                return change.of(tree);
            }
            if (tree instanceof Json.Obj object) {
                Json.ObjBuilder copy = Json.object();
                object.members()
                        .forEach((key, value) ->
                                copy.put(key, changed(pointer + "/" + escaped(key), value, leaf, change)));
                return copy.build();
            }
            if (tree instanceof Json.Arr array) {
                List<Json> copy = new ArrayList<>();
                for (Json each : array.elements()) {
                    copy.add(changed(pointer + "/" + copy.size(), each, leaf, change));
                }
                return Json.array(copy);
            }
            return tree;
        }

        private static String escaped(String key) {
            return key.replace("~", "~0").replace("/", "~1");
        }
    }
}
