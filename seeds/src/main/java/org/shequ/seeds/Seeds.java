package org.shequ.seeds;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.shequ.core.source.DocumentId;
import org.shequ.standards.pack.Pack;
import org.shequ.standards.pack.PackSource;
import org.shequ.standards.policy.PolicyLibrary;

/**
 * The five bundled policy documents (内置政策文件), the two laws behind them, and the samples of units to try them on.
 *
 * <p>Example: {@code Seeds.library().forYear(FiscalYear.of(2016)).budget(community)}.
 *
 * <table>
 * <caption>The documents, in the order in which their lines stand</caption>
 * <tr><td>{@code JL2010}</td><td>吉政发〔2010〕37号</td><td>Jilin, urban and rural communities</td></tr>
 * <tr><td>{@code DH}</td><td>no number, no date</td><td>Dunhuang, urban communities</td></tr>
 * <tr><td>{@code SD2012}</td><td>鲁办发〔2012〕22号</td><td>Shandong, urban residents' committees</td></tr>
 * <tr><td>{@code PZH2015}</td><td>攀委发〔2015〕10号</td><td>Panzhihua, urban and rural communities, villages</td></tr>
 * <tr><td>{@code JL2016}</td><td>吉办发〔2016〕3号</td><td>Jilin, rural communities</td></tr>
 * </table>
 *
 * <p>The laws (法律) are not among the five: {@link #withLaws()} has them. They are known here by accounts only, not by their text, and
 * say so; what is not known of a version is answered as not encoded.
 *
 * <table>
 * <caption>The laws, in the order in which they follow the documents</caption>
 * <tr><td>{@code LAW-URBAN}</td><td>城市居民委员会组织法</td><td>the whole country, residents' committees</td></tr>
 * <tr><td>{@code LAW-RURAL}</td><td>村民委员会组织法</td><td>the whole country, villagers' committees</td></tr>
 * </table>
 */
public final class Seeds {
    private static final List<String> DOCUMENTS = List.of("JL2010", "DH", "SD2012", "PZH2015", "JL2016");
    private static final List<String> LAWS = List.of("LAW-URBAN", "LAW-RURAL");

    private Seeds() {}

    /** The library of the five, made when it is first asked for; it is immutable. */
    private static final class Five {
        static final PolicyLibrary LIBRARY = PolicyLibrary.ofProofread(sources(DOCUMENTS));
    }

    /** The library with the laws, made when it is first asked for; it shares the packs of the five. */
    private static final class WithLaws {
        static final PolicyLibrary LIBRARY = library().plusProofread(sources(LAWS));
    }

    private static List<PackSource> sources(List<String> documents) {
        List<PackSource> sources = new ArrayList<>();
        for (String document : documents) {
            sources.add(source(document));
        }
        return sources;
    }

    /**
     * Returns the library of the five documents, without the laws. It reads their identities; the rules of one load when they are asked
     * for, once.
     *
     * @return the library, the same each time
     */
    public static PolicyLibrary library() {
        return Five.LIBRARY;
    }

    /**
     * Returns the library of the five documents and the two laws behind them, which bind every place.
     *
     * @return the library, the same each time
     */
    public static PolicyLibrary withLaws() {
        return WithLaws.LIBRARY;
    }

    /**
     * Returns one of the bundled packs.
     *
     * @param document its id, for example {@code PZH2015} or {@code LAW-URBAN}
     * @return the pack
     * @throws IllegalArgumentException if there is no such document; the message lists those that exist
     */
    public static Pack pack(String document) {
        return withLaws().pack(DocumentId.of(document));
    }

    /**
     * Opens the bundled real sample: code, name and kind of the 336 villages and communities of Panzhihua and the 67 of Dunhuang, as CSV.
     * Where it comes from stands beside it in {@code SOURCES.md}.
     *
     * @return the file in UTF-8; the caller closes it
     */
    public static InputStream sample() {
        return open("sample/panzhihua-dunhuang.csv");
    }

    /**
     * Opens the second sample: made-up units with full facts, as JSON. No figure in it is real.
     *
     * @return the file in UTF-8; the caller closes it
     */
    public static InputStream illustrativeSample() {
        return open("sample/illustrative.json");
    }

    /**
     * Opens made-up reference data for the second sample, as JSON. No figure in it is real.
     *
     * @return the file in UTF-8; the caller closes it
     */
    public static InputStream illustrativeReference() {
        return open("sample/illustrative-reference.json");
    }

    private static PackSource source(String document) {
        String folder = "packs/" + document;
        return PackSource.of(folder, file -> Seeds.class.getResourceAsStream(folder + "/" + file));
    }

    private static InputStream open(String name) {
        InputStream stream = Seeds.class.getResourceAsStream(name);
        if (stream == null) {
            throw new IllegalStateException("sample " + name + " must be in the jar of " + Seeds.class.getName());
        }
        return stream;
    }
}
