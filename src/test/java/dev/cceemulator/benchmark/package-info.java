/** Benchmarks, the servers that they compare, and a stress test; most of them are started by src/test/benchmark/run. */
package dev.cceemulator.benchmark;
