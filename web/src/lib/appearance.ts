/**
 * What the person chose of light, dark and contrast. It stands in cookies, so the server draws the page in the chosen
 * theme before any script; without a choice the system decides (look.md, "Colour").
 */
export type Theme = 'system' | 'light' | 'dark';
export type Contrast = 'system' | 'standard' | 'more';

export interface Appearance {
  theme: Theme;
  contrast: Contrast;
}

const THEME_COOKIE = 'vrss_theme';
const CONTRAST_COOKIE = 'vrss_contrast';
const YEAR_IN_SECONDS = 31_536_000;

/** Reads the choice; anything unknown counts as no choice. `cookie` answers the value of a cookie by its name. */
export function readAppearance(cookie: (name: string) => string | undefined): Appearance {
  const theme = cookie(THEME_COOKIE);
  const contrast = cookie(CONTRAST_COOKIE);
  return {
    theme: theme === 'light' || theme === 'dark' ? theme : 'system',
    contrast: contrast === 'standard' || contrast === 'more' ? contrast : 'system',
  };
}

/** The attributes of `<html>` for a choice; none of them where the system decides. */
export function appearanceAttributes({ theme, contrast }: Appearance): string {
  const attributes: string[] = [];
  if (theme !== 'system') attributes.push(`data-theme="${theme}"`);
  if (contrast !== 'system') attributes.push(`data-contrast="${contrast}"`);
  return attributes.join(' ');
}

/** Browser only: shows the choice at once and keeps it for a year, in this browser. */
export function chooseAppearance({ theme, contrast }: Appearance): void {
  keep('data-theme', THEME_COOKIE, theme);
  keep('data-contrast', CONTRAST_COOKIE, contrast);
}

function keep(attribute: string, cookie: string, value: Theme | Contrast): void {
  const chosen = value !== 'system';
  if (chosen) document.documentElement.setAttribute(attribute, value);
  else document.documentElement.removeAttribute(attribute);
  const secure = location.protocol === 'https:' ? '; Secure' : '';
  const age = chosen ? YEAR_IN_SECONDS : 0;
  document.cookie = `${cookie}=${value}; Path=/; Max-Age=${age}; SameSite=Lax${secure}`;
}
