package dev.cceemulator;

import dev.cceemulator.plan.TaskPlan;
import java.util.List;

/**
 * A project for a test, isolated from all others. Closing it removes it.
 *
 * <pre>{@code
 * try (var project = emulator.project()) {
 *     project.clock().freeze();
 *     // upgrade project.clusters().get(0) with project.token(), and then:
 *     project.clock().advanceUntilIdle();
 * }
 * }</pre>
 */
public interface EmulatorProject extends AutoCloseable {
    /** The id: 32 lower-case hexadecimal digits. */
    String id();

    /** A token for X-Auth-Token that is scoped to this project and never expires. */
    String token();

    /** The access key with which SDKs sign. */
    String accessKey();

    /** The secret key that belongs to it. */
    String secretKey();

    /**
     * The current clusters, in the order of the fixtures, followed by those that were added; the first bundled one is that of the documented example.
     *
     * @throws EmulatorException if the project is gone
     */
    List<EmulatorCluster> clusters();

    /**
     * Adds a cluster with a random id; a reset removes it.
     *
     * @param version exact, such as v1.28.15-r10, or short, such as v1.28 for the newest one in the upgrade paths
     * @return the cluster with its exact version
     * @throws EmulatorException if the project is gone, or no exact version is known for it
     */
    EmulatorCluster addCluster(String name, String version);

    /**
     * Adds a cluster with a given id; a reset removes it.
     *
     * @return the cluster with its exact version
     * @throws EmulatorException if the project is gone, the id is malformed or taken, or no exact version is known for it
     */
    EmulatorCluster addCluster(EmulatorCluster cluster);

    /** The clock. */
    EmulatorClock clock();

    /**
     * Sets the plan of the tasks that are created from now on.
     *
     * @throws EmulatorException if the project is gone
     */
    EmulatorProject plan(TaskPlan plan);

    /**
     * Resets it to the state in which it was created, including clock and plan. Of its credentials, only tokens of logins
     * are removed.
     *
     * @throws EmulatorException if the project is gone
     */
    void reset();

    /** Removes it with its content. Closing it twice, or after its emulator, is harmless. */
    @Override
    void close();
}
