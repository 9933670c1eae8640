-- compatible-with-previous: yes (there is no version before it)
--
-- The 24 tables of the database design as its numbered sections give them, settled by docs/decisions. Where a line differs from
-- the design, the decision's number stands beside it. Indexes are in 003, functions and triggers in 004.
-- Constraints that the design leaves unnamed are named by its own rule, {table}_{column}_{type}.

CREATE EXTENSION IF NOT EXISTS "uuid-ossp";
CREATE EXTENSION IF NOT EXISTS "pg_trgm";

-- Enums -------------------------------------------------------------------------------------------------------------------------

-- Decision 1: used by the design and never created; profiles and posts share it.
CREATE TYPE profile_visibility AS ENUM ('public', 'followers', 'private');

CREATE TYPE post_type AS ENUM (
    'text_short', 'text_long', 'image', 'image_gallery', 'gif', 'video_short', 'video_long', 'song', 'album'
);

CREATE TYPE post_status AS ENUM ('draft', 'published', 'scheduled', 'deleted');

CREATE TYPE media_type AS ENUM ('image', 'gif', 'video', 'audio', 'document');

CREATE TYPE interaction_type AS ENUM ('like', 'bookmark', 'share');

CREATE TYPE section_type AS ENUM (
    'feed', 'gallery', 'links', 'static_text', 'static_image', 'video', 'reposts', 'friends', 'followers', 'following', 'list'
);

CREATE TYPE filter_type AS ENUM ('post_type', 'author', 'tag', 'date_range', 'engagement');

CREATE TYPE filter_operator AS ENUM ('equals', 'not_equals', 'contains', 'greater_than', 'less_than', 'in_range');

CREATE TYPE notification_type AS ENUM (
    'follow', 'like', 'comment', 'repost', 'mention', 'message', 'friend_request', 'system'
);

CREATE TYPE subscription_status AS ENUM ('active', 'canceled', 'expired', 'suspended');

-- Users and authentication --------------------------------------------------------------------------------------------------------

CREATE TABLE users (
    id                  BIGSERIAL PRIMARY KEY,
    username            VARCHAR(30) NOT NULL,
    email               VARCHAR(255) NOT NULL,
    email_verified      BOOLEAN NOT NULL DEFAULT FALSE,
    password_hash       VARCHAR(255) NOT NULL,

    status              VARCHAR(20) NOT NULL DEFAULT 'active',

    created_at          TIMESTAMPTZ NOT NULL DEFAULT NOW(),
    updated_at          TIMESTAMPTZ NOT NULL DEFAULT NOW(),
    last_login_at       TIMESTAMPTZ,
    deleted_at          TIMESTAMPTZ,

    -- Decision 14: unique without regard to case by the indexes on lower(...) in 003, which stand beside these.
    CONSTRAINT users_username_unique UNIQUE (username),
    CONSTRAINT users_email_unique UNIQUE (email),
    CONSTRAINT users_username_length CHECK (LENGTH(username) BETWEEN 3 AND 30),
    CONSTRAINT users_username_format CHECK (username ~ '^[a-zA-Z0-9_]+$'),
    CONSTRAINT users_status_valid CHECK (status IN ('active', 'suspended', 'deleted'))
);

COMMENT ON TABLE users IS 'Core user accounts and authentication';
COMMENT ON COLUMN users.username IS 'Unique username, 3-30 alphanumeric + underscore';
COMMENT ON COLUMN users.email IS 'Unique email address for login and notifications';
COMMENT ON COLUMN users.status IS 'Account status: active, suspended, or soft-deleted';

