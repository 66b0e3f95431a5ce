-- Asks for another cluster with each request: H2 keeps the result of the last identical query.
-- Arguments: how many clusters there are.
local clusters

function init(args)
  clusters = tonumber(args[1])
  math.randomseed(os.time())
end

local path = "/api/v3/projects/0123456789abcdef0123456789abcdef/clusters/00000000-0000-0000-0000-%012d/operation/upgradeworkflows"
local headers = { ["X-Auth-Token"] = "test-token" }

function request()
  return wrk.format("GET", string.format(path, math.random(0, clusters - 1)), headers)
end

function done(summary, latency)
  local errors = summary.errors
  local failed = errors.connect + errors.read + errors.write + errors.status + errors.timeout
  io.write(string.format("RESULT %d %.2f %.2f %d\n", summary.requests / summary.duration * 1e6,
    latency:percentile(50) / 1000, latency:percentile(99) / 1000, failed))
end
