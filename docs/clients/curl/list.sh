#!/usr/bin/env bash
# Lists a cluster's upgrade workflows with curl, which does not sign: a token says who is calling.
set -euo pipefail
endpoint=${CCE_ENDPOINT:-http://127.0.0.1:8080}
project=0123456789abcdef0123456789abcdef
cluster=b4b9e60f-8aa2-11ee-af09-0255ac10004f

# README: begin
curl -sS --fail-with-body -H 'X-Auth-Token: test-token' \
  "$endpoint/api/v3/projects/$project/clusters/$cluster/operation/upgradeworkflows"
# README: end
