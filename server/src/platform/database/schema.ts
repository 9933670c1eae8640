/**
 * The migrated schema, one interface a table, as `node tools/database-types.ts` reads it from the catalogue. Not edited by hand.
 * Comments on tables and columns stand in the migrations.
 */
import type { ColumnType } from 'kysely';

/** bigint: its digits as a string, in both directions. */
export type Int8 = string;

/** timestamptz: milliseconds only, since a Date cuts the microseconds off; write a string to keep them. */
export type Timestamp = ColumnType<Date, Date | string, Date | string>;

export type JsonValue = string | number | boolean | null | JsonValue[] | { [key: string]: JsonValue };

/** jsonb: read as a value, written as JSON text, since the driver takes an array for one of PostgreSQL's. */
export type Json = ColumnType<JsonValue, string, string>;

/** A column that an INSERT may leave out. */
export type WithDefault<T> = [T] extends [ColumnType<infer Select, infer Insert, infer Update>]
  ? ColumnType<Select, Insert | undefined, Update>
  : ColumnType<T, T | undefined, T>;

export type FeedPlace = 'home' | 'discovery';

export type FilterOperator = 'equals' | 'not_equals' | 'contains' | 'greater_than' | 'less_than' | 'in_range';

export type FilterType =
  | 'post_type'
  | 'author'
  | 'tag'
  | 'keyword'
  | 'date_range'
  | 'engagement'
  | 'media'
  | 'alt_text'
  | 'language'
  | 'content_warning';

export type InteractionType = 'like' | 'bookmark' | 'share';

export type MediaType = 'image' | 'gif' | 'video' | 'audio' | 'document';

export type MentionAudience = 'everyone' | 'followed' | 'friends' | 'nobody';

export type NotificationType =
  'follow' | 'like' | 'comment' | 'repost' | 'mention' | 'message' | 'friend_request' | 'system';

export type PostStatus = 'draft' | 'published' | 'scheduled' | 'deleted';

export type PostType =
  'text_short' | 'text_long' | 'image' | 'image_gallery' | 'gif' | 'video_short' | 'video_long' | 'song' | 'album';

export type ProfileVisibility = 'public' | 'followers' | 'private';

export type SectionType =
  | 'feed'
  | 'gallery'
  | 'links'
  | 'static_text'
  | 'static_image'
  | 'video'
  | 'reposts'
  | 'friends'
  | 'followers'
  | 'following'
  | 'list';

export type SubscriptionStatus = 'active' | 'canceled' | 'expired' | 'suspended';

export interface BackfillsTable {
  name: string;
  last_id: WithDefault<Int8>;
  end_id: Int8 | null;
  filled: WithDefault<Int8>;
  finished_at: Timestamp | null;
}

export interface BlocksTable {
  id: WithDefault<Int8>;
  blocker_id: Int8;
  blocked_id: Int8;
  created_at: WithDefault<Timestamp>;
}

export interface CommentsTable {
  id: WithDefault<Int8>;
  post_id: Int8;
  user_id: Int8;
  parent_comment_id: Int8 | null;
  content: string;
  content_html: string | null;
  likes_count: WithDefault<number>;
  replies_count: WithDefault<number>;
  created_at: WithDefault<Timestamp>;
  updated_at: WithDefault<Timestamp>;
  deleted_at: Timestamp | null;
}

export interface ConversationsTable {
  id: WithDefault<Int8>;
  participant_ids: Int8[];
  last_message_at: WithDefault<Timestamp>;
  created_at: WithDefault<Timestamp>;
}

export interface CustomFeedsTable {
  id: WithDefault<Int8>;
  user_id: Int8;
  name: string;
  description: string | null;
  algorithm_config: Json;
  is_default: WithDefault<boolean>;
  display_order: WithDefault<number>;
  created_at: WithDefault<Timestamp>;
  updated_at: WithDefault<Timestamp>;
  place: WithDefault<FeedPlace>;
  version: WithDefault<number>;
  dropped: WithDefault<Json>;
}

export interface EmailChangesTable {
  id: WithDefault<Int8>;
  user_id: Int8;
  old_email: string;
  new_email: string;
  created_at: WithDefault<Timestamp>;
  changed_at: Timestamp | null;
}

export interface FeedFiltersTable {
  id: WithDefault<Int8>;
  feed_id: Int8;
  type: FilterType;
  operator: FilterOperator;
  value: Json;
  group_id: WithDefault<number>;
  logical_operator: WithDefault<string>;
  display_order: WithDefault<number>;
  created_at: WithDefault<Timestamp>;
}

