package org.shequ.standards.text;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.shequ.core.source.Modality;

/**
 * The words by which documents say how binding a clause is (规范用语), and what each may stand for.
 *
 * <p>The table is closed: a word that is not in it says nothing. A bare verb is {@link Modality#DIRECTIVE} and has no word.
 */
public final class ModalityWord {
    private static final Map<String, Set<Modality>> WORDS = new WordTable<Set<Modality>>()
            .put("必须", Set.of(Modality.MUST))
            .put("须", Set.of(Modality.MUST))
            .put("确保", Set.of(Modality.MUST))
            .put("要", Collections.unmodifiableSet(EnumSet.of(Modality.MUST, Modality.SHOULD)))
            .put("应", Set.of(Modality.SHOULD))
            .put("应当", Set.of(Modality.SHOULD))
            .put("应依法", Set.of(Modality.SHOULD))
            .put("一般", Set.of(Modality.GENERAL))
            .put("一般应", Set.of(Modality.GENERAL))
            .put("普遍", Set.of(Modality.GENERAL))
            .put("主要", Set.of(Modality.GENERAL))
            .put("原则上", Set.of(Modality.PRINCIPLE))
            .put("鼓励", Set.of(Modality.ENCOURAGED))
            .put("鼓励支持", Set.of(Modality.ENCOURAGED))
            .put("鼓励和支持", Set.of(Modality.ENCOURAGED))
            .put("鼓励并支持", Set.of(Modality.ENCOURAGED))
            .put("鼓励和扶持", Set.of(Modality.ENCOURAGED))
            .put("提倡", Set.of(Modality.ENCOURAGED))
            .put("倡导", Set.of(Modality.ENCOURAGED))
            .put("支持", Set.of(Modality.ENCOURAGED))
            .put("积极推动", Set.of(Modality.ENCOURAGED))
            .put("力争", Set.of(Modality.STRIVE))
            .put("争取", Set.of(Modality.STRIVE))
            .put("努力", Set.of(Modality.STRIVE))
            .put("努力使", Set.of(Modality.STRIVE))
            .put("可", Set.of(Modality.MAY))
            .put("可以", Set.of(Modality.MAY))
            .put("也可", Set.of(Modality.MAY))
            .put("探索", Set.of(Modality.EXPLORE))
            .put("积极探索", Set.of(Modality.EXPLORE))
            .put("逐步", Set.of(Modality.EXPLORE))
            .put("稳步扩大", Set.of(Modality.EXPLORE))
            .put("不得", Set.of(Modality.PROHIBITED))
            .put("不得低于", Set.of(Modality.PROHIBITED))
            .put("不能", Set.of(Modality.PROHIBITED))
            .put("不予", Set.of(Modality.PROHIBITED))
            .put("严禁", Set.of(Modality.PROHIBITED))
            .build();

    private ModalityWord() {}

    /** {@return the words, by what each may stand for} */
    public static Map<String, Set<Modality>> all() {
        return WORDS;
    }

    /**
     * Returns what a word may stand for.
     *
     * @param word the word as printed, for example {@code 一般}
     * @return one modality, or several where the word is used in several ways; none if the table has no such word
     */
    public static Set<Modality> meanings(String word) {
        return WORDS.getOrDefault(word, Set.of());
    }
}