CREATE TABLE user_profiles (
    id                  BIGSERIAL PRIMARY KEY,
    user_id             BIGINT NOT NULL REFERENCES users(id) ON DELETE CASCADE,

    display_name        VARCHAR(100),
    bio                 TEXT,
    age                 INTEGER,
    location            VARCHAR(100),
    website             VARCHAR(500),
    -- Decision 2: the design's feed query reads it and the design's table lacks it.
    avatar_url          VARCHAR(500),

    -- Decision 1: the enum. It lets nothing else in, so the design's user_profiles_visibility_valid is left out.
    visibility          profile_visibility NOT NULL DEFAULT 'public',

    background_config   JSONB NOT NULL DEFAULT '{}',
    music_config        JSONB,
    style_config        JSONB NOT NULL DEFAULT '{}',
    layout_config       JSONB NOT NULL DEFAULT '{"sections": []}',

    created_at          TIMESTAMPTZ NOT NULL DEFAULT NOW(),
    updated_at          TIMESTAMPTZ NOT NULL DEFAULT NOW(),

    CONSTRAINT user_profiles_user_id_unique UNIQUE (user_id),
    CONSTRAINT user_profiles_age_valid CHECK (age IS NULL OR (age >= 13 AND age <= 120))
);

COMMENT ON TABLE user_profiles IS 'Extended user profile data and customization settings';
COMMENT ON COLUMN user_profiles.avatar_url IS 'Address of the profile picture, NULL for the drawn one';
COMMENT ON COLUMN user_profiles.visibility IS 'Who sees the profile: public, followers, private';
-- Decision 53: the design says "color/image/music" here, but music has a column of its own.
COMMENT ON COLUMN user_profiles.background_config IS
    'JSONB config for profile background: { type: color|image|video, value: #hex|url, position: center|top|... }';
COMMENT ON COLUMN user_profiles.music_config IS 'JSONB config for profile music: { url, autoplay: boolean, volume: 0-100 }';
COMMENT ON COLUMN user_profiles.style_config IS 'JSONB config for fonts, colors, and styling';
COMMENT ON COLUMN user_profiles.layout_config IS 'JSONB config for profile section layout';

CREATE TABLE sessions (
    id                  BIGSERIAL PRIMARY KEY,
    user_id             BIGINT NOT NULL REFERENCES users(id) ON DELETE CASCADE,
    token               VARCHAR(255) NOT NULL,
    expires_at          TIMESTAMPTZ(6) NOT NULL,
    ip_address          VARCHAR(45),
    user_agent          TEXT,
    last_activity_at    TIMESTAMPTZ(6) NOT NULL DEFAULT NOW(),
    created_at          TIMESTAMPTZ(6) NOT NULL DEFAULT NOW(),
    updated_at          TIMESTAMPTZ(6) NOT NULL DEFAULT NOW(),

    CONSTRAINT sessions_token_unique UNIQUE (token)
);

COMMENT ON TABLE sessions IS 'User authentication sessions (managed by better-auth)';
COMMENT ON COLUMN sessions.token IS 'Session token (hashed, not raw JWT)';
COMMENT ON COLUMN sessions.expires_at IS 'Session expiration (7 days from creation)';
COMMENT ON COLUMN sessions.last_activity_at IS 'Last request timestamp for idle timeout';

CREATE TABLE verification_tokens (
    id                  BIGSERIAL PRIMARY KEY,
    identifier          VARCHAR(255) NOT NULL,
    token               VARCHAR(255) NOT NULL,
    expires             TIMESTAMPTZ(6) NOT NULL,
    created_at          TIMESTAMPTZ(6) NOT NULL DEFAULT NOW(),

    CONSTRAINT verification_tokens_token_unique UNIQUE (token)
);

-- Decision 53: the design's comments on this table (verification alone, a UUID) would be untrue.
COMMENT ON TABLE verification_tokens IS 'Single-use tokens sent by mail or printed (managed by better-auth)';
COMMENT ON COLUMN verification_tokens.identifier IS
    'What the token is for: the email address being verified, a password reset, or the first administrator';
COMMENT ON COLUMN verification_tokens.token IS 'SHA-256 of a random token of 256 bits, 1-hour expiry';

