package org.shequ.standards.pack;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.shequ.core.formula.Parameter;
import org.shequ.core.json.Cursor;
import org.shequ.core.json.Fields;
import org.shequ.core.json.Json;
import org.shequ.core.quantity.Dimension;
import org.shequ.core.text.Label;
import org.shequ.core.text.LabelJson;
import org.shequ.core.text.NameShape;

/** Reads and writes the parameters of a pack, the file {@code parameters.json}: figures and ratios that someone else sets. */
final class ParameterCodec {
    private static final String SHARE = "share";
    private static final NameShape NAME = NameShape.of("A-Za-z", "A-Za-z0-9_./#-", 79);

    private final List<Parameter<?>> figures = new ArrayList<>();
    private final List<ShareParameter> shares = new ArrayList<>();
    private final Set<String> names = new HashSet<>();

    /** The parameters that are right. */
    static ParameterCodec read(Optional<Cursor> file) {
        ParameterCodec codec = new ParameterCodec();
        if (file.isPresent()) {
            Fields fields = file.get().fields();
            for (Cursor element : fields.required("parameters").elements()) {
                codec.parameter(element);
            }
            fields.end();
        }
        return codec;
    }

    List<Parameter<?>> figures() {
        return List.copyOf(figures);
    }

    List<ShareParameter> shares() {
        return List.copyOf(shares);
    }

    private void parameter(Cursor element) {
        Fields fields = element.fields();
        Cursor nameAt = fields.required("name");
        Optional<String> name = nameAt.parsed("a name such as SD2012-3.3-3", ParameterCodec::checkedName);
        Optional<String> unit = fields.required("unit").oneOf(units());
        Optional<String> setBy = fields.required("setBy")
                .parsed(
                        "a payer such as CITY",
                        text -> org.shequ.core.share.Payer.of(text).name());
        Optional<Label> label = LabelJson.read(fields.required("label"));
        fields.end();
        if (name.isPresent() && !names.add(name.get())) {
            nameAt.fault("each parameter once");
        }
        if (name.isEmpty() || unit.isEmpty() || setBy.isEmpty() || label.isEmpty()) {
            return;
        }
        if (unit.get().equals(SHARE)) {
            shares.add(ShareParameter.of(name.get(), setBy.get(), label.get()));
        } else {
            figures.add(Parameter.of(name.get(), Dimension.named(unit.get()), setBy.get(), label.get()));
        }
    }

    private static Map<String, String> units() {
        Map<String, String> units = new LinkedHashMap<>();
        for (Dimension<?> dimension : Dimension.all()) {
            units.put(dimension.name(), dimension.name());
        }
        units.put(SHARE, SHARE);
        return units;
    }

    private static String checkedName(String name) {
        if (!NAME.matches(name)) {
            throw new IllegalArgumentException(
                    "parameter (" + name + ") must be a letter, then up to 79 letters, digits or any of _ . / # -");
        }
        return name;
    }

    static Json.Obj write(List<Parameter<?>> figures, List<ShareParameter> shares) {
        List<Json> all = new ArrayList<>();
        figures.forEach(each -> all.add(write(each.name(), each.dimension().name(), each.setBy(), each.label())));
        shares.forEach(each -> all.add(write(each.name(), SHARE, each.setBy(), each.label())));
        return Json.object().put("parameters", Json.array(all)).build();
    }

    private static Json write(String name, String unit, String setBy, Label label) {
        return Json.object()
                .put("name", name)
                .put("unit", unit)
                .put("setBy", setBy)
                .put("label", LabelJson.write(label))
                .build();
    }
}
