/** Words of the choice between light, dark and more contrast. */
export const themeLegend = 'Theme';
export const themeWords = { system: 'As the device', light: 'Light', dark: 'Dark' } as const;
export const contrastLegend = 'Contrast';
export const contrastWords = { system: 'As the device', standard: 'Standard', more: 'More' } as const;
