-- The database and its two roles: runuser -u postgres -- psql -f deploy/database.sql
-- The one owns the tables, and migrates; the other is that of the product, which can change what is
-- in them and not what they are: so it can only add to the access log. Then give each a password:
-- \password infointerview and \password infointerview_owner
-- Another database beside it, for a restore: -v database=restored
\set ON_ERROR_STOP on
\if :{?database}
\else
    \set database infointerview
    CREATE ROLE infointerview LOGIN;
    -- Whoever waits for a row that somebody else holds is told after a while.
    ALTER ROLE infointerview SET lock_timeout = '15s';
    CREATE ROLE infointerview_owner LOGIN;
\endif
CREATE DATABASE :"database" OWNER infointerview_owner TEMPLATE template0 ENCODING 'UTF8';
\connect :"database"
GRANT ALL ON SCHEMA public TO infointerview_owner;
ALTER DEFAULT PRIVILEGES FOR ROLE infointerview_owner
    GRANT SELECT, INSERT, UPDATE, DELETE ON TABLES TO infointerview;
ALTER DEFAULT PRIVILEGES FOR ROLE infointerview_owner
    GRANT USAGE, SELECT ON SEQUENCES TO infointerview;