export interface FeedOrdersTable {
  id: WithDefault<Int8>;
  user_id: Int8;
  post_ids: Int8[];
  created_at: WithDefault<Timestamp>;
}

export interface FollowRequestsTable {
  id: WithDefault<Int8>;
  requester_id: Int8;
  target_id: Int8;
  created_at: WithDefault<Timestamp>;
  asks_friendship: WithDefault<boolean>;
  refused_at: Timestamp | null;
  withdrawn: WithDefault<boolean>;
}

export interface FriendshipsTable {
  id: WithDefault<Int8>;
  user_id_1: Int8;
  user_id_2: Int8;
  created_at: WithDefault<Timestamp>;
}

export interface HeldUsernamesTable {
  id: WithDefault<Int8>;
  username: string;
  user_id: Int8 | null;
  held_since: WithDefault<Timestamp>;
  held_until: Timestamp;
}

export interface IdempotencyKeysTable {
  id: WithDefault<Int8>;
  user_id: Int8;
  procedure: string;
  key: string;
  body_hash: string;
  result_id: Int8 | null;
  created_at: WithDefault<Timestamp>;
  expires_at: Timestamp;
}

export interface InstallationTable {
  id: WithDefault<number>;
  name: WithDefault<string>;
  line: WithDefault<string>;
  run_by: WithDefault<string>;
  secret_fingerprint: string | null;
  public_url: string | null;
  demo_filled_at: Timestamp | null;
  created_at: WithDefault<Timestamp>;
  updated_at: WithDefault<Timestamp>;
}

export interface KnownDevicesTable {
  id: WithDefault<Int8>;
  user_id: Int8;
  token_hash: string;
  last_used_at: WithDefault<Timestamp>;
  created_at: WithDefault<Timestamp>;
}

export interface ListMembersTable {
  id: WithDefault<Int8>;
  list_id: Int8;
  member_user_id: Int8;
  added_at: WithDefault<Timestamp>;
}

export interface MessagesTable {
  id: WithDefault<Int8>;
  conversation_id: Int8;
  sender_id: Int8 | null;
  content: string;
  read_by: WithDefault<Int8[]>;
  created_at: WithDefault<Timestamp>;
  updated_at: WithDefault<Timestamp>;
  deleted_at: Timestamp | null;
}

export interface ModerationActionsTable {
  id: WithDefault<Int8>;
  actor_id: Int8 | null;
  actor_name: string;
  action: string;
  user_id: Int8 | null;
  post_id: Int8 | null;
  note: string | null;
  created_at: WithDefault<Timestamp>;
}

export interface MutedWordsTable {
  id: WithDefault<Int8>;
  user_id: Int8;
  words: string;
  phrase: string;
  ends_at: Timestamp | null;
  created_at: WithDefault<Timestamp>;
}

export interface MutesTable {
  id: WithDefault<Int8>;
  user_id: Int8;
  muted_id: Int8 | null;
  tag: string | null;
  tag_name: string | null;
  ends_at: Timestamp | null;
  created_at: WithDefault<Timestamp>;
}

export interface NotificationsTable {
  id: WithDefault<Int8>;
  user_id: Int8;
  type: NotificationType;
  actor_id: Int8 | null;
  post_id: Int8 | null;
  comment_id: Int8 | null;
  title: string;
  content: string | null;
  action_url: string | null;
  is_read: WithDefault<boolean>;
  read_at: Timestamp | null;
  created_at: WithDefault<Timestamp>;
}

export interface OutboxTable {
  id: WithDefault<Int8>;
  type: string;
  subject: string;
  payload: Json;
  created_at: WithDefault<Timestamp>;
}

export interface OutboxDeliveriesTable {
  listener: string;
  event_id: Int8;
  type: string;
  subject: string;
  payload: Json;
  created_at: Timestamp;
  attempts: WithDefault<number>;
  next_attempt_at: WithDefault<Timestamp>;
  set_aside_at: Timestamp | null;
}

export interface PendingUploadsTable {
  id: WithDefault<string>;
  user_id: Int8;
  s3_key: string;
  filename: string;
  content_type: string;
  size: Int8;
  expires_at: Timestamp;
  created_at: WithDefault<Timestamp>;
}

export interface PostInteractionsTable {
  id: WithDefault<Int8>;
  user_id: Int8;
  post_id: Int8;
  type: InteractionType;
  created_at: WithDefault<Timestamp>;
}

