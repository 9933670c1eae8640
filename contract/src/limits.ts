/** Lengths in code points after NFC and trimming (decision 50), and the sizes of pages and bodies. */
export const limits = {
  username: { min: 3, max: 30 },
  password: { min: 10, max: 128 },
  /** Characters of a mail address, the column's width in the design. */
  email: 254,
  displayName: 100,
  bio: 500,
  location: 100,
  website: 500,
  textShort: 500,
  installationName: 60,
  installationLine: 200,
  installationRunBy: 200,
  /** Items on one page of a list. */
  page: { min: 1, max: 50, default: 20 },
  /** Bytes of a request's body. */
  body: 256 * 1024,
  /** Nesting of a request's body. */
  depth: 16,
  /** Characters of an idempotency key. */
  idempotencyKey: 255,
} as const;
