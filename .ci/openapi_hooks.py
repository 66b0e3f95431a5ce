"""What the OpenAPI document cannot express, for Schemathesis: how values depend on the state of the server, and on each other.

A request that would be correct but for a project, cluster or version that does not exist is sent with one that does, and
each request finds the state in which its operation is allowed. Values that are wrong on purpose are left as they are.
"""

import datetime
import re

import requests
import schemathesis
from hypothesis import strategies

PROJECT = "0123456789abcdef0123456789abcdef"
OTHER_PROJECT = "00000000000000000000000000000001"
CLUSTER = "b4b9e60f-8aa2-11ee-af09-0255ac10004f"
VERSION = "v1.17.17-r0"
TARGET = "v1.19.16-r80"
NUMBER = "(0|[1-9][0-9]{0,8})"
TOKEN = "test-token"
# A text that the document allows; a longer one is wrong on purpose.
TEXT = r"(?s).{1,65536}"
# A clock never goes back: moments before and after this one are tried, all of them long after today.
FROZEN_AT = "2500-01-01T00:00:00Z"
USER_ID = "9ed42cc109c31711099fe088727405ed"
PASSWORD = "example-password"
DOMAIN_ID = "2259fa9aebf55b7ac6b9853ff349f13d"

FORMS = {
    "project_id": re.compile(r"[0-9a-f]{32}"),
    "cluster_id": re.compile(r"[0-9a-z]{8}(-[0-9a-z]{4}){3}-[0-9a-z]{12}"),
}
WORKFLOW = {"kind": "WorkFlowTask", "apiVersion": "v3", "spec": {"targetVersion": TARGET}}
PRE_CHECK = {"kind": "PreCheckTask", "apiVersion": "v3", "spec": {"targetVersion": TARGET}}
UPGRADE = {
    "metadata": {"kind": "UpgradeTask", "apiVersion": "v3"},
    "spec": {"clusterUpgradeAction": {"strategy": {"type": "inPlaceRollingUpdate"}, "targetVersion": TARGET}},
}
# The calls before each operation, after which it is allowed.
STEPS = [("upgradeworkflows", WORKFLOW), ("precheck", PRE_CHECK), ("upgrade", UPGRADE)]
CALLS_BEFORE = {
    "CreatePreCheck": STEPS[:1],
    "CreateClusterMasterSnapshot": STEPS[:2],
    "UpgradeCluster": STEPS[:2],
    "CreatePostCheck": STEPS,
}

session = requests.Session()


@strategies.composite
def durations(draw):
    """Durations up to half a year, so that their sum stays within what a plan and a clock allow."""
    seconds = draw(strategies.integers(0, 15_000_000))
    fraction = draw(strategies.sampled_from(["", ".5", ".000001"]))
    return draw(
        strategies.sampled_from(
            [f"PT{seconds}{fraction}S", f"PT{seconds // 3600}H5M", f"P{seconds // 86400}D", f"P1DT1M{seconds}{fraction}S"]
        )
    )


@strategies.composite
def instants(draw):
    """Timestamps of RFC 3339 that a clock can show, with any offset."""
    moment = draw(strategies.datetimes(datetime.datetime(2100, 1, 1), datetime.datetime(2999, 1, 1)))
    offset = draw(strategies.sampled_from(["Z", "+00:00", "+23:59", "-18:30", "-00:00"]))
    return moment.replace(microsecond=0).isoformat() + offset


schemathesis.openapi.format("iso-8601-duration", durations())
schemathesis.openapi.format("date-time", instants())


@schemathesis.hook
def before_call(context, case, kwargs):
    operation = case.operation.definition.raw["operationId"]
    is_control = case.operation.path.startswith("/_emulator")
    is_sequence = bool(case.meta) and case.meta.phase.name == "stateful"
    parameters = case.path_parameters or {}
    correct(case.body)
    base = (kwargs.get("base_url") or case.operation.base_url).rstrip("/")
    if is_control and is_sequence:
        # A sequence of calls creates its own projects, and leaves that of the other operations alone.
        replace(parameters, "project_id", PROJECT, OTHER_PROJECT)
        return
    existing = {"project_id": OTHER_PROJECT if is_control else PROJECT, "cluster_id": CLUSTER}
    for name, form in FORMS.items():
        if form.fullmatch(str(parameters.get(name, ""))):
            parameters[name] = existing[name]
    if is_control:
        prepare_project(base, operation)
    elif "{cluster_id}" in case.operation.path and (not is_sequence or operation == "CreateUpgradeWorkFlow"):
        # A sequence begins with its workflow, and goes on from there.
        prepare_cluster(base, operation)


def prepare_project(base, operation):
    project = f"{base}/_emulator/projects/{OTHER_PROJECT}"
    expect(session.delete(project), 204)
    if operation != "createProject":
        expect(session.put(project, json={}), 201)
        expect(session.post(f"{project}/clock", json={"freeze": FROZEN_AT}), 200)


def prepare_cluster(base, operation):
    project = f"{base}/_emulator/projects/{PROJECT}"
    expect(session.post(f"{project}/reset"), 200)
    expect(session.put(f"{project}/plan", json={"preset": "instant"}), 200)
    for path, body in CALLS_BEFORE.get(operation, []):
        answer = session.post(
            f"{base}/api/v3/projects/{PROJECT}/clusters/{CLUSTER}/operation/{path}", json=body, headers={"X-Auth-Token": TOKEN}
        )
        expect(answer, 200, 201)


def expect(answer, *statuses):
    assert answer.status_code in statuses, f"{answer.request.method} {answer.url}: {answer.status_code} {answer.text}"


def correct(body):
    """Replaces what is well-formed, but names something that does not exist or that differs from the path."""
    if not isinstance(body, dict):
        return
    spec = body.get("spec")
    replace(body, "template", r"[0-9a-f]{32}", PROJECT)
    if isinstance(spec, dict):
        replace(spec, "clusterID", TEXT, CLUSTER)
        replace(spec, "clusterVersion", TEXT, VERSION)
        replace(spec, "targetVersion", TEXT, TARGET)
        action = spec.get("clusterUpgradeAction")
        if isinstance(action, dict):
            replace(action, "targetVersion", TEXT, TARGET)
    metadata = body.get("metadata")
    if isinstance(metadata, dict):
        replace(metadata, "uid", TEXT, CLUSTER)
    auth = body.get("auth")
    if isinstance(auth, dict):
        correct_login(auth)
    for owner in (body, spec):
        if isinstance(owner, dict):
            replace(owner, "version", rf"v{NUMBER}\.{NUMBER}(\.{NUMBER}(-r{NUMBER})?)?", TARGET)
            replace(owner, "legacyVersion", rf"v{NUMBER}\.{NUMBER}\.{NUMBER}-r{NUMBER}", TARGET)


def correct_login(auth):
    """Lets a login name the user, the domain, the project and the token that there are."""
    user = part(auth, "identity", "password", "user")
    replace(user, "password", TEXT, PASSWORD)
    for reference, value in (
        (user, USER_ID),
        (part(user, "domain"), DOMAIN_ID),
        (part(auth, "scope", "domain"), DOMAIN_ID),
        (part(auth, "scope", "project"), PROJECT),
    ):
        replace(reference, "id", TEXT, value)
    replace(part(auth, "identity", "token"), "id", TEXT, TOKEN)


def part(owner, *names):
    for name in names:
        owner = owner.get(name)
        if not isinstance(owner, dict):
            return {}
    return owner


def replace(owner, name, form, value):
    if isinstance(owner.get(name), str) and re.fullmatch(form, owner[name]):
        owner[name] = value
