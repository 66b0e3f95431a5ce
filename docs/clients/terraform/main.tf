# Points the provider at the emulator. The provider's huaweicloud_cce_cluster_upgrade upgrades a cluster there; no resource or
# data source of it lists upgrade workflows.

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

  # Otherwise the provider asks a real host for the type of the account's website.
  skip_check_website_type = true

  endpoints = {
    cce = var.endpoint
    iam = var.endpoint
  }
}
# README: end
