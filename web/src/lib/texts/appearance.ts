/** Words of how pages look and act in one browser. */
export const appearanceTitle = 'Appearance';
export const appearanceText = 'How pages look in this browser. Changes apply at once and are remembered for a year.';
export const themeLegend = 'Theme';
export const themeWords = { system: 'Same as device', light: 'Light', dark: 'Dark' } as const;
export const contrastLegend = 'Contrast';
export const contrastWords = { system: 'Same as device', standard: 'Standard', more: 'More' } as const;
export const textSizeLegend = 'Text size';
export const textSizeWords = { standard: 'Standard', larger: 'Larger', largest: 'Largest' } as const;
export const motionLegend = 'Motion';
export const motionWords = { system: 'Same as device', reduced: 'Reduced' } as const;
