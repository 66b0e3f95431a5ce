-- Every key begins with the project, so that a project can be copied together with its ids.
-- Tokens and access keys are global: they say which project a caller means.

CREATE TABLE project (
    project_id VARCHAR(32) NOT NULL,
    name       VARCHAR,
    -- The dialect of its clients; null where it has the server's default, which is not stored.
    dialect    VARCHAR,
    CONSTRAINT project_pk PRIMARY KEY (project_id)
);

CREATE INDEX project_name_ix ON project (name);

-- A domain is what the vendor calls an account: users log in with its name, and it owns projects.
CREATE TABLE iam_user (
    user_name     VARCHAR NOT NULL,
    user_id       VARCHAR(32),
    domain_name   VARCHAR,
    domain_id     VARCHAR(32),
    password_hash VARCHAR,
    CONSTRAINT iam_user_pk PRIMARY KEY (user_name)
);

CREATE UNIQUE INDEX iam_user_id_ix ON iam_user (user_id);

-- A project without a row here is open to every domain.
CREATE TABLE iam_project_domain (
    project_id  VARCHAR(32) NOT NULL,
    domain_name VARCHAR NOT NULL,
    CONSTRAINT iam_project_domain_pk PRIMARY KEY (project_id),
    CONSTRAINT iam_project_domain_project_fk FOREIGN KEY (project_id) REFERENCES project (project_id) ON DELETE CASCADE
);

-- A token is several KB and a secret: its SHA-256 is the key, the token itself is not stored. A token without a
-- project is scoped to its user's domain. issued_at is null for tokens of fixtures.
CREATE TABLE iam_token (
    token_sha256 VARCHAR(64) NOT NULL,
    user_name    VARCHAR NOT NULL,
    project_id   VARCHAR(32),
    expires_at   TIMESTAMP(6) WITH TIME ZONE,
    revoked      BOOLEAN NOT NULL,
    issued_at    TIMESTAMP(6) WITH TIME ZONE,
    CONSTRAINT iam_token_pk PRIMARY KEY (token_sha256),
    CONSTRAINT iam_token_user_fk FOREIGN KEY (user_name) REFERENCES iam_user (user_name),
    CONSTRAINT iam_token_project_fk FOREIGN KEY (project_id) REFERENCES project (project_id) ON DELETE CASCADE
);

CREATE INDEX iam_token_expiry_ix ON iam_token (project_id, expires_at);

-- The secret key stays readable: a signature is checked with it. A temporary key comes with a token that is sent beside
-- the signature; it is a secret, so its SHA-256 is stored.
CREATE TABLE iam_access_key (
    access_key            VARCHAR NOT NULL,
    secret_key            VARCHAR NOT NULL,
    user_name             VARCHAR NOT NULL,
    project_id            VARCHAR(32) NOT NULL,
    security_token_sha256 VARCHAR(64),
    CONSTRAINT iam_access_key_pk PRIMARY KEY (access_key),
    CONSTRAINT iam_access_key_user_fk FOREIGN KEY (user_name) REFERENCES iam_user (user_name),
    CONSTRAINT iam_access_key_project_fk FOREIGN KEY (project_id) REFERENCES project (project_id) ON DELETE CASCADE
);

CREATE TABLE cluster (
    project_id       VARCHAR(32) NOT NULL,
    cluster_id       VARCHAR(36) NOT NULL,
    -- The order in which the clusters of a project are listed.
    insertion_seq    BIGINT GENERATED ALWAYS AS IDENTITY NOT NULL,
    name             VARCHAR,
    version          VARCHAR,
    phase            VARCHAR NOT NULL,
    -- The time of the last snapshot, where a fixture has it.
    latest_backup_at TIMESTAMP(6) WITH TIME ZONE,
    CONSTRAINT cluster_pk PRIMARY KEY (project_id, cluster_id),
    CONSTRAINT cluster_project_fk FOREIGN KEY (project_id) REFERENCES project (project_id) ON DELETE CASCADE
);

-- The has_ columns distinguish what was recorded as empty from what was not recorded. Each field of points and of lines has
-- an array, all of the same length, and null where nothing was recorded.
-- Labels and annotations are opaque to the emulator: key, value, key, value in their recorded order.
-- live_since is the moment at which a client created a workflow, null for recorded ones. The state of a live workflow follows
-- from its tasks and its project's clock. Its created_at is its place in the order: it is the newest even where a recorded
-- one is in the future.
CREATE TABLE upgrade_workflow (
    project_id            VARCHAR(32) NOT NULL,
    workflow_uid          VARCHAR NOT NULL,
    cluster_id            VARCHAR(36) NOT NULL,
    insertion_seq         BIGINT GENERATED ALWAYS AS IDENTITY NOT NULL,
    name                  VARCHAR,
    labels                VARCHAR ARRAY,
    annotations           VARCHAR ARRAY,
    created_at            TIMESTAMP(6) WITH TIME ZONE NOT NULL,
    updated_at            TIMESTAMP(6) WITH TIME ZONE,
    has_spec              BOOLEAN NOT NULL,
    spec_cluster_id       VARCHAR(36),
    cluster_version       VARCHAR,
    target_version        VARCHAR,
    has_status            BOOLEAN NOT NULL,
    phase                 VARCHAR,
    live_since            TIMESTAMP(6) WITH TIME ZONE,
    point_task_types      VARCHAR ARRAY,
    point_task_ids        VARCHAR ARRAY,
    point_statuses        VARCHAR ARRAY,
    point_started_at      TIMESTAMP(6) WITH TIME ZONE ARRAY,
    point_ended_at        TIMESTAMP(6) WITH TIME ZONE ARRAY,
    point_expires_at      TIMESTAMP(6) WITH TIME ZONE ARRAY,
    line_start_task_types VARCHAR ARRAY,
    line_end_task_types   VARCHAR ARRAY,
    line_critical         BOOLEAN ARRAY,
    CONSTRAINT upgrade_workflow_pk PRIMARY KEY (project_id, workflow_uid),
    CONSTRAINT upgrade_workflow_cluster_fk FOREIGN KEY (project_id, cluster_id)
        REFERENCES cluster (project_id, cluster_id) ON DELETE CASCADE
);

