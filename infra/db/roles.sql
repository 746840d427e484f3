-- The roles of the apps, made once on the server by an administrator, before the first `ocop migrate`:
--   psql -v ON_ERROR_STOP=1 -f infra/db/roles.sql postgres
-- Then give each a password of its own: alter role ocop_worker password '…'. What each may do is granted by the
-- migrations; none may change the schema, and only the owner writes `migrations` and the sandbox's
-- clock, and only the role of the accounts gives posts.
create role ocop_owner login;
create role ocop_worker login;
create role ocop_api login;
create role ocop_accounts login;
create role ocop_scoring login;
create role ocop_certificates login;
create role ocop_notifications login;
create role ocop_auditor login;
create database ocop owner ocop_owner encoding 'UTF8' template template0;
-- For the search in names; the owner of the database may also make it itself.
\connect ocop
create extension if not exists pg_trgm;
