// Comparing what two headings say.

/** Case, punctuation and brackets left out. */
export const sameText = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}+#]+/gu, ' ')
    .trim();
