-- Takes the tables of the design away, with everything in them. The extensions stay: whether they were here before is not known.

DROP TABLE
    list_members, user_lists, user_subscriptions, subscription_tiers, storage_usage, notifications, messages, conversations,
    feed_filters, custom_feeds, section_content, profile_sections, reposts, comments, post_interactions, friendships, user_follows,
    pending_uploads, post_media, posts, verification_tokens, sessions, user_profiles, users;

DROP TYPE
    subscription_status, notification_type, filter_operator, filter_type, section_type, interaction_type, media_type, post_status,
    post_type, profile_visibility;

DO $$
BEGIN
    EXECUTE format('COMMENT ON DATABASE %I IS NULL', current_database());
EXCEPTION
    WHEN insufficient_privilege THEN
        RAISE NOTICE 'the comment on the database is left: it belongs to somebody else';
END;
$$;
