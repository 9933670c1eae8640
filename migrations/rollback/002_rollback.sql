-- Only tiers that stand as they were seeded and that nobody subscribed to: one that an operator changed, or that holds people, stays, and
-- going up again leaves it as it is.

DELETE FROM subscription_tiers
WHERE (name, description, storage_bytes, price_monthly_cents, is_active) IN (
        ('Free', '50MB storage for new users', 52428800, 0, TRUE),
        ('Basic', '1GB storage', 1073741824, 499, TRUE),
        ('Pro', '5GB storage', 5368709120, 999, TRUE),
        ('Premium', '10GB storage', 10737418240, 1499, TRUE)
    )
  AND NOT EXISTS (SELECT 1 FROM user_subscriptions WHERE user_subscriptions.tier_id = subscription_tiers.id);
