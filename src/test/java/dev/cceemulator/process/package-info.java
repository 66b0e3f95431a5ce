/** Tests of the packaged emulator as a separate process: its output, its exit codes and its files. */
package dev.cceemulator.process;
