// Lists a cluster's upgrade workflows with the SDK in Go, which needs the dialect sdk-array in v0.1.207.
package main

import (
	"fmt"
	"log"
	"os"

	"github.com/huaweicloud/huaweicloud-sdk-go-v3/core/auth/basic"
	cce "github.com/huaweicloud/huaweicloud-sdk-go-v3/services/cce/v3"
	"github.com/huaweicloud/huaweicloud-sdk-go-v3/services/cce/v3/model"
)

func main() {
	endpoint := os.Getenv("CCE_ENDPOINT")
	if endpoint == "" {
		endpoint = "http://127.0.0.1:8080"
	}

	// README: begin
	client := cce.NewCceClient(cce.CceClientBuilder().
		WithEndpoint(endpoint).
		WithCredential(basic.NewCredentialsBuilder().
			WithAk("EXAMPLEACCESSKEY").
			WithSk("ExampleSecretKey0123456789").
			WithProjectId("0123456789abcdef0123456789abcdef").
			Build()).
		Build())
	response, err := client.ListUpgradeWorkFlows(&model.ListUpgradeWorkFlowsRequest{
		ClusterId: "b4b9e60f-8aa2-11ee-af09-0255ac10004f",
	})
	// README: end
	if err != nil {
		log.Fatal(err)
	}

	for _, workflow := range *response.Items {
		fmt.Println(workflow.Spec.TargetVersion, workflow.Status.Phase.Value())
	}
}