-- Posts and content ---------------------------------------------------------------------------------------------------------------

CREATE TABLE posts (
    id                  BIGSERIAL PRIMARY KEY,
    user_id             BIGINT NOT NULL REFERENCES users(id) ON DELETE CASCADE,

    type                post_type NOT NULL,
    status              post_status NOT NULL DEFAULT 'published',
    visibility          profile_visibility NOT NULL DEFAULT 'public',

    title               VARCHAR(200),
    content             TEXT,
    content_html        TEXT,

    media_urls          JSONB,
    thumbnail_url       VARCHAR(500),

    likes_count         INTEGER NOT NULL DEFAULT 0,
    comments_count      INTEGER NOT NULL DEFAULT 0,
    reposts_count       INTEGER NOT NULL DEFAULT 0,
    views_count         INTEGER NOT NULL DEFAULT 0,

    published_at        TIMESTAMPTZ,
    scheduled_for       TIMESTAMPTZ,

    created_at          TIMESTAMPTZ NOT NULL DEFAULT NOW(),
    updated_at          TIMESTAMPTZ NOT NULL DEFAULT NOW(),
    deleted_at          TIMESTAMPTZ,

    CONSTRAINT posts_title_length CHECK (title IS NULL OR LENGTH(title) <= 200),
    CONSTRAINT posts_content_required CHECK (
        (type IN ('text_short', 'text_long') AND content IS NOT NULL) OR
        (type NOT IN ('text_short', 'text_long'))
    ),
    CONSTRAINT posts_published_at_check CHECK (
        (status = 'published' AND published_at IS NOT NULL) OR
        (status != 'published')
    ),
    -- Decision 9: the status and the timestamp change together.
    CONSTRAINT posts_deleted_at_check CHECK ((status = 'deleted') = (deleted_at IS NOT NULL)),
    -- Decision 23: a counter that would go wrong fails loudly instead of being held at zero.
    CONSTRAINT posts_counts_positive CHECK (
        likes_count >= 0 AND comments_count >= 0 AND reposts_count >= 0 AND views_count >= 0
    )
);

COMMENT ON TABLE posts IS 'All user-created posts and content';
COMMENT ON COLUMN posts.type IS 'Type of post: text, image, video, song, album, etc.';
COMMENT ON COLUMN posts.visibility IS 'public: everyone, followers: followers of the author, private: the author alone';
COMMENT ON COLUMN posts.content_html IS 'Sanitized HTML version for rich text';
COMMENT ON COLUMN posts.media_urls IS 'JSONB array of media file URLs (S3 paths)';
COMMENT ON COLUMN posts.likes_count IS 'Denormalized counter for performance';

CREATE TABLE post_media (
    id                  BIGSERIAL PRIMARY KEY,
    -- Decision 18: NULL until the post exists, and for media that belong to no post.
    post_id             BIGINT REFERENCES posts(id) ON DELETE CASCADE,
    user_id             BIGINT NOT NULL REFERENCES users(id) ON DELETE CASCADE,
    purpose             VARCHAR(20) NOT NULL DEFAULT 'post',

    type                media_type NOT NULL,
    file_url            VARCHAR(500) NOT NULL,
    file_size_bytes     BIGINT NOT NULL,
    mime_type           VARCHAR(100) NOT NULL,

    width               INTEGER,
    height              INTEGER,
    duration_seconds    INTEGER,

    thumbnail_url       VARCHAR(500),

    display_order       INTEGER NOT NULL DEFAULT 0,

    created_at          TIMESTAMPTZ NOT NULL DEFAULT NOW(),

    CONSTRAINT post_media_purpose_valid CHECK (purpose IN ('post', 'avatar', 'background', 'message')),
    CONSTRAINT post_media_post_id_check CHECK (post_id IS NULL OR purpose = 'post'),
    CONSTRAINT post_media_file_size_positive CHECK (file_size_bytes > 0)
);

