--
-- PostgreSQL database dump
--

SET statement_timeout = 0;
SET lock_timeout = 0;
SET idle_in_transaction_session_timeout = 0;
SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SELECT pg_catalog.set_config('search_path', '', false);
SET check_function_bodies = false;
SET xmloption = content;
SET client_min_messages = warning;
SET row_security = off;

--
-- Name: pg_trgm; Type: EXTENSION; Schema: -; Owner: -
--

CREATE EXTENSION IF NOT EXISTS pg_trgm WITH SCHEMA public;

--
-- Name: EXTENSION pg_trgm; Type: COMMENT; Schema: -; Owner: -
--

COMMENT ON EXTENSION pg_trgm IS 'text similarity measurement and index searching based on trigrams';

--
-- Name: uuid-ossp; Type: EXTENSION; Schema: -; Owner: -
--

CREATE EXTENSION IF NOT EXISTS "uuid-ossp" WITH SCHEMA public;

--
-- Name: EXTENSION "uuid-ossp"; Type: COMMENT; Schema: -; Owner: -
--

COMMENT ON EXTENSION "uuid-ossp" IS 'generate universally unique identifiers (UUIDs)';

--
-- Name: feed_place; Type: TYPE; Schema: public; Owner: -
--

CREATE TYPE public.feed_place AS ENUM (
    'home',
    'discovery'
);

--
-- Name: filter_operator; Type: TYPE; Schema: public; Owner: -
--

CREATE TYPE public.filter_operator AS ENUM (
    'equals',
    'not_equals',
    'contains',
    'greater_than',
    'less_than',
    'in_range'
);

--
-- Name: filter_type; Type: TYPE; Schema: public; Owner: -
--

CREATE TYPE public.filter_type AS ENUM (
    'post_type',
    'author',
    'tag',
    'keyword',
    'date_range',
    'engagement',
    'media',
    'alt_text',
    'language',
    'content_warning'
);

--
-- Name: interaction_type; Type: TYPE; Schema: public; Owner: -
--

CREATE TYPE public.interaction_type AS ENUM (
    'like',
    'bookmark',
    'share'
);

--
-- Name: media_type; Type: TYPE; Schema: public; Owner: -
--

CREATE TYPE public.media_type AS ENUM (
    'image',
    'gif',
    'video',
    'audio',
    'document'
);

--
-- Name: mention_audience; Type: TYPE; Schema: public; Owner: -
--

CREATE TYPE public.mention_audience AS ENUM (
    'everyone',
    'followed',
    'friends',
    'nobody'
);

--
-- Name: notification_type; Type: TYPE; Schema: public; Owner: -
--

CREATE TYPE public.notification_type AS ENUM (
    'follow',
    'like',
    'comment',
    'repost',
    'mention',
    'message',
    'friend_request',
    'system'
);

--
-- Name: post_status; Type: TYPE; Schema: public; Owner: -
--

CREATE TYPE public.post_status AS ENUM (
    'draft',
    'published',
    'scheduled',
    'deleted'
);

--
-- Name: post_type; Type: TYPE; Schema: public; Owner: -
--

CREATE TYPE public.post_type AS ENUM (
    'text_short',
    'text_long',
    'image',
    'image_gallery',
    'gif',
    'video_short',
    'video_long',
    'song',
    'album'
);

--
-- Name: profile_visibility; Type: TYPE; Schema: public; Owner: -
--

CREATE TYPE public.profile_visibility AS ENUM (
    'public',
    'followers',
    'private'
);

--
-- Name: section_type; Type: TYPE; Schema: public; Owner: -
--

CREATE TYPE public.section_type AS ENUM (
    'feed',
    'gallery',
    'links',
    'static_text',
    'static_image',
    'video',
    'reposts',
    'friends',
    'followers',
    'following',
    'list'
);

--
-- Name: subscription_status; Type: TYPE; Schema: public; Owner: -
--

CREATE TYPE public.subscription_status AS ENUM (
    'active',
    'canceled',
    'expired',
    'suspended'
);

