-- Every key begins with the project, so that a project can be copied together with its ids.
-- Tokens and access keys are global: they are how a caller says which project is meant.

CREATE TABLE project (
    project_id VARCHAR(32) NOT NULL,
    name       VARCHAR,
    CONSTRAINT project_pk PRIMARY KEY (project_id)
);

CREATE TABLE iam_user (
    user_name VARCHAR NOT NULL,
    CONSTRAINT iam_user_pk PRIMARY KEY (user_name)
);

-- A token is several KB and a secret: its SHA-256 is the key, the token itself is not stored.
CREATE TABLE iam_token (
    token_sha256 VARCHAR(64) NOT NULL,
    user_name    VARCHAR NOT NULL,
    project_id   VARCHAR(32) NOT NULL,
    expires_at   TIMESTAMP(6) WITH TIME ZONE,
    revoked      BOOLEAN NOT NULL,
    CONSTRAINT iam_token_pk PRIMARY KEY (token_sha256),
    CONSTRAINT iam_token_user_fk FOREIGN KEY (user_name) REFERENCES iam_user (user_name),
    CONSTRAINT iam_token_project_fk FOREIGN KEY (project_id) REFERENCES project (project_id) ON DELETE CASCADE
);

-- The secret key stays readable: whoever checks a signature needs it.
CREATE TABLE iam_access_key (
    access_key VARCHAR NOT NULL,
    secret_key VARCHAR NOT NULL,
    user_name  VARCHAR NOT NULL,
    project_id VARCHAR(32) NOT NULL,
    CONSTRAINT iam_access_key_pk PRIMARY KEY (access_key),
    CONSTRAINT iam_access_key_user_fk FOREIGN KEY (user_name) REFERENCES iam_user (user_name),
    CONSTRAINT iam_access_key_project_fk FOREIGN KEY (project_id) REFERENCES project (project_id) ON DELETE CASCADE
);

CREATE TABLE cluster (
    project_id VARCHAR(32) NOT NULL,
    cluster_id VARCHAR(36) NOT NULL,
    name       VARCHAR,
    version    VARCHAR,
    phase      VARCHAR NOT NULL,
    CONSTRAINT cluster_pk PRIMARY KEY (project_id, cluster_id),
    CONSTRAINT cluster_project_fk FOREIGN KEY (project_id) REFERENCES project (project_id) ON DELETE CASCADE
);

-- The has_ columns tell what was recorded as empty from what was not recorded at all.
-- Labels and annotations are opaque to the emulator: key, value, key, value in their recorded order.
CREATE TABLE upgrade_workflow (
    project_id      VARCHAR(32) NOT NULL,
    workflow_uid    VARCHAR NOT NULL,
    cluster_id      VARCHAR(36) NOT NULL,
    insertion_seq   BIGINT GENERATED ALWAYS AS IDENTITY NOT NULL,
    name            VARCHAR,
    labels          VARCHAR ARRAY,
    annotations     VARCHAR ARRAY,
    created_at      TIMESTAMP(6) WITH TIME ZONE NOT NULL,
    updated_at      TIMESTAMP(6) WITH TIME ZONE,
    has_spec        BOOLEAN NOT NULL,
    spec_cluster_id VARCHAR(36),
    cluster_version VARCHAR,
    target_version  VARCHAR,
    has_status      BOOLEAN NOT NULL,
    phase           VARCHAR,
    has_points      BOOLEAN NOT NULL,
    has_lines       BOOLEAN NOT NULL,
    CONSTRAINT upgrade_workflow_pk PRIMARY KEY (project_id, workflow_uid),
    CONSTRAINT upgrade_workflow_cluster_fk FOREIGN KEY (project_id, cluster_id)
        REFERENCES cluster (project_id, cluster_id) ON DELETE CASCADE
);

-- The newest workflow of a cluster is the first row of this index; a query must order by all four columns to use it.
CREATE UNIQUE INDEX upgrade_workflow_newest_ix
    ON upgrade_workflow (project_id, cluster_id, created_at DESC, insertion_seq DESC);

CREATE TABLE workflow_point (
    project_id   VARCHAR(32) NOT NULL,
    workflow_uid VARCHAR NOT NULL,
    ordinal      INTEGER NOT NULL,
    task_type    VARCHAR NOT NULL,
    task_id      VARCHAR,
    status       VARCHAR,
    started_at   TIMESTAMP(6) WITH TIME ZONE,
    ended_at     TIMESTAMP(6) WITH TIME ZONE,
    expires_at   TIMESTAMP(6) WITH TIME ZONE,
    CONSTRAINT workflow_point_pk PRIMARY KEY (project_id, workflow_uid, ordinal),
    CONSTRAINT workflow_point_workflow_fk FOREIGN KEY (project_id, workflow_uid)
        REFERENCES upgrade_workflow (project_id, workflow_uid) ON DELETE CASCADE
);

CREATE TABLE workflow_line (
    project_id      VARCHAR(32) NOT NULL,
    workflow_uid    VARCHAR NOT NULL,
    ordinal         INTEGER NOT NULL,
    start_task_type VARCHAR NOT NULL,
    end_task_type   VARCHAR NOT NULL,
    critical        BOOLEAN,
    CONSTRAINT workflow_line_pk PRIMARY KEY (project_id, workflow_uid, ordinal),
    CONSTRAINT workflow_line_workflow_fk FOREIGN KEY (project_id, workflow_uid)
        REFERENCES upgrade_workflow (project_id, workflow_uid) ON DELETE CASCADE
);