COMMENT ON TABLE post_media IS 'Detailed media file tracking for storage quota management';
COMMENT ON COLUMN post_media.post_id IS 'NULL until the post is made, and for purposes other than post';
COMMENT ON COLUMN post_media.purpose IS 'What the file is for: post, avatar, background, message';
COMMENT ON COLUMN post_media.file_size_bytes IS 'File size in bytes for storage quota calculation';

CREATE TABLE pending_uploads (
    id                  UUID PRIMARY KEY DEFAULT gen_random_uuid(),
    -- Decision 20: the design leaves the foreign key out.
    user_id             BIGINT NOT NULL REFERENCES users(id) ON DELETE CASCADE,
    s3_key              VARCHAR(500) NOT NULL,
    filename            VARCHAR(255) NOT NULL,
    content_type        VARCHAR(100) NOT NULL,
    size                BIGINT NOT NULL,
    expires_at          TIMESTAMPTZ(6) NOT NULL,
    created_at          TIMESTAMPTZ(6) NOT NULL DEFAULT NOW()
);

COMMENT ON TABLE pending_uploads IS 'Temporary uploads awaiting post creation';
COMMENT ON COLUMN pending_uploads.s3_key IS 'S3 object key (users/{userId}/posts/{id}_{filename})';
COMMENT ON COLUMN pending_uploads.expires_at IS '24-hour expiry for orphaned uploads';

-- Social interactions ---------------------------------------------------------------------------------------------------------------

CREATE TABLE user_follows (
    id                  BIGSERIAL PRIMARY KEY,
    follower_id         BIGINT NOT NULL REFERENCES users(id) ON DELETE CASCADE,
    following_id        BIGINT NOT NULL REFERENCES users(id) ON DELETE CASCADE,

    created_at          TIMESTAMPTZ NOT NULL DEFAULT NOW(),

    CONSTRAINT user_follows_no_self_follow CHECK (follower_id != following_id),
    CONSTRAINT user_follows_unique UNIQUE (follower_id, following_id)
);

COMMENT ON TABLE user_follows IS 'Asymmetric follower/following relationships';
COMMENT ON COLUMN user_follows.follower_id IS 'User who is following';
COMMENT ON COLUMN user_follows.following_id IS 'User being followed';

CREATE TABLE friendships (
    id                  BIGSERIAL PRIMARY KEY,
    user_id_1           BIGINT NOT NULL REFERENCES users(id) ON DELETE CASCADE,
    user_id_2           BIGINT NOT NULL REFERENCES users(id) ON DELETE CASCADE,

    created_at          TIMESTAMPTZ NOT NULL DEFAULT NOW(),

    CONSTRAINT friendships_no_self CHECK (user_id_1 != user_id_2),
    CONSTRAINT friendships_ordered CHECK (user_id_1 < user_id_2),
    CONSTRAINT friendships_unique UNIQUE (user_id_1, user_id_2)
);

COMMENT ON TABLE friendships IS 'Symmetric friend relationships (bidirectional)';
COMMENT ON COLUMN friendships.user_id_1 IS 'Lower user_id (enforced by constraint)';
COMMENT ON COLUMN friendships.user_id_2 IS 'Higher user_id (enforced by constraint)';

CREATE TABLE post_interactions (
    id                  BIGSERIAL PRIMARY KEY,
    user_id             BIGINT NOT NULL REFERENCES users(id) ON DELETE CASCADE,
    post_id             BIGINT NOT NULL REFERENCES posts(id) ON DELETE CASCADE,
    type                interaction_type NOT NULL,

    created_at          TIMESTAMPTZ NOT NULL DEFAULT NOW(),

    CONSTRAINT post_interactions_unique UNIQUE (user_id, post_id, type)
);

COMMENT ON TABLE post_interactions IS 'User interactions with posts (likes, bookmarks, shares)';

