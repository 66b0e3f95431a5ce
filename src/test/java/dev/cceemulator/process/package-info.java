/** The packaged emulator as a process of its own: what it prints, how it ends, what it keeps. */
package dev.cceemulator.process;
