/** Words of how pages look and act in one browser. */
export const appearanceTitle = 'Appearance';
export const appearanceText = 'How pages look in this browser. It acts at once and is kept here for a year.';
export const themeLegend = 'Theme';
export const themeWords = { system: 'As the device', light: 'Light', dark: 'Dark' } as const;
export const contrastLegend = 'Contrast';
export const contrastWords = { system: 'As the device', standard: 'Standard', more: 'More' } as const;
export const textSizeLegend = 'Text size';
export const textSizeWords = { standard: 'Standard', larger: 'Larger', largest: 'Largest' } as const;
export const motionLegend = 'Motion';
export const motionWords = { system: 'As the device', reduced: 'Reduced' } as const;
