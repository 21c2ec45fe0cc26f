// What stands in small type under a summary: the quotes its sentences rest on, by number, and who wrote it.
import type { KnownBlock } from '@slack/types';
import type { SummaryPoint } from '../answers/summary/summary.ts';
import type { Passage } from '../knowledge/model.ts';
import type { Catalogue } from './catalogue.ts';
import { escapeMrkdwn, mrkdwnLink, oneLine } from './escape.ts';
import { budgets, limits } from './limits.ts';
import { namedAfter, sourceOf } from './sources.ts';
import { shorten } from './words.ts';

export const writtenBy =
  'A model wrote this from these passages; each sentence was checked against them. It may still be wrong.';

/** A passage has the number of its first mention. */
export function numbered(points: readonly SummaryPoint[]): ReadonlyMap<Passage, number> {
  const passages = new Map(points.flatMap((point) => point.passages).map((passage) => [passage.id, passage]));
  return new Map([...passages.values()].map((passage, i) => [passage, i + 1]));
}

export interface Note {
  readonly number: number;
  /** The beginning of what the passage says. */
  readonly quote: string;
  /** Where it stands, as far as the note before does not say it. */
  readonly name: string;
  readonly url: string | undefined;
}

export function notesOf(
  points: readonly SummaryPoint[],
  catalogue: Catalogue,
  linked: boolean,
): readonly Note[] {
  const cited = [...numbered(points)].map(([passage, number]) => ({
    number,
    passage,
    source: sourceOf(passage, catalogue),
  }));
  return cited.map(({ passage, number, source }, i) => ({
    number,
    quote: shorten(oneLine(passage.text), budgets.quote),
    name: namedAfter(source, cited[i - 1]?.source),
    url: linked ? source.url : undefined,
  }));
}

export const noteText = ({ number, quote, name }: Note): string => `[${number}] “${quote}” ${name}`;

/** One a line, in as few blocks as hold them. */
export function noteBlocks(notes: readonly Note[]): readonly KnownBlock[] {
  const lines = notes.map(({ number, quote, name, url }) => {
    const place = url === undefined ? escapeMrkdwn(name) : mrkdwnLink(url, name);
    return `[${number}] ${escapeMrkdwn(`“${quote}”`)} ${place}`;
  });
  const texts: string[] = [];
  for (const line of [...lines, escapeMrkdwn(writtenBy)]) {
    const joined = `${texts.at(-1) ?? ''}\n${line}`.trim();
    if (texts.length > 0 && joined.length <= limits.context.text) texts[texts.length - 1] = joined;
    else texts.push(line);
  }
  return texts.map((text) => ({ type: 'context', elements: [{ type: 'mrkdwn', text, verbatim: true }] }));
}
