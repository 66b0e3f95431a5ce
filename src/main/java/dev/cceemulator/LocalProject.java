package dev.cceemulator;

import dev.cceemulator.boot.RunningServer;
import dev.cceemulator.iam.ProjectCredentials.Issued;
import dev.cceemulator.plan.TaskPlan;
import dev.cceemulator.tenant.ProjectDetails.Created;
import dev.cceemulator.upgrade.domain.Cluster;
import dev.cceemulator.upgrade.domain.ClusterPhase;
import java.util.List;
import java.util.UUID;

/** A project of an emulator in this JVM. */
final class LocalProject implements EmulatorProject {
    private final RunningServer server;
    private final String id;
    private final Issued credentials;
    private final EmulatorClock clock;

    LocalProject(RunningServer server, Created created) {
        this.server = server;
        this.id = created.project().id();
        this.credentials = created.credentials();
        this.clock = new LocalClock(server.clocks(), id);
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public String token() {
        return credentials.token();
    }

    @Override
    public String accessKey() {
        return credentials.accessKey();
    }

    @Override
    public String secretKey() {
        return credentials.secretKey();
    }

    @Override
    public List<EmulatorCluster> clusters() {
        return Calls.run(() -> server.projects().clusters(id)).stream()
                .map(LocalProject::toPublic)
                .toList();
    }

    @Override
    public EmulatorCluster addCluster(String name, String version) {
        return addCluster(new EmulatorCluster(UUID.randomUUID().toString(), name, version));
    }

    @Override
    public EmulatorCluster addCluster(EmulatorCluster cluster) {
        Cluster added = new Cluster(id, cluster.id(), cluster.name(), cluster.version(), ClusterPhase.AVAILABLE);
        return toPublic(Calls.run(() -> server.projects().addCluster(added, false)));
    }

    private static EmulatorCluster toPublic(Cluster cluster) {
        return new EmulatorCluster(cluster.id(), cluster.name(), cluster.version());
    }

    @Override
    public EmulatorClock clock() {
        return clock;
    }

    @Override
    public EmulatorProject plan(TaskPlan plan) {
        Calls.run(() -> server.projects().replacePlan(id, plan));
        return this;
    }

    @Override
    public void reset() {
        Calls.run(() -> server.projects().reset(id));
    }

    @Override
    public void close() {
        if (!server.isClosed()) {
            server.projects().delete(id);
        }
    }
}
