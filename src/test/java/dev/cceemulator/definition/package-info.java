/**
 * Comparison of the served OpenAPI document with the vendor's own API definitions. What is compared (names, types, values,
 * statuses, examples) was extracted from an edition of the definitions by {@link
 * dev.cceemulator.definition.ExtractDefinitions} and is test data.
 */
package dev.cceemulator.definition;
