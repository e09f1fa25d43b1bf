-- Who may do what with which root, by the server's roles; and what is being removed, so that no two machines remove what
-- the other keeps. The owner of the tables may do everything.

CREATE TABLE rights (
    role text COLLATE "C" NOT NULL,
    root_id bigint REFERENCES roots (id) ON DELETE CASCADE,  -- NULL: every root, and those to come
    may text COLLATE "C" NOT NULL CHECK (may IN ('view', 'judge', 'remove')),  -- each more than the one before
    UNIQUE NULLS NOT DISTINCT (role, root_id)
);

CREATE FUNCTION rank_of(may text) RETURNS integer LANGUAGE sql IMMUTABLE PARALLEL SAFE
    AS $$ SELECT array_position(ARRAY['view', 'judge', 'remove'], may) $$;

-- With the owner's eyes, since a role that sees nothing does not see that either.

CREATE FUNCTION roots_to(wanted text) RETURNS bigint[] LANGUAGE sql STABLE PARALLEL SAFE SECURITY DEFINER AS $$
    SELECT coalesce(array_agg(DISTINCT roots.id), '{}') FROM rights
    JOIN pg_roles ON rolname = role AND pg_has_role(session_user, pg_roles.oid, 'MEMBER')
    JOIN roots ON root_id IS NULL OR root_id = roots.id
    WHERE rank_of(may) >= rank_of(wanted)
$$;

CREATE FUNCTION sees_all() RETURNS boolean LANGUAGE sql STABLE PARALLEL SAFE SECURITY DEFINER
    AS $$ SELECT cardinality(roots_to('view')) = (SELECT count(*) FROM roots) $$;

CREATE FUNCTION root_of(photo bigint) RETURNS bigint LANGUAGE sql STABLE PARALLEL SAFE SECURITY DEFINER
    AS $$ SELECT folder_id FROM photos WHERE id = photo $$;

CREATE FUNCTION may_judge(one bytea, other bytea) RETURNS boolean LANGUAGE sql STABLE PARALLEL SAFE SECURITY DEFINER
    AS $$ SELECT NOT EXISTS (
        SELECT FROM photos WHERE fingerprint IN (one, other) AND folder_id <> ALL (roots_to('judge'))
    ) $$;

-- What they name is in this schema: a role's own temporary tables would else be found first, whatever they say.

DO $$
DECLARE one text;
BEGIN
    FOREACH one IN ARRAY ARRAY['roots_to(text)', 'sees_all()', 'root_of(bigint)', 'may_judge(bytea, bytea)'] LOOP
        EXECUTE format('ALTER FUNCTION %s SET search_path = %I, pg_temp', one, current_schema());
    END LOOP;
END $$;

-- One line for each file of each removal, written before it is touched: open while `step` is 'start'.

CREATE TABLE removals (
    journal text COLLATE "C" NOT NULL,  -- of one person on one machine
    action bigint NOT NULL,
    number bigint NOT NULL,
    root_id bigint NOT NULL REFERENCES roots (id) ON DELETE CASCADE,
    path bytea NOT NULL,
    keeper_root bigint,
    keeper bytea,
    kind text COLLATE "C" NOT NULL,
    step text COLLATE "C" NOT NULL,
    machine text COLLATE "C" NOT NULL DEFAULT machine(),
    done_by text COLLATE "C" NOT NULL DEFAULT session_user,
    since timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (journal, action, number)
);

CREATE INDEX open_removals_by_path ON removals (root_id, path) WHERE step = 'start';
CREATE INDEX open_removals_by_keeper ON removals (keeper_root, keeper) WHERE step = 'start';
CREATE TRIGGER changed AFTER INSERT OR UPDATE OR DELETE ON removals EXECUTE FUNCTION tell_of_change();

-- What lies in a root is seen by those who may view it, and changed by those who may remove.

ALTER VIEW folders SET (security_invoker = true);
ALTER VIEW volumes SET (security_invoker = true);

CREATE FUNCTION guard(guarded text, root text) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
    viewed text := format('%s = ANY (CAST((SELECT roots_to(''view'')) AS bigint[]))', root);
    changed text := format('%s = ANY (CAST((SELECT roots_to(''remove'')) AS bigint[]))', root);
