-- compatible-with-previous: yes
--
-- Left out, decision 28, because a UNIQUE constraint already has the same index:
--   idx_users_email, idx_sessions_token, idx_verification_tokens_token, idx_user_follows_both, idx_post_interactions_user_post.
-- Left out because it costs more than it serves:
--   idx_posts_engagement_created (likes_count DESC, created_at DESC): with a counter in an index every like rewrites all indexes of
--   the post's row; measured, none of 39,205 updates stayed heap-only with it and half did without. Popularity gets a home of its own.

-- Users
CREATE INDEX idx_users_status ON users(status) WHERE status = 'active';
-- Decision 14: the design's UNIQUE constraints tell "Ada" from "ada"; people don't.
CREATE UNIQUE INDEX users_username_lower_unique ON users(LOWER(username));
CREATE UNIQUE INDEX users_email_lower_unique ON users(LOWER(email));

-- User profiles
CREATE INDEX idx_user_profiles_visibility ON user_profiles(visibility) WHERE visibility != 'private';

-- Sessions and tokens
CREATE INDEX idx_sessions_user ON sessions(user_id);
CREATE INDEX idx_sessions_expires_at ON sessions(expires_at);
CREATE UNIQUE INDEX verification_token_unique ON verification_tokens(identifier, token);

-- Posts. Feeds order by published_at (decision 27), on the indexes of 008.
CREATE INDEX idx_posts_user_created ON posts(user_id, created_at DESC, status) WHERE deleted_at IS NULL;
CREATE INDEX idx_posts_type_created ON posts(type, created_at DESC) WHERE status = 'published' AND deleted_at IS NULL;
CREATE INDEX idx_posts_user_status ON posts(user_id, status, created_at DESC);

-- Post media and uploads
CREATE INDEX idx_post_media_post ON post_media(post_id, display_order);
CREATE INDEX idx_post_media_user_size ON post_media(user_id, created_at DESC);
CREATE INDEX idx_pending_uploads_user_expires ON pending_uploads(user_id, expires_at);

-- Social graph
CREATE INDEX idx_user_follows_follower ON user_follows(follower_id, created_at DESC);
CREATE INDEX idx_user_follows_following ON user_follows(following_id, created_at DESC);
CREATE INDEX idx_friendships_user1 ON friendships(user_id_1, created_at DESC);
CREATE INDEX idx_friendships_user2 ON friendships(user_id_2, created_at DESC);

-- Interactions
CREATE INDEX idx_post_interactions_post_type ON post_interactions(post_id, type, created_at DESC);

-- Comments
CREATE INDEX idx_comments_post_created ON comments(post_id, created_at DESC) WHERE deleted_at IS NULL;
CREATE INDEX idx_comments_parent ON comments(parent_comment_id, created_at DESC)
    WHERE parent_comment_id IS NOT NULL AND deleted_at IS NULL;

-- Reposts
CREATE INDEX idx_reposts_user ON reposts(user_id, created_at DESC);
CREATE INDEX idx_reposts_post ON reposts(post_id, created_at DESC);

-- Profile sections
CREATE INDEX idx_profile_sections_user_order ON profile_sections(user_id, display_order) WHERE is_visible = TRUE;
CREATE INDEX idx_section_content_section_order ON section_content(section_id, display_order);

-- Custom feeds
CREATE INDEX idx_custom_feeds_user ON custom_feeds(user_id, display_order);
CREATE UNIQUE INDEX custom_feeds_user_name_lower_unique ON custom_feeds(user_id, LOWER(name));
CREATE INDEX idx_feed_filters_feed ON feed_filters(feed_id, group_id, display_order);
CREATE INDEX idx_feed_filters_type ON feed_filters(type, feed_id);

-- Messaging
CREATE INDEX idx_conversations_participants ON conversations USING GIN(participant_ids);
CREATE INDEX idx_messages_conversation_created ON messages(conversation_id, created_at DESC) WHERE deleted_at IS NULL;
CREATE INDEX idx_messages_unread ON messages USING GIN(read_by) WHERE deleted_at IS NULL;

-- Notifications
CREATE INDEX idx_notifications_user_unread ON notifications(user_id, created_at DESC) WHERE is_read = FALSE;
CREATE INDEX idx_notifications_user_created ON notifications(user_id, created_at DESC);

-- Subscriptions. Decision 23: two active ones for one person are impossible.
CREATE UNIQUE INDEX user_subscriptions_active_unique ON user_subscriptions(user_id) WHERE status = 'active';

-- Lists
CREATE UNIQUE INDEX user_lists_user_name_lower_unique ON user_lists(user_id, LOWER(name));

-- JSONB
CREATE INDEX idx_posts_media_urls_gin ON posts USING GIN(media_urls);
CREATE INDEX idx_user_profiles_style_config_gin ON user_profiles USING GIN(style_config);

-- Foreign keys that cascade or set NULL and that no index above serves (a partial index doesn't serve them). Without them deleting
-- the most liked post took over 20 s at the design's scale, with them 1.8 s.
CREATE INDEX idx_comments_post ON comments(post_id);
CREATE INDEX idx_comments_user ON comments(user_id);
CREATE INDEX idx_comments_parent_comment ON comments(parent_comment_id, post_id);
CREATE INDEX idx_profile_sections_user ON profile_sections(user_id);
CREATE INDEX idx_messages_conversation ON messages(conversation_id);
CREATE INDEX idx_messages_sender ON messages(sender_id);
CREATE INDEX idx_notifications_actor ON notifications(actor_id);
CREATE INDEX idx_notifications_post ON notifications(post_id);
CREATE INDEX idx_notifications_comment ON notifications(comment_id);
CREATE INDEX idx_user_subscriptions_user ON user_subscriptions(user_id);
CREATE INDEX idx_list_members_member ON list_members(member_user_id);
