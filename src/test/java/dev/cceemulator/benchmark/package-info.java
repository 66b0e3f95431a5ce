/** What the emulator is measured beside, and what it is measured with; started by src/test/benchmark/run. */
package dev.cceemulator.benchmark;