-- The newest workflow of a cluster is the first row of this index; a query must order by all four columns to use it.
CREATE UNIQUE INDEX upgrade_workflow_newest_ix
    ON upgrade_workflow (project_id, cluster_id, created_at DESC, insertion_seq DESC);

-- The tasks of live workflows: facts only, all known when a task is created, and never changed.
CREATE TABLE upgrade_task (
    project_id      VARCHAR(32) NOT NULL,
    task_id         VARCHAR(36) NOT NULL,
    insertion_seq   BIGINT GENERATED ALWAYS AS IDENTITY NOT NULL,
    workflow_uid    VARCHAR NOT NULL,
    cluster_id      VARCHAR(36) NOT NULL,
    task_type       VARCHAR NOT NULL,
    cluster_version VARCHAR NOT NULL,
    target_version  VARCHAR NOT NULL,
    started_at      TIMESTAMP(6) WITH TIME ZONE NOT NULL,
    ends_at         TIMESTAMP(6) WITH TIME ZONE NOT NULL,
    outcome         VARCHAR NOT NULL,
    expires_at      TIMESTAMP(6) WITH TIME ZONE,
    request         VARCHAR,
    CONSTRAINT upgrade_task_pk PRIMARY KEY (project_id, task_id),
    CONSTRAINT upgrade_task_workflow_fk FOREIGN KEY (project_id, workflow_uid)
        REFERENCES upgrade_workflow (project_id, workflow_uid) ON DELETE CASCADE
);

CREATE UNIQUE INDEX upgrade_task_newest_ix
    ON upgrade_task (project_id, cluster_id, task_type, started_at DESC, insertion_seq DESC);

CREATE INDEX upgrade_task_end_ix ON upgrade_task (project_id, ends_at);

-- Tasks that fixtures saved from responses: body is the JSON of a task, which is returned as it is.
CREATE TABLE saved_task (
    project_id    VARCHAR(32) NOT NULL,
    cluster_id    VARCHAR(36) NOT NULL,
    task_type     VARCHAR NOT NULL,
    task_id       VARCHAR NOT NULL,
    insertion_seq BIGINT GENERATED ALWAYS AS IDENTITY NOT NULL,
    created_at    TIMESTAMP(6) WITH TIME ZONE NOT NULL,
    status        VARCHAR,
    body          VARCHAR NOT NULL,
    CONSTRAINT saved_task_pk PRIMARY KEY (project_id, cluster_id, task_type, task_id),
    CONSTRAINT saved_task_cluster_fk FOREIGN KEY (project_id, cluster_id)
        REFERENCES cluster (project_id, cluster_id) ON DELETE CASCADE
);

-- A project without a row has the emulator's time. A frozen clock shows frozen_at, a running one the emulator's time
-- plus offset_micros.
CREATE TABLE project_clock (
    project_id    VARCHAR(32) NOT NULL,
    frozen_at     TIMESTAMP(6) WITH TIME ZONE,
    offset_micros BIGINT NOT NULL,
    CONSTRAINT project_clock_pk PRIMARY KEY (project_id),
    CONSTRAINT project_clock_project_fk FOREIGN KEY (project_id) REFERENCES project (project_id) ON DELETE CASCADE
);

-- How long tasks take: a preset, or a duration for each type. The original plan is that of the project's creation, which a
-- reset restores. A project without a current plan has the server's default.
CREATE TABLE upgrade_plan (
    project_id        VARCHAR(32) NOT NULL,
    is_original       BOOLEAN NOT NULL,
    preset            VARCHAR,
    pre_check_micros  BIGINT,
    snapshot_micros   BIGINT,
    cluster_micros    BIGINT,
    post_check_micros BIGINT,
    CONSTRAINT upgrade_plan_pk PRIMARY KEY (project_id, is_original),
    CONSTRAINT upgrade_plan_project_fk FOREIGN KEY (project_id) REFERENCES project (project_id) ON DELETE CASCADE
);

-- The template of a project that no fixture names: bundled, empty, or the id of a project of the fixtures.
CREATE TABLE project_origin (
    project_id VARCHAR(32) NOT NULL,
    template   VARCHAR NOT NULL,
    CONSTRAINT project_origin_pk PRIMARY KEY (project_id),
    CONSTRAINT project_origin_project_fk FOREIGN KEY (project_id) REFERENCES project (project_id) ON DELETE CASCADE
);
