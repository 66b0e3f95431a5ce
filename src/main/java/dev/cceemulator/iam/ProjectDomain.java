package dev.cceemulator.iam;

/**
 * Which account a project belongs to.
 *
 * @param projectId the project
 * @param domain the name of the domain
 */
public record ProjectDomain(String projectId, String domain) {}
