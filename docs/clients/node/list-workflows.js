// Lists a cluster's upgrade workflows with the core of the SDK in Node: the newest SDK for CCE on npm, 3.0.57, is older
// than this operation. The core makes no types of an answer, so any dialect will do. It needs uuid without saying so.
import { BasicCredentials } from "@huaweicloud/huaweicloud-sdk-core/auth/BasicCredentials.js";
import { ClientBuilder } from "@huaweicloud/huaweicloud-sdk-core/ClientBuilder.js";

const endpoint = process.env.CCE_ENDPOINT ?? "http://127.0.0.1:8080";

// README: begin
const client = new ClientBuilder((core) => core)
  .withCredential(
    new BasicCredentials()
      .withAk("EXAMPLEACCESSKEY")
      .withSk("ExampleSecretKey0123456789")
      .withProjectId("0123456789abcdef0123456789abcdef"),
  )
  .withEndpoint(endpoint)
  .build();
const { items } = await client.sendRequest({
  method: "GET",
  url: "/api/v3/projects/{project_id}/clusters/{cluster_id}/operation/upgradeworkflows",
  contentType: "application/json",
  pathParams: { cluster_id: "b4b9e60f-8aa2-11ee-af09-0255ac10004f" },
  queryParams: {},
  headers: {},
});
// README: end

for (const workflow of [items].flat()) {
  console.log(workflow.spec.targetVersion, workflow.status.phase);
}