CREATE TABLE comments (
    id                  BIGSERIAL PRIMARY KEY,
    post_id             BIGINT NOT NULL REFERENCES posts(id) ON DELETE CASCADE,
    user_id             BIGINT NOT NULL REFERENCES users(id) ON DELETE CASCADE,
    parent_comment_id   BIGINT,

    content             TEXT NOT NULL,
    content_html        TEXT,

    likes_count         INTEGER NOT NULL DEFAULT 0,
    replies_count       INTEGER NOT NULL DEFAULT 0,

    created_at          TIMESTAMPTZ NOT NULL DEFAULT NOW(),
    updated_at          TIMESTAMPTZ NOT NULL DEFAULT NOW(),
    deleted_at          TIMESTAMPTZ,

    CONSTRAINT comments_content_not_empty CHECK (LENGTH(TRIM(content)) > 0),
    CONSTRAINT comments_counts_positive CHECK (likes_count >= 0 AND replies_count >= 0),
    -- Decision 23: a reply's parent belongs to the same post. The foreign key needs a key over both columns to point at.
    CONSTRAINT comments_id_post_id_unique UNIQUE (id, post_id),
    CONSTRAINT comments_parent_comment_id_fkey FOREIGN KEY (parent_comment_id, post_id)
        REFERENCES comments(id, post_id) ON DELETE CASCADE
);

COMMENT ON TABLE comments IS 'Comments on posts with support for nested replies';
COMMENT ON COLUMN comments.parent_comment_id IS 'NULL for top-level comments, references parent for replies';

CREATE TABLE reposts (
    id                  BIGSERIAL PRIMARY KEY,
    user_id             BIGINT NOT NULL REFERENCES users(id) ON DELETE CASCADE,
    post_id             BIGINT NOT NULL REFERENCES posts(id) ON DELETE CASCADE,

    comment             TEXT,

    created_at          TIMESTAMPTZ NOT NULL DEFAULT NOW(),

    CONSTRAINT reposts_unique UNIQUE (user_id, post_id)
);

COMMENT ON TABLE reposts IS 'User reposts of other users posts';
COMMENT ON COLUMN reposts.comment IS 'Optional comment when reposting';

-- Profile customization -----------------------------------------------------------------------------------------------------------

CREATE TABLE profile_sections (
    id                  BIGSERIAL PRIMARY KEY,
    user_id             BIGINT NOT NULL REFERENCES users(id) ON DELETE CASCADE,

    type                section_type NOT NULL,
    title               VARCHAR(100) NOT NULL,
    description         TEXT,

    config              JSONB NOT NULL DEFAULT '{}',

    display_order       INTEGER NOT NULL DEFAULT 0,
    is_visible          BOOLEAN NOT NULL DEFAULT TRUE,

    created_at          TIMESTAMPTZ NOT NULL DEFAULT NOW(),
    updated_at          TIMESTAMPTZ NOT NULL DEFAULT NOW(),

    CONSTRAINT profile_sections_title_not_empty CHECK (LENGTH(TRIM(title)) > 0)
);

COMMENT ON TABLE profile_sections IS 'User-defined profile sections for customizable layouts';
COMMENT ON COLUMN profile_sections.config IS 'JSONB config specific to section type (filters, styling, etc)';

CREATE TABLE section_content (
    id                  BIGSERIAL PRIMARY KEY,
    section_id          BIGINT NOT NULL REFERENCES profile_sections(id) ON DELETE CASCADE,

    content_type        VARCHAR(50) NOT NULL,
    title               VARCHAR(200),
    content             TEXT,
    url                 VARCHAR(500),

    display_order       INTEGER NOT NULL DEFAULT 0,

    created_at          TIMESTAMPTZ NOT NULL DEFAULT NOW(),
    updated_at          TIMESTAMPTZ NOT NULL DEFAULT NOW()
);

