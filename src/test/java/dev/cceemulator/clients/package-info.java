/** Tests with the official SDKs, and of the documents for their users. */
package dev.cceemulator.clients;
