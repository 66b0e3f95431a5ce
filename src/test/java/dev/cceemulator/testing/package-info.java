/** Test helpers: emulators, clients, fixtures and assertions. */
package dev.cceemulator.testing;
