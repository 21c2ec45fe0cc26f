// The section an answer comes from, verbatim and whole, with its place in the file and where it is published.
import type { ContextBlock, KnownBlock, ModalView, RichTextBlock } from '@slack/types';
import { documentOf, type Library } from '../knowledge/library/library.ts';
import type { Passage } from '../knowledge/model.ts';
import { type Catalogue, catalogueOf, placeKey } from './catalogue.ts';
import { button, header, menu, plain, row } from './elements.ts';
import { escapeMrkdwn, mrkdwnLink, oneLine } from './escape.ts';
import { callbacks } from './ids.ts';
import { budgets, limits } from './limits.ts';
import { linesOf } from './lines.ts';
import { pagesOf, roomBeside } from './pages.ts';
import { passageByRef } from './references.ts';
import { nameOf, placeNames, sourceOf } from './sources.ts';
import type { SourceState } from './values.ts';
import { readRefs } from './values.ts';
import { shorten } from './words.ts';

interface Section {
  readonly heading: string;
  readonly names: readonly string[];
  readonly file: string;
  readonly lines: readonly [from: number, to: number];
  readonly url: string | undefined;
  readonly passages: readonly Passage[];
}

/** `state` is what the button's value, and later the modal's private_metadata, say. */
export function sourceModal(library: Library, state: SourceState): ModalView {
  const catalogue = catalogueOf(library);
  const sections = sectionsOf(library, catalogue, readRefs(state.refs));
  const at = Math.min(state.at, Math.max(0, sections.length - 1));
  const section = sections[at];
  const shown = { ...state, at };
  return {
    type: 'modal',
    callback_id: callbacks.source,
    private_metadata: JSON.stringify(shown),
    title: plain('Source', limits.modal.title),
    close: plain('Close', limits.modal.close),
    blocks: section ? [...chooser(sections, at), ...sectionBlocks(section, catalogue, state.page)] : gone(),
  };
}

/** The sections the passages stand in, each once. */
function sectionsOf(library: Library, catalogue: Catalogue, refs: readonly string[]): Section[] {
  const cited = refs.flatMap((ref) => passageByRef(library.passages, ref) ?? []);
  const first = new Map<string, Passage>();
  for (const passage of cited) {
    const key = placeKey(passage.doc, passage.path);
    if (!first.has(key)) first.set(key, passage);
  }
  return [...first.entries()].map(([key, passage]) => {
    const { doc, path } = passage;
    const passages = (documentOf(library, doc)?.passages ?? []).filter(
      (p) => placeKey(p.doc, p.path) === key,
    );
    const whole = passages.length > 0 ? passages : [passage];
    const names = placeNames(doc, path, catalogue);
    return {
      heading: names.at(-1) ?? doc,
      names,
      file: doc,
      lines: [Math.min(...whole.map((p) => p.lines[0])), Math.max(...whole.map((p) => p.lines[1]))],
      url: sourceOf(passage, catalogue).url,
      passages: whole,
    };
  });
}

function chooser(sections: readonly Section[], at: number): KnownBlock[] {
  if (sections.length < 2) return [];
  const choices = sections.map(({ names }, i) => ({
    label: names.at(-1) ?? '',
    value: String(i),
    description: names.slice(0, -1).slice(-2).join(' › '),
  }));
  return row([
    menu({
      action: 'sourceSection',
      placeholder: 'Other sections of this answer',
      choices,
      chosen: String(at),
    }),
  ]);
}

function sectionBlocks(section: Section, catalogue: Catalogue, wanted: number): KnownBlock[] {
  const top = [header(section.heading), whereBlock(section)];
  const lines = linesOf(
    section.passages.map((passage) => ({ passage })),
    section.heading,
    catalogue,
  );
  const bare = lines.map(({ kind, indent, leaves }) => ({ kind, indent, leaves }));
  const room = roomBeside([...top, ...pageRow(9998, 9999)], '');
  const pages = pagesOf([{ heading: '', lines: bare }], room);
  const page = Math.min(Math.max(1, wanted), pages.length);
  return [...top, ...(pages[page - 1]?.blocks ?? []), ...pageRow(page, pages.length)];
}

function whereBlock({ names, file, lines: [from, to], url }: Section): ContextBlock {
  const lines = from === to ? `line ${from}` : `lines ${from}–${to}`;
  const link = url === undefined ? [] : [mrkdwnLink(url, 'Open the published page')];
  const texts = [
    escapeMrkdwn(nameOf(names)),
    escapeMrkdwn(`${shorten(oneLine(file), budgets.source)}, ${lines}`),
    ...link,
  ];
  return {
    type: 'context',
    elements: texts.map((text, i) => ({
      type: 'mrkdwn',
      text: i === 0 ? text : `· ${text}`,
      verbatim: true,
    })),
  };
}

function pageRow(page: number, pages: number): KnownBlock[] {
  const to = (target: number, label: string) => ({
    ...button({
      action: 'sourcePage',
      place: target,
      label,
      value: String(target),
      says: `Go to page ${target} of ${pages}`,
    }),
  });
  return row([
    ...(page > 1 ? [to(page - 1, `← Page ${page - 1} of ${pages}`)] : []),
    ...(page < pages ? [to(page + 1, `Page ${page + 1} of ${pages} →`)] : []),
  ]);
}

function gone(): RichTextBlock[] {
  const text =
    'The documents have changed since: this section is no longer there. Ask again to see what they say now.';
  return [
    { type: 'rich_text', elements: [{ type: 'rich_text_section', elements: [{ type: 'text', text }] }] },
  ];
}