COMMENT ON TABLE section_content IS 'Individual content items within static profile sections';
COMMENT ON COLUMN section_content.content_type IS 'text, link, image, embed';

-- Custom feeds --------------------------------------------------------------------------------------------------------------------

CREATE TABLE custom_feeds (
    id                  BIGSERIAL PRIMARY KEY,
    user_id             BIGINT NOT NULL REFERENCES users(id) ON DELETE CASCADE,

    name                VARCHAR(100) NOT NULL,
    description         TEXT,

    algorithm_config    JSONB NOT NULL,

    is_default          BOOLEAN NOT NULL DEFAULT FALSE,
    display_order       INTEGER NOT NULL DEFAULT 0,

    created_at          TIMESTAMPTZ NOT NULL DEFAULT NOW(),
    updated_at          TIMESTAMPTZ NOT NULL DEFAULT NOW(),

    CONSTRAINT custom_feeds_name_not_empty CHECK (LENGTH(TRIM(name)) > 0),
    CONSTRAINT custom_feeds_user_name_unique UNIQUE (user_id, name)
);

COMMENT ON TABLE custom_feeds IS 'User-defined custom feeds with filter algorithms';
COMMENT ON COLUMN custom_feeds.algorithm_config IS 'JSONB filter blocks and logical operators';

CREATE TABLE feed_filters (
    id                  BIGSERIAL PRIMARY KEY,
    feed_id             BIGINT NOT NULL REFERENCES custom_feeds(id) ON DELETE CASCADE,

    type                filter_type NOT NULL,
    operator            filter_operator NOT NULL,
    value               JSONB NOT NULL,

    group_id            INTEGER NOT NULL DEFAULT 0,
    logical_operator    VARCHAR(10) NOT NULL DEFAULT 'AND',

    display_order       INTEGER NOT NULL DEFAULT 0,

    created_at          TIMESTAMPTZ NOT NULL DEFAULT NOW(),

    -- Decision 15.
    CONSTRAINT feed_filters_logical_operator_valid CHECK (logical_operator IN ('AND', 'OR', 'NOT'))
);

COMMENT ON TABLE feed_filters IS 'Individual filter blocks composing feed algorithms';
COMMENT ON COLUMN feed_filters.value IS 'JSONB value specific to filter type';
COMMENT ON COLUMN feed_filters.group_id IS 'Group filters for complex logic (AND/OR combinations)';
COMMENT ON COLUMN feed_filters.logical_operator IS 'Operator of the group: AND for all, OR for any, NOT for none';

-- Messaging -----------------------------------------------------------------------------------------------------------------------

CREATE TABLE conversations (
    id                  BIGSERIAL PRIMARY KEY,

    participant_ids     BIGINT[] NOT NULL,

    last_message_at     TIMESTAMPTZ NOT NULL DEFAULT NOW(),
    created_at          TIMESTAMPTZ NOT NULL DEFAULT NOW(),

    CONSTRAINT conversations_min_participants CHECK (array_length(participant_ids, 1) >= 2)
);

COMMENT ON TABLE conversations IS 'Message conversation threads between users';
COMMENT ON COLUMN conversations.participant_ids IS 'Array of user IDs in conversation (supports group DMs)';

CREATE TABLE messages (
    id                  BIGSERIAL PRIMARY KEY,
    conversation_id     BIGINT NOT NULL REFERENCES conversations(id) ON DELETE CASCADE,
    -- Decision 7: the design's prose keeps the messages of a deleted sender, its DDL would delete them.
    sender_id           BIGINT REFERENCES users(id) ON DELETE SET NULL,

    content             TEXT NOT NULL,

    read_by             BIGINT[] NOT NULL DEFAULT '{}',

    created_at          TIMESTAMPTZ NOT NULL DEFAULT NOW(),
    updated_at          TIMESTAMPTZ NOT NULL DEFAULT NOW(),
    deleted_at          TIMESTAMPTZ,

    CONSTRAINT messages_content_not_empty CHECK (LENGTH(TRIM(content)) > 0)
);

