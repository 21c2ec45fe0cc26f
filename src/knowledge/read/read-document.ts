// One file's text → its blocks and its tree of sections. The same result whatever the format.
import type { Block, Problem } from '../model.ts';
import { coverLines } from './cover.ts';
import { readFrontMatter } from './front-matter.ts';
import type { Resolve } from './inlines.ts';
import { readMarkdown } from './markdown.ts';
import { readPlainText } from './plain-text.ts';
import { promoteHeadings } from './promote.ts';
import { buildSections, type RawSection } from './sections.ts';
import { type Source, sliceLines, toSource } from './source.ts';

export interface RawDocument {
  readonly file: string;
  readonly title: string | undefined;
  readonly layout: string | undefined;
  readonly source: Source;
  readonly blocks: readonly Block[];
  readonly root: RawSection;
  readonly problems: readonly Problem[];
}

export interface Links {
  /** What relative links are relative to. */
  readonly base?: string | undefined;
  /** The page the document is published as. */
  readonly page?: string | undefined;
}

export function readDocument(file: string, text: string, links: Links = {}): RawDocument {
  const source = toSource(text);
  const front = readFrontMatter(source);
  const resolve = resolver(links);
  const markdown = !/\.txt$/i.test(file);
  const body = markdown
    ? readSafely(source, front.end, resolve)
    : { blocks: readPlainText(source), problems: [] };
  const blocks = promoteHeadings(coverLines(source, [...frontBlock(source, front.end), ...body.blocks]));
  return {
    file,
    title: front.title,
    layout: front.layout,
    source,
    blocks,
    root: buildSections(file, blocks, links.page),
    problems: [...front.problems, ...body.problems].map((problem) => ({ ...problem, file })),
  };
}

/** Markdown nested so deeply that the parser gives up is still text. */
function readSafely(source: Source, skipTo: number, resolve: Resolve): ReturnType<typeof readMarkdown> {
  try {
    return readMarkdown(source, skipTo, resolve);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    const message = 'Markdown is nested too deeply; the document is read as plain text';
    const blocks = readPlainText(source).filter((block) => block.lines[0] > skipTo);
    return { blocks, problems: [{ line: 1, message, severity: 'warning' }] };
  }
}

function frontBlock(source: Source, end: number): Block[] {
  if (end === 0) return [];
  return [{ kind: 'furniture', lines: [1, end], quote: sliceLines(source, 1, end), inlines: [], depth: 0 }];
}

/** Only web links survive; what cannot be made absolute is shown as text. */
function resolver(links: Links): Resolve {
  return (href) => {
    try {
      const url = new URL(href, links.page ?? links.base);
      return ['http:', 'https:'].includes(url.protocol) ? url.href : undefined;
    } catch {
      return undefined;
    }
  };
}
