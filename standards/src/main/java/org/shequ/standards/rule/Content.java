package org.shequ.standards.rule;

/** What a rule says (规则内容); one type for each kind of rule. */
public sealed interface Content permits Funding, Sharing, Norm, Target, Checklist, Procedure {
    /** {@return the name of its kind, for example {@code CHECKLIST}; the same in small letters is its key in a rule} */
    String kind();
}