COMMENT ON TABLE messages IS 'Individual messages within conversations';
COMMENT ON COLUMN messages.sender_id IS 'NULL once the account is purged (shown as "Deleted User")';
COMMENT ON COLUMN messages.read_by IS 'Array of user IDs who have read this message';

-- Notifications -------------------------------------------------------------------------------------------------------------------

CREATE TABLE notifications (
    id                  BIGSERIAL PRIMARY KEY,
    user_id             BIGINT NOT NULL REFERENCES users(id) ON DELETE CASCADE,

    type                notification_type NOT NULL,

    -- Decision 7: kept when the actor is purged.
    actor_id            BIGINT REFERENCES users(id) ON DELETE SET NULL,
    post_id             BIGINT REFERENCES posts(id) ON DELETE CASCADE,
    comment_id          BIGINT REFERENCES comments(id) ON DELETE CASCADE,

    title               VARCHAR(200) NOT NULL,
    content             TEXT,
    action_url          VARCHAR(500),

    is_read             BOOLEAN NOT NULL DEFAULT FALSE,
    read_at             TIMESTAMPTZ,

    created_at          TIMESTAMPTZ NOT NULL DEFAULT NOW(),

    CONSTRAINT notifications_title_not_empty CHECK (LENGTH(TRIM(title)) > 0)
);

COMMENT ON TABLE notifications IS 'User notifications for social interactions';
COMMENT ON COLUMN notifications.actor_id IS 'User who triggered the notification (NULL for system, or once purged)';

-- Storage and subscriptions -------------------------------------------------------------------------------------------------------

CREATE TABLE storage_usage (
    id                  BIGSERIAL PRIMARY KEY,
    user_id             BIGINT NOT NULL REFERENCES users(id) ON DELETE CASCADE,

    used_bytes          BIGINT NOT NULL DEFAULT 0,
    -- Decision 19. That used + reserved stays within the quota is the reserving statement's condition and no CHECK, since a
    -- downgrade may rightly leave more in use than the new quota.
    reserved_bytes      BIGINT NOT NULL DEFAULT 0,
    quota_bytes         BIGINT NOT NULL DEFAULT 52428800,

    images_bytes        BIGINT NOT NULL DEFAULT 0,
    videos_bytes        BIGINT NOT NULL DEFAULT 0,
    audio_bytes         BIGINT NOT NULL DEFAULT 0,
    other_bytes         BIGINT NOT NULL DEFAULT 0,

    last_calculated_at  TIMESTAMPTZ NOT NULL DEFAULT NOW(),
    created_at          TIMESTAMPTZ NOT NULL DEFAULT NOW(),
    updated_at          TIMESTAMPTZ NOT NULL DEFAULT NOW(),

    CONSTRAINT storage_usage_user_id_unique UNIQUE (user_id),
    CONSTRAINT storage_usage_positive CHECK (used_bytes >= 0),
    CONSTRAINT storage_usage_reserved_positive CHECK (reserved_bytes >= 0),
    CONSTRAINT storage_usage_quota_positive CHECK (quota_bytes > 0),
    -- Decision 23.
    CONSTRAINT storage_usage_breakdown_positive CHECK (
        images_bytes >= 0 AND videos_bytes >= 0 AND audio_bytes >= 0 AND other_bytes >= 0
    )
);

COMMENT ON TABLE storage_usage IS 'Per-user storage quota tracking';
COMMENT ON COLUMN storage_usage.reserved_bytes IS 'Announced bytes of uploads under way; used + reserved never exceeds the quota';
COMMENT ON COLUMN storage_usage.quota_bytes IS 'User storage limit in bytes (50MB = 52428800)';

