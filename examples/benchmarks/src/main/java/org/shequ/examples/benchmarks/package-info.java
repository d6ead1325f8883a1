/**
 * The speed of Shequ beside hand-written code and rule engines; start at {@link org.shequ.examples.benchmarks.Benchmarks}.
 *
 * <p>{@code Peer} names the ways of computing the workload that are compared, {@code BudgetBenchmark} times them in one run, {@code
 * GrowthBenchmark} how cost grows, and {@code ColdStart} a first budget in a fresh machine. The ways themselves stand in {@code peer}.
 */
@NullMarked
package org.shequ.examples.benchmarks;

import org.jspecify.annotations.NullMarked;
