import type { ClientBase } from 'pg';

/**
 * Two logs: `audit`, which triggers of the test write from the rows that acts change, knowing nothing of events, and `heard`, which
 * the listener writes. A follow that a block ended raises no event of its own: that one is deleted by a trigger, so a level deeper.
 */
const LOGS = `
  CREATE TABLE audit (seq BIGSERIAL PRIMARY KEY, type TEXT NOT NULL, subject TEXT NOT NULL);
  CREATE TABLE heard (seq BIGSERIAL PRIMARY KEY, event_id BIGINT NOT NULL, type TEXT NOT NULL, subject TEXT NOT NULL);

  CREATE FUNCTION audit_like() RETURNS TRIGGER LANGUAGE plpgsql AS $$ BEGIN
    INSERT INTO audit (type, subject) SELECT CASE TG_OP WHEN 'INSERT' THEN 'post.liked' ELSE 'post.unliked' END,
      'like ' || changed.user_id || ' ' || changed.post_id FROM (SELECT (coalesce(NEW, OLD)).*) AS changed;
    RETURN NULL;
  END $$;
  CREATE TRIGGER audit AFTER INSERT OR DELETE ON post_interactions FOR EACH ROW EXECUTE FUNCTION audit_like();

  CREATE FUNCTION audit_follow() RETURNS TRIGGER LANGUAGE plpgsql AS $$ BEGIN
    INSERT INTO audit (type, subject) SELECT CASE TG_OP WHEN 'INSERT' THEN 'user.followed' ELSE 'follow ended' END,
      'follow ' || changed.follower_id || ' ' || changed.following_id FROM (SELECT (coalesce(NEW, OLD)).*) AS changed;
    RETURN NULL;
  END $$;
  CREATE TRIGGER audit AFTER INSERT OR DELETE ON user_follows FOR EACH ROW
    WHEN (pg_trigger_depth() = 0) EXECUTE FUNCTION audit_follow();

  CREATE FUNCTION audit_block() RETURNS TRIGGER LANGUAGE plpgsql AS $$ BEGIN
    INSERT INTO audit (type, subject) SELECT CASE TG_OP WHEN 'INSERT' THEN 'user.blocked' ELSE 'user.unblocked' END,
      'block ' || changed.blocker_id || ' ' || changed.blocked_id FROM (SELECT (coalesce(NEW, OLD)).*) AS changed;
    RETURN NULL;
  END $$;
  CREATE TRIGGER audit AFTER INSERT OR DELETE ON blocks FOR EACH ROW EXECUTE FUNCTION audit_block();

  CREATE FUNCTION audit_post() RETURNS TRIGGER LANGUAGE plpgsql AS $$ BEGIN
    INSERT INTO audit (type, subject) VALUES (
      CASE WHEN TG_OP = 'INSERT' THEN 'post.created' WHEN NEW.status = 'deleted' THEN 'post.deleted' ELSE 'post.restored' END,
      'post ' || NEW.id);
    RETURN NULL;
  END $$;
  CREATE TRIGGER audit AFTER INSERT OR UPDATE OF status ON posts FOR EACH ROW EXECUTE FUNCTION audit_post();`;

export async function keepLogs(owner: ClientBase): Promise<void> {
  await owner.query(LOGS);
}

/** What was heard about each subject, in order, beside what was done: only where the two differ. */
const DIFFERENCES = `
  WITH done AS (
    SELECT subject, string_agg(type, ', ' ORDER BY seq) AS types FROM audit GROUP BY subject
  ), told AS (
    SELECT subject, string_agg(
      CASE WHEN type IN ('user.unfollowed', 'user.follower_removed') THEN 'follow ended' ELSE type END, ', ' ORDER BY seq
    ) AS types FROM heard GROUP BY subject
  )
  SELECT subject, done.types AS done, told.types AS heard FROM done FULL JOIN told USING (subject)
  WHERE done.types IS DISTINCT FROM told.types LIMIT 10`;

export interface Compared {
  readonly differences: readonly unknown[];
  /** Changes that the triggers saw, events that the listener heard of, and how many of these were different ones. */
  readonly done: number;
  readonly heard: number;
  readonly distinct: number;
}

export async function compareLogs(owner: ClientBase): Promise<Compared> {
  const { rows } = await owner.query<Omit<Compared, 'differences'>>(
    `SELECT (SELECT count(*)::int FROM audit) AS done, count(*)::int AS heard, count(DISTINCT event_id)::int AS distinct FROM heard`,
  );
  const differences = (await owner.query(DIFFERENCES)).rows;
  const [counts = { done: 0, heard: 0, distinct: 0 }] = rows;
  return { ...counts, differences };
}

/** Whether no event waits, for anybody. */
export async function isDrained(owner: ClientBase): Promise<boolean> {
  const { rows } = await owner.query(
    'SELECT FROM (SELECT FROM outbox UNION ALL SELECT FROM outbox_deliveries) AS waiting LIMIT 1',
  );
  return rows.length === 0;
}