BEGIN
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', guarded);
    EXECUTE format('CREATE POLICY viewed ON %I FOR SELECT USING (%s)', guarded, viewed);
    EXECUTE format('CREATE POLICY added ON %I FOR INSERT WITH CHECK (%s)', guarded, changed);
    EXECUTE format('CREATE POLICY changed ON %I FOR UPDATE USING (%s)', guarded, changed);
    EXECUTE format('CREATE POLICY dropped ON %I FOR DELETE USING (%s)', guarded, changed);
END $$;

SELECT guard('roots', 'id');
SELECT guard('root_paths', 'root_id');
SELECT guard('root_volumes', 'folder_id');
SELECT guard('photos', 'folder_id');
SELECT guard('failures', 'folder_id');
SELECT guard('unread', 'folder_id');

-- What is kept of a photo is seen with the photo. Who sees every root is not asked about each.

CREATE FUNCTION guard_of_photo(guarded text) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
    changed text := 'root_of(photo_id) = ANY (CAST((SELECT roots_to(''remove'')) AS bigint[]))';
BEGIN
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', guarded);
    EXECUTE format(
        'CREATE POLICY viewed ON %I FOR SELECT USING ((SELECT sees_all()) OR photo_id IN (SELECT id FROM photos))', guarded
    );
    EXECUTE format('CREATE POLICY added ON %I FOR INSERT WITH CHECK (%s)', guarded, changed);
    EXECUTE format('CREATE POLICY changed ON %I FOR UPDATE USING (%s)', guarded, changed);
    EXECUTE format('CREATE POLICY dropped ON %I FOR DELETE USING (%s)', guarded, changed);
END $$;

SELECT guard_of_photo('part_codes');
SELECT guard_of_photo('codes_' || id) FROM encoders;

ALTER TABLE thumbnails ENABLE ROW LEVEL SECURITY;
CREATE POLICY viewed ON thumbnails FOR SELECT USING (
    (SELECT sees_all()) OR EXISTS (SELECT FROM photos WHERE photos.fingerprint = thumbnails.fingerprint)
);
CREATE FUNCTION reads(one bytea) RETURNS boolean LANGUAGE sql STABLE PARALLEL SAFE
    AS $$ SELECT EXISTS (SELECT FROM photos WHERE fingerprint = one AND folder_id = ANY (roots_to('remove'))) $$;
CREATE POLICY added ON thumbnails FOR INSERT WITH CHECK (reads(fingerprint));
CREATE POLICY changed ON thumbnails FOR UPDATE USING (reads(fingerprint));

-- What people say is seen by all, and said of photos that they may judge.

ALTER TABLE decisions ENABLE ROW LEVEL SECURITY;
CREATE POLICY viewed ON decisions FOR SELECT USING (true);
CREATE POLICY said ON decisions FOR INSERT WITH CHECK (may_judge(first, second));
CREATE POLICY said_again ON decisions FOR UPDATE USING (may_judge(first, second));
CREATE POLICY taken_back ON decisions FOR DELETE USING (may_judge(first, second));

ALTER TABLE marks ENABLE ROW LEVEL SECURITY;
CREATE POLICY viewed ON marks FOR SELECT USING (true);
CREATE POLICY marked ON marks USING (root_of(photo_id) = ANY (CAST((SELECT roots_to('judge')) AS bigint[])));

ALTER TABLE removals ENABLE ROW LEVEL SECURITY;
CREATE POLICY viewed ON removals FOR SELECT USING (
    done_by = session_user OR root_id = ANY (CAST((SELECT roots_to('view')) AS bigint[]))
    OR keeper_root = ANY (CAST((SELECT roots_to('view')) AS bigint[]))
);
CREATE POLICY begun ON removals FOR INSERT
    WITH CHECK (done_by = session_user AND root_id = ANY (CAST((SELECT roots_to('remove')) AS bigint[])));
-- How it ended may be told by who has lost the right since: else the file would be held for ever.
CREATE POLICY ended ON removals FOR UPDATE USING (done_by = session_user) WITH CHECK (
    done_by = session_user
    AND (step <> 'start' OR root_id = ANY (CAST((SELECT roots_to('remove')) AS bigint[])))
);

-- Graphs over codes, which an owner may choose for very many photos: what the search finds with one, as it was measured.

CREATE TABLE graphs (
    encoder_id bigint NOT NULL REFERENCES encoders (id) ON DELETE CASCADE,
    head text COLLATE "C" NOT NULL,
    recall double precision NOT NULL,
    measured_at timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (encoder_id, head)
);
