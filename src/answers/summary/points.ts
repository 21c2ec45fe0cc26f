// The model's JSON as it streams in → points, each as soon as its object is closed. Whatever comes, it never throws.
import { RawPoint } from './reply.ts';

export interface PointReader {
  /** The points that this piece of text completes. */
  readonly push: (delta: string) => readonly RawPoint[];
  readonly reading: () => Reading;
}

export interface Reading {
  /** The model says that the documents do not say. */
  readonly silent: boolean;
  /** The answer came to its end. */
  readonly closed: boolean;
  /** More came than any answer needs: nothing further is read. */
  readonly full: boolean;
  /** How many objects were neither a point nor the answer's frame. */
  readonly malformed: number;
  readonly characters: number;
}

const LIMITS = { points: 24, object: 4_000, frame: 2_000, characters: 40_000 } as const;

const SILENT = /"silent"\s*:\s*true/;
const HAS_POINTS = /"points"\s*:/;

interface Scan {
  /** The innermost object that is open, as far as it has come. */
  object: string;
  /** All that stands outside of the innermost objects. */
  frame: string;
  depth: number;
  quoted: boolean;
  escaped: boolean;
  closed: boolean;
  points: number;
  malformed: number;
  characters: number;
}

export function createPointReader(): PointReader {
  const scan: Scan = {
    object: '',
    frame: '',
    depth: 0,
    quoted: false,
    escaped: false,
    closed: false,
    points: 0,
    malformed: 0,
    characters: 0,
  };
  return { push: (delta) => read(scan, delta), reading: () => readingOf(scan) };
}

const readingOf = (scan: Scan): Reading => ({
  silent: SILENT.test(scan.frame),
  closed: scan.closed,
  full: isFull(scan),
  malformed: scan.malformed,
  characters: scan.characters,
});

const isFull = ({ points, object, frame, characters }: Scan): boolean =>
  points >= LIMITS.points ||
  object.length > LIMITS.object ||
  frame.length > LIMITS.frame ||
  characters > LIMITS.characters;

function read(scan: Scan, delta: string): RawPoint[] {
  const found: RawPoint[] = [];
  for (const char of delta) {
    if (scan.closed || isFull(scan)) break;
    scan.characters += char.length;
    const object = step(scan, char);
    const point = object === undefined ? undefined : pointOf(scan, object);
    if (point) found.push(point);
  }
  return found;
}

/** One character further; the text of an object where it closes one that holds no other. */
function step(scan: Scan, char: string): string | undefined {
  if (scan.quoted) {
    scan.object += char;
    if (scan.escaped) scan.escaped = false;
    else if (char === '\\') scan.escaped = true;
    else if (char === '"') scan.quoted = false;
    return undefined;
  }
  if (char === '{') return open(scan);
  if (char === '}') return close(scan);
  // Outside of any object stands a model's chatter, where a quotation mark means nothing.
  if (scan.depth > 0) scan.object += char;
  if (scan.depth > 0 && char === '"') scan.quoted = true;
  return undefined;
}

function open(scan: Scan): undefined {
  scan.frame += scan.object;
  scan.object = '{';
  scan.depth += 1;
}

function close(scan: Scan): string | undefined {
  if (scan.depth === 0) return undefined;
  const object = `${scan.object}}`;
  scan.object = '';
  scan.depth -= 1;
  if (object.startsWith('{')) return object;
  scan.frame += object;
  if (scan.depth === 0) scan.closed = HAS_POINTS.test(scan.frame);
  return undefined;
}

function pointOf(scan: Scan, object: string): RawPoint | undefined {
  const point = RawPoint.safeParse(parsed(object));
  if (point.success) {
    scan.points += 1;
    return point.data;
  }
  if (scan.depth === 0 && HAS_POINTS.test(object)) {
    scan.frame += object;
    scan.closed = true;
  } else scan.malformed += 1;
  return undefined;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
