/** H2 and Flyway: opening, migrating, transactions, and the few lines of JDBC that every store needs. */
@NullMarked
package dev.cceemulator.database;

import org.jspecify.annotations.NullMarked;
