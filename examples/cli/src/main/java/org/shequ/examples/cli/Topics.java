package org.shequ.examples.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.shequ.core.json.Nearest;
import org.shequ.core.text.Label;
import org.shequ.core.text.Wording;
import org.shequ.standards.comparison.TopicComparison;
import org.shequ.standards.pack.Pack;

/** The topics of the ledgers, with what people call them and other names by which they may be asked for. */
final class Topics {
    private final List<String> keys;
    private final Map<String, String> names = new LinkedHashMap<>();

    Topics(List<Pack> packs) {
        this.keys = TopicComparison.topics(packs);
        Wording zh = Wording.read(Cli.class, "topics", Locale.CHINESE);
        Wording en = Wording.read(Cli.class, "topics", Locale.ENGLISH);
        keys.forEach(key -> names.put(key, key));
        for (String key : keys) {
            for (Wording words : List.of(en, zh)) {
                names.putIfAbsent(words.sayOr(key, key), key);
                List.of(words.sayOr(key + ".also", "").split("; *|；")).forEach(name -> names.putIfAbsent(name, key));
            }
        }
        names.remove("");
    }

    /** The key of a topic, whichever of its names is given. */
    String key(String name) {
        String key = names.get(name.toLowerCase(Locale.ROOT));
        if (key == null) {
            throw Refusal.of(
                    "--topic: no topic \"" + name + "\"" + Nearest.hint(name, names.keySet()) + "; topics: " + all());
        }
        return key;
    }

    /** Every topic, with the other names of those that have some, for messages. */
    String all() {
        List<String> all = new ArrayList<>();
        for (String key : keys) {
            String also = Wording.read(Cli.class, "topics", Locale.ENGLISH).sayOr(key + ".also", "");
            all.add(also.isEmpty() ? key : key + " (" + also.replace("; ", ", ") + ")");
        }
        return String.join(", ", all);
    }

    /** What people call a topic. */
    static Label label(String key) {
        return Label.of(
                Wording.read(Cli.class, "topics", Locale.CHINESE).sayOr(key, key),
                Wording.read(Cli.class, "topics", Locale.ENGLISH).sayOr(key, key));
    }
}