--
-- Name: clear_suspension(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.clear_suspension() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
BEGIN
    NEW.suspension_reason = NULL;
    NEW.suspended_until = NULL;
    RETURN NEW;
END;
$$;

--
-- Name: create_friendship_on_mutual_follow(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.create_friendship_on_mutual_follow() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
BEGIN
    PERFORM lock_pairs(array_agg(follower_id), array_agg(following_id)) FROM added;

    IF EXISTS (
        SELECT FROM added
        WHERE EXISTS (SELECT FROM blocks WHERE blocker_id = follower_id AND blocked_id = following_id)
           OR EXISTS (SELECT FROM blocks WHERE blocker_id = following_id AND blocked_id = follower_id)
    ) THEN
        RAISE EXCEPTION 'nobody follows across a block'
            USING ERRCODE = 'check_violation', TABLE = 'user_follows', CONSTRAINT = 'user_follows_not_blocked';
    END IF;

    WITH reverse AS MATERIALIZED (
        SELECT user_follows.follower_id, user_follows.following_id
        FROM added
        JOIN user_follows
            ON user_follows.follower_id = added.following_id AND user_follows.following_id = added.follower_id
        FOR KEY SHARE OF user_follows
    )
    INSERT INTO friendships (user_id_1, user_id_2)
    SELECT DISTINCT LEAST(follower_id, following_id), GREATEST(follower_id, following_id) FROM reverse
    ON CONFLICT (user_id_1, user_id_2) DO NOTHING;

    IF FOUND THEN
        UPDATE user_follows SET asks_friendship = FALSE
        FROM (
            SELECT follower_id, following_id FROM added
            UNION ALL
            SELECT following_id, follower_id FROM added
        ) AS either
        WHERE user_follows.follower_id = either.follower_id AND user_follows.following_id = either.following_id
          AND user_follows.asks_friendship
          AND EXISTS (
              SELECT FROM friendships
              WHERE user_id_1 = LEAST(either.follower_id, either.following_id)
                AND user_id_2 = GREATEST(either.follower_id, either.following_id)
          );
    END IF;
    RETURN NULL;
END;
$$;

--
-- Name: end_follows_on_block(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.end_follows_on_block() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
BEGIN
    PERFORM lock_pairs(array_agg(blocker_id), array_agg(blocked_id)) FROM added;

    DELETE FROM user_follows USING (
        SELECT blocker_id AS one, blocked_id AS other FROM added
        UNION ALL
        SELECT blocked_id, blocker_id FROM added
    ) AS either
    WHERE follower_id = either.one AND following_id = either.other;

    DELETE FROM follow_requests USING (
        SELECT blocker_id AS one, blocked_id AS other FROM added
        UNION ALL
        SELECT blocked_id, blocker_id FROM added
    ) AS either
    WHERE requester_id = either.one AND target_id = either.other AND refused_at IS NULL;

    UPDATE follow_requests SET withdrawn = TRUE
    FROM (
        SELECT blocker_id AS one, blocked_id AS other FROM added
        UNION ALL
        SELECT blocked_id, blocker_id FROM added
    ) AS either
    WHERE requester_id = either.one AND target_id = either.other AND refused_at IS NOT NULL AND NOT withdrawn;
    RETURN NULL;
END;
$$;

--
-- Name: end_friendship_on_unfollow(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.end_friendship_on_unfollow() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
BEGIN
    DELETE FROM friendships USING removed
    WHERE user_id_1 = LEAST(removed.follower_id, removed.following_id)
      AND user_id_2 = GREATEST(removed.follower_id, removed.following_id);
    RETURN NULL;
END;
$$;

--
-- Name: forget_search_name(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.forget_search_name() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
BEGIN
    NEW.search_name := NULL;
    RETURN NEW;
END;
$$;

--
-- Name: keep_moderation_action(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.keep_moderation_action() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
BEGIN
    IF TG_OP = 'UPDATE' AND pg_trigger_depth() > 1
        AND (NEW.actor_id IS NULL OR NEW.actor_id = OLD.actor_id)
        AND (NEW.user_id IS NULL OR NEW.user_id = OLD.user_id)
        AND (NEW.post_id IS NULL OR NEW.post_id = OLD.post_id)
        AND (NEW.id, NEW.actor_name, NEW.action, NEW.note, NEW.created_at)
            IS NOT DISTINCT FROM (OLD.id, OLD.actor_name, OLD.action, OLD.note, OLD.created_at)
    THEN
        RETURN NEW;
    END IF;
    RAISE EXCEPTION 'what moderators did is neither changed nor deleted'
        USING ERRCODE = 'insufficient_privilege', TABLE = 'moderation_actions';
END;
$$;

--
-- Name: lock_acquaintances(bigint[]); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.lock_acquaintances(people bigint[]) RETURNS void
    LANGUAGE plpgsql
    AS $$
DECLARE
    person_locks CONSTANT INTEGER := 564739;
BEGIN
    PERFORM pg_advisory_xact_lock_shared(person_locks, person.lock)
    FROM (SELECT DISTINCT (id & 1023)::INTEGER AS lock FROM unnest(people) AS id ORDER BY lock) AS person;

    PERFORM 1 FROM user_profiles WHERE user_id = ANY (people) ORDER BY user_id FOR NO KEY UPDATE;
END;
$$;

--
-- Name: lock_pairs(bigint[], bigint[]); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.lock_pairs(ones bigint[], others bigint[]) RETURNS void
    LANGUAGE plpgsql
    AS $$
DECLARE
    pair_locks CONSTANT INTEGER := 564738;
BEGIN
    PERFORM pg_advisory_xact_lock(pair_locks, pair.lock)
    FROM (
        SELECT DISTINCT hashtext(LEAST(one, other) || ':' || GREATEST(one, other)) & 1023 AS lock
        FROM unnest(ones, others) AS people(one, other)
        ORDER BY lock
    ) AS pair;
END;
$$;

--
-- Name: lock_request(bigint, bigint); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.lock_request(requester bigint, target bigint) RETURNS void
    LANGUAGE plpgsql
    AS $$
DECLARE
    visibility_locks CONSTANT INTEGER := 564740;
BEGIN
    PERFORM pg_advisory_xact_lock_shared(visibility_locks, (target & 1023)::INTEGER);
    PERFORM lock_pairs(ARRAY[requester], ARRAY[target]);
END;
$$;

--
-- Name: lock_visibility(bigint); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.lock_visibility(person bigint) RETURNS void
    LANGUAGE plpgsql
    AS $$
DECLARE
    visibility_locks CONSTANT INTEGER := 564740;
BEGIN
    PERFORM pg_advisory_xact_lock(visibility_locks, (person & 1023)::INTEGER);
END;
$$;

--
-- Name: move_comment_counts(bigint[], bigint[], integer[]); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.move_comment_counts(post_ids bigint[], parent_ids bigint[], steps integer[]) RETURNS void
    LANGUAGE plpgsql
    SET plan_cache_mode TO 'force_generic_plan'
    AS $$
BEGIN
    IF array_remove(parent_ids, NULL) <> '{}' THEN
        PERFORM 1 FROM comments WHERE id = ANY (parent_ids) ORDER BY id FOR NO KEY UPDATE;

        UPDATE comments SET replies_count = replies_count + moved.amount
        FROM (SELECT id, SUM(step) AS amount FROM unnest(parent_ids, steps) AS reply(id, step) GROUP BY id) AS moved
        WHERE comments.id = moved.id;
    END IF;

    PERFORM 1 FROM posts WHERE id = ANY (post_ids) ORDER BY id FOR NO KEY UPDATE;

    UPDATE posts SET comments_count = comments_count + moved.amount
    FROM (SELECT id, SUM(step) AS amount FROM unnest(post_ids, steps) AS comment(id, step) GROUP BY id) AS moved
    WHERE posts.id = moved.id;
END;
$$;

--
-- Name: move_storage(bigint[], public.media_type[], bigint[]); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.move_storage(user_ids bigint[], types public.media_type[], sizes bigint[]) RETURNS void
    LANGUAGE plpgsql
    AS $$
BEGIN
    PERFORM 1 FROM storage_usage WHERE user_id = ANY (user_ids) ORDER BY user_id FOR NO KEY UPDATE;

    UPDATE storage_usage SET
        used_bytes = used_bytes + moved.used,
        images_bytes = images_bytes + moved.images,
        videos_bytes = videos_bytes + moved.videos,
        audio_bytes = audio_bytes + moved.audio,
        other_bytes = other_bytes + moved.other
    FROM (
        SELECT
            user_id,
            SUM(size) AS used,
            SUM(CASE WHEN type IN ('image', 'gif') THEN size ELSE 0 END) AS images,
            SUM(CASE WHEN type = 'video' THEN size ELSE 0 END) AS videos,
            SUM(CASE WHEN type = 'audio' THEN size ELSE 0 END) AS audio,
            SUM(CASE WHEN type = 'document' THEN size ELSE 0 END) AS other
        FROM unnest(user_ids, types, sizes) AS media(user_id, type, size)
        GROUP BY user_id
    ) AS moved
    WHERE storage_usage.user_id = moved.user_id;
END;
$$;

--
-- Name: record_purged_lists(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.record_purged_lists() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
BEGIN
    INSERT INTO outbox (type, subject, payload)
    SELECT 'list.purged', 'list ' || id, json_build_object('listId', id::text, 'name', name) FROM purged;
    RETURN NULL;
END;
$$;

--
-- Name: record_purged_users(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.record_purged_users() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
BEGIN
    INSERT INTO outbox (type, subject, payload)
    SELECT 'user.purged', 'user ' || id, json_build_object('userId', id::text, 'username', username) FROM purged;
    RETURN NULL;
END;
$$;

--
-- Name: refuse_held_username(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.refuse_held_username() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
BEGIN
    IF EXISTS (
        SELECT FROM held_usernames
        WHERE LOWER(username) = LOWER(NEW.username) AND user_id IS DISTINCT FROM NEW.id
    ) THEN
        RAISE EXCEPTION 'the name is held'
            USING ERRCODE = 'unique_violation', TABLE = 'users', CONSTRAINT = 'users_username_held';
    END IF;
    RETURN NULL;
END;
$$;

--
-- Name: update_counts_of_acquaintances(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.update_counts_of_acquaintances() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
DECLARE
    person_locks CONSTANT INTEGER := 564739;
    step CONSTANT INTEGER := CASE WHEN TG_OP = 'UPDATE' AND NEW.status = 'active' THEN 1 ELSE -1 END;
BEGIN
    IF TG_OP = 'UPDATE' THEN
        PERFORM pg_advisory_xact_lock(person_locks, (OLD.id & 1023)::INTEGER);
    ELSE
        -- The deletion has locked the account, so no follow begins; with their rows locked none ends either. Waiting for an unfollow
        -- here, before profiles are locked, keeps the cascade from waiting for it after.
        PERFORM 1 FROM user_follows WHERE follower_id = OLD.id OR following_id = OLD.id ORDER BY id FOR UPDATE;

        IF OLD.status != 'active' THEN
            RETURN OLD;
        END IF;
    END IF;

    PERFORM 1 FROM user_profiles
    WHERE user_id IN (
        SELECT following_id FROM user_follows WHERE follower_id = OLD.id
        UNION
        SELECT follower_id FROM user_follows WHERE following_id = OLD.id
    )
    ORDER BY user_id FOR NO KEY UPDATE;

    UPDATE user_profiles SET
        followers_count = followers_count + step * moved.followers,
        following_count = following_count + step * moved.following,
        friends_count = friends_count + step * moved.friends
    FROM (
        SELECT person.id, SUM(person.followers) AS followers, SUM(person.following) AS following, SUM(person.friends) AS friends
        FROM (
            SELECT following_id AS id, 1 AS followers, 0 AS following, 0 AS friends
            FROM user_follows WHERE follower_id = OLD.id
            UNION ALL
            SELECT follower_id, 0, 1, 0 FROM user_follows WHERE following_id = OLD.id
            UNION ALL
            SELECT user_id_2, 0, 0, 1 FROM friendships WHERE user_id_1 = OLD.id
            UNION ALL
            SELECT user_id_1, 0, 0, 1 FROM friendships WHERE user_id_2 = OLD.id
        ) AS person
        GROUP BY person.id
    ) AS moved
    WHERE user_profiles.user_id = moved.id AND EXISTS (SELECT 1 FROM users WHERE users.id = moved.id);
    -- OLD lets the deletion go on; an AFTER trigger's result is ignored.
    RETURN OLD;
END;
$$;

--
-- Name: update_follow_counts(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.update_follow_counts() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
DECLARE
    step CONSTANT INTEGER := CASE TG_OP WHEN 'INSERT' THEN 1 ELSE -1 END;
BEGIN
    PERFORM lock_acquaintances(ARRAY(SELECT follower_id FROM changed UNION SELECT following_id FROM changed));

    UPDATE user_profiles SET
        followers_count = followers_count + step * moved.followers,
        following_count = following_count + step * moved.following
    FROM (
        SELECT person.id, SUM(person.followers) AS followers, SUM(person.following) AS following
        FROM (
            SELECT following_id AS id, 1 AS followers, 0 AS following
            FROM changed JOIN users ON users.id = follower_id AND users.status = 'active'
            UNION ALL
            SELECT follower_id, 0, 1
            FROM changed JOIN users ON users.id = following_id AND users.status = 'active'
        ) AS person
        GROUP BY person.id
    ) AS moved
    WHERE user_profiles.user_id = moved.id AND EXISTS (SELECT 1 FROM users WHERE users.id = moved.id);
    RETURN NULL;
END;
$$;

--
-- Name: update_friend_counts(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.update_friend_counts() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
DECLARE
    step CONSTANT INTEGER := CASE TG_OP WHEN 'INSERT' THEN 1 ELSE -1 END;
BEGIN
    PERFORM lock_acquaintances(ARRAY(SELECT user_id_1 FROM changed UNION SELECT user_id_2 FROM changed));

    UPDATE user_profiles SET friends_count = friends_count + step * moved.amount
    FROM (
        SELECT person.id, COUNT(*) AS amount
        FROM (
            SELECT user_id_1 AS id, user_id_2 AS friend_id FROM changed
            UNION ALL
            SELECT user_id_2, user_id_1 FROM changed
        ) AS person
        JOIN users ON users.id = person.friend_id AND users.status = 'active'
        GROUP BY person.id
    ) AS moved
    WHERE user_profiles.user_id = moved.id AND EXISTS (SELECT 1 FROM users WHERE users.id = moved.id);
    RETURN NULL;
END;
$$;

--
-- Name: update_post_comments_count(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.update_post_comments_count() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
DECLARE
    step CONSTANT INTEGER := CASE TG_OP WHEN 'INSERT' THEN 1 ELSE -1 END;
BEGIN
    PERFORM move_comment_counts(array_agg(post_id), array_agg(parent_comment_id), array_agg(step))
    FROM changed WHERE deleted_at IS NULL;
    RETURN NULL;
END;
$$;

--
-- Name: update_post_comments_count_on_soft_delete(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.update_post_comments_count_on_soft_delete() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
BEGIN
    PERFORM move_comment_counts(array_agg(post_id), array_agg(parent_comment_id), array_agg(step))
    FROM (
        SELECT after.post_id, after.parent_comment_id, CASE WHEN after.deleted_at IS NULL THEN 1 ELSE -1 END AS step
        FROM before JOIN after USING (id)
        WHERE (before.deleted_at IS NULL) != (after.deleted_at IS NULL)
    ) AS changed
    HAVING COUNT(*) > 0;
    RETURN NULL;
END;
$$;

--
-- Name: update_post_likes_count(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.update_post_likes_count() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
DECLARE
    step CONSTANT INTEGER := CASE TG_OP WHEN 'INSERT' THEN 1 ELSE -1 END;
BEGIN
    PERFORM 1 FROM posts
    WHERE id IN (SELECT post_id FROM changed WHERE type IN ('like', 'share'))
    ORDER BY id FOR NO KEY UPDATE;

    UPDATE posts SET
        likes_count = likes_count + step * moved.likes,
        shares_count = shares_count + step * moved.shares
    FROM (
        SELECT
            post_id,
            COUNT(*) FILTER (WHERE type = 'like') AS likes,
            COUNT(*) FILTER (WHERE type = 'share') AS shares
        FROM changed WHERE type IN ('like', 'share') GROUP BY post_id
    ) AS moved
    WHERE posts.id = moved.post_id;
    RETURN NULL;
END;
$$;

--
-- Name: update_post_reposts_count(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.update_post_reposts_count() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
DECLARE
    step CONSTANT INTEGER := CASE TG_OP WHEN 'INSERT' THEN 1 ELSE -1 END;
BEGIN
    PERFORM 1 FROM posts WHERE id IN (SELECT post_id FROM changed) ORDER BY id FOR NO KEY UPDATE;

    UPDATE posts SET reposts_count = reposts_count + step * moved.amount
    FROM (SELECT post_id, COUNT(*) AS amount FROM changed GROUP BY post_id) AS moved
    WHERE posts.id = moved.post_id;
    RETURN NULL;
END;
$$;

--
-- Name: update_storage_on_media_change(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.update_storage_on_media_change() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
BEGIN
    PERFORM move_storage(array_agg(side.user_id), array_agg(side.type), array_agg(side.size))
    FROM before
    JOIN after USING (id)
    CROSS JOIN LATERAL (
        VALUES (before.user_id, before.type, -before.file_size_bytes), (after.user_id, after.type, after.file_size_bytes)
    ) AS side(user_id, type, size)
    WHERE (before.user_id, before.type, before.file_size_bytes) IS DISTINCT FROM (after.user_id, after.type, after.file_size_bytes)
    HAVING COUNT(*) > 0;
    RETURN NULL;
END;
$$;

--
-- Name: update_storage_on_media_delete(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.update_storage_on_media_delete() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
BEGIN
    PERFORM move_storage(array_agg(user_id), array_agg(type), array_agg(-file_size_bytes)) FROM removed;
    RETURN NULL;
END;
$$;

--
-- Name: update_storage_on_media_insert(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.update_storage_on_media_insert() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
BEGIN
    INSERT INTO storage_usage (user_id)
    SELECT DISTINCT user_id FROM added
    WHERE NOT EXISTS (SELECT FROM storage_usage WHERE storage_usage.user_id = added.user_id)
    ORDER BY user_id
    ON CONFLICT (user_id) DO NOTHING;

    PERFORM move_storage(array_agg(user_id), array_agg(type), array_agg(file_size_bytes)) FROM added;
    RETURN NULL;
END;
$$;

--
-- Name: update_updated_at_column(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.update_updated_at_column() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
BEGIN
    NEW.updated_at = NOW();
    RETURN NEW;
END;
$$;

SET default_tablespace = '';

SET default_table_access_method = heap;

--
-- Name: backfills; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.backfills (
    name text NOT NULL,
    last_id bigint DEFAULT 0 NOT NULL,
    end_id bigint,
    filled bigint DEFAULT 0 NOT NULL,
    finished_at timestamp with time zone
);

--
-- Name: TABLE backfills; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON TABLE public.backfills IS 'What is filled in for rows that were there before a migration, and how far (decision 214)';

--
-- Name: COLUMN backfills.last_id; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.backfills.last_id IS 'Rows up to this id are done';

--
-- Name: COLUMN backfills.end_id; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.backfills.end_id IS 'The greatest id when the last batch was done';

--
-- Name: COLUMN backfills.filled; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.backfills.filled IS 'Rows that were filled';

--
-- Name: blocks; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.blocks (
    id bigint NOT NULL,
    blocker_id bigint NOT NULL,
    blocked_id bigint NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT blocks_no_self CHECK ((blocker_id <> blocked_id))
);

--
-- Name: TABLE blocks; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON TABLE public.blocks IS 'Who blocked whom; neither sees the other anywhere';

--
-- Name: COLUMN blocks.blocker_id; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.blocks.blocker_id IS 'User who blocks';

--
-- Name: COLUMN blocks.blocked_id; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.blocks.blocked_id IS 'User being blocked';

--
-- Name: blocks_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.blocks_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

--
-- Name: blocks_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.blocks_id_seq OWNED BY public.blocks.id;

--
-- Name: comments; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.comments (
    id bigint NOT NULL,
    post_id bigint NOT NULL,
    user_id bigint NOT NULL,
    parent_comment_id bigint,
    content text NOT NULL,
    content_html text,
    likes_count integer DEFAULT 0 NOT NULL,
    replies_count integer DEFAULT 0 NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    deleted_at timestamp with time zone,
    CONSTRAINT comments_content_not_empty CHECK ((length(TRIM(BOTH FROM content)) > 0)),
    CONSTRAINT comments_counts_positive CHECK (((likes_count >= 0) AND (replies_count >= 0)))
);

--
-- Name: TABLE comments; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON TABLE public.comments IS 'Comments on posts with support for nested replies';

--
-- Name: COLUMN comments.parent_comment_id; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.comments.parent_comment_id IS 'NULL for top-level comments, references parent for replies';

--
-- Name: comments_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.comments_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

--
-- Name: comments_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.comments_id_seq OWNED BY public.comments.id;

--
-- Name: conversations; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.conversations (
    id bigint NOT NULL,
    participant_ids bigint[] NOT NULL,
    last_message_at timestamp with time zone DEFAULT now() NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT conversations_min_participants CHECK ((array_length(participant_ids, 1) >= 2))
);

--
-- Name: TABLE conversations; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON TABLE public.conversations IS 'Message conversation threads between users';

--
-- Name: COLUMN conversations.participant_ids; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.conversations.participant_ids IS 'Array of user IDs in conversation (supports group DMs)';

--
-- Name: conversations_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.conversations_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

--
-- Name: conversations_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.conversations_id_seq OWNED BY public.conversations.id;

--
-- Name: custom_feeds; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.custom_feeds (
    id bigint NOT NULL,
    user_id bigint NOT NULL,
    name character varying(100) NOT NULL,
    description text,
    algorithm_config jsonb NOT NULL,
    is_default boolean DEFAULT false NOT NULL,
    display_order integer DEFAULT 0 NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    place public.feed_place DEFAULT 'home'::public.feed_place NOT NULL,
    version integer DEFAULT 1 NOT NULL,
    dropped jsonb DEFAULT '[]'::jsonb NOT NULL,
    CONSTRAINT custom_feeds_default_at_home CHECK (((NOT is_default) OR (place = 'home'::public.feed_place))),
    CONSTRAINT custom_feeds_name_not_empty CHECK ((length(TRIM(BOTH FROM name)) > 0))
);

--
-- Name: TABLE custom_feeds; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON TABLE public.custom_feeds IS 'User-defined custom feeds with filter algorithms';

--
-- Name: COLUMN custom_feeds.algorithm_config; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.custom_feeds.algorithm_config IS 'The rule as a tree; feed_filters holds its blocks and is written by the same statement';

--
-- Name: COLUMN custom_feeds.place; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.custom_feeds.place IS 'Page that offers the feed';

--
-- Name: COLUMN custom_feeds.version; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.custom_feeds.version IS 'Moved by every change of what the feed is, so that a change based on an older one is noticed';

--
-- Name: COLUMN custom_feeds.dropped; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.custom_feeds.dropped IS 'Deleted people and lists taken out of the rule since its owner last saved it: [{kind, name}]';

--
-- Name: custom_feeds_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.custom_feeds_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

--
-- Name: custom_feeds_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.custom_feeds_id_seq OWNED BY public.custom_feeds.id;

--
-- Name: email_changes; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.email_changes (
    id bigint NOT NULL,
    user_id bigint NOT NULL,
    old_email character varying(255) NOT NULL,
    new_email character varying(255) NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    changed_at timestamp with time zone
);

--
-- Name: TABLE email_changes; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON TABLE public.email_changes IS 'Changes of address that wait for the new one to be verified, or that the old one can still revert';

--
-- Name: COLUMN email_changes.old_email; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.email_changes.old_email IS 'Address that the change is reverted to';

--
-- Name: COLUMN email_changes.changed_at; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.email_changes.changed_at IS 'When the new address was verified; NULL until then';

--
-- Name: email_changes_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.email_changes_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

--
-- Name: email_changes_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.email_changes_id_seq OWNED BY public.email_changes.id;

--
-- Name: feed_filters; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.feed_filters (
    id bigint NOT NULL,
    feed_id bigint NOT NULL,
    type public.filter_type NOT NULL,
    operator public.filter_operator NOT NULL,
    value jsonb NOT NULL,
    group_id integer DEFAULT 0 NOT NULL,
    logical_operator character varying(10) DEFAULT 'AND'::character varying NOT NULL,
    display_order integer DEFAULT 0 NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT feed_filters_logical_operator_valid CHECK (((logical_operator)::text = ANY ((ARRAY['AND'::character varying, 'OR'::character varying, 'NOT'::character varying])::text[])))
);

--
-- Name: TABLE feed_filters; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON TABLE public.feed_filters IS 'Individual filter blocks composing feed algorithms';

--
-- Name: COLUMN feed_filters.value; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.feed_filters.value IS 'JSONB value specific to filter type';

--
-- Name: COLUMN feed_filters.group_id; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.feed_filters.group_id IS 'Group filters for complex logic (AND/OR combinations)';

--
-- Name: COLUMN feed_filters.logical_operator; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.feed_filters.logical_operator IS 'Operator of the group: AND for all, OR for any, NOT for none';

--
-- Name: feed_filters_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.feed_filters_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

--
-- Name: feed_filters_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.feed_filters_id_seq OWNED BY public.feed_filters.id;

--
-- Name: feed_orders; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.feed_orders (
    id bigint NOT NULL,
    user_id bigint NOT NULL,
    post_ids bigint[] NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL
);

--
-- Name: TABLE feed_orders; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON TABLE public.feed_orders IS 'Orders of popular feeds as their first pages froze them, kept for 30 minutes';

--
-- Name: COLUMN feed_orders.post_ids; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.feed_orders.post_ids IS 'At most 500, in order; what the reader may see is asked for each page';

--
-- Name: feed_orders_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.feed_orders_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

--
-- Name: feed_orders_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.feed_orders_id_seq OWNED BY public.feed_orders.id;

--
-- Name: follow_requests; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.follow_requests (
    id bigint NOT NULL,
    requester_id bigint NOT NULL,
    target_id bigint NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    asks_friendship boolean DEFAULT false NOT NULL,
    refused_at timestamp with time zone,
    withdrawn boolean DEFAULT false NOT NULL,
    CONSTRAINT follow_requests_no_self CHECK ((requester_id <> target_id)),
    CONSTRAINT follow_requests_withdrawn_check CHECK (((NOT withdrawn) OR (refused_at IS NOT NULL)))
);

--
-- Name: TABLE follow_requests; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON TABLE public.follow_requests IS 'Requests to follow a profile that is not public; an accepted one is deleted, a refused one stays, since its requester is not told';

--
-- Name: COLUMN follow_requests.requester_id; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.follow_requests.requester_id IS 'User who asks to follow';

--
-- Name: COLUMN follow_requests.target_id; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.follow_requests.target_id IS 'User who is asked';

--
-- Name: COLUMN follow_requests.asks_friendship; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.follow_requests.asks_friendship IS 'Whether the follow would ask to be followed back';

--
-- Name: COLUMN follow_requests.refused_at; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.follow_requests.refused_at IS 'When the target refused; null while the request is open';

--
-- Name: COLUMN follow_requests.withdrawn; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.follow_requests.withdrawn IS 'Withdrawn after it was refused: kept so that asking again too early stays unheard';

--
-- Name: follow_requests_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.follow_requests_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

--
-- Name: follow_requests_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.follow_requests_id_seq OWNED BY public.follow_requests.id;

--
-- Name: friendships; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.friendships (
    id bigint NOT NULL,
    user_id_1 bigint NOT NULL,
    user_id_2 bigint NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT friendships_no_self CHECK ((user_id_1 <> user_id_2)),
    CONSTRAINT friendships_ordered CHECK ((user_id_1 < user_id_2))
);

--
-- Name: TABLE friendships; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON TABLE public.friendships IS 'Symmetric friend relationships (bidirectional)';

--
-- Name: COLUMN friendships.user_id_1; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.friendships.user_id_1 IS 'Lower user_id (enforced by constraint)';

--
-- Name: COLUMN friendships.user_id_2; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.friendships.user_id_2 IS 'Higher user_id (enforced by constraint)';

--
-- Name: friendships_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.friendships_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

--
-- Name: friendships_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.friendships_id_seq OWNED BY public.friendships.id;

--
-- Name: held_usernames; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.held_usernames (
    id bigint NOT NULL,
    username character varying(30) NOT NULL,
    user_id bigint,
    held_since timestamp with time zone DEFAULT now() NOT NULL,
    held_until timestamp with time zone NOT NULL
);

--
-- Name: TABLE held_usernames; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON TABLE public.held_usernames IS 'Names of changed and purged accounts that are not given out again for 90 days';

--
-- Name: COLUMN held_usernames.user_id; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.held_usernames.user_id IS 'Who had the name: the name leads to them, and they alone can take it back; NULL once purged';

--
-- Name: COLUMN held_usernames.held_since; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.held_usernames.held_since IS 'When the name was given up';

--
-- Name: held_usernames_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.held_usernames_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

--
-- Name: held_usernames_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.held_usernames_id_seq OWNED BY public.held_usernames.id;

--
-- Name: idempotency_keys; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.idempotency_keys (
    id bigint NOT NULL,
    user_id bigint NOT NULL,
    procedure character varying(100) NOT NULL,
    key character varying(255) NOT NULL,
    body_hash character(64) NOT NULL,
    result_id bigint,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    expires_at timestamp with time zone NOT NULL
);

--
-- Name: TABLE idempotency_keys; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON TABLE public.idempotency_keys IS 'Writes that must happen once although sent twice, for 24 hours';

--
-- Name: COLUMN idempotency_keys.body_hash; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.idempotency_keys.body_hash IS 'SHA-256 (hex) of the input: the same key with another input is a conflict';

--
-- Name: COLUMN idempotency_keys.result_id; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.idempotency_keys.result_id IS 'Id of what was made, by the statement that took the key';

--
-- Name: idempotency_keys_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.idempotency_keys_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

--
-- Name: idempotency_keys_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.idempotency_keys_id_seq OWNED BY public.idempotency_keys.id;

--
-- Name: installation; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.installation (
    id smallint DEFAULT 1 NOT NULL,
    name character varying(60) DEFAULT 'VRSS'::character varying NOT NULL,
    line character varying(200) DEFAULT ''::character varying NOT NULL,
    run_by character varying(200) DEFAULT ''::character varying NOT NULL,
    secret_fingerprint character varying(64),
    public_url character varying(500),
    demo_filled_at timestamp with time zone,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT installation_one_row CHECK ((id = 1))
);

--
-- Name: TABLE installation; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON TABLE public.installation IS 'What an administrator says about this installation; exactly one row';

--
-- Name: COLUMN installation.line; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.installation.line IS 'One line about the community';

--
-- Name: COLUMN installation.run_by; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.installation.run_by IS 'Who runs it';

--
-- Name: COLUMN installation.secret_fingerprint; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.installation.secret_fingerprint IS 'Tells whether a server was started with another secret than the ones before it';

--
-- Name: COLUMN installation.public_url; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.installation.public_url IS 'PUBLIC_URL of the server that was last started on this database; NULL when that one was private';

--
-- Name: COLUMN installation.demo_filled_at; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.installation.demo_filled_at IS 'When demo data was made here; NULL when never';

--
-- Name: known_devices; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.known_devices (
    id bigint NOT NULL,
    user_id bigint NOT NULL,
    token_hash character(64) NOT NULL,
    last_used_at timestamp with time zone DEFAULT now() NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL
);

--
-- Name: TABLE known_devices; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON TABLE public.known_devices IS 'Browsers that have signed in to the account before: they keep a sign-in allowance of their own, so no stranger locks a person out';

--
-- Name: COLUMN known_devices.token_hash; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.known_devices.token_hash IS 'SHA-256 (hex) of the browser''s cookie';

--
-- Name: known_devices_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.known_devices_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

--
-- Name: known_devices_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.known_devices_id_seq OWNED BY public.known_devices.id;

--
-- Name: list_members; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.list_members (
    id bigint NOT NULL,
    list_id bigint NOT NULL,
    member_user_id bigint NOT NULL,
    added_at timestamp with time zone DEFAULT now() NOT NULL
);

--
-- Name: TABLE list_members; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON TABLE public.list_members IS 'Users included in lists';

--
-- Name: list_members_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.list_members_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

--
-- Name: list_members_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.list_members_id_seq OWNED BY public.list_members.id;

--
-- Name: messages; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.messages (
    id bigint NOT NULL,
    conversation_id bigint NOT NULL,
    sender_id bigint,
    content text NOT NULL,
    read_by bigint[] DEFAULT '{}'::bigint[] NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    deleted_at timestamp with time zone,
    CONSTRAINT messages_content_not_empty CHECK ((length(TRIM(BOTH FROM content)) > 0))
);

--
-- Name: TABLE messages; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON TABLE public.messages IS 'Individual messages within conversations';

--
-- Name: COLUMN messages.sender_id; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.messages.sender_id IS 'NULL once the account is purged (shown as "Deleted User")';

--
-- Name: COLUMN messages.read_by; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.messages.read_by IS 'Array of user IDs who have read this message';

--
-- Name: messages_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.messages_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

--
-- Name: messages_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.messages_id_seq OWNED BY public.messages.id;

--
-- Name: moderation_actions; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.moderation_actions (
    id bigint NOT NULL,
    actor_id bigint,
    actor_name character varying(100) NOT NULL,
    action character varying(50) NOT NULL,
    user_id bigint,
    post_id bigint,
    note text,
    created_at timestamp with time zone DEFAULT now() NOT NULL
);

--
-- Name: TABLE moderation_actions; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON TABLE public.moderation_actions IS 'What moderators and administrators did, kept when the people and posts concerned are purged';

--
-- Name: COLUMN moderation_actions.actor_id; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.moderation_actions.actor_id IS 'Who did it; NULL for the command line and once the account is purged';

--
-- Name: COLUMN moderation_actions.actor_name; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.moderation_actions.actor_name IS 'Username at the time, or "command line"';

--
-- Name: COLUMN moderation_actions.user_id; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.moderation_actions.user_id IS 'The account it was done to, if any';

--
-- Name: COLUMN moderation_actions.post_id; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.moderation_actions.post_id IS 'The post it was done to, if any';

--
-- Name: moderation_actions_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.moderation_actions_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

--
-- Name: moderation_actions_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.moderation_actions_id_seq OWNED BY public.moderation_actions.id;

--
-- Name: muted_words; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.muted_words (
    id bigint NOT NULL,
    user_id bigint NOT NULL,
    words text NOT NULL COLLATE pg_catalog."C",
    phrase text NOT NULL,
    ends_at timestamp with time zone,
    created_at timestamp with time zone DEFAULT now() NOT NULL
);

--
-- Name: TABLE muted_words; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON TABLE public.muted_words IS 'Words and phrases that a person does not want to see where content appears by itself (decision 202)';

--
-- Name: COLUMN muted_words.words; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.muted_words.words IS 'Cut and folded as in post_words';

--
-- Name: COLUMN muted_words.phrase; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.muted_words.phrase IS 'As it was typed';

--
-- Name: COLUMN muted_words.ends_at; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.muted_words.ends_at IS 'From when the mute has no effect; null for good';

--
-- Name: muted_words_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.muted_words_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

--
-- Name: muted_words_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.muted_words_id_seq OWNED BY public.muted_words.id;

--
-- Name: mutes; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.mutes (
    id bigint NOT NULL,
    user_id bigint NOT NULL,
    muted_id bigint,
    tag text COLLATE pg_catalog."C",
    tag_name text,
    ends_at timestamp with time zone,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT mutes_no_self CHECK ((user_id <> muted_id)),
    CONSTRAINT mutes_one_thing CHECK ((num_nonnulls(muted_id, tag) = 1)),
    CONSTRAINT mutes_tag_named CHECK (((tag IS NULL) = (tag_name IS NULL)))
);

--
-- Name: TABLE mutes; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON TABLE public.mutes IS 'People and tags that a person does not want to see where content appears by itself; nobody else can tell';

--
-- Name: COLUMN mutes.user_id; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.mutes.user_id IS 'User who mutes';

--
-- Name: COLUMN mutes.muted_id; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.mutes.muted_id IS 'Muted user, or null where a tag is muted';

--
-- Name: COLUMN mutes.tag; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.mutes.tag IS 'Muted tag, folded as in post_tags';

--
-- Name: COLUMN mutes.tag_name; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.mutes.tag_name IS 'The muted tag as it was written';

--
-- Name: COLUMN mutes.ends_at; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.mutes.ends_at IS 'From when the mute has no effect; null for good';

--
-- Name: mutes_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.mutes_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

--
-- Name: mutes_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.mutes_id_seq OWNED BY public.mutes.id;

--
-- Name: notifications; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.notifications (
    id bigint NOT NULL,
    user_id bigint NOT NULL,
    type public.notification_type NOT NULL,
    actor_id bigint,
    post_id bigint,
    comment_id bigint,
    title character varying(200) NOT NULL,
    content text,
    action_url character varying(500),
    is_read boolean DEFAULT false NOT NULL,
    read_at timestamp with time zone,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT notifications_title_not_empty CHECK ((length(TRIM(BOTH FROM title)) > 0))
);

--
-- Name: TABLE notifications; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON TABLE public.notifications IS 'User notifications for social interactions';

--
-- Name: COLUMN notifications.actor_id; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.notifications.actor_id IS 'User who triggered the notification (NULL for system, or once purged)';

--
-- Name: notifications_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.notifications_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

--
-- Name: notifications_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.notifications_id_seq OWNED BY public.notifications.id;

--
-- Name: outbox; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.outbox (
    id bigint NOT NULL,
    type text NOT NULL,
    subject text NOT NULL,
    payload json NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL
)
WITH (autovacuum_vacuum_scale_factor='0', autovacuum_vacuum_threshold='5000', autovacuum_vacuum_insert_scale_factor='0', autovacuum_vacuum_insert_threshold='5000');

--
-- Name: TABLE outbox; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON TABLE public.outbox IS 'Domain events that no listener has heard of yet';

--
-- Name: COLUMN outbox.subject; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.outbox.subject IS 'What the event is about; its events reach each listener in the order of their ids';

--
-- Name: COLUMN outbox.payload; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.outbox.payload IS 'Read whole, by programs alone: JSON costs the act that writes it less than JSONB';

--
-- Name: outbox_deliveries; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.outbox_deliveries (
    listener text NOT NULL,
    event_id bigint NOT NULL,
    type text NOT NULL,
    subject text NOT NULL,
    payload json NOT NULL,
    created_at timestamp with time zone NOT NULL,
    attempts integer DEFAULT 0 NOT NULL,
    next_attempt_at timestamp with time zone DEFAULT now() NOT NULL,
    set_aside_at timestamp with time zone
);

--
-- Name: TABLE outbox_deliveries; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON TABLE public.outbox_deliveries IS 'Domain events that one listener has not taken yet while the others have';

--
-- Name: COLUMN outbox_deliveries.event_id; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.outbox_deliveries.event_id IS 'Id that the event had in outbox; no foreign key, since it is gone from there';

--
-- Name: COLUMN outbox_deliveries.attempts; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.outbox_deliveries.attempts IS 'How often the listener failed to take this event alone';

--
-- Name: COLUMN outbox_deliveries.set_aside_at; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.outbox_deliveries.set_aside_at IS 'When it was given up; vrss doctor reports it until it is deleted or tried again';

--
-- Name: outbox_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.outbox_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

--
-- Name: outbox_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.outbox_id_seq OWNED BY public.outbox.id;

--
-- Name: pending_uploads; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.pending_uploads (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    user_id bigint NOT NULL,
    s3_key character varying(500) NOT NULL,
    filename character varying(255) NOT NULL,
    content_type character varying(100) NOT NULL,
    size bigint NOT NULL,
    expires_at timestamp(6) with time zone NOT NULL,
    created_at timestamp(6) with time zone DEFAULT now() NOT NULL
);

--
-- Name: TABLE pending_uploads; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON TABLE public.pending_uploads IS 'Temporary uploads awaiting post creation';

--
-- Name: COLUMN pending_uploads.s3_key; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.pending_uploads.s3_key IS 'S3 object key (users/{userId}/posts/{id}_{filename})';

--
-- Name: COLUMN pending_uploads.expires_at; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.pending_uploads.expires_at IS '24-hour expiry for orphaned uploads';

--
-- Name: post_interactions; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.post_interactions (
    id bigint NOT NULL,
    user_id bigint NOT NULL,
    post_id bigint NOT NULL,
    type public.interaction_type NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL
);

--
-- Name: TABLE post_interactions; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON TABLE public.post_interactions IS 'User interactions with posts (likes, bookmarks, shares)';

--
-- Name: post_interactions_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.post_interactions_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

--
-- Name: post_interactions_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.post_interactions_id_seq OWNED BY public.post_interactions.id;

--
-- Name: post_media; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.post_media (
    id bigint NOT NULL,
    post_id bigint,
    user_id bigint NOT NULL,
    purpose character varying(20) DEFAULT 'post'::character varying NOT NULL,
    type public.media_type NOT NULL,
    file_url character varying(500) NOT NULL,
    file_size_bytes bigint NOT NULL,
    mime_type character varying(100) NOT NULL,
    width integer,
    height integer,
    duration_seconds integer,
    thumbnail_url character varying(500),
    display_order integer DEFAULT 0 NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT post_media_file_size_positive CHECK ((file_size_bytes > 0)),
    CONSTRAINT post_media_post_id_check CHECK (((post_id IS NULL) OR ((purpose)::text = 'post'::text))),
    CONSTRAINT post_media_purpose_valid CHECK (((purpose)::text = ANY ((ARRAY['post'::character varying, 'avatar'::character varying, 'background'::character varying, 'message'::character varying])::text[])))
);

--
-- Name: TABLE post_media; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON TABLE public.post_media IS 'Detailed media file tracking for storage quota management';

--
-- Name: COLUMN post_media.post_id; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.post_media.post_id IS 'NULL until the post is made, and for purposes other than post';

--
-- Name: COLUMN post_media.purpose; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.post_media.purpose IS 'What the file is for: post, avatar, background, message';

--
-- Name: COLUMN post_media.file_size_bytes; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.post_media.file_size_bytes IS 'File size in bytes for storage quota calculation';

--
-- Name: post_media_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.post_media_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

--
-- Name: post_media_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.post_media_id_seq OWNED BY public.post_media.id;

--
-- Name: post_mentions; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.post_mentions (
    post_id bigint NOT NULL,
    user_id bigint NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL
);

--
-- Name: TABLE post_mentions; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON TABLE public.post_mentions IS 'Who is mentioned in a post; a mention gives no right to see it';

--
-- Name: post_scores; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.post_scores (
    post_id bigint NOT NULL,
    period text NOT NULL COLLATE pg_catalog."C",
    score integer NOT NULL,
    published_at timestamp with time zone NOT NULL,
    CONSTRAINT post_scores_period_valid CHECK ((period = ANY (ARRAY['day'::text, 'week'::text, 'month'::text]))),
    CONSTRAINT post_scores_positive CHECK ((score > 0))
);

--
-- Name: TABLE post_scores; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON TABLE public.post_scores IS 'Listed posts of the last day, 7 days and 30 days that somebody liked, commented on or reposted';

--
-- Name: COLUMN post_scores.score; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.post_scores.score IS 'Likes, comments twice and reposts three times (decision 40)';

--
-- Name: COLUMN post_scores.published_at; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.post_scores.published_at IS 'Of the post, for the index';

--
-- Name: post_tags; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.post_tags (
    post_id bigint NOT NULL,
    tag text NOT NULL COLLATE pg_catalog."C",
    name text NOT NULL,
    published_at timestamp with time zone NOT NULL
);

--
-- Name: TABLE post_tags; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON TABLE public.post_tags IS 'Tags of posts, from their texts and tag fields';

--
-- Name: COLUMN post_tags.tag; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.post_tags.tag IS 'Folded: NFKC and full case folding (decision 37)';

--
-- Name: COLUMN post_tags.name; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.post_tags.name IS 'As first spelled in the post, without the sign';

--
-- Name: COLUMN post_tags.published_at; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.post_tags.published_at IS 'Of the post, for the index';

--
-- Name: post_words; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.post_words (
    post_id bigint NOT NULL,
    published_at timestamp with time zone NOT NULL,
    words text NOT NULL COLLATE pg_catalog."C"
);

--
-- Name: TABLE post_words; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON TABLE public.post_words IS 'Words of published posts; those of deleted and hidden ones stay, since they can come back';

--
-- Name: COLUMN post_words.published_at; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.post_words.published_at IS 'Of the post: found posts are put in order before their rows are read';

--
-- Name: COLUMN post_words.words; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.post_words.words IS 'Words of title and shown text in order, cut and folded (decision 37), with a space between two';

--
-- Name: posts; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.posts (
    id bigint NOT NULL,
    user_id bigint NOT NULL,
    type public.post_type NOT NULL,
    status public.post_status DEFAULT 'published'::public.post_status NOT NULL,
    visibility public.profile_visibility DEFAULT 'public'::public.profile_visibility NOT NULL,
    title character varying(200),
    content text,
    content_html text,
    media_urls jsonb,
    thumbnail_url character varying(500),
    likes_count integer DEFAULT 0 NOT NULL,
    comments_count integer DEFAULT 0 NOT NULL,
    reposts_count integer DEFAULT 0 NOT NULL,
    views_count integer DEFAULT 0 NOT NULL,
    published_at timestamp with time zone,
    scheduled_for timestamp with time zone,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    deleted_at timestamp with time zone,
    hidden_at timestamp with time zone,
    edited_at timestamp with time zone,
    excerpt text,
    word_count integer,
    tags text[] DEFAULT '{}'::text[] NOT NULL,
    shares_count integer DEFAULT 0 NOT NULL,
    language text COLLATE pg_catalog."C",
    content_warning text,
    CONSTRAINT posts_content_required CHECK ((((type = ANY (ARRAY['text_short'::public.post_type, 'text_long'::public.post_type])) AND (content IS NOT NULL)) OR (type <> ALL (ARRAY['text_short'::public.post_type, 'text_long'::public.post_type])))),
    CONSTRAINT posts_counts_positive CHECK (((likes_count >= 0) AND (comments_count >= 0) AND (reposts_count >= 0) AND (views_count >= 0))),
    CONSTRAINT posts_deleted_at_check CHECK (((status = 'deleted'::public.post_status) = (deleted_at IS NOT NULL))),
    CONSTRAINT posts_long_described CHECK (((type <> 'text_long'::public.post_type) OR ((excerpt IS NOT NULL) AND (word_count IS NOT NULL)))),
    CONSTRAINT posts_published_at_check CHECK ((((status = 'published'::public.post_status) AND (published_at IS NOT NULL)) OR (status <> 'published'::public.post_status))),
    CONSTRAINT posts_scheduled_for_check CHECK (((status <> 'scheduled'::public.post_status) OR (scheduled_for IS NOT NULL))),
    CONSTRAINT posts_shares_count_positive CHECK ((shares_count >= 0)),
    CONSTRAINT posts_title_length CHECK (((title IS NULL) OR (length((title)::text) <= 200)))
);

--
-- Name: TABLE posts; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON TABLE public.posts IS 'All user-created posts and content';

--
-- Name: COLUMN posts.type; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.posts.type IS 'Type of post: text, image, video, song, album, etc.';

--
-- Name: COLUMN posts.visibility; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.posts.visibility IS 'public: everyone, followers: followers of the author, private: the author alone';

--
-- Name: COLUMN posts.content_html; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.posts.content_html IS 'Sanitized HTML version for rich text';

--
-- Name: COLUMN posts.media_urls; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.posts.media_urls IS 'JSONB array of media file URLs (S3 paths)';

--
-- Name: COLUMN posts.likes_count; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.posts.likes_count IS 'Denormalized counter for performance';

--
-- Name: COLUMN posts.hidden_at; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.posts.hidden_at IS 'Hidden by a moderator since then, from everybody, the author too';

--
-- Name: COLUMN posts.edited_at; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.posts.edited_at IS 'Last edit after publishing; NULL when never edited (decision 25)';

--
-- Name: COLUMN posts.excerpt; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.posts.excerpt IS 'How a long post begins, without markup';

--
-- Name: COLUMN posts.word_count; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.posts.word_count IS 'Words of a long post';

--
-- Name: COLUMN posts.tags; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.posts.tags IS 'Tags from the tag field as they were typed; those of the text stand in it, all of them in post_tags';

--
-- Name: COLUMN posts.shares_count; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.posts.shares_count IS 'People who shared the post (denormalized counter)';

--
-- Name: COLUMN posts.language; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.posts.language IS 'ISO 639-1, chosen by the author or guessed; null while it is not known';

--
-- Name: COLUMN posts.content_warning; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.posts.content_warning IS 'Folds the post until its reader opens it; null for none';

--
-- Name: posts_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.posts_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

--
-- Name: posts_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.posts_id_seq OWNED BY public.posts.id;

--
-- Name: profile_sections; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.profile_sections (
    id bigint NOT NULL,
    user_id bigint NOT NULL,
    type public.section_type NOT NULL,
    title character varying(100) NOT NULL,
    description text,
    config jsonb DEFAULT '{}'::jsonb NOT NULL,
    display_order integer DEFAULT 0 NOT NULL,
    is_visible boolean DEFAULT true NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT profile_sections_title_not_empty CHECK ((length(TRIM(BOTH FROM title)) > 0))
);

--
-- Name: TABLE profile_sections; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON TABLE public.profile_sections IS 'User-defined profile sections for customizable layouts';

--
-- Name: COLUMN profile_sections.config; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.profile_sections.config IS 'JSONB config specific to section type (filters, styling, etc)';

--
-- Name: profile_sections_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.profile_sections_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

--
-- Name: profile_sections_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.profile_sections_id_seq OWNED BY public.profile_sections.id;

--
-- Name: rate_limits; Type: TABLE; Schema: public; Owner: -
--

CREATE UNLOGGED TABLE public.rate_limits (
    key character varying(255) NOT NULL,
    points integer DEFAULT 0 NOT NULL,
    expire bigint
);

--
-- Name: TABLE rate_limits; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON TABLE public.rate_limits IS 'Counters of rate limits that hold across processes';

--
-- Name: COLUMN rate_limits.key; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.rate_limits.key IS 'Hash of limit and account or address; no address in clear';

--
-- Name: COLUMN rate_limits.points; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.rate_limits.points IS 'Uses so far';

--
-- Name: COLUMN rate_limits.expire; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.rate_limits.expire IS 'End of the window, milliseconds since 1970; NULL for none';

--
-- Name: reposts; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.reposts (
    id bigint NOT NULL,
    user_id bigint NOT NULL,
    post_id bigint NOT NULL,
    comment text,
    created_at timestamp with time zone DEFAULT now() NOT NULL
);

--
-- Name: TABLE reposts; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON TABLE public.reposts IS 'User reposts of other users posts';

--
-- Name: COLUMN reposts.comment; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.reposts.comment IS 'Optional comment when reposting';

--
-- Name: reposts_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.reposts_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

--
-- Name: reposts_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.reposts_id_seq OWNED BY public.reposts.id;

--
-- Name: schema_migrations; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.schema_migrations (
    version character varying(50) NOT NULL,
    applied_at timestamp with time zone DEFAULT now() NOT NULL
);

--
-- Name: section_content; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.section_content (
    id bigint NOT NULL,
    section_id bigint NOT NULL,
    content_type character varying(50) NOT NULL,
    title character varying(200),
    content text,
    url character varying(500),
    display_order integer DEFAULT 0 NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL
);

--
-- Name: TABLE section_content; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON TABLE public.section_content IS 'Individual content items within static profile sections';

--
-- Name: COLUMN section_content.content_type; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.section_content.content_type IS 'text, link, image, embed';

--
-- Name: section_content_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.section_content_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

--
-- Name: section_content_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.section_content_id_seq OWNED BY public.section_content.id;

--
-- Name: sessions; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.sessions (
    id bigint NOT NULL,
    user_id bigint NOT NULL,
    token character varying(255) NOT NULL,
    expires_at timestamp(6) with time zone NOT NULL,
    ip_address character varying(45),
    user_agent text,
    last_activity_at timestamp(6) with time zone DEFAULT now() NOT NULL,
    created_at timestamp(6) with time zone DEFAULT now() NOT NULL,
    updated_at timestamp(6) with time zone DEFAULT now() NOT NULL,
    confirmed_at timestamp(6) with time zone DEFAULT now() NOT NULL
);

--
-- Name: TABLE sessions; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON TABLE public.sessions IS 'User authentication sessions (managed by better-auth)';

--
-- Name: COLUMN sessions.token; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.sessions.token IS 'Session token (hashed, not raw JWT)';

--
-- Name: COLUMN sessions.expires_at; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.sessions.expires_at IS 'Session expiration (7 days from creation)';

--
-- Name: COLUMN sessions.last_activity_at; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.sessions.last_activity_at IS 'Last request timestamp for idle timeout';

--
-- Name: COLUMN sessions.confirmed_at; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.sessions.confirmed_at IS 'When the password was last proved in this session: at sign-in, or since';

--
-- Name: sessions_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.sessions_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

--
-- Name: sessions_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.sessions_id_seq OWNED BY public.sessions.id;

--
-- Name: storage_usage; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.storage_usage (
    id bigint NOT NULL,
    user_id bigint NOT NULL,
    used_bytes bigint DEFAULT 0 NOT NULL,
    reserved_bytes bigint DEFAULT 0 NOT NULL,
    quota_bytes bigint DEFAULT 52428800 NOT NULL,
    images_bytes bigint DEFAULT 0 NOT NULL,
    videos_bytes bigint DEFAULT 0 NOT NULL,
    audio_bytes bigint DEFAULT 0 NOT NULL,
    other_bytes bigint DEFAULT 0 NOT NULL,
    last_calculated_at timestamp with time zone DEFAULT now() NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT storage_usage_breakdown_positive CHECK (((images_bytes >= 0) AND (videos_bytes >= 0) AND (audio_bytes >= 0) AND (other_bytes >= 0))),
    CONSTRAINT storage_usage_positive CHECK ((used_bytes >= 0)),
    CONSTRAINT storage_usage_quota_positive CHECK ((quota_bytes > 0)),
    CONSTRAINT storage_usage_reserved_positive CHECK ((reserved_bytes >= 0))
);

--
-- Name: TABLE storage_usage; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON TABLE public.storage_usage IS 'Per-user storage quota tracking';

--
-- Name: COLUMN storage_usage.reserved_bytes; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.storage_usage.reserved_bytes IS 'Announced bytes of uploads under way; used + reserved never exceeds the quota';

--
-- Name: COLUMN storage_usage.quota_bytes; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.storage_usage.quota_bytes IS 'User storage limit in bytes (50MB = 52428800)';

--
-- Name: storage_usage_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.storage_usage_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

--
-- Name: storage_usage_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.storage_usage_id_seq OWNED BY public.storage_usage.id;

--
-- Name: subscription_tiers; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.subscription_tiers (
    id bigint NOT NULL,
    name character varying(50) NOT NULL,
    description text,
    storage_bytes bigint NOT NULL,
    price_monthly_cents integer NOT NULL,
    is_active boolean DEFAULT true NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT subscription_tiers_price_positive CHECK ((price_monthly_cents >= 0)),
    CONSTRAINT subscription_tiers_storage_positive CHECK ((storage_bytes > 0))
);

--
-- Name: TABLE subscription_tiers; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON TABLE public.subscription_tiers IS 'Available subscription tiers and pricing';

--
-- Name: COLUMN subscription_tiers.price_monthly_cents; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.subscription_tiers.price_monthly_cents IS 'Price in cents (e.g., 999 = $9.99)';

--
-- Name: subscription_tiers_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.subscription_tiers_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

--
-- Name: subscription_tiers_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.subscription_tiers_id_seq OWNED BY public.subscription_tiers.id;

--
-- Name: suggestion_dismissals; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.suggestion_dismissals (
    user_id bigint NOT NULL,
    dismissed_id bigint NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL
);

--
-- Name: TABLE suggestion_dismissals; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON TABLE public.suggestion_dismissals IS 'Whom a person does not want suggested again';

--
-- Name: user_follows; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.user_follows (
    id bigint NOT NULL,
    follower_id bigint NOT NULL,
    following_id bigint NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    asks_friendship boolean DEFAULT false NOT NULL,
    CONSTRAINT user_follows_no_self_follow CHECK ((follower_id <> following_id))
);

--
-- Name: TABLE user_follows; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON TABLE public.user_follows IS 'Asymmetric follower/following relationships';

--
-- Name: COLUMN user_follows.follower_id; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.user_follows.follower_id IS 'User who is following';

--
-- Name: COLUMN user_follows.following_id; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.user_follows.following_id IS 'User being followed';

--
-- Name: COLUMN user_follows.asks_friendship; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.user_follows.asks_friendship IS 'The follower asks to be followed back; withdrawn by unfollowing';

--
-- Name: user_follows_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.user_follows_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

--
-- Name: user_follows_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.user_follows_id_seq OWNED BY public.user_follows.id;

--
-- Name: user_lists; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.user_lists (
    id bigint NOT NULL,
    user_id bigint NOT NULL,
    name character varying(100) NOT NULL,
    description text,
    is_public boolean DEFAULT true NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT user_lists_name_not_empty CHECK ((length(TRIM(BOTH FROM name)) > 0))
);

--
-- Name: TABLE user_lists; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON TABLE public.user_lists IS 'User-created lists (e.g., "Favorite Artists", "Local Businesses")';

--
-- Name: user_lists_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.user_lists_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

--
-- Name: user_lists_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.user_lists_id_seq OWNED BY public.user_lists.id;

--
-- Name: user_profiles; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.user_profiles (
    id bigint NOT NULL,
    user_id bigint NOT NULL,
    display_name character varying(100),
    bio text,
    age integer,
    location character varying(100),
    website character varying(500),
    avatar_url character varying(500),
    visibility public.profile_visibility DEFAULT 'public'::public.profile_visibility NOT NULL,
    background_config jsonb DEFAULT '{}'::jsonb NOT NULL,
    music_config jsonb,
    style_config jsonb DEFAULT '{}'::jsonb NOT NULL,
    layout_config jsonb DEFAULT '{"sections": []}'::jsonb NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    followers_count integer DEFAULT 0 NOT NULL,
    following_count integer DEFAULT 0 NOT NULL,
    friends_count integer DEFAULT 0 NOT NULL,
    mentions_from public.mention_audience DEFAULT 'everyone'::public.mention_audience NOT NULL,
    age_shown boolean DEFAULT false NOT NULL,
    in_search_engines boolean DEFAULT true NOT NULL,
    in_suggestions boolean DEFAULT true NOT NULL,
    search_name text,
    CONSTRAINT user_profiles_age_valid CHECK (((age IS NULL) OR ((age >= 13) AND (age <= 120)))),
    CONSTRAINT user_profiles_counts_positive CHECK (((followers_count >= 0) AND (following_count >= 0) AND (friends_count >= 0)))
);

--
-- Name: TABLE user_profiles; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON TABLE public.user_profiles IS 'Extended user profile data and customization settings';

--
-- Name: COLUMN user_profiles.avatar_url; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.user_profiles.avatar_url IS 'Address of the profile picture, NULL for the drawn one';

--
-- Name: COLUMN user_profiles.visibility; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.user_profiles.visibility IS 'Who sees the profile: public, followers, private';

--
-- Name: COLUMN user_profiles.background_config; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.user_profiles.background_config IS 'JSONB config for profile background: { type: color|image|video, value: #hex|url, position: center|top|... }';

--
-- Name: COLUMN user_profiles.music_config; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.user_profiles.music_config IS 'JSONB config for profile music: { url, autoplay: boolean, volume: 0-100 }';

--
-- Name: COLUMN user_profiles.style_config; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.user_profiles.style_config IS 'JSONB config for fonts, colors, and styling';

--
-- Name: COLUMN user_profiles.layout_config; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.user_profiles.layout_config IS 'JSONB config for profile section layout';

--
-- Name: COLUMN user_profiles.followers_count; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.user_profiles.followers_count IS 'Active people who follow this person (denormalized counter)';

--
-- Name: COLUMN user_profiles.following_count; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.user_profiles.following_count IS 'Active people whom this person follows (denormalized counter)';

--
-- Name: COLUMN user_profiles.friends_count; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.user_profiles.friends_count IS 'Active friends of this person (denormalized counter)';

--
-- Name: COLUMN user_profiles.mentions_from; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.user_profiles.mentions_from IS 'Who may mention this person: everyone, people whom they follow, their friends, nobody';

--
-- Name: COLUMN user_profiles.age_shown; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.user_profiles.age_shown IS 'Whether those who see the profile see the age';

--
-- Name: COLUMN user_profiles.in_search_engines; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.user_profiles.in_search_engines IS 'Whether search engines may list the profile and its posts';

--
-- Name: COLUMN user_profiles.in_suggestions; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.user_profiles.in_suggestions IS 'Whether the person is suggested to others';

--
-- Name: COLUMN user_profiles.search_name; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.user_profiles.search_name IS 'The display name folded for searching, written by the server; NULL: not yet';

--
-- Name: user_profiles_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.user_profiles_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

--
-- Name: user_profiles_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.user_profiles_id_seq OWNED BY public.user_profiles.id;

--
-- Name: user_subscriptions; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.user_subscriptions (
    id bigint NOT NULL,
    user_id bigint NOT NULL,
    tier_id bigint NOT NULL,
    status public.subscription_status DEFAULT 'active'::public.subscription_status NOT NULL,
    stripe_subscription_id character varying(255),
    stripe_customer_id character varying(255),
    current_period_start timestamp with time zone NOT NULL,
    current_period_end timestamp with time zone NOT NULL,
    canceled_at timestamp with time zone,
    grace_ends_at timestamp with time zone,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL
);

--
-- Name: TABLE user_subscriptions; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON TABLE public.user_subscriptions IS 'User subscription records and billing info';

--
-- Name: COLUMN user_subscriptions.grace_ends_at; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.user_subscriptions.grace_ends_at IS 'End of the 30 days after a cancelled period in which its quota still holds';

--
-- Name: user_subscriptions_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.user_subscriptions_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

--
-- Name: user_subscriptions_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.user_subscriptions_id_seq OWNED BY public.user_subscriptions.id;

--
-- Name: users; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.users (
    id bigint NOT NULL,
    username character varying(30) NOT NULL,
    email character varying(255) NOT NULL,
    email_verified boolean DEFAULT false NOT NULL,
    password_hash character varying(255) DEFAULT '!'::character varying NOT NULL,
    status character varying(20) DEFAULT 'active'::character varying NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    last_login_at timestamp with time zone,
    deleted_at timestamp with time zone,
    role character varying(20) DEFAULT 'member'::character varying NOT NULL,
    signup_secret_hash character(64),
    suspension_reason text,
    suspended_until timestamp with time zone,
    CONSTRAINT users_deleted_at_check CHECK ((((status)::text = 'deleted'::text) = (deleted_at IS NOT NULL))),
    CONSTRAINT users_role_valid CHECK (((role)::text = ANY ((ARRAY['member'::character varying, 'moderator'::character varying, 'administrator'::character varying])::text[]))),
    CONSTRAINT users_status_valid CHECK (((status)::text = ANY ((ARRAY['active'::character varying, 'suspended'::character varying, 'deleted'::character varying])::text[]))),
    CONSTRAINT users_suspension_check CHECK ((((status)::text = 'suspended'::text) OR ((suspension_reason IS NULL) AND (suspended_until IS NULL)))),
    CONSTRAINT users_username_format CHECK (((username)::text ~ '^[a-zA-Z0-9_]+$'::text)),
    CONSTRAINT users_username_length CHECK (((length((username)::text) >= 3) AND (length((username)::text) <= 30)))
);

--
-- Name: TABLE users; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON TABLE public.users IS 'Core user accounts and authentication';

--
-- Name: COLUMN users.username; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.users.username IS 'Unique username, 3-30 alphanumeric + underscore';

--
-- Name: COLUMN users.email; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.users.email IS 'Unique email address for login and notifications';

--
-- Name: COLUMN users.password_hash; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.users.password_hash IS 'argon2id hash; "!" matches no password';

--
-- Name: COLUMN users.status; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.users.status IS 'Account status: active, suspended, or soft-deleted';

--
-- Name: COLUMN users.role; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.users.role IS 'What the person may do beyond their own things: member, moderator, administrator';

--
-- Name: COLUMN users.signup_secret_hash; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.users.signup_secret_hash IS 'SHA-256 (hex) of the cookie of the browser that signed up: there the password typed at sign-up holds (decision 33)';

--
-- Name: COLUMN users.suspension_reason; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.users.suspension_reason IS 'Told to the person after the right password alone; NULL when none was given';

--
-- Name: COLUMN users.suspended_until; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.users.suspended_until IS 'When the suspension ends by itself; NULL for no end';

--
-- Name: users_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.users_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

--
-- Name: users_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.users_id_seq OWNED BY public.users.id;

--
-- Name: verification_tokens; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.verification_tokens (
    id bigint NOT NULL,
    identifier character varying(255) NOT NULL,
    token character varying(255) NOT NULL,
    expires timestamp(6) with time zone NOT NULL,
    created_at timestamp(6) with time zone DEFAULT now() NOT NULL
);

--
-- Name: TABLE verification_tokens; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON TABLE public.verification_tokens IS 'Single-use tokens sent by mail or printed (managed by better-auth)';

--
-- Name: COLUMN verification_tokens.identifier; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.verification_tokens.identifier IS 'What the token is for: an address being verified or reverted, a password reset, or the first administrator';

--
-- Name: COLUMN verification_tokens.token; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.verification_tokens.token IS 'SHA-256 of a random token of 256 bits; works for an hour, to revert an address for 7 days';

--
-- Name: verification_tokens_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.verification_tokens_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

--
-- Name: verification_tokens_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.verification_tokens_id_seq OWNED BY public.verification_tokens.id;

--
-- Name: blocks id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.blocks ALTER COLUMN id SET DEFAULT nextval('public.blocks_id_seq'::regclass);

--
-- Name: comments id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.comments ALTER COLUMN id SET DEFAULT nextval('public.comments_id_seq'::regclass);

--
-- Name: conversations id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.conversations ALTER COLUMN id SET DEFAULT nextval('public.conversations_id_seq'::regclass);

--
-- Name: custom_feeds id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.custom_feeds ALTER COLUMN id SET DEFAULT nextval('public.custom_feeds_id_seq'::regclass);

--
-- Name: email_changes id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.email_changes ALTER COLUMN id SET DEFAULT nextval('public.email_changes_id_seq'::regclass);

--
-- Name: feed_filters id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.feed_filters ALTER COLUMN id SET DEFAULT nextval('public.feed_filters_id_seq'::regclass);

--
-- Name: feed_orders id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.feed_orders ALTER COLUMN id SET DEFAULT nextval('public.feed_orders_id_seq'::regclass);

--
-- Name: follow_requests id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.follow_requests ALTER COLUMN id SET DEFAULT nextval('public.follow_requests_id_seq'::regclass);

--
-- Name: friendships id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.friendships ALTER COLUMN id SET DEFAULT nextval('public.friendships_id_seq'::regclass);

--
-- Name: held_usernames id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.held_usernames ALTER COLUMN id SET DEFAULT nextval('public.held_usernames_id_seq'::regclass);

--
-- Name: idempotency_keys id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.idempotency_keys ALTER COLUMN id SET DEFAULT nextval('public.idempotency_keys_id_seq'::regclass);

--
-- Name: known_devices id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.known_devices ALTER COLUMN id SET DEFAULT nextval('public.known_devices_id_seq'::regclass);

--
-- Name: list_members id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.list_members ALTER COLUMN id SET DEFAULT nextval('public.list_members_id_seq'::regclass);

--
-- Name: messages id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.messages ALTER COLUMN id SET DEFAULT nextval('public.messages_id_seq'::regclass);

--
-- Name: moderation_actions id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.moderation_actions ALTER COLUMN id SET DEFAULT nextval('public.moderation_actions_id_seq'::regclass);

--
-- Name: muted_words id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.muted_words ALTER COLUMN id SET DEFAULT nextval('public.muted_words_id_seq'::regclass);

--
-- Name: mutes id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.mutes ALTER COLUMN id SET DEFAULT nextval('public.mutes_id_seq'::regclass);

--
-- Name: notifications id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.notifications ALTER COLUMN id SET DEFAULT nextval('public.notifications_id_seq'::regclass);

--
-- Name: outbox id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.outbox ALTER COLUMN id SET DEFAULT nextval('public.outbox_id_seq'::regclass);

--
-- Name: post_interactions id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.post_interactions ALTER COLUMN id SET DEFAULT nextval('public.post_interactions_id_seq'::regclass);

--
-- Name: post_media id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.post_media ALTER COLUMN id SET DEFAULT nextval('public.post_media_id_seq'::regclass);

--
-- Name: posts id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.posts ALTER COLUMN id SET DEFAULT nextval('public.posts_id_seq'::regclass);

--
-- Name: profile_sections id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.profile_sections ALTER COLUMN id SET DEFAULT nextval('public.profile_sections_id_seq'::regclass);

--
-- Name: reposts id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.reposts ALTER COLUMN id SET DEFAULT nextval('public.reposts_id_seq'::regclass);

--
-- Name: section_content id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.section_content ALTER COLUMN id SET DEFAULT nextval('public.section_content_id_seq'::regclass);

--
-- Name: sessions id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.sessions ALTER COLUMN id SET DEFAULT nextval('public.sessions_id_seq'::regclass);

--
-- Name: storage_usage id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.storage_usage ALTER COLUMN id SET DEFAULT nextval('public.storage_usage_id_seq'::regclass);

--
-- Name: subscription_tiers id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.subscription_tiers ALTER COLUMN id SET DEFAULT nextval('public.subscription_tiers_id_seq'::regclass);

--
-- Name: user_follows id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.user_follows ALTER COLUMN id SET DEFAULT nextval('public.user_follows_id_seq'::regclass);

--
-- Name: user_lists id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.user_lists ALTER COLUMN id SET DEFAULT nextval('public.user_lists_id_seq'::regclass);

--
-- Name: user_profiles id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.user_profiles ALTER COLUMN id SET DEFAULT nextval('public.user_profiles_id_seq'::regclass);

--
-- Name: user_subscriptions id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.user_subscriptions ALTER COLUMN id SET DEFAULT nextval('public.user_subscriptions_id_seq'::regclass);

--
-- Name: users id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.users ALTER COLUMN id SET DEFAULT nextval('public.users_id_seq'::regclass);

--
-- Name: verification_tokens id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.verification_tokens ALTER COLUMN id SET DEFAULT nextval('public.verification_tokens_id_seq'::regclass);

--
-- Name: backfills backfills_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.backfills
    ADD CONSTRAINT backfills_pkey PRIMARY KEY (name);

--
-- Name: blocks blocks_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.blocks
    ADD CONSTRAINT blocks_pkey PRIMARY KEY (id);

--
-- Name: blocks blocks_unique; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.blocks
    ADD CONSTRAINT blocks_unique UNIQUE (blocker_id, blocked_id);

--
-- Name: comments comments_id_post_id_unique; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.comments
    ADD CONSTRAINT comments_id_post_id_unique UNIQUE (id, post_id);

--
-- Name: comments comments_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.comments
    ADD CONSTRAINT comments_pkey PRIMARY KEY (id);

--
-- Name: conversations conversations_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.conversations
    ADD CONSTRAINT conversations_pkey PRIMARY KEY (id);

--
-- Name: custom_feeds custom_feeds_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.custom_feeds
    ADD CONSTRAINT custom_feeds_pkey PRIMARY KEY (id);

--
-- Name: custom_feeds custom_feeds_user_name_unique; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.custom_feeds
    ADD CONSTRAINT custom_feeds_user_name_unique UNIQUE (user_id, name);

--
-- Name: email_changes email_changes_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.email_changes
    ADD CONSTRAINT email_changes_pkey PRIMARY KEY (id);

--
-- Name: feed_filters feed_filters_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.feed_filters
    ADD CONSTRAINT feed_filters_pkey PRIMARY KEY (id);

--
-- Name: feed_orders feed_orders_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.feed_orders
    ADD CONSTRAINT feed_orders_pkey PRIMARY KEY (id);

--
-- Name: follow_requests follow_requests_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.follow_requests
    ADD CONSTRAINT follow_requests_pkey PRIMARY KEY (id);

--
-- Name: follow_requests follow_requests_unique; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.follow_requests
    ADD CONSTRAINT follow_requests_unique UNIQUE (requester_id, target_id);

--
-- Name: friendships friendships_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.friendships
    ADD CONSTRAINT friendships_pkey PRIMARY KEY (id);

--
-- Name: friendships friendships_unique; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.friendships
    ADD CONSTRAINT friendships_unique UNIQUE (user_id_1, user_id_2) INCLUDE (created_at, id);

--
-- Name: held_usernames held_usernames_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.held_usernames
    ADD CONSTRAINT held_usernames_pkey PRIMARY KEY (id);

--
-- Name: idempotency_keys idempotency_keys_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.idempotency_keys
    ADD CONSTRAINT idempotency_keys_pkey PRIMARY KEY (id);

--
-- Name: idempotency_keys idempotency_keys_unique; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.idempotency_keys
    ADD CONSTRAINT idempotency_keys_unique UNIQUE (user_id, procedure, key);

--
-- Name: installation installation_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.installation
    ADD CONSTRAINT installation_pkey PRIMARY KEY (id);

--
-- Name: known_devices known_devices_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.known_devices
    ADD CONSTRAINT known_devices_pkey PRIMARY KEY (id);

--
-- Name: known_devices known_devices_token_hash_unique; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.known_devices
    ADD CONSTRAINT known_devices_token_hash_unique UNIQUE (token_hash);

--
-- Name: list_members list_members_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.list_members
    ADD CONSTRAINT list_members_pkey PRIMARY KEY (id);

--
-- Name: list_members list_members_unique; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.list_members
    ADD CONSTRAINT list_members_unique UNIQUE (list_id, member_user_id);

--
-- Name: messages messages_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.messages
    ADD CONSTRAINT messages_pkey PRIMARY KEY (id);

--
-- Name: moderation_actions moderation_actions_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.moderation_actions
    ADD CONSTRAINT moderation_actions_pkey PRIMARY KEY (id);

--
-- Name: muted_words muted_words_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.muted_words
    ADD CONSTRAINT muted_words_pkey PRIMARY KEY (id);

--
-- Name: muted_words muted_words_unique; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.muted_words
    ADD CONSTRAINT muted_words_unique UNIQUE (user_id, words);

--
-- Name: mutes mutes_person_unique; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.mutes
    ADD CONSTRAINT mutes_person_unique UNIQUE (user_id, muted_id);

--
-- Name: mutes mutes_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.mutes
    ADD CONSTRAINT mutes_pkey PRIMARY KEY (id);

--
-- Name: mutes mutes_tag_unique; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.mutes
    ADD CONSTRAINT mutes_tag_unique UNIQUE (user_id, tag);

--
-- Name: notifications notifications_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.notifications
    ADD CONSTRAINT notifications_pkey PRIMARY KEY (id);

--
-- Name: outbox_deliveries outbox_deliveries_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.outbox_deliveries
    ADD CONSTRAINT outbox_deliveries_pkey PRIMARY KEY (listener, event_id);

--
-- Name: outbox outbox_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.outbox
    ADD CONSTRAINT outbox_pkey PRIMARY KEY (id);

--
-- Name: pending_uploads pending_uploads_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.pending_uploads
    ADD CONSTRAINT pending_uploads_pkey PRIMARY KEY (id);

--
-- Name: post_interactions post_interactions_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.post_interactions
    ADD CONSTRAINT post_interactions_pkey PRIMARY KEY (id);

--
-- Name: post_interactions post_interactions_unique; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.post_interactions
    ADD CONSTRAINT post_interactions_unique UNIQUE (user_id, post_id, type);

--
-- Name: post_media post_media_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.post_media
    ADD CONSTRAINT post_media_pkey PRIMARY KEY (id);

--
-- Name: post_mentions post_mentions_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.post_mentions
    ADD CONSTRAINT post_mentions_pkey PRIMARY KEY (post_id, user_id);

--
-- Name: post_scores post_scores_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.post_scores
    ADD CONSTRAINT post_scores_pkey PRIMARY KEY (post_id, period);

--
-- Name: post_tags post_tags_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.post_tags
    ADD CONSTRAINT post_tags_pkey PRIMARY KEY (post_id, tag);

--
-- Name: post_words post_words_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.post_words
    ADD CONSTRAINT post_words_pkey PRIMARY KEY (post_id);

--
-- Name: posts posts_content_warning_check; Type: CHECK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE public.posts
    ADD CONSTRAINT posts_content_warning_check CHECK ((((length(content_warning) >= 1) AND (length(content_warning) <= 200)) AND (content_warning = btrim(content_warning)))) NOT VALID;

--
-- Name: posts posts_language_check; Type: CHECK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE public.posts
    ADD CONSTRAINT posts_language_check CHECK ((language ~ '^[a-z]{2}$'::text)) NOT VALID;

--
-- Name: posts posts_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.posts
    ADD CONSTRAINT posts_pkey PRIMARY KEY (id);

--
-- Name: profile_sections profile_sections_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.profile_sections
    ADD CONSTRAINT profile_sections_pkey PRIMARY KEY (id);

--
-- Name: rate_limits rate_limits_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.rate_limits
    ADD CONSTRAINT rate_limits_pkey PRIMARY KEY (key);

--
-- Name: reposts reposts_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.reposts
    ADD CONSTRAINT reposts_pkey PRIMARY KEY (id);

--
-- Name: reposts reposts_unique; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.reposts
    ADD CONSTRAINT reposts_unique UNIQUE (user_id, post_id);

--
-- Name: schema_migrations schema_migrations_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.schema_migrations
    ADD CONSTRAINT schema_migrations_pkey PRIMARY KEY (version);

--
-- Name: section_content section_content_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.section_content
    ADD CONSTRAINT section_content_pkey PRIMARY KEY (id);

--
-- Name: sessions sessions_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.sessions
    ADD CONSTRAINT sessions_pkey PRIMARY KEY (id);

--
-- Name: sessions sessions_token_unique; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.sessions
    ADD CONSTRAINT sessions_token_unique UNIQUE (token);

--
-- Name: storage_usage storage_usage_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.storage_usage
    ADD CONSTRAINT storage_usage_pkey PRIMARY KEY (id);

--
-- Name: storage_usage storage_usage_user_id_unique; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.storage_usage
    ADD CONSTRAINT storage_usage_user_id_unique UNIQUE (user_id);

--
-- Name: subscription_tiers subscription_tiers_name_unique; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.subscription_tiers
    ADD CONSTRAINT subscription_tiers_name_unique UNIQUE (name);

--
-- Name: subscription_tiers subscription_tiers_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.subscription_tiers
    ADD CONSTRAINT subscription_tiers_pkey PRIMARY KEY (id);

--
-- Name: suggestion_dismissals suggestion_dismissals_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.suggestion_dismissals
    ADD CONSTRAINT suggestion_dismissals_pkey PRIMARY KEY (user_id, dismissed_id);

--
-- Name: user_follows user_follows_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.user_follows
    ADD CONSTRAINT user_follows_pkey PRIMARY KEY (id);

--
-- Name: user_follows user_follows_unique; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.user_follows
    ADD CONSTRAINT user_follows_unique UNIQUE (follower_id, following_id);

--
-- Name: user_lists user_lists_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.user_lists
    ADD CONSTRAINT user_lists_pkey PRIMARY KEY (id);

--
-- Name: user_lists user_lists_user_name_unique; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.user_lists
    ADD CONSTRAINT user_lists_user_name_unique UNIQUE (user_id, name);

--
-- Name: user_profiles user_profiles_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.user_profiles
    ADD CONSTRAINT user_profiles_pkey PRIMARY KEY (id);

--
-- Name: user_profiles user_profiles_user_id_unique; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.user_profiles
    ADD CONSTRAINT user_profiles_user_id_unique UNIQUE (user_id);

--
-- Name: user_subscriptions user_subscriptions_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.user_subscriptions
    ADD CONSTRAINT user_subscriptions_pkey PRIMARY KEY (id);

--
-- Name: users users_email_unique; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.users
    ADD CONSTRAINT users_email_unique UNIQUE (email);

--
-- Name: users users_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.users
    ADD CONSTRAINT users_pkey PRIMARY KEY (id);

--
-- Name: users users_username_unique; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.users
    ADD CONSTRAINT users_username_unique UNIQUE (username);

--
-- Name: verification_tokens verification_tokens_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.verification_tokens
    ADD CONSTRAINT verification_tokens_pkey PRIMARY KEY (id);

--
-- Name: verification_tokens verification_tokens_token_unique; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.verification_tokens
    ADD CONSTRAINT verification_tokens_token_unique UNIQUE (token);

--
-- Name: custom_feeds_default_unique; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX custom_feeds_default_unique ON public.custom_feeds USING btree (user_id) WHERE is_default;

--
-- Name: custom_feeds_user_name_lower_unique; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX custom_feeds_user_name_lower_unique ON public.custom_feeds USING btree (user_id, lower((name)::text));

--
-- Name: held_usernames_username_lower_unique; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX held_usernames_username_lower_unique ON public.held_usernames USING btree (lower((username)::text));

--
-- Name: idx_blocks_blocked; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX idx_blocks_blocked ON public.blocks USING btree (blocked_id, blocker_id);

--
-- Name: idx_blocks_blocker; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX idx_blocks_blocker ON public.blocks USING btree (blocker_id, created_at DESC, id DESC);

--
-- Name: idx_comments_parent; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX idx_comments_parent ON public.comments USING btree (parent_comment_id, created_at DESC) WHERE ((parent_comment_id IS NOT NULL) AND (deleted_at IS NULL));

--
-- Name: idx_comments_parent_comment; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX idx_comments_parent_comment ON public.comments USING btree (parent_comment_id, post_id);

--
-- Name: idx_comments_post; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX idx_comments_post ON public.comments USING btree (post_id);

--
-- Name: idx_comments_post_created; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX idx_comments_post_created ON public.comments USING btree (post_id, created_at DESC) WHERE (deleted_at IS NULL);

--
-- Name: idx_comments_user; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX idx_comments_user ON public.comments USING btree (user_id);

--
-- Name: idx_conversations_participants; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX idx_conversations_participants ON public.conversations USING gin (participant_ids);

--
-- Name: idx_custom_feeds_user; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX idx_custom_feeds_user ON public.custom_feeds USING btree (user_id, display_order);

--
-- Name: idx_email_changes_created; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX idx_email_changes_created ON public.email_changes USING btree (created_at);

--
-- Name: idx_email_changes_user; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX idx_email_changes_user ON public.email_changes USING btree (user_id, id DESC);

--
-- Name: idx_feed_filters_feed; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX idx_feed_filters_feed ON public.feed_filters USING btree (feed_id, group_id, display_order);

--
-- Name: idx_feed_filters_named; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX idx_feed_filters_named ON public.feed_filters USING gin (value jsonb_path_ops) WHERE (type = 'author'::public.filter_type);

--
-- Name: idx_feed_filters_type; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX idx_feed_filters_type ON public.feed_filters USING btree (type, feed_id);

--
-- Name: idx_feed_orders_created; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX idx_feed_orders_created ON public.feed_orders USING btree (created_at);

--
-- Name: idx_feed_orders_user; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX idx_feed_orders_user ON public.feed_orders USING btree (user_id);

--
-- Name: idx_follow_requests_open; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX idx_follow_requests_open ON public.follow_requests USING btree (target_id, created_at DESC, id DESC) WHERE (refused_at IS NULL);

--
-- Name: idx_follow_requests_target; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX idx_follow_requests_target ON public.follow_requests USING btree (target_id);

--
-- Name: idx_follow_requests_withdrawn; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX idx_follow_requests_withdrawn ON public.follow_requests USING btree (refused_at) WHERE withdrawn;

--
-- Name: idx_friendships_user1; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX idx_friendships_user1 ON public.friendships USING btree (user_id_1, created_at DESC, id DESC) INCLUDE (user_id_2);

--
-- Name: idx_friendships_user2; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX idx_friendships_user2 ON public.friendships USING btree (user_id_2, created_at DESC, id DESC) INCLUDE (user_id_1);

--
-- Name: idx_held_usernames_until; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX idx_held_usernames_until ON public.held_usernames USING btree (held_until);

--
-- Name: idx_held_usernames_user; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX idx_held_usernames_user ON public.held_usernames USING btree (user_id, held_since DESC);

--
-- Name: idx_idempotency_keys_expires_at; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX idx_idempotency_keys_expires_at ON public.idempotency_keys USING btree (expires_at);

--
-- Name: idx_known_devices_user; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX idx_known_devices_user ON public.known_devices USING btree (user_id);

--
-- Name: idx_list_members_member; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX idx_list_members_member ON public.list_members USING btree (member_user_id);

--
-- Name: idx_messages_conversation; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX idx_messages_conversation ON public.messages USING btree (conversation_id);

--
-- Name: idx_messages_conversation_created; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX idx_messages_conversation_created ON public.messages USING btree (conversation_id, created_at DESC) WHERE (deleted_at IS NULL);

--
-- Name: idx_messages_sender; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX idx_messages_sender ON public.messages USING btree (sender_id);

--
-- Name: idx_messages_unread; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX idx_messages_unread ON public.messages USING gin (read_by) WHERE (deleted_at IS NULL);

--
-- Name: idx_moderation_actions_actor; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX idx_moderation_actions_actor ON public.moderation_actions USING btree (actor_id);

--
-- Name: idx_moderation_actions_post; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX idx_moderation_actions_post ON public.moderation_actions USING btree (post_id);

--
-- Name: idx_moderation_actions_user; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX idx_moderation_actions_user ON public.moderation_actions USING btree (user_id);

--
-- Name: idx_mutes_ends; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX idx_mutes_ends ON public.mutes USING btree (ends_at) WHERE (ends_at IS NOT NULL);

--
-- Name: idx_mutes_muted; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX idx_mutes_muted ON public.mutes USING btree (muted_id);

--
-- Name: idx_mutes_user; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX idx_mutes_user ON public.mutes USING btree (user_id, created_at DESC, id DESC);

--
-- Name: idx_notifications_actor; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX idx_notifications_actor ON public.notifications USING btree (actor_id);

--
-- Name: idx_notifications_comment; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX idx_notifications_comment ON public.notifications USING btree (comment_id);

--
-- Name: idx_notifications_post; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX idx_notifications_post ON public.notifications USING btree (post_id);

--
-- Name: idx_notifications_user_created; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX idx_notifications_user_created ON public.notifications USING btree (user_id, created_at DESC);

--
-- Name: idx_notifications_user_unread; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX idx_notifications_user_unread ON public.notifications USING btree (user_id, created_at DESC) WHERE (is_read = false);

--
-- Name: idx_outbox_deliveries_subject; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX idx_outbox_deliveries_subject ON public.outbox_deliveries USING btree (listener, subject, event_id) WHERE (set_aside_at IS NULL);

--
-- Name: idx_outbox_deliveries_waiting; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX idx_outbox_deliveries_waiting ON public.outbox_deliveries USING btree (listener, event_id) WHERE (set_aside_at IS NULL);

--
-- Name: idx_pending_uploads_user_expires; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX idx_pending_uploads_user_expires ON public.pending_uploads USING btree (user_id, expires_at);

--
-- Name: idx_post_interactions_post_type; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX idx_post_interactions_post_type ON public.post_interactions USING btree (post_id, type, created_at DESC, id DESC);

--
-- Name: idx_post_media_post; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX idx_post_media_post ON public.post_media USING btree (post_id, display_order);

--
-- Name: idx_post_media_user_size; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX idx_post_media_user_size ON public.post_media USING btree (user_id, created_at DESC);

--
-- Name: idx_post_mentions_user; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX idx_post_mentions_user ON public.post_mentions USING btree (user_id);

--
-- Name: idx_post_scores_order; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX idx_post_scores_order ON public.post_scores USING btree (period, score DESC, published_at DESC, post_id DESC);

--
-- Name: idx_post_tags_published; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX idx_post_tags_published ON public.post_tags USING btree (published_at DESC, post_id DESC) INCLUDE (tag);

--
-- Name: idx_post_tags_tag_published; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX idx_post_tags_tag_published ON public.post_tags USING btree (tag, published_at DESC, post_id DESC);

--
-- Name: idx_post_words_words; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX idx_post_words_words ON public.post_words USING gin (string_to_array(words, ' '::text)) WITH (fastupdate=off);

--
-- Name: idx_posts_deleted; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX idx_posts_deleted ON public.posts USING btree (user_id, deleted_at DESC, id DESC) WHERE (deleted_at IS NOT NULL);

--
-- Name: idx_posts_due; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX idx_posts_due ON public.posts USING btree (deleted_at) WHERE (deleted_at IS NOT NULL);

--
-- Name: idx_posts_media_urls_gin; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX idx_posts_media_urls_gin ON public.posts USING gin (media_urls);

--
-- Name: idx_posts_own_published; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX idx_posts_own_published ON public.posts USING btree (user_id, published_at DESC, id DESC) INCLUDE (type) WHERE ((status = 'published'::public.post_status) AND (deleted_at IS NULL) AND (hidden_at IS NULL));

--
-- Name: idx_posts_published; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX idx_posts_published ON public.posts USING btree (published_at DESC, id DESC) INCLUDE (type, user_id, visibility) WHERE ((status = 'published'::public.post_status) AND (deleted_at IS NULL) AND (hidden_at IS NULL) AND (visibility <> 'private'::public.profile_visibility));

--
-- Name: idx_posts_scheduled; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX idx_posts_scheduled ON public.posts USING btree (scheduled_for) WHERE (status = 'scheduled'::public.post_status);

--
-- Name: idx_posts_user_published; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX idx_posts_user_published ON public.posts USING btree (user_id, published_at DESC, id DESC) INCLUDE (type, visibility) WHERE ((status = 'published'::public.post_status) AND (deleted_at IS NULL) AND (hidden_at IS NULL) AND (visibility <> 'private'::public.profile_visibility));

--
-- Name: idx_posts_user_status; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX idx_posts_user_status ON public.posts USING btree (user_id, status, created_at DESC);

--
-- Name: idx_profile_sections_user; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX idx_profile_sections_user ON public.profile_sections USING btree (user_id);

--
-- Name: idx_profile_sections_user_order; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX idx_profile_sections_user_order ON public.profile_sections USING btree (user_id, display_order) WHERE (is_visible = true);

--
-- Name: idx_rate_limits_expire; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX idx_rate_limits_expire ON public.rate_limits USING btree (expire);

--
-- Name: idx_reposts_post; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX idx_reposts_post ON public.reposts USING btree (post_id, created_at DESC);

--
-- Name: idx_reposts_user; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX idx_reposts_user ON public.reposts USING btree (user_id, created_at DESC);

--
-- Name: idx_section_content_section_order; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX idx_section_content_section_order ON public.section_content USING btree (section_id, display_order);

--
-- Name: idx_sessions_expires_at; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX idx_sessions_expires_at ON public.sessions USING btree (expires_at);

--
-- Name: idx_sessions_user; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX idx_sessions_user ON public.sessions USING btree (user_id);

--
-- Name: idx_suggestion_dismissals_dismissed; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX idx_suggestion_dismissals_dismissed ON public.suggestion_dismissals USING btree (dismissed_id);

--
-- Name: idx_user_follows_follower; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX idx_user_follows_follower ON public.user_follows USING btree (follower_id, created_at DESC, id DESC);

--
-- Name: idx_user_follows_following; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX idx_user_follows_following ON public.user_follows USING btree (following_id, created_at DESC, id DESC);

--
-- Name: idx_user_profiles_search_name_trigram; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX idx_user_profiles_search_name_trigram ON public.user_profiles USING gin (COALESCE(search_name, lower((display_name)::text)) public.gin_trgm_ops);

--
-- Name: idx_user_profiles_unfolded; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX idx_user_profiles_unfolded ON public.user_profiles USING btree (user_id) WHERE ((search_name IS NULL) AND (display_name IS NOT NULL));

--
-- Name: idx_user_subscriptions_user; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX idx_user_subscriptions_user ON public.user_subscriptions USING btree (user_id);

--
-- Name: idx_users_deleted; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX idx_users_deleted ON public.users USING btree (deleted_at) WHERE (deleted_at IS NOT NULL);

--
-- Name: idx_users_suspended_until; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX idx_users_suspended_until ON public.users USING btree (suspended_until) WHERE (suspended_until IS NOT NULL);

--
-- Name: idx_users_username_beginning; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX idx_users_username_beginning ON public.users USING btree (lower((username)::text) text_pattern_ops);

--
-- Name: idx_users_username_trigram; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX idx_users_username_trigram ON public.users USING gin (lower((username)::text) public.gin_trgm_ops);

--
-- Name: user_lists_user_name_lower_unique; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX user_lists_user_name_lower_unique ON public.user_lists USING btree (user_id, lower((name)::text));

--
-- Name: user_subscriptions_active_unique; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX user_subscriptions_active_unique ON public.user_subscriptions USING btree (user_id) WHERE (status = 'active'::public.subscription_status);

--
-- Name: users_email_lower_unique; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX users_email_lower_unique ON public.users USING btree (lower((email)::text));

--
-- Name: users_username_lower_unique; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX users_username_lower_unique ON public.users USING btree (lower((username)::text));

--
-- Name: verification_token_unique; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX verification_token_unique ON public.verification_tokens USING btree (identifier, token);

--
-- Name: users trigger_clear_suspension; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER trigger_clear_suspension BEFORE UPDATE OF status ON public.users FOR EACH ROW WHEN ((((old.status)::text = 'suspended'::text) AND ((new.status)::text <> 'suspended'::text))) EXECUTE FUNCTION public.clear_suspension();

--
-- Name: user_follows trigger_create_friendship; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER trigger_create_friendship AFTER INSERT ON public.user_follows REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION public.create_friendship_on_mutual_follow();

--
-- Name: blocks trigger_end_follows; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER trigger_end_follows AFTER INSERT ON public.blocks REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION public.end_follows_on_block();

--
-- Name: user_follows trigger_end_friendship; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER trigger_end_friendship AFTER DELETE ON public.user_follows REFERENCING OLD TABLE AS removed FOR EACH STATEMENT EXECUTE FUNCTION public.end_friendship_on_unfollow();

--
-- Name: user_profiles trigger_forget_search_name; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER trigger_forget_search_name BEFORE UPDATE OF display_name ON public.user_profiles FOR EACH ROW WHEN ((((new.display_name)::text IS DISTINCT FROM (old.display_name)::text) AND (NOT (new.search_name IS DISTINCT FROM old.search_name)))) EXECUTE FUNCTION public.forget_search_name();

--
-- Name: moderation_actions trigger_keep_moderation_action; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER trigger_keep_moderation_action BEFORE DELETE OR UPDATE ON public.moderation_actions FOR EACH ROW EXECUTE FUNCTION public.keep_moderation_action();

--
-- Name: user_lists trigger_record_purged_lists; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER trigger_record_purged_lists AFTER DELETE ON public.user_lists REFERENCING OLD TABLE AS purged FOR EACH STATEMENT EXECUTE FUNCTION public.record_purged_lists();

--
-- Name: users trigger_record_purged_users; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER trigger_record_purged_users AFTER DELETE ON public.users REFERENCING OLD TABLE AS purged FOR EACH STATEMENT EXECUTE FUNCTION public.record_purged_users();

--
-- Name: users trigger_refuse_held_username; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER trigger_refuse_held_username AFTER INSERT OR UPDATE OF username ON public.users FOR EACH ROW EXECUTE FUNCTION public.refuse_held_username();

--
-- Name: users trigger_update_counts_on_purge; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER trigger_update_counts_on_purge BEFORE DELETE ON public.users FOR EACH ROW EXECUTE FUNCTION public.update_counts_of_acquaintances();

--
-- Name: users trigger_update_counts_on_status; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER trigger_update_counts_on_status AFTER UPDATE OF status ON public.users FOR EACH ROW WHEN ((((old.status)::text = 'active'::text) <> ((new.status)::text = 'active'::text))) EXECUTE FUNCTION public.update_counts_of_acquaintances();

--
-- Name: user_follows trigger_update_follow_counts; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER trigger_update_follow_counts AFTER INSERT ON public.user_follows REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION public.update_follow_counts();

--
-- Name: user_follows trigger_update_follow_counts_delete; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER trigger_update_follow_counts_delete AFTER DELETE ON public.user_follows REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION public.update_follow_counts();

--
-- Name: friendships trigger_update_friend_counts; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER trigger_update_friend_counts AFTER INSERT ON public.friendships REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION public.update_friend_counts();

--
-- Name: friendships trigger_update_friend_counts_delete; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER trigger_update_friend_counts_delete AFTER DELETE ON public.friendships REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION public.update_friend_counts();

--
-- Name: comments trigger_update_post_comments_count; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER trigger_update_post_comments_count AFTER INSERT ON public.comments REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION public.update_post_comments_count();

--
-- Name: comments trigger_update_post_comments_count_delete; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER trigger_update_post_comments_count_delete AFTER DELETE ON public.comments REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION public.update_post_comments_count();

--
-- Name: comments trigger_update_post_comments_count_soft_delete; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER trigger_update_post_comments_count_soft_delete AFTER UPDATE ON public.comments REFERENCING OLD TABLE AS before NEW TABLE AS after FOR EACH STATEMENT EXECUTE FUNCTION public.update_post_comments_count_on_soft_delete();

--
-- Name: post_interactions trigger_update_post_likes_count; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER trigger_update_post_likes_count AFTER INSERT ON public.post_interactions REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION public.update_post_likes_count();

--
-- Name: post_interactions trigger_update_post_likes_count_delete; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER trigger_update_post_likes_count_delete AFTER DELETE ON public.post_interactions REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION public.update_post_likes_count();

--
-- Name: reposts trigger_update_post_reposts_count; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER trigger_update_post_reposts_count AFTER INSERT ON public.reposts REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION public.update_post_reposts_count();

--
-- Name: reposts trigger_update_post_reposts_count_delete; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER trigger_update_post_reposts_count_delete AFTER DELETE ON public.reposts REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION public.update_post_reposts_count();

--
-- Name: post_media trigger_update_storage_change; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER trigger_update_storage_change AFTER UPDATE ON public.post_media REFERENCING OLD TABLE AS before NEW TABLE AS after FOR EACH STATEMENT EXECUTE FUNCTION public.update_storage_on_media_change();

--
-- Name: post_media trigger_update_storage_delete; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER trigger_update_storage_delete AFTER DELETE ON public.post_media REFERENCING OLD TABLE AS removed FOR EACH STATEMENT EXECUTE FUNCTION public.update_storage_on_media_delete();

--
-- Name: post_media trigger_update_storage_insert; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER trigger_update_storage_insert AFTER INSERT ON public.post_media REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION public.update_storage_on_media_insert();

--
-- Name: comments update_comments_updated_at; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER update_comments_updated_at BEFORE UPDATE ON public.comments FOR EACH ROW WHEN ((((((((old.post_id IS DISTINCT FROM new.post_id) OR (old.user_id IS DISTINCT FROM new.user_id)) OR (old.parent_comment_id IS DISTINCT FROM new.parent_comment_id)) OR (old.content IS DISTINCT FROM new.content)) OR (old.content_html IS DISTINCT FROM new.content_html)) OR (old.created_at IS DISTINCT FROM new.created_at)) OR (old.deleted_at IS DISTINCT FROM new.deleted_at))) EXECUTE FUNCTION public.update_updated_at_column();

--
-- Name: custom_feeds update_custom_feeds_updated_at; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER update_custom_feeds_updated_at BEFORE UPDATE ON public.custom_feeds FOR EACH ROW EXECUTE FUNCTION public.update_updated_at_column();

--
-- Name: installation update_installation_updated_at; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER update_installation_updated_at BEFORE UPDATE ON public.installation FOR EACH ROW EXECUTE FUNCTION public.update_updated_at_column();

--
-- Name: messages update_messages_updated_at; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER update_messages_updated_at BEFORE UPDATE ON public.messages FOR EACH ROW EXECUTE FUNCTION public.update_updated_at_column();

--
-- Name: posts update_posts_updated_at; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER update_posts_updated_at BEFORE UPDATE ON public.posts FOR EACH ROW WHEN ((((((((((((((((((((old.user_id IS DISTINCT FROM new.user_id) OR (old.type IS DISTINCT FROM new.type)) OR (old.status IS DISTINCT FROM new.status)) OR (old.visibility IS DISTINCT FROM new.visibility)) OR ((old.title)::text IS DISTINCT FROM (new.title)::text)) OR (old.content IS DISTINCT FROM new.content)) OR (old.content_html IS DISTINCT FROM new.content_html)) OR (old.media_urls IS DISTINCT FROM new.media_urls)) OR ((old.thumbnail_url)::text IS DISTINCT FROM (new.thumbnail_url)::text)) OR (old.published_at IS DISTINCT FROM new.published_at)) OR (old.scheduled_for IS DISTINCT FROM new.scheduled_for)) OR (old.created_at IS DISTINCT FROM new.created_at)) OR (old.deleted_at IS DISTINCT FROM new.deleted_at)) OR (old.hidden_at IS DISTINCT FROM new.hidden_at)) OR (old.edited_at IS DISTINCT FROM new.edited_at)) OR (old.excerpt IS DISTINCT FROM new.excerpt)) OR (old.word_count IS DISTINCT FROM new.word_count)) OR (old.tags IS DISTINCT FROM new.tags)) OR (old.content_warning IS DISTINCT FROM new.content_warning))) EXECUTE FUNCTION public.update_updated_at_column();

--
-- Name: profile_sections update_profile_sections_updated_at; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER update_profile_sections_updated_at BEFORE UPDATE ON public.profile_sections FOR EACH ROW EXECUTE FUNCTION public.update_updated_at_column();

--
-- Name: section_content update_section_content_updated_at; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER update_section_content_updated_at BEFORE UPDATE ON public.section_content FOR EACH ROW EXECUTE FUNCTION public.update_updated_at_column();

--
-- Name: sessions update_sessions_updated_at; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER update_sessions_updated_at BEFORE UPDATE ON public.sessions FOR EACH ROW EXECUTE FUNCTION public.update_updated_at_column();

--
-- Name: storage_usage update_storage_usage_updated_at; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER update_storage_usage_updated_at BEFORE UPDATE ON public.storage_usage FOR EACH ROW EXECUTE FUNCTION public.update_updated_at_column();

--
-- Name: subscription_tiers update_subscription_tiers_updated_at; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER update_subscription_tiers_updated_at BEFORE UPDATE ON public.subscription_tiers FOR EACH ROW EXECUTE FUNCTION public.update_updated_at_column();

--
-- Name: user_lists update_user_lists_updated_at; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER update_user_lists_updated_at BEFORE UPDATE ON public.user_lists FOR EACH ROW EXECUTE FUNCTION public.update_updated_at_column();

--
-- Name: user_profiles update_user_profiles_updated_at; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER update_user_profiles_updated_at BEFORE UPDATE ON public.user_profiles FOR EACH ROW WHEN ((((((((((((((old.user_id IS DISTINCT FROM new.user_id) OR ((old.display_name)::text IS DISTINCT FROM (new.display_name)::text)) OR (old.bio IS DISTINCT FROM new.bio)) OR (old.age IS DISTINCT FROM new.age)) OR ((old.location)::text IS DISTINCT FROM (new.location)::text)) OR ((old.website)::text IS DISTINCT FROM (new.website)::text)) OR ((old.avatar_url)::text IS DISTINCT FROM (new.avatar_url)::text)) OR (old.visibility IS DISTINCT FROM new.visibility)) OR (old.background_config IS DISTINCT FROM new.background_config)) OR (old.music_config IS DISTINCT FROM new.music_config)) OR (old.style_config IS DISTINCT FROM new.style_config)) OR (old.layout_config IS DISTINCT FROM new.layout_config)) OR (old.created_at IS DISTINCT FROM new.created_at))) EXECUTE FUNCTION public.update_updated_at_column();

--
-- Name: user_subscriptions update_user_subscriptions_updated_at; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER update_user_subscriptions_updated_at BEFORE UPDATE ON public.user_subscriptions FOR EACH ROW EXECUTE FUNCTION public.update_updated_at_column();

--
-- Name: users update_users_updated_at; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER update_users_updated_at BEFORE UPDATE ON public.users FOR EACH ROW EXECUTE FUNCTION public.update_updated_at_column();

--
-- Name: blocks blocks_blocked_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.blocks
    ADD CONSTRAINT blocks_blocked_id_fkey FOREIGN KEY (blocked_id) REFERENCES public.users(id) ON DELETE CASCADE;

--
-- Name: blocks blocks_blocker_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.blocks
    ADD CONSTRAINT blocks_blocker_id_fkey FOREIGN KEY (blocker_id) REFERENCES public.users(id) ON DELETE CASCADE;

--
-- Name: comments comments_parent_comment_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.comments
    ADD CONSTRAINT comments_parent_comment_id_fkey FOREIGN KEY (parent_comment_id, post_id) REFERENCES public.comments(id, post_id) ON DELETE CASCADE;

--
-- Name: comments comments_post_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.comments
    ADD CONSTRAINT comments_post_id_fkey FOREIGN KEY (post_id) REFERENCES public.posts(id) ON DELETE CASCADE;

--
-- Name: comments comments_user_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.comments
    ADD CONSTRAINT comments_user_id_fkey FOREIGN KEY (user_id) REFERENCES public.users(id) ON DELETE CASCADE;

--
-- Name: custom_feeds custom_feeds_user_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.custom_feeds
    ADD CONSTRAINT custom_feeds_user_id_fkey FOREIGN KEY (user_id) REFERENCES public.users(id) ON DELETE CASCADE;

--
-- Name: email_changes email_changes_user_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.email_changes
    ADD CONSTRAINT email_changes_user_id_fkey FOREIGN KEY (user_id) REFERENCES public.users(id) ON DELETE CASCADE;

--
-- Name: feed_filters feed_filters_feed_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.feed_filters
    ADD CONSTRAINT feed_filters_feed_id_fkey FOREIGN KEY (feed_id) REFERENCES public.custom_feeds(id) ON DELETE CASCADE;

--
-- Name: feed_orders feed_orders_user_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.feed_orders
    ADD CONSTRAINT feed_orders_user_id_fkey FOREIGN KEY (user_id) REFERENCES public.users(id) ON DELETE CASCADE;

--
-- Name: follow_requests follow_requests_requester_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.follow_requests
    ADD CONSTRAINT follow_requests_requester_id_fkey FOREIGN KEY (requester_id) REFERENCES public.users(id) ON DELETE CASCADE;

--
-- Name: follow_requests follow_requests_target_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.follow_requests
    ADD CONSTRAINT follow_requests_target_id_fkey FOREIGN KEY (target_id) REFERENCES public.users(id) ON DELETE CASCADE;

--
-- Name: friendships friendships_user_id_1_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.friendships
    ADD CONSTRAINT friendships_user_id_1_fkey FOREIGN KEY (user_id_1) REFERENCES public.users(id) ON DELETE CASCADE;

--
-- Name: friendships friendships_user_id_2_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.friendships
    ADD CONSTRAINT friendships_user_id_2_fkey FOREIGN KEY (user_id_2) REFERENCES public.users(id) ON DELETE CASCADE;

--
-- Name: held_usernames held_usernames_user_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.held_usernames
    ADD CONSTRAINT held_usernames_user_id_fkey FOREIGN KEY (user_id) REFERENCES public.users(id) ON DELETE SET NULL;

--
-- Name: idempotency_keys idempotency_keys_user_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.idempotency_keys
    ADD CONSTRAINT idempotency_keys_user_id_fkey FOREIGN KEY (user_id) REFERENCES public.users(id) ON DELETE CASCADE;

--
-- Name: known_devices known_devices_user_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.known_devices
    ADD CONSTRAINT known_devices_user_id_fkey FOREIGN KEY (user_id) REFERENCES public.users(id) ON DELETE CASCADE;

--
-- Name: list_members list_members_list_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.list_members
    ADD CONSTRAINT list_members_list_id_fkey FOREIGN KEY (list_id) REFERENCES public.user_lists(id) ON DELETE CASCADE;

--
-- Name: list_members list_members_member_user_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.list_members
    ADD CONSTRAINT list_members_member_user_id_fkey FOREIGN KEY (member_user_id) REFERENCES public.users(id) ON DELETE CASCADE;

--
-- Name: messages messages_conversation_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.messages
    ADD CONSTRAINT messages_conversation_id_fkey FOREIGN KEY (conversation_id) REFERENCES public.conversations(id) ON DELETE CASCADE;

--
-- Name: messages messages_sender_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.messages
    ADD CONSTRAINT messages_sender_id_fkey FOREIGN KEY (sender_id) REFERENCES public.users(id) ON DELETE SET NULL;

--
-- Name: moderation_actions moderation_actions_actor_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.moderation_actions
    ADD CONSTRAINT moderation_actions_actor_id_fkey FOREIGN KEY (actor_id) REFERENCES public.users(id) ON DELETE SET NULL;

--
-- Name: moderation_actions moderation_actions_post_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.moderation_actions
    ADD CONSTRAINT moderation_actions_post_id_fkey FOREIGN KEY (post_id) REFERENCES public.posts(id) ON DELETE SET NULL;

--
-- Name: moderation_actions moderation_actions_user_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.moderation_actions
    ADD CONSTRAINT moderation_actions_user_id_fkey FOREIGN KEY (user_id) REFERENCES public.users(id) ON DELETE SET NULL;

--
-- Name: muted_words muted_words_user_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.muted_words
    ADD CONSTRAINT muted_words_user_id_fkey FOREIGN KEY (user_id) REFERENCES public.users(id) ON DELETE CASCADE;

--
-- Name: mutes mutes_muted_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.mutes
    ADD CONSTRAINT mutes_muted_id_fkey FOREIGN KEY (muted_id) REFERENCES public.users(id) ON DELETE CASCADE;

--
-- Name: mutes mutes_user_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.mutes
    ADD CONSTRAINT mutes_user_id_fkey FOREIGN KEY (user_id) REFERENCES public.users(id) ON DELETE CASCADE;

--
-- Name: notifications notifications_actor_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.notifications
    ADD CONSTRAINT notifications_actor_id_fkey FOREIGN KEY (actor_id) REFERENCES public.users(id) ON DELETE SET NULL;

--
-- Name: notifications notifications_comment_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.notifications
    ADD CONSTRAINT notifications_comment_id_fkey FOREIGN KEY (comment_id) REFERENCES public.comments(id) ON DELETE CASCADE;

--
-- Name: notifications notifications_post_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.notifications
    ADD CONSTRAINT notifications_post_id_fkey FOREIGN KEY (post_id) REFERENCES public.posts(id) ON DELETE CASCADE;

--
-- Name: notifications notifications_user_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.notifications
    ADD CONSTRAINT notifications_user_id_fkey FOREIGN KEY (user_id) REFERENCES public.users(id) ON DELETE CASCADE;

--
-- Name: pending_uploads pending_uploads_user_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.pending_uploads
    ADD CONSTRAINT pending_uploads_user_id_fkey FOREIGN KEY (user_id) REFERENCES public.users(id) ON DELETE CASCADE;

--
-- Name: post_interactions post_interactions_post_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.post_interactions
    ADD CONSTRAINT post_interactions_post_id_fkey FOREIGN KEY (post_id) REFERENCES public.posts(id) ON DELETE CASCADE;

--
-- Name: post_interactions post_interactions_user_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.post_interactions
    ADD CONSTRAINT post_interactions_user_id_fkey FOREIGN KEY (user_id) REFERENCES public.users(id) ON DELETE CASCADE;

--
-- Name: post_media post_media_post_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.post_media
    ADD CONSTRAINT post_media_post_id_fkey FOREIGN KEY (post_id) REFERENCES public.posts(id) ON DELETE CASCADE;

--
-- Name: post_media post_media_user_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.post_media
    ADD CONSTRAINT post_media_user_id_fkey FOREIGN KEY (user_id) REFERENCES public.users(id) ON DELETE CASCADE;

--
-- Name: post_mentions post_mentions_post_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.post_mentions
    ADD CONSTRAINT post_mentions_post_id_fkey FOREIGN KEY (post_id) REFERENCES public.posts(id) ON DELETE CASCADE;

--
-- Name: post_mentions post_mentions_user_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.post_mentions
    ADD CONSTRAINT post_mentions_user_id_fkey FOREIGN KEY (user_id) REFERENCES public.users(id) ON DELETE CASCADE;

--
-- Name: post_scores post_scores_post_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.post_scores
    ADD CONSTRAINT post_scores_post_id_fkey FOREIGN KEY (post_id) REFERENCES public.posts(id) ON DELETE CASCADE;

--
-- Name: post_tags post_tags_post_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.post_tags
    ADD CONSTRAINT post_tags_post_id_fkey FOREIGN KEY (post_id) REFERENCES public.posts(id) ON DELETE CASCADE;

--
-- Name: post_words post_words_post_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.post_words
    ADD CONSTRAINT post_words_post_id_fkey FOREIGN KEY (post_id) REFERENCES public.posts(id) ON DELETE CASCADE;

--
-- Name: posts posts_user_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.posts
    ADD CONSTRAINT posts_user_id_fkey FOREIGN KEY (user_id) REFERENCES public.users(id) ON DELETE CASCADE;

--
-- Name: profile_sections profile_sections_user_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.profile_sections
    ADD CONSTRAINT profile_sections_user_id_fkey FOREIGN KEY (user_id) REFERENCES public.users(id) ON DELETE CASCADE;

--
-- Name: reposts reposts_post_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.reposts
    ADD CONSTRAINT reposts_post_id_fkey FOREIGN KEY (post_id) REFERENCES public.posts(id) ON DELETE CASCADE;

--
-- Name: reposts reposts_user_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.reposts
    ADD CONSTRAINT reposts_user_id_fkey FOREIGN KEY (user_id) REFERENCES public.users(id) ON DELETE CASCADE;

--
-- Name: section_content section_content_section_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.section_content
    ADD CONSTRAINT section_content_section_id_fkey FOREIGN KEY (section_id) REFERENCES public.profile_sections(id) ON DELETE CASCADE;

--
-- Name: sessions sessions_user_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.sessions
    ADD CONSTRAINT sessions_user_id_fkey FOREIGN KEY (user_id) REFERENCES public.users(id) ON DELETE CASCADE;

--
-- Name: storage_usage storage_usage_user_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.storage_usage
    ADD CONSTRAINT storage_usage_user_id_fkey FOREIGN KEY (user_id) REFERENCES public.users(id) ON DELETE CASCADE;

--
-- Name: suggestion_dismissals suggestion_dismissals_dismissed_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.suggestion_dismissals
    ADD CONSTRAINT suggestion_dismissals_dismissed_id_fkey FOREIGN KEY (dismissed_id) REFERENCES public.users(id) ON DELETE CASCADE;

--
-- Name: suggestion_dismissals suggestion_dismissals_user_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.suggestion_dismissals
    ADD CONSTRAINT suggestion_dismissals_user_id_fkey FOREIGN KEY (user_id) REFERENCES public.users(id) ON DELETE CASCADE;

--
-- Name: user_follows user_follows_follower_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.user_follows
    ADD CONSTRAINT user_follows_follower_id_fkey FOREIGN KEY (follower_id) REFERENCES public.users(id) ON DELETE CASCADE;

--
-- Name: user_follows user_follows_following_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.user_follows
    ADD CONSTRAINT user_follows_following_id_fkey FOREIGN KEY (following_id) REFERENCES public.users(id) ON DELETE CASCADE;

--
-- Name: user_lists user_lists_user_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.user_lists
    ADD CONSTRAINT user_lists_user_id_fkey FOREIGN KEY (user_id) REFERENCES public.users(id) ON DELETE CASCADE;

--
-- Name: user_profiles user_profiles_user_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.user_profiles
    ADD CONSTRAINT user_profiles_user_id_fkey FOREIGN KEY (user_id) REFERENCES public.users(id) ON DELETE CASCADE;

--
-- Name: user_subscriptions user_subscriptions_tier_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.user_subscriptions
    ADD CONSTRAINT user_subscriptions_tier_id_fkey FOREIGN KEY (tier_id) REFERENCES public.subscription_tiers(id);

--
-- Name: user_subscriptions user_subscriptions_user_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.user_subscriptions
    ADD CONSTRAINT user_subscriptions_user_id_fkey FOREIGN KEY (user_id) REFERENCES public.users(id) ON DELETE CASCADE;

--
-- PostgreSQL database dump complete
--

