-- When a client created a workflow; null for those that fixtures recorded. How far it has come follows from its tasks and
-- its project's clock. created_at is then what it is ordered by: it is the newest even where a recorded one is of the future.
ALTER TABLE upgrade_workflow ADD COLUMN IF NOT EXISTS live_since TIMESTAMP(6) WITH TIME ZONE;

-- The tasks of such workflows: facts only, all known when a task is created, and never changed.
CREATE TABLE IF NOT EXISTS upgrade_task (
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

CREATE UNIQUE INDEX IF NOT EXISTS upgrade_task_newest_ix
    ON upgrade_task (project_id, cluster_id, task_type, started_at DESC, insertion_seq DESC);

CREATE INDEX IF NOT EXISTS upgrade_task_end_ix ON upgrade_task (project_id, ends_at);

-- A project without a row has the emulator's own time. A frozen clock shows frozen_at, another one the emulator's time
-- and offset_micros.
CREATE TABLE IF NOT EXISTS project_clock (
    project_id    VARCHAR(32) NOT NULL,
    frozen_at     TIMESTAMP(6) WITH TIME ZONE,
    offset_micros BIGINT NOT NULL,
    CONSTRAINT project_clock_pk PRIMARY KEY (project_id),
    CONSTRAINT project_clock_project_fk FOREIGN KEY (project_id) REFERENCES project (project_id) ON DELETE CASCADE
);

-- How long tasks take: by a name, or each by itself. The original plan is that of the project's creation, to which a
-- reset leads back. A project without a current plan has the server's default.
CREATE TABLE IF NOT EXISTS upgrade_plan (
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

-- What a project was created from that no fixture names: bundled, empty, or the id of a project of the fixtures.
CREATE TABLE IF NOT EXISTS project_origin (
    project_id VARCHAR(32) NOT NULL,
    template   VARCHAR NOT NULL,
    CONSTRAINT project_origin_pk PRIMARY KEY (project_id),
    CONSTRAINT project_origin_project_fk FOREIGN KEY (project_id) REFERENCES project (project_id) ON DELETE CASCADE
);
