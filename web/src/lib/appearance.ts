/**
 * What the person chose of how pages look and act in this browser. It stands in cookies, so that the server draws the page
 * as chosen before any script; without a choice the system decides (look.md, "Colour").
 */
export interface Appearance {
  readonly theme: 'system' | 'light' | 'dark';
  readonly contrast: 'system' | 'standard' | 'more';
  readonly textSize: 'standard' | 'larger' | 'largest';
  readonly motion: 'system' | 'reduced';
  /** Single keys that act (WCAG 2.1.4). */
  readonly shortcuts: 'on' | 'off';
}

export type ChoiceName = keyof Appearance;

interface Choice<Value> {
  readonly cookie: string;
  /** Of `<html>`; style sheets and scripts go by it. */
  readonly attribute: string;
  /** The first is no choice: it leaves neither cookie nor attribute. */
  readonly values: readonly [Value, ...Value[]];
}

const choices: { readonly [Name in ChoiceName]: Choice<Appearance[Name]> } = {
  theme: { cookie: 'vrss_theme', attribute: 'data-theme', values: ['system', 'light', 'dark'] },
  contrast: { cookie: 'vrss_contrast', attribute: 'data-contrast', values: ['system', 'standard', 'more'] },
  textSize: { cookie: 'vrss_text_size', attribute: 'data-text-size', values: ['standard', 'larger', 'largest'] },
  motion: { cookie: 'vrss_motion', attribute: 'data-motion', values: ['system', 'reduced'] },
  shortcuts: { cookie: 'vrss_shortcuts', attribute: 'data-shortcuts', values: ['on', 'off'] },
};

const names = Object.keys(choices) as ChoiceName[];
const YEAR_IN_SECONDS = 31_536_000;

/** The values that a choice has, in the order they are offered. */
export function valuesOf<Name extends ChoiceName>(name: Name): readonly Appearance[Name][] {
  return choices[name].values;
}

/** Reads the choices from cookies; anything unknown counts as none. `cookie` answers a cookie's value by its name. */
export function readAppearance(cookie: (name: string) => string | undefined): Appearance {
  return chosenFrom((name) => cookie(choices[name].cookie));
}

/** Reads the choices from what was given for each by its name, as by a form; anything unknown counts as none. */
export function chosenFrom(given: (name: ChoiceName) => string | undefined): Appearance {
  const chosen = <Name extends ChoiceName>(name: Name): Appearance[Name] => {
    const { values } = choices[name];
    return values.find((value) => value === given(name)) ?? values[0];
  };
  return {
    theme: chosen('theme'),
    contrast: chosen('contrast'),
    textSize: chosen('textSize'),
    motion: chosen('motion'),
    shortcuts: chosen('shortcuts'),
  };
}

/** The attributes of `<html>`; none of them where nothing was chosen. */
export function appearanceAttributes(appearance: Appearance): string {
  return names
    .filter((name) => isChoice(name, appearance[name]))
    .map((name) => `${choices[name].attribute}="${appearance[name]}"`)
    .join(' ');
}

/** The cookies that keep the choices for a year; `maxAge`, in seconds, is 0 for one that is to go. */
export function appearanceCookies(appearance: Appearance): { name: string; value: string; maxAge: number }[] {
  return names.map((name) => cookieFor(name, appearance[name]));
}

/** The colour of the system's bars round the page, where the system is light and where it is dark: the ground's. */
export function barColours({ theme, contrast }: Pick<Appearance, 'theme' | 'contrast'>): {
  light: string;
  dark: string;
} {
  const [light, dark] = contrast === 'more' ? ['#ffffff', '#000000'] : ['#f0f2ef', '#0e1110'];
  return { light: theme === 'dark' ? dark : light, dark: theme === 'light' ? light : dark };
}

/** Browser only: shows a choice at once and keeps it, in this browser. */
export function choose<Name extends ChoiceName>(name: Name, value: Appearance[Name]): void {
  const cookie = cookieFor(name, value);
  const secure = location.protocol === 'https:' ? '; Secure' : '';
  document.cookie = `${cookie.name}=${value}; Path=/; Max-Age=${cookie.maxAge}; SameSite=Lax${secure}`;
  showChoices();
}

/** Browser only: shows what the cookies say, where the server drew the page without them. */
export function showChoices(): void {
  const cookies = new Map(document.cookie.split('; ').map((cookie) => cookie.split('=', 2) as [string, string]));
  const appearance = readAppearance((name) => cookies.get(name));
  for (const name of names) {
    const { attribute } = choices[name];
    if (isChoice(name, appearance[name])) document.documentElement.setAttribute(attribute, appearance[name]);
    else document.documentElement.removeAttribute(attribute);
  }
  for (const [system, colour] of Object.entries(barColours(appearance)))
    document.querySelector(`meta[name="theme-color"][media*="${system}"]`)?.setAttribute('content', colour);
}

function cookieFor(name: ChoiceName, value: string): { name: string; value: string; maxAge: number } {
  return { name: choices[name].cookie, value, maxAge: isChoice(name, value) ? YEAR_IN_SECONDS : 0 };
}

function isChoice(name: ChoiceName, value: string): boolean {
  return value !== choices[name].values[0];
}
