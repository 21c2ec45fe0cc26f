// Comparing what two headings say.

/** Case, punctuation and brackets left out. */
export const sameText = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}+#]+/gu, ' ')
    .trim();

/** Words long enough to say something. */
export const longWords = (text: string): string[] =>
  sameText(text)
    .split(' ')
    .filter((word) => word.length > 3);