CREATE TABLE subscription_tiers (
    id                  BIGSERIAL PRIMARY KEY,

    name                VARCHAR(50) NOT NULL,
    description         TEXT,

    storage_bytes       BIGINT NOT NULL,

    price_monthly_cents INTEGER NOT NULL,

    is_active           BOOLEAN NOT NULL DEFAULT TRUE,

    created_at          TIMESTAMPTZ NOT NULL DEFAULT NOW(),
    updated_at          TIMESTAMPTZ NOT NULL DEFAULT NOW(),

    CONSTRAINT subscription_tiers_name_unique UNIQUE (name),
    CONSTRAINT subscription_tiers_storage_positive CHECK (storage_bytes > 0),
    CONSTRAINT subscription_tiers_price_positive CHECK (price_monthly_cents >= 0)
);

COMMENT ON TABLE subscription_tiers IS 'Available subscription tiers and pricing';
COMMENT ON COLUMN subscription_tiers.price_monthly_cents IS 'Price in cents (e.g., 999 = $9.99)';

CREATE TABLE user_subscriptions (
    id                      BIGSERIAL PRIMARY KEY,
    user_id                 BIGINT NOT NULL REFERENCES users(id) ON DELETE CASCADE,
    tier_id                 BIGINT NOT NULL REFERENCES subscription_tiers(id),

    status                  subscription_status NOT NULL DEFAULT 'active',

    stripe_subscription_id  VARCHAR(255),
    stripe_customer_id      VARCHAR(255),

    current_period_start    TIMESTAMPTZ NOT NULL,
    current_period_end      TIMESTAMPTZ NOT NULL,
    canceled_at             TIMESTAMPTZ,
    -- Decision 24.
    grace_ends_at           TIMESTAMPTZ,

    created_at              TIMESTAMPTZ NOT NULL DEFAULT NOW(),
    updated_at              TIMESTAMPTZ NOT NULL DEFAULT NOW()
);

COMMENT ON TABLE user_subscriptions IS 'User subscription records and billing info';
COMMENT ON COLUMN user_subscriptions.grace_ends_at IS 'End of the 30 days after a cancelled period in which its quota still holds';

-- Lists and collections -----------------------------------------------------------------------------------------------------------

CREATE TABLE user_lists (
    id                  BIGSERIAL PRIMARY KEY,
    user_id             BIGINT NOT NULL REFERENCES users(id) ON DELETE CASCADE,

    name                VARCHAR(100) NOT NULL,
    description         TEXT,

    is_public           BOOLEAN NOT NULL DEFAULT TRUE,

    created_at          TIMESTAMPTZ NOT NULL DEFAULT NOW(),
    updated_at          TIMESTAMPTZ NOT NULL DEFAULT NOW(),

    CONSTRAINT user_lists_name_not_empty CHECK (LENGTH(TRIM(name)) > 0),
    CONSTRAINT user_lists_user_name_unique UNIQUE (user_id, name)
);

COMMENT ON TABLE user_lists IS 'User-created lists (e.g., "Favorite Artists", "Local Businesses")';

CREATE TABLE list_members (
    id                  BIGSERIAL PRIMARY KEY,
    list_id             BIGINT NOT NULL REFERENCES user_lists(id) ON DELETE CASCADE,
    member_user_id      BIGINT NOT NULL REFERENCES users(id) ON DELETE CASCADE,

    added_at            TIMESTAMPTZ NOT NULL DEFAULT NOW(),

    CONSTRAINT list_members_unique UNIQUE (list_id, member_user_id)
);

COMMENT ON TABLE list_members IS 'Users included in lists';

-- Decision 4: the database may have any name, and only its owner may comment on it, which the one who migrates need not be.
DO $$
BEGIN
    EXECUTE format('COMMENT ON DATABASE %I IS %L', current_database(), 'VRSS Social Platform - PostgreSQL Database');
EXCEPTION
    WHEN insufficient_privilege THEN
        RAISE NOTICE 'the comment on the database is left out: it belongs to somebody else';
END;
$$;
