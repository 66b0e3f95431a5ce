-- A temporary access key comes with a token that is sent beside the signature; a secret, so its SHA-256 is stored.
ALTER TABLE iam_access_key ADD COLUMN IF NOT EXISTS security_token_sha256 VARCHAR(64);
