/**
 * The budgets of the whole country as a job on Apache Spark; start at {@link org.shequ.examples.spark.Main}.
 *
 * <p>{@link org.shequ.examples.spark.SharedPolicy} is broadcast once, {@link org.shequ.examples.spark.BudgetPartition} works out the budgets of
 * a partition, {@link org.shequ.examples.spark.NationalJob} reads and writes Parquet and adds up. Everything that spreads work over
 * machines is Spark's.
 */
@NullMarked
package org.shequ.examples.spark;

import org.jspecify.annotations.NullMarked;
