package org.shequ.standards.rule;

/** What a rule says (规则内容); one type for each kind of rule. */
public sealed interface Content permits Funding, Sharing {}
