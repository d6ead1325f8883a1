package org.shequ.standards.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shequ.core.formula.Measures;
import org.shequ.core.formula.json.Vocabulary;
import org.shequ.core.json.Cursor;
import org.shequ.core.json.Faults;
import org.shequ.core.json.FaultsException;
import org.shequ.core.json.Json;
import org.shequ.standards.json.JsonText;
import org.shequ.standards.measure.DeclaredFacts;

class ReferenceFaultsTest {
    private static Object read(String kind, Json tree) {
        return switch (kind) {
            case "reference" -> ReferenceData.read(tree);
            case "supplements" -> Supplements.read(tree, Vocabulary.of(Measures.ALL, List.of()));
            case "overlay" -> Overlay.read(tree);
            default -> facts(tree);
        };
    }

    private static Object facts(Json tree) {
        Faults faults = new Faults();
        Object read = DeclaredFacts.read(Cursor.of(tree, faults));
        faults.throwIfAny();
        return read;
    }

    @ParameterizedTest
    @CsvSource(delimiter = '¦', quoteCharacter = '`', textBlock = """
reference ¦ [] ¦ f.json:1:1: found an array, allowed: an object
reference ¦ {'wage.social':{'5104':{'2016':'1'}}} ¦ f.json:1:24 /wage.social/5104: division code (5104) must be 6, 9 or 12 digits; found an object, allowed: a division code, such as '510402'
reference ¦ {'wage.social':{'510400':{'16':'1'}}} ¦ f.json:1:32 /wage.social/510400/16: fiscal year (16) must be four digits; found '1', allowed: a year, such as '2016'
reference ¦ {'wage.social':{'510400':{'2016':null}}} ¦ f.json:1:34 /wage.social/510400/2016: found null, allowed: a plain decimal, such as '51234.57'
reference ¦ {'wage.social':{'510400':{'2016':'1e5'}}} ¦ f.json:1:34 /wage.social/510400/2016: wage.social[510400][2016] (1e5) must be a plain decimal, such as 51234.57; found '1e5', allowed: a plain decimal, such as '51234.57'
reference ¦ {'wage.social':{'510400':{'2016':1e5}}} ¦ f.json:1:34 /wage.social/510400/2016: wage.social[510400][2016] (1e5) must be a plain decimal, such as 51234.57; found 1e5, allowed: a plain decimal, such as '51234.57'
reference ¦ {'wage.social':{'510400':{'2016':'-1'}}} ¦ f.json:1:34 /wage.social/510400/2016: wage.social[510400][2016] (-1) must be at least 0; found '-1', allowed: a plain decimal, such as '51234.57'
reference ¦ {'wage.social':{'510400':{'2016':'1.005'}}} ¦ f.json:1:34 /wage.social/510400/2016: wage.social[510400][2016] (1.005) must be in yuan, in whole steps of 1/100; found '1.005', allowed: a plain decimal, such as '51234.57'
reference ¦ {'wage.social':{'510400':{'2016':'1 000'}}} ¦ f.json:1:34 /wage.social/510400/2016: wage.social[510400][2016] (1 000) must be a plain decimal, such as 51234.57; found '1 000', allowed: a plain decimal, such as '51234.57'
reference ¦ {'wage.social':{'510400':'1'}} ¦ f.json:1:26 /wage.social/510400: found '1', allowed: an object
reference ¦ {'Wage.social':{}} ¦ f.json:1:16 /Wage.social: series (Wage.social) must be camel case with dots, such as wage.social (did you mean 'wage.social'?); found an object, allowed: a series, such as 'wage.social'
reference ¦ {'wage social':{}} ¦ f.json:1:16 /wage social: series (wage social) must be camel case with dots, such as wage.social (did you mean 'wage.social'?); found an object, allowed: a series, such as 'wage.social'
reference ¦ {'wage.social':{'510400':{'2016':'1'},'510400000000':{'2016':'2'}}} ¦ f.json:1:62 /wage.social/510400000000/2016: wage.social[510400][2016] (2) must stand once; it stands as 1 too; found '2', allowed: each figure once, a series of one shape, a place of one base
reference ¦ {'growthIndex':{'510400':{'base':'2015','2018':'0.2'}}} ¦ f.json:1:34 /growthIndex/510400/base: found '2015', allowed: an integer
reference ¦ {'growthIndex':{'510400':{'base':99999999999,'2018':'0.2'}}} ¦ f.json:1:34 /growthIndex/510400/base: fiscal year (99999999999) must be four digits; found 99999999999, allowed: a year, such as 2015
reference ¦ {'growthIndex':{'510400':{'base':2015,'2014':'0.2'}}} ¦ f.json:1:46 /growthIndex/510400/2014: growthIndex[510400][2014] (0.2) must not lie before its base year 2015; found '0.2', allowed: a plain decimal, such as '51234.57'
reference ¦ {'growthIndex':{'510400':{'base':2015,'2018':'-1.5'}}} ¦ f.json:1:46 /growthIndex/510400/2018: growthIndex[510400][2018] (-1.5) must be at least -1; found '-1.5', allowed: a plain decimal, such as '51234.57'
reference ¦ {'growthIndex':{'510400':{'base':2015,'2018':'0.2'},'510402':{'2018':'0.3'}}} ¦ f.json:1:70 /growthIndex/510402/2018: growthIndex[510402][2018] (a plain figure) must be a rise since a base year, as growthIndex[510400][2018] is; found '0.3', allowed: each figure once, a series of one shape, a place of one base
reference ¦ {'tariff.residential':{'510400':{'2016':{'water':'2.05'}}}} ¦ f.json:1:50 /tariff.residential/510400/2016/water: item of tariff.residential (water) must be capital letters, digits and underscores, such as WATER; found '2.05', allowed: a plain decimal, such as '51234.57'
reference ¦ {'tariff.residential':{'510400':{'2016':{'WATER':'2.05'},'2017':'3'}}} ¦ f.json:1:65 /tariff.residential/510400/2017: tariff.residential[510400][2017] (a plain figure) must be a figure of an item, as tariff.residential[510400][2016][WATER] is; found '3', allowed: each figure once, a series of one shape, a place of one base
reference ¦ {'parameters':{'SD 1':{'370100':{'2013':'1'}}}} ¦ f.json:1:23 /parameters/SD 1: parameter (SD 1) must be a letter, then up to 79 letters, digits or any of _ . / # -; found an object, allowed: the name of a parameter, such as 'SD2012-3.3-3'
reference ¦ {'wage.social':{'x':{},'510400':{'y':'1'}}} ¦ f.json:1:21 /wage.social/x: division code (x) must be 6, 9 or 12 digits; found an object, allowed: a division code, such as '510402' // f.json:1:38 /wage.social/510400/y: fiscal year (y) must be four digits; found '1', allowed: a year, such as '2016'
supplements ¦ {} ¦ f.json:1:1: missing key 'supplements'; found no keys, allowed: an object with the key 'supplements'
supplements ¦ {'supplement':[]} ¦ f.json:1:1: missing key 'supplements'; found keys supplement, allowed: an object with the key 'supplements' // f.json:1:15 /supplement: found unknown key 'supplement', allowed: supplements (did you mean 'supplements'?)
supplements ¦ {'supplements':[{}]} ¦ f.json:1:17 /supplements/0: missing key 'fills'; found no keys, allowed: an object with the key 'fills' // f.json:1:17 /supplements/0: missing key 'place'; found no keys, allowed: an object with the key 'place' // f.json:1:17 /supplements/0: missing key 'citation'; found no keys, allowed: an object with the key 'citation' // f.json:1:17 /supplements/0: a supplement must have one of amount, formula, shares; it has 0
supplements ¦ {'supplements':[{'fills':'P','place':'370100','citation':'c'}]} ¦ f.json:1:17 /supplements/0: a supplement must have one of amount, formula, shares; it has 0
supplements ¦ {'supplements':[{'fills':'P','place':'370100','citation':'c','amount':'1','shares':'CITY'}]} ¦ f.json:1:17 /supplements/0: a supplement must have one of amount, formula, shares; it has 2
supplements ¦ {'supplements':[{'fills':'P','place':'370100','citation':' ','amount':'1'}]} ¦ f.json:1:17 /supplements/0: citation of the supplement to P ( ) must not be blank; found an object, allowed: a supplement
supplements ¦ {'supplements':[{'fills':'P','place':'370100','citation':'c','amount':'-1'}]} ¦ f.json:1:71 /supplements/0/amount: flat amount (-1.00 yuan) must be zero or more; found '-1', allowed: an amount in yuan of at least 0, such as '40000.00'
supplements ¦ {'supplements':[{'fills':'P','place':'370100','citation':'c','amount':'1','from':'2013-02-30'}]} ¦ f.json:1:82 /supplements/0/from: date (2013-02-30) must be a day that exists; found '2013-02-30', allowed: a day, such as '2013-01-01', or null
supplements ¦ {'supplements':[{'fills':'P','place':'370100','citation':'c','amount':'1','from':'2014-01-01','until':'2013-01-01'}]} ¦ f.json:1:17 /supplements/0: validity from (2014-01-01) must lie before its until (2013-01-01), which is exclusive; found an object, allowed: an until after the from
supplements ¦ {'supplements':[{'fills':'P','place':'370100','citation':'c','shares':'CITY=0'}]} ¦ f.json:1:71 /supplements/0/shares: cost share weights (0) must have a positive sum; found 'CITY=0', allowed: a cost share, such as 'CITY=5,COUNTY=5'
supplements ¦ {'supplements':[{'fills':'P','place':'370100','citation':'c','amount':'1','unit':'ratio'}]} ¦ f.json:1:82 /supplements/0/unit: a unit must stand beside a formula
supplements ¦ {'supplements':[{'fills':'P','place':'370100','citation':'c','formula':{'measure':'household'}}]} ¦ f.json:1:83 /supplements/0/formula/measure: found 'household', allowed: a measure in yuan (did you mean 'households'?)
supplements ¦ {'supplements':[{'fills':'P','place':'370100','citation':'c','amount':'1'},{'fills':'P','place':'370100','citation':'d','amount':'2'}]} ¦ f.json:1:76 /supplements/1: supplement P 370100 (, ) (d) must not overlap with P 370100 (, ) (c); found an object, allowed: supplements that do not overlap
overlay ¦ {'by':'b','why':'w'} ¦ f.json:1:1: missing key 'figures'; found keys by, why, allowed: an object with the key 'figures'
overlay ¦ {'by':' ','why':'w','figures':{}} ¦ f.json:1:1: overlay by ( ) must not be blank; found an object, allowed: an overlay
overlay ¦ {'by':'b','why':'w','figures':{'x':'1'}} ¦ f.json:1:36 /figures/x: clause id (x) must be document, section path and number, such as PZH2015-3.5.4-2; found '1', allowed: a rule, or a rule, # and the name of its figure
overlay ¦ {'by':'b','why':'w','figures':{'PZH2015-3.5.4-2':'-1'}} ¦ f.json:1:50 /figures/PZH2015-3.5.4-2: overlay figure (-1) must be at least 0; found '-1', allowed: an exact number, such as '60000.00'
overlay ¦ {'by':'b','why':'w','figures':{'PZH2015-3.5.4-2#':'1'}} ¦ f.json:1:51 /figures/PZH2015-3.5.4-2#: overlay figure (PZH2015-3.5.4-2#) must be a rule, or a rule, # and a name of letters, digits, dots and underscores; found '1', allowed: a rule, or a rule, # and the name of its figure
facts ¦ {'facts':[{'name':'1x','type':'truth','label':{'zh':'a','en':'b'}}]} ¦ f.json:1:11 /facts/0: fact name (1x) must be a letter, then up to 63 letters, digits, dots or underscores; found an object, allowed: a name that is a letter, then up to 63 letters, digits, dots or underscores; values, at least two, for a category only; a chart measure of its type
facts ¦ {'facts':[{'name':'x','type':'trut','label':{'zh':'a','en':'b'}}]} ¦ f.json:1:30 /facts/0/type: found 'trut', allowed: yuan, m2, households, persons, person-months, count, ratio, usage, minutes, truth, category (did you mean 'truth'?)
facts ¦ {'facts':[{'name':'x','type':'truth','label':{'zh':'a'}}]} ¦ f.json:1:46 /facts/0/label: missing key 'en'; found keys zh, allowed: an object with the key 'en'
facts ¦ {'facts':[{'name':'x','type':'truth','label':{'zh':' ','en':'b'}}]} ¦ f.json:1:52 /facts/0/label/zh: label zh ( ) must not be blank; found ' ', allowed: words in both languages
facts ¦ {'facts':[{'name':'x','type':'category','label':{'zh':'a','en':'b'}}]} ¦ f.json:1:11 /facts/0: missing key 'values'; found keys name, type, label, allowed: an object with the key 'values'
facts ¦ {'facts':[{'name':'x','type':'category','values':['A'],'label':{'zh':'a','en':'b'}}]} ¦ f.json:1:11 /facts/0: category facts[x] values ([A]) must be at least two, none twice; found an object, allowed: a name that is a letter, then up to 63 letters, digits, dots or underscores; values, at least two, for a category only; a chart measure of its type
facts ¦ {'facts':[{'name':'x','type':'truth','values':['A','B'],'label':{'zh':'a','en':'b'}}]} ¦ f.json:1:11 /facts/0: values of fact x ([A, B]) must be left out; only a category has values; found an object, allowed: a name that is a letter, then up to 63 letters, digits, dots or underscores; values, at least two, for a category only; a chart measure of its type
facts ¦ {'facts':[{'name':'x','type':'yuan','label':{'zh':'a','en':'b'}},{'name':'x','type':'yuan','label':{'zh':'a','en':'b'}}]} ¦ f.json:1:66 /facts/1: fact x must be declared once
""")
    void eachFaultIsToldWithItsPlace(String kind, String json, String message) {
        FaultsException thrown = catchThrowableOfType(
                FaultsException.class, () -> read(kind, JsonText.read(json.replace('\'', '"'), "f.json")));
        assertThat(thrown).as(json).isNotNull();
        assertThat(String.valueOf(thrown.getMessage()).replace('"', '\'')).isEqualTo(message.replace(" // ", "\n"));
    }
}
