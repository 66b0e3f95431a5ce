/** The library: an emulator inside a JVM, projects for tests, and their clocks. Everything public here is API. */
@NullMarked
package dev.cceemulator;

import org.jspecify.annotations.NullMarked;
