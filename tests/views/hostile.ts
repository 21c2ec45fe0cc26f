// Answers no document would give, for properties: markup, emoji, right to left, no spaces, empty, far too long.
import fc from 'fast-check';
import type { Answer, Change, Group, Near, Point, Step } from '../../src/answers/answer.ts';
import type { Inline, Passage } from '../../src/knowledge/model.ts';
import type { Catalogue } from '../../src/views/catalogue.ts';

export const catalogue: Catalogue = {
  documents: [
    { file: 'family.md', title: 'Product <Manager> & co', superseded: false },
    { file: 'old.md', title: 'Old | family', superseded: true },
  ],
  hosts: new Set(['docs.example.com']),
  links: new Map([['family.md\u0000Requirements', 'https://docs.example.com/family/#requirements']]),
};

const nasty = fc.constantFrom(
  '<!channel>',
  '<!here|here>',
  '<@U12345678>',
  '<!subteam^S1|team>',
  '<https://evil.example|https://docs.example.com>',
  '@channel @here @everyone',
  '&lt;!channel&gt;',
  '👩‍👩‍👧‍👦🏳️‍🌈',
  'שלום עולם',
  '\u202egnihton\u202c',
  '*bold* _it_ `code` ~s~ :tada:',
  'a|b>c<d&e',
  '"quotes" \\ back',
  '\ud800 lone',
  '\u0000\u0007\u001b[31m',
  'line\nbreak\ttab',
  ' ',
  '',
);

const plain = fc.lorem({ maxCount: 12 });
const long = fc.oneof(
  fc.integer({ min: 300, max: 2500 }).map((n) => 'word '.repeat(n)),
  fc.integer({ min: 1000, max: 10_000 }).map((n) => 'x'.repeat(n)),
  fc.integer({ min: 200, max: 2500 }).map((n) => '<&>"'.repeat(n)),
  fc.integer({ min: 200, max: 1500 }).map((n) => '👩‍👩‍👧 '.repeat(n)),
);

export const text = fc.oneof(
  {
    weight: 6,
    arbitrary: fc
      .array(fc.oneof(nasty, plain), { minLength: 1, maxLength: 4 })
      .map((parts) => parts.join(' ')),
  },
  { weight: 1, arbitrary: long },
  { weight: 1, arbitrary: nasty },
);

const href = fc.constantFrom(
  undefined,
  'https://docs.example.com/a?b=1&c=2',
  'https://docs.example.com/p|ipe<x>',
  `https://docs.example.com/${'deep/'.repeat(300)}`,
  'https://evil.example/x',
  'https://docs.example.com.evil.example/',
  'https://docs.example.com@evil.example/',
  'https://evil.example@docs.example.com/',
  'javascript:alert(1)',
  'data:text/html,x',
  'not a url',
);

const inline: fc.Arbitrary<Inline> = fc
  .record({ text, href, style: fc.constantFrom(undefined, 'bold', 'italic', 'code') })
  .map((one) => ({
    text: one.text,
    ...(one.href === undefined ? {} : { href: one.href }),
    ...(one.style === undefined ? {} : { style: one.style }),
  }));

const path = fc.array(
  fc.oneof(
    { weight: 3, arbitrary: fc.constantFrom('Requirements', 'Senior', 'Levels') },
    { weight: 1, arbitrary: text },
  ),
  {
    maxLength: 5,
  },
);

export const passage: fc.Arbitrary<Passage> = fc
  .record({
    kind: fc.constantFrom<Passage['kind'][]>('paragraph', 'bullet', 'row', 'code'),
    inlines: fc.array(inline, { minLength: 1, maxLength: 4 }),
    depth: fc.integer({ min: 0, max: 12 }),
    id: fc.oneof(fc.stringMatching(/^[0-9a-f]{10}$/), text),
    doc: fc.constantFrom('family.md', 'old.md', 'unknown.md'),
    path,
    link: href,
    bonus: fc.boolean(),
    pending: fc.boolean(),
  })
  .map((one) => ({
    ...one,
    lines: [1, 2],
    quote: '',
    text: one.inlines.map((i) => i.text).join(''),
    parent: undefined,
  }));

const change: fc.Arbitrary<Change> = fc.oneof(
  fc.constantFrom<Change[]>({ kind: 'same' }, { kind: 'only' }, { kind: 'only', at: '*<!here>_' }),
  passage.map((before): Change => ({ kind: 'raised', before })),
);

const point: fc.Arbitrary<Point> = fc
  .record({
    passage,
    change: fc.option(change, { nil: undefined }),
    from: fc.option(text, { nil: undefined }),
  })
  .map(({ change, from, ...rest }) => ({
    ...rest,
    ...(change ? { change } : {}),
    ...(from === undefined ? {} : { from }),
  }));

const group: fc.Arbitrary<Group> = fc
  .record({
    heading: text,
    path,
    points: fc.array(point, { maxLength: 8 }),
    more: fc.integer({ min: 0, max: 300 }),
    moreAsk: fc.option(text, { nil: undefined }),
    note: fc.option(text, { nil: undefined }),
  })
  .map(({ moreAsk, note, ...rest }) => ({
    ...rest,
    doc: 'family.md',
    ...(moreAsk === undefined ? {} : { moreAsk }),
    ...(note === undefined ? {} : { note }),
  }));

const crowded: fc.Arbitrary<Group> = fc
  .record({ points: fc.array(point, { minLength: 200, maxLength: 200, size: 'max' }) })
  .map(({ points }) => ({ heading: 'Crowded', doc: 'family.md', path: [], points, more: 0 }));

const step: fc.Arbitrary<Step> = fc.record({
  label: text,
  ask: fc.oneof(text, fc.constant('/level Senior')),
});
const near: fc.Arbitrary<Near> = fc
  .record({ label: text, path, ask: text, quote: fc.option(text, { nil: undefined }) })
  .map(({ quote, ...rest }) => ({ ...rest, doc: 'family.md', ...(quote === undefined ? {} : { quote }) }));

const next = fc.array(step, { maxLength: 9 });

export const answered = (groups: fc.Arbitrary<Group[]>): fc.Arbitrary<Answer> =>
  fc
    .record({ title: text, groups, notes: fc.array(text, { maxLength: 4 }), next })
    .map((rest) => ({ ...rest, outcome: 'answered', intent: 'free' }));

export const answer: fc.Arbitrary<Answer> = fc.oneof(
  { weight: 4, arbitrary: answered(fc.array(group, { maxLength: 5 })) },
  {
    weight: 2,
    arbitrary: fc
      .record({
        title: text,
        intent: fc.constantFrom('specialty' as const, 'level' as const),
        options: fc.oneof(
          fc.array(step, { maxLength: 9 }),
          fc
            .integer({ min: 6, max: 300 })
            .map((n) =>
              Array.from({ length: n }, (_, i) => ({ label: `Level ${i} <x>`, ask: `/level ${i}` })),
            ),
        ),
        next,
      })
      .map((rest): Answer => ({ ...rest, outcome: 'choose' })),
  },
  {
    weight: 2,
    arbitrary: fc
      .record({ title: text, reason: text, near: fc.array(near, { maxLength: 6 }), next })
      .map((rest): Answer => ({ ...rest, outcome: 'not_found', intent: 'free' })),
  },
  {
    weight: 1,
    arbitrary: fc
      .record({ title: text, lines: fc.array(text, { maxLength: 9 }), next })
      .map((rest): Answer => ({ ...rest, outcome: 'help', intent: 'help' })),
  },
);

export const crowdedAnswer = answered(fc.array(crowded, { minLength: 1, maxLength: 1 }));
