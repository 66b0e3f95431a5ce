/** What official SDKs make of the emulator's answers, and that the documents for their users are what was run. */
package dev.cceemulator.clients;
