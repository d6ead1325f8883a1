package org.shequ.standards.schema;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shequ.core.json.Cursor;
import org.shequ.core.json.Faults;
import org.shequ.core.json.Json;
import org.shequ.core.testkit.UnitArbitraries;
import org.shequ.core.unit.Unit;
import org.shequ.core.unit.UnitJson;
import org.shequ.standards.evaluation.Scheme;
import org.shequ.standards.json.JsonText;
import org.shequ.standards.measure.DeclaredFacts;
import org.shequ.standards.reference.Overlay;
import org.shequ.standards.reference.ReferenceData;
import org.shequ.standards.reference.Supplements;

/** The schemas accept what the writers write and the samples, and refuse what the readers refuse. */
@NullMarked
class SchemaTest {
    private static JsonSchema schema(String name) {
        String file = "/org/shequ/standards/schema/" + name + ".schema.json";
        try (InputStream in = Objects.requireNonNull(SchemaTest.class.getResourceAsStream(file), file)) {
            return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                    .getSchema(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Set<ValidationMessage> faults(JsonSchema schema, String json) {
        return schema.validate(json, InputFormat.JSON);
    }

    private static final JsonSchema UNITS = schema("units");

    @Provide
    Arbitrary<Unit> units() {
        return UnitArbitraries.units();
    }

    @Property
    void unitsAreValidAsTheyAreWritten(@ForAll("units") Unit unit) {
        assertThat(faults(UNITS, UnitJson.writeAll(List.of(unit)).toString())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '¦', quoteCharacter = '`', textBlock = """
units ¦ [{'code':'510402001001','name':'n','kind':'URBAN_COMMUNITY','asOf':'2017-12-31','households':3120,'premises':[{'kind':'COMMUNITY_SERVICE_CENTRE','area':'420','basis':'BUILDING'}],'honours':[{'kind':'HIGH_LEVEL','from':'2016-12-01'},'FEATURE'],'attested':{'PZH2015-3.3.3-1':true,'PZH2015-3.3.3-2':{'items':{'a':false}}},'facts':{}}]
units ¦ [{'kind':'COMMUNITY','committee':'VILLAGERS','ruralCommunitySince':'2016-05'},{'kind':'ESTATE','plannedHouseholds':900,'allocated':{'h':{'2016':'1.50'}}}]
reference ¦ {'wage.onPost':{'370102':{'2013':'51234.57'}},'growthIndex':{'510400':{'base':2015,'2018':'0.2130'}},'tariff.residential':{'510400':{'2016':{'WATER':'2.05'}}},'parameters':{'SD2012-3.3-3':{'370100':{'2013':'40000.00'}}},'my.index':{'510400':{'base':2015,'2018':'-0.05'}}}
scheme ¦ {}
scheme ¦ {'set':'DH-6.21-2','points':{'DH-1.3-3#COMPLETE_SERVICES':{'met':'20','unmet':'-5'},'x':'1/3'},'otherwise':2.5,'steps':[{'from':'-1','score':'0'},{'from':'80','score':'85'}],'grades':[{'grade':'PASSED','from':'60'},{'grade':'MODEL','label':{'zh':'示范','en':'model'},'from':'85'}],'cycle':{'years':3,'anchor':2011}}
scheme ¦ {'criteria':['SD2012-2.2.2-3','SD2012-2.1.3-3#X'],'label':{'zh':'z','en':'e'},'cycle':{'years':1}}
supplements ¦ {'supplements':[{'fills':'SD2012-3.3-3','place':'370100','from':'2013-01-01','until':null,'citation':'c','amount':'40000.00'},{'fills':'P','place':'370100','citation':'c','formula':{'flat':'1/3'},'unit':'ratio'},{'fills':'P','place':'370100','citation':'c','shares':'CITY=5,COUNTY=3'}]}
overlay ¦ {'by':'finance bureau','why':'draft 2017','figures':{'PZH2015-3.5.4-2':'60000.00','SD2012-1.3-1/a#part':'2/3'}}
facts ¦ {'facts':[{'name':'fiscallyStrained','type':'truth','label':{'zh':'z','en':'e'}},{'name':'grade','type':'category','label':{'zh':'z','en':'e'},'values':['A','B']}]}
""")
    void samplesAreValid(String name, String json) {
        String text = json.replace('\'', '"');
        assertThat(faults(schema(name), text)).isEmpty();
        Json written = written(name, JsonText.read(text, name));
        assertThat(faults(schema(name), written.toString())).isEmpty();
        assertThat(written(name, written)).isEqualTo(written);
    }

    private static Json written(String name, Json tree) {
        return switch (name) {
            case "units" -> UnitJson.writeAll(UnitJson.readAll(tree));
            case "reference" -> ReferenceData.read(tree).write();
            case "supplements" -> Supplements.read(tree).write();
            case "overlay" -> Overlay.read(tree).write();
            case "scheme" -> Scheme.read(tree).write();
            default -> DeclaredFacts.write(DeclaredFacts.read(Cursor.of(tree, new Faults())));
        };
    }

    @ParameterizedTest
    @CsvSource(delimiter = '¦', quoteCharacter = '`', textBlock = """
units ¦ {}
units ¦ [{}]
units ¦ [{'kind':'TOWN'}]
units ¦ [{'kind':'COMMUNITY','households':-1}]
units ¦ [{'kind':'COMMUNITY','household':1}]
units ¦ [{'kind':'COMMUNITY','code':'5104'}]
units ¦ [{'kind':'ESTATE','settlement':'URBAN'}]
units ¦ [{'kind':'COMMUNITY','payStandard':'1.005'}]
units ¦ [{'kind':'COMMUNITY','attested':{'PZH2015-3.3.3-1':{}}}]
units ¦ [{'kind':'COMMUNITY','facts':{'a':[]}}]
reference ¦ {'wage.social':{'5104':{'2016':'1'}}}
reference ¦ {'wage.social':{'510400':{'16':'1'}}}
reference ¦ {'wage.social':{'510400':{'2016':'-1'}}}
reference ¦ {'Wage':{}}
reference ¦ {'growthIndex':{'510400':{'2018':'0.2'}}}
reference ¦ {'tariff.residential':{'510400':{'2016':'2.05'}}}
supplements ¦ {'supplements':[{'fills':'P','place':'370100','citation':'c'}]}
supplements ¦ {'supplements':[{'fills':'P','place':'370100','citation':'c','amount':'1','shares':'CITY'}]}
supplements ¦ {'supplements':[{'fills':'P','place':'370100','citation':'c','amount':'1','unit':'ratio'}]}
scheme ¦ {'set':'a','criteria':['b']}
scheme ¦ {'criteria':[]}
scheme ¦ {'point':{}}
scheme ¦ {'otherwise':'-1'}
scheme ¦ {'points':{'x':{'met':'1','unmet':'1'}}}
scheme ¦ {'points':{'x':{'met':'1'}}}
scheme ¦ {'otherwise':'1','steps':[{'from':'1'}]}
scheme ¦ {'grades':[{'grade':'A','from':'1'}]}
scheme ¦ {'otherwise':'1','grades':[{'grade':'','from':'1'}]}
scheme ¦ {'cycle':{'years':0}}
scheme ¦ {'cycle':{'years':3}}
scheme ¦ {'cycle':{'years':101,'anchor':2011}}
overlay ¦ {'by':'b','why':'w'}
overlay ¦ {'by':' ','why':'w','figures':{}}
overlay ¦ {'by':'b','why':'w','figures':{'x':'1'}}
facts ¦ {'facts':[{'name':'x','type':'trut','label':{'zh':'a','en':'b'}}]}
facts ¦ {'facts':[{'name':'x','type':'category','label':{'zh':'a','en':'b'}}]}
facts ¦ {'facts':[{'name':'x','type':'truth','label':{'zh':'a','en':'b'},'values':['A','B']}]}
""")
    void whatReadersRefuseIsInvalid(String name, String json) {
        assertThat(faults(schema(name), json.replace('\'', '"'))).isNotEmpty();
    }
}
