// Markdown → the text a person reads, one unit (sentence, list item, heading, table cell) a string.

const LINK = /!?\[([^\]]*)\]\(([^)\s]*)[^)]*\)/g;
const LIST_MARKER = /^\s*(?:[-*+•]\s*(?=\S)|\d{1,2}[.)]\s+|#{1,6}\s+|>\s+)/;
const STARTS_UNIT = /^\s*(?:[-*+•]\s*\S|\d{1,2}[.)]\s+\S|#{1,6}\s|\|)/;
const SENTENCE_END = /(?<=[^.\s][.!?]["')\]]?)\s+(?=["'(]?[A-Z])/;
const ABBREVIATION = /\b(?:e\.g|i\.e|etc|vs|approx|incl|resp|no|Sr|Jr|Mr|Ms|Dr)\.$/i;

export function plain(markdown: string): string {
  return markdown
    .replace(LINK, '$1')
    .replace(/<[^<>\n]*>/g, ' ')
    .replace(/(\*\*|__|~~|`)/g, '')
    .replace(/(^|[\s("'/-])[*_](?=\S)|(?<=\S)[*_](?=[\s.,;:!?)"'/-]|$)/g, '$1')
    .replace(/[‘’ʼ]/g, "'")
    .replace(/[“”]/g, '"')
    .replace(/[–—]/g, (dash) => (dash === '—' ? ' — ' : '-'))
    .replace(/&amp;/g, '&')
    .replace(/ /g, ' ');
}

/** The link targets that stand in a text, in Markdown links or bare. */
export function targets(markdown: string): string[] {
  const linked = Array.from(markdown.matchAll(LINK), (match) => match[2] ?? '');
  const bare = Array.from(
    markdown.replace(LINK, ' ').matchAll(/\b(?:https?:\/\/|www\.)[^\s<>)"']+/gi),
    ([url]) => url,
  );
  return [...linked, ...bare];
}

export interface PlainUnit {
  readonly text: string;
  /** A heading, or a line such as "A senior product manager is someone that:". */
  readonly introduces: boolean;
  /** How deep it stands: headings outermost, then text, then items by their indentation. */
  readonly depth: number;
  /** Which paragraph, list item or heading of the text it stands in. */
  readonly block: number;
}

export function units(markdown: string): PlainUnit[] {
  const all = paragraphs(markdown);
  return all
    .flatMap((paragraph, block) => {
      const depth = depthOf(paragraph);
      const introduces =
        /^\s*#|:\s*$/.test(paragraph) || (isItem(paragraph) && depthOf(all[block + 1] ?? '') > depth);
      return sentences(plain(paragraph).replace(LIST_MARKER, '')).map((text) => ({
        block,
        depth,
        text: text.replace(/\s+/g, ' ').trim(),
        introduces,
      }));
    })
    .filter((unit) => unit.text !== '');
}

const isItem = (paragraph: string): boolean => /^\s*(?:[-*+•]|\d{1,2}[.)])/.test(paragraph);

const HEADINGS = 6;

/** Headings 1 to 6, a paragraph or its lead-in 7, items 8 and more. */
function depthOf(paragraph: string): number {
  const heading = /^#{1,6}(?=\s)/.exec(paragraph)?.[0];
  if (heading) return heading.length;
  const indent = /^\s*/.exec(paragraph)?.[0].length ?? 0;
  return HEADINGS + 1 + (isItem(paragraph) ? 1 + indent : 0);
}

/** Joins the lines of a wrapped paragraph; list items, headings, table rows and blank lines begin a new one. */
function paragraphs(markdown: string): string[] {
  const joined: string[] = [];
  let open = false;
  for (const line of markdown.split(/\r?\n/)) {
    const continues = open && line.trim() !== '' && !STARTS_UNIT.test(line);
    if (continues) joined.push(`${joined.pop() ?? ''} ${line.trim()}`);
    else if (line.trim() !== '') joined.push(line);
    open = line.trim() !== '' && !/^\s*#/.test(line);
  }
  return joined;
}

function sentences(text: string): string[] {
  const whole: string[] = [];
  for (const piece of text.split(SENTENCE_END)) {
    const previous = whole.at(-1);
    if (previous !== undefined && ABBREVIATION.test(previous))
      whole[whole.length - 1] = `${previous} ${piece}`;
    else whole.push(piece);
  }
  return whole;
}
