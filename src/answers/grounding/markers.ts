// Markers of strength: what each says on its scale, and which words it speaks of.
import type { Reading } from './reading.ts';

export interface Marker {
  readonly axis: string;
  readonly rank: number;
  readonly text: string;
  readonly at: number;
  readonly length: number;
  readonly unit: number;
  readonly side: 'before' | 'after' | 'either';
  readonly heads: number;
  /** May not be dropped when the point retells its words. */
  readonly binding: boolean;
  /** May not be added. */
  readonly firm: boolean;
}

interface Scale {
  readonly axis: string;
  readonly rank: number;
  readonly side: Marker['side'];
  readonly heads: number;
  readonly binding: boolean;
  readonly firm: boolean;
  readonly phrases: readonly string[];
}

const NEED =
  '(needed|necessary|required|applicable|appropriate|requested|relevant|possible|called for|asked|desired)';

const SCALES: readonly Scale[] = [
  {
    axis: 'preference',
    rank: 1,
    side: 'either',
    heads: 2,
    binding: true,
    firm: true,
    phrases: [
      'bonus( points)?',
      'preferred',
      'preferably',
      'prefer(s|ence|able)?',
      'a (big |definite |real )?plus',
      'nice to have',
      'ideal(?! (person|candidate|applicant|match|fit))',
      'ideally',
      'it (helps|would help)',
      'helps to have',
      'an? (advantage|asset)',
      'advantageous',
      'desirable',
      '(is|are|be|very|most) welcome',
      'comes? in handy',
      'handy',
      'counts? in favou?r',
      'optional(ly)?',
      'would help',
      'appreciated',
    ],
  },
  {
    axis: 'advice',
    rank: 1,
    side: 'after',
    heads: 2,
    binding: true,
    firm: false,
    phrases: ['recommend(s|ed)?', 'suggest(s|ed)?', 'advise[sd]?', 'advisable', 'encouraged?', 'worth'],
  },
  {
    axis: 'possibility',
    rank: 1,
    side: 'after',
    heads: 1,
    binding: true,
    firm: false,
    phrases: ['may', 'might', 'possibly', 'potentially', 'perhaps', 'maybe', 'could'],
  },
  {
    axis: 'possibility',
    rank: 1,
    side: 'after',
    heads: 1,
    binding: false,
    firm: false,
    phrases: ['can', 'able', 'free to', 'conceivably', 'possible', 'potential', 'in a position to'],
  },
  {
    axis: 'condition',
    rank: 1,
    side: 'either',
    heads: 2,
    binding: true,
    firm: true,
    phrases: [
      `as (is |it is )?${NEED}`,
      `(when|where|if|whenever|wherever|where ever|should it be) (it is |they are |is |are )?${NEED}`,
      'as the need arises',
      '(if|when|whenever|should) the need arise[s]?',
      'on request',
      'upon request',
      'to the extent possible',
      'as far as possible',
      'as much as possible',
      'reactively',
      'when asked',
      'on demand',
      'if need be',
      'in case of need',
    ],
  },
  {
    axis: 'frequency',
    rank: 1,
    side: 'after',
    heads: 1,
    binding: true,
    firm: false,
    phrases: [
      'often',
      'frequently',
      'usually',
      'generally',
      'commonly',
      'typically',
      'tends? to',
      'mostly',
      'normally',
      'in many cases',
      'regular(ly)?',
    ],
  },
  {
    axis: 'frequency',
    rank: 0,
    side: 'after',
    heads: 1,
    binding: true,
    firm: false,
    phrases: ['sometimes', 'occasionally', 'at times', 'now and then', 'rarely', 'seldom'],
  },
  {
    axis: 'frequency',
    rank: 2,
    side: 'after',
    heads: 1,
    binding: false,
    firm: true,
    phrases: [
      'always',
      'at all times',
      'constantly',
      'continuously',
      'continually',
      'invariably',
      'without exception',
      'every time',
      'never',
    ],
  },
  {
    axis: 'amount',
    rank: 1,
    side: 'after',
    heads: 1,
    binding: true,
    firm: true,
    phrases: [
      'little to no',
      'almost no',
      'hardly any',
      'next to no',
      'barely any',
      'virtually no',
      'scarcely any',
      'practically no',
      'minimal',
      'very little',
      'little',
      'few',
      'the least',
      'a minimum of',
    ],
  },
  {
    axis: 'amount',
    rank: 2,
    side: 'after',
    heads: 1,
    binding: false,
    firm: false,
    phrases: ['some', 'certain', 'a degree of', 'a bit of', 'a measure of', 'partly', 'partial'],
  },
  {
    axis: 'amount',
    rank: 3,
    side: 'after',
    heads: 1,
    binding: true,
    firm: true,
    phrases: [
      'nearly all',
      'almost all',
      'most of (the|your|our|their|its)',
      'most(?! (of all|of|important|[a-z]+(al|ive|ful|ous|ant|ent|ed)) )',
      'virtually all',
      'practically all',
      'the majority of',
      'almost every',
      'nearly every',
      'the bulk of',
    ],
  },
  {
    axis: 'amount',
    rank: 4,
    side: 'after',
    heads: 1,
    binding: false,
    firm: true,
    phrases: [
      'all',
      'every(?! (day|week|month|quarter|year))',
      'everyone',
      'everything',
      'everybody',
      'each(?! (day|week|month|quarter|year))',
      'entirely',
      'fully',
      'completely',
      'totally',
      'wholly',
      'in full',
    ],
  },
  { axis: 'amount', rank: 4, side: 'after', heads: 1, binding: false, firm: false, phrases: ['any'] },
  {
    axis: 'obligation',
    rank: 2,
    side: 'after',
    heads: 1,
    binding: false,
    firm: true,
    phrases: [
      'must',
      'mandatory',
      'obliged',
      'obligatory',
      'compulsory',
      'non negotiable',
      'indispensable',
      'strictly',
      'no matter what',
      'absolutely',
      'essential',
      '(have|has) to(?! (do|be able))',
      'imperative',
    ],
  },
  {
    axis: 'expectation',
    rank: 1,
    side: 'after',
    heads: 1,
    binding: false,
    firm: false,
    phrases: ['should', 'ought', 'expected', 'ideally', 'aim to', 'try to'],
  },
  {
    axis: 'exclusive',
    rank: 1,
    side: 'after',
    heads: 1,
    binding: false,
    firm: true,
    phrases: [
      'only',
      'solely',
      'exclusively',
      'nothing but',
      'nobody else',
      'no one else',
      'single handedly',
      'guaranteed?',
      'guarantees',
    ],
  },
];

const COMPILED = SCALES.map((scale) => ({
  scale,
  pattern: new RegExp(`\\b(?:${scale.phrases.join('|')})\\b`, 'g'),
}));

export function markers(reading: Reading): Marker[] {
  return reading.units.flatMap(({ words }, unit) => {
    const text = words.map(({ lower }) => lower).join(' ');
    const starts = offsets(words.map(({ lower }) => lower));
    const first = words[0]?.at ?? 0;
    const found = COMPILED.flatMap(({ scale, pattern }) =>
      Array.from(text.matchAll(pattern), (match): Marker => {
        const index = starts.get(match.index) ?? 0;
        const { phrases: _, ...kind } = scale;
        return { ...kind, text: match[0], unit, at: first + index, length: match[0].split(' ').length };
      }),
    );
    return found.filter(
      (marker) =>
        !found.some(
          (other) =>
            other !== marker &&
            other.length > marker.length &&
            other.at <= marker.at &&
            marker.at < other.at + other.length,
        ),
    );
  });
}

function offsets(words: readonly string[]): ReadonlyMap<number, number> {
  let position = 0;
  return new Map(
    words.map((word, index) => {
      const start = position;
      position += word.length + 1;
      return [start, index];
    }),
  );
}
