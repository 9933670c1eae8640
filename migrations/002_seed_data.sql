-- compatible-with-previous: yes
--
-- Subscription tiers alone. Decision 6: the design's demo user is left out, since a known account has no place in a database that
-- may go live; `vrss demo` makes demo people with a generated password.

INSERT INTO subscription_tiers (name, description, storage_bytes, price_monthly_cents, is_active)
VALUES
    ('Free', '50MB storage for new users', 52428800, 0, TRUE),
    ('Basic', '1GB storage', 1073741824, 499, TRUE),
    ('Pro', '5GB storage', 5368709120, 999, TRUE),
    ('Premium', '10GB storage', 10737418240, 1499, TRUE)
ON CONFLICT (name) DO NOTHING;
