// One point of the model → a verified point, or why it is dropped. The text that is verified is the text that is shown.
import { terms } from '../../knowledge/search/terms.ts';
import type { Given } from './given.ts';
import { objection } from './objection.ts';
import type { RawPoint } from './reply.ts';
import type { SummaryPoint, Verify } from './summary.ts';

export const dropKinds = ['unfit', 'unknown_passage', 'duplicate', 'mixed_documents', 'unsupported'] as const;
export type DropKind = (typeof dropKinds)[number];

export interface Dropped {
  readonly kind: DropKind;
  /** For logs: it may repeat words of the point, and those are not for anybody's eyes. */
  readonly reason: string;
}

export type Judged =
  | { readonly kept: true; readonly point: SummaryPoint }
  | { readonly kept: false; readonly dropped: Dropped };

export type Judge = (raw: RawPoint) => Judged;

const LONGEST = 300;
const MOST_PASSAGES = 3;

export function createJudge(given: Given, verify: Verify): Judge {
  const superseded = new Set(
    given.library.documents.filter(({ status }) => status === 'superseded').map(({ file }) => file),
  );
  const said = new Set<string>();
  return (raw) => {
    const text = tidy(raw.text);
    const unfit = unfitness(text);
    if (unfit) return drop('unfit', unfit);
    const passages = [...new Set(raw.passages.map(shortId))]
      .flatMap((id) => given.passages.get(id) ?? [])
      .slice(0, MOST_PASSAGES);
    if (passages.length === 0) return drop('unknown_passage', 'It names no passage that was given.');
    const older = passages.filter(({ doc }) => superseded.has(doc)).length;
    if (older > 0 && older < passages.length)
      return drop('mixed_documents', 'It joins a superseded document with another.');
    const key = sameness(text);
    if (said.has(key)) return drop('duplicate', 'It was said before.');
    const reason = objection(text, passages, given.library, verify);
    if (reason !== undefined) return drop('unsupported', reason);
    said.add(key);
    return { kept: true, point: { text, passages } };
  };
}

const drop = (kind: DropKind, reason: string): Judged => ({ kept: false, dropped: { kind, reason } });

/** Invisible characters, list markers and emphasis go; nothing that carries meaning does. */
const tidy = (text: string): string =>
  text
    .slice(0, LONGEST * 2)
    .normalize('NFC')
    .replace(/\p{Cf}+/gu, '')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .replace(/\*\*|__|`/g, '')
    .replace(/^\s*(?:[-*•–]|\d{1,2}[.)])\s+/, '')
    .trim();

/** What no sentence of ours holds, whatever a verifier thinks of it: markup, mentions and addresses. */
const FOREIGN: readonly (readonly [found: RegExp, reason: string])[] = [
  [/<\s*[!@#/a-z]|&lt;\s*[!@#]/i, 'It carries markup.'],
  [/(?:^|[^\p{L}\p{N}])@\s*(?:here|channel|everyone|group)\b/iu, 'It calls on a channel.'],
  [/\b(?:https?|mailto|javascript|data):\S|\bwww\.|\]\(/i, 'It carries a link.'],
  [/\p{Cs}|\p{Co}|\uFFFD/u, 'It carries characters that are no text.'],
];

function unfitness(text: string): string | undefined {
  if (!/\p{L}{2,}.*\s.*\p{L}/u.test(text)) return 'It is no sentence.';
  if (text.length > LONGEST) return 'It is too long.';
  return FOREIGN.find(([found]) => found.test(text))?.[1];
}

const shortId = (id: string): string => /p\d{1,6}/i.exec(id)?.[0].toLowerCase() ?? '';

const sameness = (text: string): string => [...new Set(terms(text))].sort().join(' ');
