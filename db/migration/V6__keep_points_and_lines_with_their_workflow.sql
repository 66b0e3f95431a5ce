-- Points and lines are read with their workflow and never without it, so they stand in its row: an array for each of what is
-- recorded of them, all of the same length, and null where nothing was recorded. has_points and has_lines told that before.
ALTER TABLE upgrade_workflow ADD COLUMN (
    point_task_types      VARCHAR ARRAY,
    point_task_ids        VARCHAR ARRAY,
    point_statuses        VARCHAR ARRAY,
    point_started_at      TIMESTAMP(6) WITH TIME ZONE ARRAY,
    point_ended_at        TIMESTAMP(6) WITH TIME ZONE ARRAY,
    point_expires_at      TIMESTAMP(6) WITH TIME ZONE ARRAY,
    line_start_task_types VARCHAR ARRAY,
    line_end_task_types   VARCHAR ARRAY,
    line_critical         BOOLEAN ARRAY
);

UPDATE upgrade_workflow AS workflow
SET (point_task_types, point_task_ids, point_statuses, point_started_at, point_ended_at, point_expires_at) = (
    SELECT COALESCE(ARRAY_AGG(task_type ORDER BY ordinal), ARRAY[]),
           COALESCE(ARRAY_AGG(task_id ORDER BY ordinal), ARRAY[]),
           COALESCE(ARRAY_AGG(status ORDER BY ordinal), ARRAY[]),
           COALESCE(ARRAY_AGG(started_at ORDER BY ordinal), ARRAY[]),
           COALESCE(ARRAY_AGG(ended_at ORDER BY ordinal), ARRAY[]),
           COALESCE(ARRAY_AGG(expires_at ORDER BY ordinal), ARRAY[])
    FROM workflow_point AS point
    WHERE point.project_id = workflow.project_id AND point.workflow_uid = workflow.workflow_uid
)
WHERE has_points;

UPDATE upgrade_workflow AS workflow
SET (line_start_task_types, line_end_task_types, line_critical) = (
    SELECT COALESCE(ARRAY_AGG(start_task_type ORDER BY ordinal), ARRAY[]),
           COALESCE(ARRAY_AGG(end_task_type ORDER BY ordinal), ARRAY[]),
           COALESCE(ARRAY_AGG(critical ORDER BY ordinal), ARRAY[])
    FROM workflow_line AS line
    WHERE line.project_id = workflow.project_id AND line.workflow_uid = workflow.workflow_uid
)
WHERE has_lines;

ALTER TABLE upgrade_workflow DROP COLUMN has_points, has_lines;

DROP TABLE workflow_point, workflow_line;
