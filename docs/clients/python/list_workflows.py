"""Lists a cluster's upgrade workflows with the SDK in Python, which needs the dialect sdk-array since 3.1.192."""

import os

from huaweicloudsdkcce.v3 import CceClient, ListUpgradeWorkFlowsRequest
from huaweicloudsdkcore.auth.credentials import BasicCredentials

endpoint = os.environ.get("CCE_ENDPOINT", "http://127.0.0.1:8080")

# README: begin
credentials = BasicCredentials(
    ak="EXAMPLEACCESSKEY",
    sk="ExampleSecretKey0123456789",
    project_id="0123456789abcdef0123456789abcdef",
)
client = CceClient.new_builder().with_credentials(credentials).with_endpoint(endpoint).build()
request = ListUpgradeWorkFlowsRequest(cluster_id="b4b9e60f-8aa2-11ee-af09-0255ac10004f")
workflows = client.list_upgrade_work_flows(request).items
# README: end

for workflow in workflows:
    print(workflow.spec.target_version, workflow.status.phase)
