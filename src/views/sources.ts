// Where a line stands: the document and the headings above it, named in one line and linked where it is published.
import type { ContextBlock, ContextBlockElement } from '@slack/types';
import type { Passage } from '../knowledge/model.ts';
import { type Catalogue, placeKey, titleOf } from './catalogue.ts';
import { escapeMrkdwn, mrkdwnLink, oneLine } from './escape.ts';
import { budgets, limits } from './limits.ts';
import { safeUrl } from './links.ts';
import { passageRef } from './references.ts';
import { shorten } from './words.ts';

export interface Source {
  /** The same for all lines of a section. */
  readonly key: string;
  /** The document's title, then the headings from the outermost. */
  readonly names: readonly string[];
  readonly url: string | undefined;
  /** A passage of the section: what "Show source" looks it up by. */
  readonly ref: string;
}

export function sourceOf(passage: Passage, catalogue: Catalogue): Source {
  const { doc, path, link } = passage;
  return {
    key: placeKey(doc, path),
    names: placeNames(doc, path, catalogue),
    url: safeUrl(link, catalogue.hosts),
    ref: passageRef(passage),
  };
}

/** A document whose first heading is its title is not named twice. */
export function placeNames(doc: string, path: readonly string[], catalogue: Catalogue): readonly string[] {
  const title = titleOf(catalogue, doc);
  return path[0] === title ? path : [title, ...path];
}

const ARROW = ' › ';

export function nameOf(names: readonly string[]): string {
  const whole = oneLine(names.join(ARROW));
  const ends = [...names.slice(0, 1), '…', ...names.slice(-2)];
  return shorten(
    whole.length > budgets.source && names.length > 3 ? oneLine(ends.join(ARROW)) : whole,
    budgets.source,
  );
}

/** After the first, only what differs from the one before: "… Senior › Job Grade · Principal › Job Grade". */
export function namedAfter(source: Source, before: Source | undefined): string {
  if (!before) return nameOf(source.names);
  const differs = source.names.findIndex((name, i) => name !== before.names[i]);
  return nameOf(source.names.slice(differs < 0 ? -1 : differs));
}

const shown = limits.context.elements - 1;

interface Named {
  readonly name: string;
  readonly url: string | undefined;
}

function named(sources: readonly Source[]): Named[] {
  const first = sources
    .slice(0, shown)
    .map((source, i) => ({ name: namedAfter(source, sources[i - 1]), url: source.url }));
  const rest = sources.length - first.length;
  return rest > 0 ? [...first, { name: `and ${rest} more under Show source`, url: undefined }] : first;
}

export function sourcesBlock(sources: readonly Source[]): ContextBlock {
  const elements = named(sources).map(({ name, url }, i): ContextBlockElement => {
    const text = url === undefined ? escapeMrkdwn(name) : mrkdwnLink(url, name);
    return { type: 'mrkdwn', text: i === 0 ? `Source: ${text}` : `· ${text}`, verbatim: true };
  });
  return { type: 'context', elements };
}

export const sourcesText = (sources: readonly Source[]): string =>
  `Source: ${named(sources)
    .map(({ name }) => name)
    .join(' · ')}`;

export function distinct(sources: readonly Source[]): Source[] {
  return [...new Map(sources.map((source) => [source.key, source])).values()];
}