export interface PostMediaTable {
  id: WithDefault<Int8>;
  post_id: Int8 | null;
  user_id: Int8;
  purpose: WithDefault<string>;
  type: MediaType;
  file_url: string;
  file_size_bytes: Int8;
  mime_type: string;
  width: number | null;
  height: number | null;
  duration_seconds: number | null;
  thumbnail_url: string | null;
  display_order: WithDefault<number>;
  created_at: WithDefault<Timestamp>;
}

export interface PostMentionsTable {
  post_id: Int8;
  user_id: Int8;
  created_at: WithDefault<Timestamp>;
}

export interface PostScoresTable {
  post_id: Int8;
  period: string;
  score: number;
  published_at: Timestamp;
}

export interface PostTagsTable {
  post_id: Int8;
  tag: string;
  name: string;
  published_at: Timestamp;
}

export interface PostWordsTable {
  post_id: Int8;
  published_at: Timestamp;
  words: string;
}

export interface PostsTable {
  id: WithDefault<Int8>;
  user_id: Int8;
  type: PostType;
  status: WithDefault<PostStatus>;
  visibility: WithDefault<ProfileVisibility>;
  title: string | null;
  content: string | null;
  content_html: string | null;
  media_urls: Json | null;
  thumbnail_url: string | null;
  likes_count: WithDefault<number>;
  comments_count: WithDefault<number>;
  reposts_count: WithDefault<number>;
  views_count: WithDefault<number>;
  published_at: Timestamp | null;
  scheduled_for: Timestamp | null;
  created_at: WithDefault<Timestamp>;
  updated_at: WithDefault<Timestamp>;
  deleted_at: Timestamp | null;
  hidden_at: Timestamp | null;
  edited_at: Timestamp | null;
  excerpt: string | null;
  word_count: number | null;
  tags: WithDefault<string[]>;
  shares_count: WithDefault<number>;
  language: string | null;
  content_warning: string | null;
}

export interface ProfileSectionsTable {
  id: WithDefault<Int8>;
  user_id: Int8;
  type: SectionType;
  title: string;
  description: string | null;
  config: WithDefault<Json>;
  display_order: WithDefault<number>;
  is_visible: WithDefault<boolean>;
  created_at: WithDefault<Timestamp>;
  updated_at: WithDefault<Timestamp>;
}

export interface RateLimitsTable {
  key: string;
  points: WithDefault<number>;
  expire: Int8 | null;
}

export interface RepostsTable {
  id: WithDefault<Int8>;
  user_id: Int8;
  post_id: Int8;
  comment: string | null;
  created_at: WithDefault<Timestamp>;
}

export interface SchemaMigrationsTable {
  version: string;
  applied_at: WithDefault<Timestamp>;
}

export interface SectionContentTable {
  id: WithDefault<Int8>;
  section_id: Int8;
  content_type: string;
  title: string | null;
  content: string | null;
  url: string | null;
  display_order: WithDefault<number>;
  created_at: WithDefault<Timestamp>;
  updated_at: WithDefault<Timestamp>;
}

export interface SessionsTable {
  id: WithDefault<Int8>;
  user_id: Int8;
  token: string;
  expires_at: Timestamp;
  ip_address: string | null;
  user_agent: string | null;
  last_activity_at: WithDefault<Timestamp>;
  created_at: WithDefault<Timestamp>;
  updated_at: WithDefault<Timestamp>;
  confirmed_at: WithDefault<Timestamp>;
}

export interface StorageUsageTable {
  id: WithDefault<Int8>;
  user_id: Int8;
  used_bytes: WithDefault<Int8>;
  reserved_bytes: WithDefault<Int8>;
  quota_bytes: WithDefault<Int8>;
  images_bytes: WithDefault<Int8>;
  videos_bytes: WithDefault<Int8>;
  audio_bytes: WithDefault<Int8>;
  other_bytes: WithDefault<Int8>;
  last_calculated_at: WithDefault<Timestamp>;
  created_at: WithDefault<Timestamp>;
  updated_at: WithDefault<Timestamp>;
}

export interface SubscriptionTiersTable {
  id: WithDefault<Int8>;
  name: string;
  description: string | null;
  storage_bytes: Int8;
  price_monthly_cents: number;
  is_active: WithDefault<boolean>;
  created_at: WithDefault<Timestamp>;
  updated_at: WithDefault<Timestamp>;
}

export interface SuggestionDismissalsTable {
  user_id: Int8;
  dismissed_id: Int8;
  created_at: WithDefault<Timestamp>;
}

