package org.shequ.standards.batch;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;
import org.shequ.core.unit.Unit;
import org.shequ.core.unit.UnitJson;
import org.shequ.standards.json.JsonText;
import org.shequ.standards.pack.Pack;
import org.shequ.standards.pack.PackSource;

/** What made-up packs have in common: rules drawn at random, whose texts leave choices; and what is drawn of each community. */
class MadeUp {
    static final String LABEL = "'label':{'zh':'编的','en':'made up'}";

    /** Each choice doubles the readings of a rule. */
    private static final int MOST_CHOICES = 3;

    final Random random;
    private final List<String> rules = new ArrayList<>();
    private final List<String> choices = new ArrayList<>();

    MadeUp(Random random) {
        this.random = random;
    }

    static String json(String text) {
        return text.replace('\'', '"');
    }

    final <T> T pick(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }

    /** What there is as often as not; drawn only if it is. */
    final String some(Supplier<String> member) {
        return random.nextBoolean() ? member.get() : "";
    }

    static String figure(Object value) {
        return "{'value':'" + value + "','inferred':'made up'}";
    }

    static String named(String name, Object value) {
        return "{'value':'" + value + "','inferred':'made up','name':'" + name + "'}";
    }

    static String fact(String name, String type) {
        return "{'name':'" + name + "','type':'" + type + "'," + LABEL + "}";
    }

    /** A part of a rule, or now and then two of which the text leaves open which is meant. */
    final String doubtful(Supplier<String> part) {
        if (choices.size() >= MOST_CHOICES || random.nextInt(4) > 0) {
            return part.get();
        }
        String name = "c" + choices.size();
        choices.add(
                "{'choice':'" + name + "','default':'X','options':{'X':{'zh':'甲','en':'x'},'Y':{'zh':'乙','en':'y'}}}");
        return "{'reading':'" + name + "','options':{'X':" + part.get() + ",'Y':" + part.get() + "}}";
    }

    /** Adds a rule of which all parts are drawn by now. */
    final void add(String id, String clause, String modality, String members) {
        String readings = choices.isEmpty() ? "" : ",'readings':[" + String.join(",", choices) + "]";
        choices.clear();
        rules.add("{'id':'" + id + "'," + LABEL + ",'clauses':['" + clause + "'],'locator':'一','subject':'COMMUNITY',"
                + "'modality':" + modality + readings + members + "}");
    }

    /** The pack of the rules that were added, and of further files. */
    final Pack pack(Map<String, String> others) {
        Map<String, String> files = new HashMap<>(others);
        files.put(
                "pack.json",
                "{'format':1,'id':'X','document':{'title':'made up','issuer':null,'number':null,"
                        + "'date':'2000-01-01','place':'990100','reach':['URBAN','RURAL']}}");
        files.put("rules.json", "{'rules':[" + String.join(",", rules) + "]}");
        files.replaceAll((name, text) -> json(text));
        return Pack.read(PackSource.texts("made up", files));
    }

    /** One community: of some all is known, of others each fact or not. */
    static final class OfCommunity {
        private final Random random;
        private final boolean isSpared;
        private final List<String> members = new ArrayList<>();

        OfCommunity(Random random, List<String> places) {
            this.random = random;
            this.isSpared = random.nextInt(8) > 1;
            add("'code':'" + places.get(random.nextInt(places.size())) + "'");
            add("'kind':'"
                    + List.of("URBAN_COMMUNITY", "TOWN_COMMUNITY", "RURAL_COMMUNITY", "VILLAGE", "COMMUNITY")
                            .get(random.nextInt(5))
                    + "'");
        }

        void add(String member) {
            members.add(member);
        }

        /** Whether a fact is known. */
        boolean isThere() {
            return isSpared || random.nextBoolean();
        }

        /** A count below a bound; one in so many is the largest there is, none if that is 0. */
        void count(String name, int most, int large) {
            if (isThere()) {
                add("'" + name + "':" + (isOneIn(large) ? Long.MAX_VALUE : random.nextInt(most)));
            }
        }

        boolean isOneIn(int count) {
            return count > 0 && random.nextInt(count) == 0;
        }

        void truth(String name) {
            if (isThere()) {
                add("'" + name + "':" + random.nextBoolean());
            }
        }

        Unit unit() {
            return UnitJson.read(JsonText.read(json("{" + String.join(",", members) + "}"), "made up"));
        }
    }
}
