/** What the tests share: an emulator for each test, and the names of what the bundled fixtures hold. */
package dev.cceemulator.testing;
