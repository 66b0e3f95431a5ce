/** Projects and their time. Everything that can differ between two tests belongs to a project. */
@NullMarked
package dev.cceemulator.project;

import org.jspecify.annotations.NullMarked;
