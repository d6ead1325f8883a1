package org.shequ.standards.policy;

import org.shequ.standards.budget.BudgetLine;

/** A line with what the totals still need to know of it: who pays. */
record LineInPreparation(BudgetLine line, Payers payers) {}
