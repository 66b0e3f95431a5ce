package dev.cceemulator.clients;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.huaweicloud.sdk.cce.v3.CceClient;
import com.huaweicloud.sdk.cce.v3.model.ListUpgradeWorkFlowsResponse;
import com.huaweicloud.sdk.core.utils.JsonUtils;
import dev.cceemulator.dialect.Dialect;
import dev.cceemulator.testing.Bundled;
import dev.cceemulator.testing.BundledFiles;
import dev.cceemulator.testing.JavaSdk;
import dev.cceemulator.testing.RunningEmulator;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Compares the result of the SDK by writing it as JSON again, so that all fields are compared. */
class JavaSdkListTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int THREADS = 16;

    @RegisterExtension
    private static final RunningEmulator emulator =
            new RunningEmulator(settings -> settings.dialect(Dialect.SDK_OBJECT));

    static Stream<Arguments> clusters() throws IOException {
        return BundledFiles.clusters();
    }

    @ParameterizedTest
    @MethodSource("clusters")
    void everyFieldOfEveryBundledClusterIsRead(String project, String cluster) throws IOException {
        JavaSdk sdk = new JavaSdk(emulator.baseUri());
        sdk.credentials().withProjectId(project);

        ListUpgradeWorkFlowsResponse read =
                project.equals(Bundled.PROJECT) ? sdk.list(cluster) : sdk.list(cluster, Bundled.tokenOf(project));

        assertThat(read.getHttpStatusCode()).isEqualTo(200);
        matchesTheFixture(read, project, cluster);
    }

    @Test
    void sixteenThreadsShareAClient() throws Exception {
        CceClient client = new JavaSdk(emulator.baseUri()).client();
        ExecutorService pool = Executors.newFixedThreadPool(THREADS);
        try {
            List<Future<ListUpgradeWorkFlowsResponse>> responses = IntStream.range(0, 10 * THREADS)
                    .mapToObj(number ->
                            pool.submit(() -> client.listUpgradeWorkFlows(JavaSdk.request(clusterOf(number)))))
                    .toList();

            for (int number = 0; number < responses.size(); number++) {
                matchesTheFixture(responses.get(number).get(), Bundled.PROJECT, clusterOf(number));
            }
        } finally {
            pool.shutdownNow();
        }
    }

    private static String clusterOf(int number) {
        return List.of(Bundled.DOCUMENTED, Bundled.SUCCESS, Bundled.THREE_WORKFLOWS, Bundled.NO_WORKFLOWS)
                .get(number % 4);
    }

    private static void matchesTheFixture(ListUpgradeWorkFlowsResponse read, String project, String cluster)
            throws IOException {
        assertThat(JSON.readTree(JsonUtils.toJSON(read)))
                .isEqualTo(JSON.readTree(datesOnly(BundledFiles.answer(project, cluster, Dialect.SDK_OBJECT))));
    }

    /** The SDK only keeps the date of the metadata's times. */
    private static String datesOnly(String answer) {
        return answer.replaceAll("(\"[a-z]+Timestamp\":\"[0-9-]+)T[0-9:.]+Z", "$1");
    }
}
