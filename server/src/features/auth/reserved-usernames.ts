/**
 * Names that no account gets: addresses of the product, those a person would take for the installation's own voice, and
 * words that stand where a name is expected. Compared in lower case.
 */
const RESERVED: ReadonlySet<string> = new Set(
  `about account accounts admin administrator administrators all anonymous answers api app apps archive assets auth
  avatar block blocked blocks blog bookmarks bot bots builder cdn changelog community compose contact cookies
  dashboard data delete deleted deleted_user demo design dev developer developers discover discovery docs
  download drafts edit editor email embed emoji error everyone everybody explore export faq favicon feed feeds
  feedback follow followers following friends ftp guest guidelines health help here home host hostmaster icon icons
  images imprint inbox index info install installation instance invite jobs json legal like likes list lists local
  localhost login logout mail mailbox mailer_daemon maintenance manifest media member members message messages metrics
  mod moderation moderator moderators nobody noreply no_reply notification notifications null oauth official operator
  owner page pages password people person photo photos plan plans policy popular post postmaster posts preview previews
  privacy profile profiles public ready register report reports reset robots root rss rules saved search security server
  session sessions settings setup sign_in sign_out sign_up signin signout signup sitemap social someone staff static
  status storage subscribe support suspended system tag tags team terms test theme trending undefined unknown update
  upload uploads user username users verify verification video videos void vrss web webhook webhooks webmaster
  welcome well_known you`.split(/\s+/),
);

/** Whether a username is kept from everybody, without regard to case and to underscores around it. */
export function isReserved(username: string): boolean {
  const name = username.toLowerCase();
  return RESERVED.has(name) || RESERVED.has(name.replace(/^_+|_+$/g, ''));
}
