package dev.cceemulator.upgrade.service;

import dev.cceemulator.dialect.Dialect;
import dev.cceemulator.upgrade.domain.WorkflowState;

/**
 * One workflow for a client.
 *
 * @param dialect the dialect of its project
 * @param state the workflow at one moment
 */
public record WorkflowView(Dialect dialect, WorkflowState state) {}
