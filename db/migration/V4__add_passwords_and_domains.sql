-- A domain is what the vendor calls an account: users log in with its name, and it owns projects.
-- Users that no current fixture names have no id, and the domain of their own name.
ALTER TABLE iam_user ADD COLUMN IF NOT EXISTS user_id VARCHAR(32);
ALTER TABLE iam_user ADD COLUMN IF NOT EXISTS domain_name VARCHAR;
ALTER TABLE iam_user ADD COLUMN IF NOT EXISTS domain_id VARCHAR(32);
ALTER TABLE iam_user ADD COLUMN IF NOT EXISTS password_hash VARCHAR;

CREATE UNIQUE INDEX IF NOT EXISTS iam_user_id_ix ON iam_user (user_id);

-- A project without a row here is open to every domain.
CREATE TABLE IF NOT EXISTS iam_project_domain (
    project_id  VARCHAR(32) NOT NULL,
    domain_name VARCHAR NOT NULL,
    CONSTRAINT iam_project_domain_pk PRIMARY KEY (project_id),
    CONSTRAINT iam_project_domain_project_fk FOREIGN KEY (project_id) REFERENCES project (project_id) ON DELETE CASCADE
);

CREATE INDEX IF NOT EXISTS project_name_ix ON project (name);

-- A token without a project is of its user's domain. When it was issued is known of those that the emulator issued.
ALTER TABLE iam_token ADD COLUMN IF NOT EXISTS issued_at TIMESTAMP(6) WITH TIME ZONE;
ALTER TABLE iam_token ALTER COLUMN project_id DROP NOT NULL;
