/** Languages that a post can be marked with in a form: those that the server guesses, and a few more. ISO 639-1. */
const CODES = [
  ...['am', 'ar', 'az', 'be', 'bg', 'bn', 'ca', 'cs', 'cy', 'da', 'de', 'el', 'en', 'eo', 'es', 'et', 'eu', 'fa', 'fi'],
  ...['fr', 'ga', 'gd', 'gl', 'gu', 'he', 'hi', 'hr', 'hu', 'hy', 'id', 'is', 'it', 'ja', 'ka', 'kn', 'ko', 'ku', 'la'],
  ...['lb', 'lo', 'lt', 'lv', 'mk', 'ml', 'mr', 'ms', 'nl', 'no', 'or', 'pa', 'pl', 'pt', 'ro', 'ru', 'sk', 'sl', 'sq'],
  ...['sr', 'sv', 'sw', 'ta', 'te', 'th', 'tl', 'tr', 'uk', 'ur', 'vi', 'yi', 'yo', 'zh'],
];

const names = new Intl.DisplayNames('en', { type: 'language' });

/** What a language is called in the words of the page; its code where nobody knows. */
export function languageName(code: string): string {
  return names.of(code) ?? code;
}

/** In the order of their names; one that a post has already is among them, whatever it is. */
export function languageOptions(chosen: string): { value: string; label: string }[] {
  const codes = CODES.includes(chosen) || !/^[a-z]{2}$/.test(chosen) ? CODES : [...CODES, chosen];
  const options = codes.map((value) => ({ value, label: languageName(value) }));
  return options.sort((one, other) => one.label.localeCompare(other.label, 'en'));
}
