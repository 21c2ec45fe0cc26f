// The words of quantities: numbers, ordinals, spans of time, and what bounds a number.

const list = (words: string): readonly string[] => words.split(' ');

/** By position: "zero" is 0. */
export const SMALL = list(
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty',
);
export const ORDINALS = list(
  'zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth',
);
export const LARGE: ReadonlyMap<string, number> = new Map(
  Object.entries({
    thirty: 30,
    forty: 40,
    fifty: 50,
    sixty: 60,
    seventy: 70,
    eighty: 80,
    ninety: 90,
    half: 0.5,
  }).concat(
    Object.entries({ hundred: 100, thousand: 1000, dozen: 12, twice: 2, double: 2, triple: 3, thrice: 3 }),
  ),
);

/** Spans of time in months, by stem. */
export const MONTHS: ReadonlyMap<string, number> = new Map(
  Object.entries({ day: 1 / 30, week: 0.25, fortnight: 0.5, month: 1, quarter: 3, year: 12, decade: 120 }),
);
export const EVERY: ReadonlyMap<string, number> = new Map([
  ...Object.entries({
    daily: 1 / 30,
    weekly: 0.25,
    biweekly: 0.5,
    fortnightly: 0.5,
    monthly: 1,
    quarterly: 3,
  }),
  ...Object.entries({ annual: 12, annually: 12, yearly: 12 }),
]);

export type Bound = 'min' | 'max' | 'above' | 'below';

export const BOUNDS_BEFORE: readonly (readonly [bound: Bound, phrases: readonly string[]])[] = [
  ['min', ['at least', 'minimum of', 'minimum', 'no fewer than', 'not less than', 'no less than']],
  ['max', ['up to', 'as many as', 'as much as', 'at most', 'no more than', 'maximum of', 'maximum']],
  [
    'above',
    [
      'more than',
      'over',
      'above',
      'older than',
      'longer than',
      'larger than',
      'greater than',
      'exceed',
      'exceeds',
      'exceeding',
      'beyond',
    ],
  ],
  ['below', ['less than', 'fewer than', 'under', 'below', 'younger than', 'shorter than', 'smaller than']],
];
export const BOUNDS_AFTER: readonly (readonly [bound: Bound, phrases: readonly string[]])[] = [
  [
    'min',
    [
      'or more',
      'or longer',
      'or greater',
      'or higher',
      'and up',
      'and more',
      'plus',
      'or above',
      'at least',
      'minimum',
    ],
  ],
  ['max', ['or fewer', 'or less', 'or lower', 'at most', 'at the most', 'maximum']],
];
