/** Words of the settings. */
export const settingsTitle = 'Settings';
export const profileTitle = 'Your page';
export const profileText = 'What your page says about you. Anyone who can see your page can read this.';
export const bio = 'About you';
export const bioHint = 'A few sentences.';
export const location = 'Location';
export const website = 'Website';
export const websiteHint = 'Starts with https:// or http://';
export const save = 'Save';
export const saving = 'Saving';
export const saved = 'Saved.';
export const installationTitle = 'This installation';
export const installationText =
  'What this community says about itself: next to the logo, on the welcome page and in e-mails.';
export const installationName = 'Name';
export const installationLine = 'Tagline';
export const installationLineHint = 'One sentence, such as who this community is for.';
export const installationRunBy = 'Who runs it';
export const installationRunByHint = 'Appears after “Run by”.';
export const blockedTitle = 'Blocked';
export const blockedText =
  'You and people you block can’t see each other. They aren’t told. Unblocking doesn’t restore follows.';
