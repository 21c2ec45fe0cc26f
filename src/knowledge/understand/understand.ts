// A document as written → what it says about a job family.
import type { CareerDocument, DocumentKind, DocumentStatus, Level, Part, Passage } from '../model.ts';
import type { RawDocument } from '../read/read-document.ts';
import { findCompetencies, listedCompetencies } from './competencies.ts';
import { draftLevels } from './drafts.ts';
import { findLevels } from './find-levels.ts';
import { findSpecialties } from './find-specialties.ts';
import { linkLevels } from './inherit.ts';
import { buildLevels } from './levels.ts';
import { assignOwners } from './owners.ts';
import { partOf } from './part.ts';
import { type Shown, showSections } from './shown.ts';
import { settleOpenings, settleSoftFacets } from './soft-facets.ts';
import { buildSpecialties } from './specialties.ts';
import { growTree, isClosed, type Node } from './tree.ts';

export interface DocumentSettings {
  readonly title?: string | undefined;
  readonly kind?: DocumentKind | undefined;
  readonly status?: DocumentStatus | undefined;
  readonly owner?: string | undefined;
}

export function understandDocument(raw: RawDocument, settings: DocumentSettings): CareerDocument {
  const nodes = growTree(raw.root);
  const title = settings.title ?? raw.title ?? titleOf(nodes) ?? titleFromFile(raw.file);
  settleOpenings(nodes);
  findLevels(nodes, title);
  settleSoftFacets(nodes);
  findSpecialties(nodes);
  assignOwners(nodes);
  findCompetencies(nodes);
  const drafts = draftLevels(nodes, title);
  const [root] = nodes;
  if (!root) throw new RangeError('a document has at least its root section');
  const shown = showSections(root);
  const texts = nodes
    .filter((node) => node.owner === undefined)
    .flatMap((node) => node.raw.passages.map((p) => p.text));
  const levels = linkLevels(buildLevels(raw.file, drafts, nodes, shown), texts);
  const passages = nodes.flatMap((node) => shown.section(node).passages);
  const onePage = drafts.some((draft) => draft.owns.includes(root));
  const base = onePage ? null : baseOf(nodes, shown);
  return {
    file: raw.file,
    title,
    kind: settings.kind ?? kindOf(raw, levels, nodes),
    status: settings.status ?? 'current',
    owner: settings.owner,
    root: shown.section(root),
    blocks: raw.blocks,
    passages,
    cuts: cutsOf(levels, new Set(passages.map((passage) => passage.id))),
    levels,
    specialties: buildSpecialties(raw.file, nodes, shown),
    competencies: competenciesOf(levels, nodes),
    base,
    problems: raw.problems,
  };
}

/** A single heading of the first rank is the title. */
function titleOf(nodes: readonly Node[]): string | undefined {
  const first = nodes.filter((node) => node.raw.depth === 1);
  return first.length === 1 ? first[0]?.heading : undefined;
}

const titleFromFile = (file: string): string =>
  file
    .replace(/^.*\//, '')
    .replace(/\.\w+$/, '')
    .replace(/[-_]+/g, ' ')
    .replace(/\b\p{L}/gu, (letter) => letter.toUpperCase());

function kindOf(raw: RawDocument, levels: readonly Level[], nodes: readonly Node[]): DocumentKind {
  if (levels.length > 0 || raw.layout === 'job_family_page') return 'family';
  const wants = nodes.some(
    (n) => (n.role === 'requirements' || n.role === 'responsibilities') && n.owner === undefined,
  );
  return wants ? 'posting' : 'page';
}

/** What is said of everybody: sections that say so, else the requirements no level or specialty owns. */
function baseOf(nodes: readonly Node[], shown: Shown): Part | null {
  const free = nodes.filter((node) => node.owner === undefined && !isClosed(node));
  return partOf(free, ['base'], shown) ?? partOf(free, ['requirements'], shown);
}

const cutsOf = (levels: readonly Level[], whole: ReadonlySet<string>): Passage[] =>
  levels
    .flatMap((level) => level.behaviours.flatMap((b) => [...b.items, ...b.pending]))
    .filter((p) => !whole.has(p.id));

function competenciesOf(levels: readonly Level[], nodes: readonly Node[]): string[] {
  const ofLevels = levels.flatMap((level) => level.behaviours.map((b) => b.competency));
  if (ofLevels.length > 0) return [...new Set(ofLevels)];
  const ofPage = nodes.filter((node) => node.role === 'competency').map((node) => node.heading);
  return [...new Set(ofPage.length > 0 ? ofPage : nodes.flatMap(listedCompetencies))];
}
