-- Findings, borders, judgements and marks are seen by those who see the photos that they are about, and kept by those who
-- may judge these. A file of which there is no photo (any more) is nobody's secret.

CREATE FUNCTION sees_file(one bytea) RETURNS boolean LANGUAGE sql STABLE PARALLEL SAFE SECURITY DEFINER AS $$
    SELECT coalesce(bool_or(folder_id = ANY (viewed)), true)
    FROM photos, (SELECT roots_to('view') AS viewed) AS own WHERE fingerprint = one
$$;

-- In every root, and those to come.
CREATE FUNCTION may_everywhere(wanted text) RETURNS boolean LANGUAGE sql STABLE PARALLEL SAFE SECURITY DEFINER
    AS $$ SELECT cardinality(roots_to(wanted)) = (SELECT count(*) FROM roots) $$;

-- The numbers of judgements that one does not see are taken, too.
CREATE FUNCTION latest_judgement() RETURNS bigint LANGUAGE sql STABLE SECURITY DEFINER
    AS $$ SELECT coalesce(max(judgement), 0) FROM decisions $$;

-- A program that compares photos for somebody who may not judge them keeps what it finds to itself.

CREATE FUNCTION keep_what_may_be_judged() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF row_security_active(TG_RELID) THEN
        IF TG_TABLE_NAME = 'borders' THEN
            IF NOT may_judge(NEW.fingerprint, NEW.fingerprint) THEN RETURN NULL; END IF;
        ELSIF NOT may_judge(NEW.first, NEW.second) THEN RETURN NULL;
        END IF;
    END IF;
    RETURN NEW;
END $$;

CREATE TRIGGER kept BEFORE INSERT OR UPDATE ON verdicts FOR EACH ROW EXECUTE FUNCTION keep_what_may_be_judged();
CREATE TRIGGER kept BEFORE INSERT OR UPDATE ON borders FOR EACH ROW EXECUTE FUNCTION keep_what_may_be_judged();

ALTER TABLE verdicts ENABLE ROW LEVEL SECURITY;
CREATE POLICY found ON verdicts USING ((SELECT sees_all()) OR (sees_file(first) AND sees_file(second)));

ALTER TABLE borders ENABLE ROW LEVEL SECURITY;
CREATE POLICY found ON borders USING ((SELECT sees_all()) OR sees_file(fingerprint));

DROP POLICY viewed ON decisions;
CREATE POLICY viewed ON decisions FOR SELECT
    USING ((SELECT sees_all()) OR (sees_file(first) AND sees_file(second)));

DROP POLICY viewed ON marks;
CREATE POLICY viewed ON marks FOR SELECT USING ((SELECT sees_all()) OR photo_id IN (SELECT id FROM photos));

-- Of the review, groups that were compared name photos of all roots, and the rules protect those of all.

CREATE FUNCTION of_all_roots(named text) RETURNS boolean LANGUAGE sql IMMUTABLE PARALLEL SAFE
    AS $$ SELECT named = 'rules' OR named ^@ 'compared ' $$;

CREATE FUNCTION keep_what_is_of_all_roots() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NEW.name ^@ 'compared ' AND row_security_active(TG_RELID) AND NOT may_everywhere('judge') THEN
        RETURN NULL;
    END IF;
    RETURN NEW;
END $$;

CREATE TRIGGER kept BEFORE INSERT OR UPDATE ON review FOR EACH ROW EXECUTE FUNCTION keep_what_is_of_all_roots();

ALTER TABLE review ENABLE ROW LEVEL SECURITY;
CREATE POLICY viewed ON review FOR SELECT USING (name = 'rules' OR NOT of_all_roots(name) OR (SELECT sees_all()));
CREATE POLICY kept ON review FOR INSERT WITH CHECK (NOT of_all_roots(name) OR (SELECT may_everywhere('judge')));
CREATE POLICY kept_again ON review FOR UPDATE USING (NOT of_all_roots(name) OR (SELECT may_everywhere('judge')));
CREATE POLICY dropped ON review FOR DELETE USING (NOT of_all_roots(name) OR (SELECT may_everywhere('judge')));

-- Which photos are near each other in code: of two parts of the archive at a time, whoever joined them.

CREATE TABLE near_photos (
    encoder_id bigint NOT NULL REFERENCES encoders (id) ON DELETE CASCADE,
    head text COLLATE "C" NOT NULL,
    low bigint NOT NULL,  -- the parts: photos by number
    high bigint NOT NULL,
    radius integer NOT NULL,
    mark bytea NOT NULL,  -- of the photos and codes that were joined
    pairs bytea NOT NULL,
    crowd bytea NOT NULL,
    PRIMARY KEY (encoder_id, head, low, high)
);

ALTER TABLE near_photos ALTER pairs SET STORAGE EXTERNAL;

ALTER TABLE near_photos ENABLE ROW LEVEL SECURITY;
CREATE POLICY viewed ON near_photos FOR SELECT USING ((SELECT sees_all()));
CREATE POLICY joined ON near_photos USING ((SELECT may_everywhere('remove')));

-- The queues of workers' jobs that one may take from: of roots that one may read in.

CREATE FUNCTION own_queues() RETURNS text[] LANGUAGE sql STABLE SECURITY DEFINER AS $$
    SELECT array_agg('root ' || root) || CASE WHEN may_everywhere('remove') THEN ARRAY['joins'] END
    FROM unnest(roots_to('remove')) AS root
$$;

DO $$
DECLARE one text;
BEGIN
    FOREACH one IN ARRAY ARRAY[
        'sees_file(bytea)', 'may_everywhere(text)', 'latest_judgement()', 'own_queues()', 'keep_what_may_be_judged()',
        'keep_what_is_of_all_roots()'
    ] LOOP
        EXECUTE format('ALTER FUNCTION %s SET search_path = %I, pg_temp', one, current_schema());
    END LOOP;
END $$;
