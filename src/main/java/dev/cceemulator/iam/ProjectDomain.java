package dev.cceemulator.iam;

/**
 * The domain of a project.
 *
 * @param projectId the project
 * @param domain the name of the domain
 */
public record ProjectDomain(String projectId, String domain) {}
