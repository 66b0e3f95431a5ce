/** Benchmarks and the servers that they compare; started by src/test/benchmark/run. */
package dev.cceemulator.benchmark;
