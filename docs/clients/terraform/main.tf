# No resource or data source of the provider lists upgrade workflows. Its huaweicloud_cce_cluster_upgrade creates one,
# which the emulator cannot do yet: this is how the provider is pointed at the emulator, and no more.

variable "endpoint" {
  default = "http://127.0.0.1:8080"
}

terraform {
  required_providers {
    huaweicloud = {
      source = "huaweicloud/huaweicloud"
    }
  }
}

# README: begin
provider "huaweicloud" {
  region     = "cn-north-4"
  access_key = "EXAMPLEACCESSKEY"
  secret_key = "ExampleSecretKey0123456789"
  auth_url   = "${var.endpoint}/v3"
  endpoints = {
    cce = var.endpoint
    iam = var.endpoint
  }
}
# README: end
