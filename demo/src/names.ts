import { z } from 'zod';
import { choices, readData } from './data.ts';

/** Given and family names from many places; who bears which is left to chance. */
export const { given: givenNames, family: familyNames } = readData(
  'names.json',
  z.strictObject({ given: choices, family: choices }),
);
