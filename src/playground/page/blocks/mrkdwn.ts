// Slack's own light markup → pieces to show. Written here because texts are shown word for word: what is no markup stays as it is.

export type Piece =
  | { readonly kind: 'text' | 'code' | 'pre'; readonly text: string }
  | { readonly kind: 'bold' | 'italic' | 'strike' | 'quote'; readonly pieces: readonly Piece[] }
  | { readonly kind: 'link'; readonly url: string; readonly text: string }
  | { readonly kind: 'user' | 'channel' | 'group'; readonly id: string; readonly text: string }
  | { readonly kind: 'broadcast'; readonly text: string };

const entities: Readonly<Record<string, string>> = { '&lt;': '<', '&gt;': '>', '&amp;': '&' };
export const readable = (text: string): string =>
  text.replace(/&(?:lt|gt|amp);/g, (entity) => entities[entity] ?? entity);

interface Rule {
  readonly pattern: RegExp;
  readonly read: (inner: string) => Piece;
}

/** A mark counts only at the edge of a word: snake_case and 5 * 3 are neither. */
const around = (mark: '*' | '_' | '~'): RegExp => {
  const sign = mark === '*' ? '\\*' : mark;
  return new RegExp(
    `(?<![\\p{L}\\p{N}${sign}])${sign}(?=\\S)([^${sign}\\n]*[^\\s${sign}])${sign}(?![\\p{L}\\p{N}${sign}])`,
    'u',
  );
};

const rules: readonly Rule[] = [
  { pattern: /```\n?([\s\S]+?)\n?```/, read: (text) => ({ kind: 'pre', text: readable(text) }) },
  { pattern: /`([^`\n]+)`/, read: (text) => ({ kind: 'code', text: readable(text) }) },
  { pattern: /<([^<>\n]+)>/, read: reference },
  { pattern: /(?:^|(?<=\n))&gt; ?([^\n]*)/, read: (text) => ({ kind: 'quote', pieces: piecesOf(text) }) },
  { pattern: around('*'), read: (text) => ({ kind: 'bold', pieces: piecesOf(text) }) },
  { pattern: around('_'), read: (text) => ({ kind: 'italic', pieces: piecesOf(text) }) },
  { pattern: around('~'), read: (text) => ({ kind: 'strike', pieces: piecesOf(text) }) },
];

export function piecesOf(mrkdwn: string): readonly Piece[] {
  if (mrkdwn === '') return [];
  const found = rules
    .map(({ pattern, read }) => ({ match: pattern.exec(mrkdwn), read }))
    .reduce<Found | undefined>((first, { match, read }) => {
      if (match === null || (first !== undefined && first.match.index <= match.index)) return first;
      return { match, read };
    }, undefined);
  if (found === undefined) return [{ kind: 'text', text: readable(mrkdwn) }];
  const { match, read } = found;
  const before = mrkdwn.slice(0, match.index);
  const after = mrkdwn.slice(match.index + match[0].length);
  return [...piecesOf(before), read(match[1] ?? ''), ...piecesOf(after)];
}

interface Found {
  readonly match: RegExpExecArray;
  readonly read: Rule['read'];
}

/** What stands between angle brackets: somebody, somewhere, everybody, a date, or an address. */
function reference(inner: string): Piece {
  const [target = '', label = ''] = inner.split('|');
  const id = target.slice(1);
  if (target.startsWith('@')) return { kind: 'user', id, text: readable(label) };
  if (target.startsWith('#')) return { kind: 'channel', id, text: readable(label) };
  if (target.startsWith('!subteam^')) return { kind: 'group', id, text: readable(label) };
  if (target.startsWith('!date^')) return { kind: 'text', text: readable(label) };
  if (target.startsWith('!')) return { kind: 'broadcast', text: id };
  const url = readable(target);
  return { kind: 'link', url, text: label === '' ? url : readable(label) };
}
