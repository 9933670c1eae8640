/** Length as limits count it: code points after NFC and trim (decision 50). */
export function textLength(text: string): number {
  return Array.from(text.normalize('NFC').trim()).length;
}
