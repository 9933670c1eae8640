-- Rows don't change; while this step is down, counters, friendships and updated_at don't move.

DROP TRIGGER trigger_update_storage_delete ON post_media;
DROP TRIGGER trigger_update_storage_insert ON post_media;
DROP TRIGGER trigger_end_friendship ON user_follows;
DROP TRIGGER trigger_create_friendship ON user_follows;
DROP TRIGGER trigger_update_post_comments_count_soft_delete ON comments;
DROP TRIGGER trigger_update_post_comments_count_delete ON comments;
DROP TRIGGER trigger_update_post_comments_count ON comments;
DROP TRIGGER trigger_update_post_likes_count_delete ON post_interactions;
DROP TRIGGER trigger_update_post_likes_count ON post_interactions;

DROP TRIGGER update_user_lists_updated_at ON user_lists;
DROP TRIGGER update_user_subscriptions_updated_at ON user_subscriptions;
DROP TRIGGER update_subscription_tiers_updated_at ON subscription_tiers;
DROP TRIGGER update_section_content_updated_at ON section_content;
DROP TRIGGER update_sessions_updated_at ON sessions;
DROP TRIGGER update_storage_usage_updated_at ON storage_usage;
DROP TRIGGER update_messages_updated_at ON messages;
DROP TRIGGER update_custom_feeds_updated_at ON custom_feeds;
DROP TRIGGER update_profile_sections_updated_at ON profile_sections;
DROP TRIGGER update_comments_updated_at ON comments;
DROP TRIGGER update_posts_updated_at ON posts;
DROP TRIGGER update_user_profiles_updated_at ON user_profiles;
DROP TRIGGER update_users_updated_at ON users;

DROP FUNCTION
    update_storage_on_media_delete(), update_storage_on_media_insert(), end_friendship_on_unfollow(),
    create_friendship_on_mutual_follow(), update_post_comments_count_on_soft_delete(), update_post_comments_count(),
    update_post_likes_count(), update_updated_at_column();