export interface UserFollowsTable {
  id: WithDefault<Int8>;
  follower_id: Int8;
  following_id: Int8;
  created_at: WithDefault<Timestamp>;
  asks_friendship: WithDefault<boolean>;
}

export interface UserListsTable {
  id: WithDefault<Int8>;
  user_id: Int8;
  name: string;
  description: string | null;
  is_public: WithDefault<boolean>;
  created_at: WithDefault<Timestamp>;
  updated_at: WithDefault<Timestamp>;
}

export interface UserProfilesTable {
  id: WithDefault<Int8>;
  user_id: Int8;
  display_name: string | null;
  bio: string | null;
  age: number | null;
  location: string | null;
  website: string | null;
  avatar_url: string | null;
  visibility: WithDefault<ProfileVisibility>;
  background_config: WithDefault<Json>;
  music_config: Json | null;
  style_config: WithDefault<Json>;
  layout_config: WithDefault<Json>;
  created_at: WithDefault<Timestamp>;
  updated_at: WithDefault<Timestamp>;
  followers_count: WithDefault<number>;
  following_count: WithDefault<number>;
  friends_count: WithDefault<number>;
  mentions_from: WithDefault<MentionAudience>;
  age_shown: WithDefault<boolean>;
  in_search_engines: WithDefault<boolean>;
  in_suggestions: WithDefault<boolean>;
  search_name: string | null;
}

export interface UserSubscriptionsTable {
  id: WithDefault<Int8>;
  user_id: Int8;
  tier_id: Int8;
  status: WithDefault<SubscriptionStatus>;
  stripe_subscription_id: string | null;
  stripe_customer_id: string | null;
  current_period_start: Timestamp;
  current_period_end: Timestamp;
  canceled_at: Timestamp | null;
  grace_ends_at: Timestamp | null;
  created_at: WithDefault<Timestamp>;
  updated_at: WithDefault<Timestamp>;
}

export interface UsersTable {
  id: WithDefault<Int8>;
  username: string;
  email: string;
  email_verified: WithDefault<boolean>;
  password_hash: WithDefault<string>;
  status: WithDefault<string>;
  created_at: WithDefault<Timestamp>;
  updated_at: WithDefault<Timestamp>;
  last_login_at: Timestamp | null;
  deleted_at: Timestamp | null;
  role: WithDefault<string>;
  signup_secret_hash: string | null;
  suspension_reason: string | null;
  suspended_until: Timestamp | null;
}

export interface VerificationTokensTable {
  id: WithDefault<Int8>;
  identifier: string;
  token: string;
  expires: Timestamp;
  created_at: WithDefault<Timestamp>;
}

/** Every table under its name. */
export interface DB {
  backfills: BackfillsTable;
  blocks: BlocksTable;
  comments: CommentsTable;
  conversations: ConversationsTable;
  custom_feeds: CustomFeedsTable;
  email_changes: EmailChangesTable;
  feed_filters: FeedFiltersTable;
  feed_orders: FeedOrdersTable;
  follow_requests: FollowRequestsTable;
  friendships: FriendshipsTable;
  held_usernames: HeldUsernamesTable;
  idempotency_keys: IdempotencyKeysTable;
  installation: InstallationTable;
  known_devices: KnownDevicesTable;
  list_members: ListMembersTable;
  messages: MessagesTable;
  moderation_actions: ModerationActionsTable;
  muted_words: MutedWordsTable;
  mutes: MutesTable;
  notifications: NotificationsTable;
  outbox: OutboxTable;
  outbox_deliveries: OutboxDeliveriesTable;
  pending_uploads: PendingUploadsTable;
  post_interactions: PostInteractionsTable;
  post_media: PostMediaTable;
  post_mentions: PostMentionsTable;
  post_scores: PostScoresTable;
  post_tags: PostTagsTable;
  post_words: PostWordsTable;
  posts: PostsTable;
  profile_sections: ProfileSectionsTable;
  rate_limits: RateLimitsTable;
  reposts: RepostsTable;
  schema_migrations: SchemaMigrationsTable;
  section_content: SectionContentTable;
  sessions: SessionsTable;
  storage_usage: StorageUsageTable;
  subscription_tiers: SubscriptionTiersTable;
  suggestion_dismissals: SuggestionDismissalsTable;
  user_follows: UserFollowsTable;
  user_lists: UserListsTable;
  user_profiles: UserProfilesTable;
  user_subscriptions: UserSubscriptionsTable;
  users: UsersTable;
  verification_tokens: VerificationTokensTable;
}
