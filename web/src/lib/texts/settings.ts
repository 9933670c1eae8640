/** Words of the settings. */
export const settingsTitle = 'Settings';
export const profileTitle = 'Your page';
export const profileText = 'What your page says of you. Everyone who may see your page reads it.';
export const bio = 'About you';
export const bioHint = 'A few sentences.';
export const location = 'Place';
export const website = 'Website';
export const websiteHint = 'Begins with https:// or http://';
export const save = 'Save';
export const saving = 'Saving';
export const saved = 'Saved.';
export const installationTitle = 'This installation';
export const installationText = 'What this place says of itself: beside the mark, on the welcome page and in mails.';
export const installationName = 'Name';
export const installationLine = 'A line about it';
export const installationLineHint = 'One sentence, such as who it is for.';
export const installationRunBy = 'Who runs it';
export const installationRunByHint = 'Stands after “Run by”.';
export const blockedTitle = 'Blocked';
export const blockedText =
  'You and the people here don’t see each other. They are not told. Unblocking brings no follow back.';
