// Porter's second English stemmer ("Porter2"), as tables of endings walked longest first.

const SPECIAL: Readonly<Record<string, string>> = {
  skis: 'ski',
  skies: 'sky',
  dying: 'die',
  lying: 'lie',
  tying: 'tie',
  idly: 'idl',
  gently: 'gentl',
  ugly: 'ugli',
  early: 'earli',
  only: 'onli',
  singly: 'singl',
};
const UNCHANGED = new Set(['sky', 'news', 'howe', 'atlas', 'cosmos', 'bias', 'andes', 'process']);
const UNCHANGED_SINGULAR = new Set(['inning', 'outing', 'canning', 'proceed', 'exceed', 'succeed']);

type Ending = readonly [ending: string, replacement: string, before?: RegExp];

const STEP_2: readonly Ending[] = [
  ['ization', 'ize'],
  ['ational', 'ate'],
  ['fulness', 'ful'],
  ['ousness', 'ous'],
  ['iveness', 'ive'],
  ['tional', 'tion'],
  ['biliti', 'ble'],
  ['lessli', 'less'],
  ['entli', 'ent'],
  ['ation', 'ate'],
  ['alism', 'al'],
  ['aliti', 'al'],
  ['ousli', 'ous'],
  ['iviti', 'ive'],
  ['fulli', 'ful'],
  ['enci', 'ence'],
  ['anci', 'ance'],
  ['abli', 'able'],
  ['izer', 'ize'],
  ['ator', 'ate'],
  ['alli', 'al'],
  ['bli', 'ble'],
  ['ogi', 'og', /l$/],
  ['li', '', /[cdeghkmnrt]$/],
];

const STEP_3: readonly Ending[] = [
  ['ational', 'ate'],
  ['tional', 'tion'],
  ['alize', 'al'],
  ['icate', 'ic'],
  ['iciti', 'ic'],
  ['ical', 'ic'],
  ['ness', ''],
  ['ful', ''],
];

const STEP_4: readonly Ending[] = [
  ['ement', ''],
  ['ance', ''],
  ['ence', ''],
  ['able', ''],
  ['ible', ''],
  ['ment', ''],
  ['ant', ''],
  ['ent', ''],
  ['ism', ''],
  ['ate', ''],
  ['iti', ''],
  ['ous', ''],
  ['ive', ''],
  ['ize', ''],
  ['ion', '', /[st]$/],
  ['al', ''],
  ['er', ''],
  ['ic', ''],
];

const VOWEL = /[aeiouy]/;
const DOUBLE = /(bb|dd|ff|gg|mm|nn|pp|rr|tt)$/;
const SHORT_SYLLABLE = /(^[aeiouy][^aeiouy]$)|([^aeiouy][aeiouy][^aeiouywxY]$)/;

export function stem(word: string): string {
  if (word.length < 3) return word;
  const special = SPECIAL[word];
  if (special !== undefined) return special;
  if (UNCHANGED.has(word)) return word;
  const marked = word.replace(/^y|(?<=[aeiouy])y/g, 'Y');
  const singular = withoutPlural(marked);
  if (UNCHANGED_SINGULAR.has(singular)) return singular;
  const [r1, r2] = regions(marked);
  const base = withoutFinalY(withoutTense(singular, r1));
  const shorter = replaceEnding(
    withoutAtive(replaceEnding(replaceEnding(base, STEP_2, r1), STEP_3, r1), r2),
    STEP_4,
    r2,
  );
  return withoutSilentLetter(shorter, r1, r2).toLowerCase();
}

/** Where the two regions begin in which endings may be taken away. */
function regions(word: string): readonly [number, number] {
  const prefix = /^(gener|commun|arsen)/.exec(word)?.[0].length;
  const r1 = prefix ?? afterSyllable(word, 0);
  return [r1, afterSyllable(word, r1)];
}

function afterSyllable(word: string, from: number): number {
  const found = /[aeiouy][^aeiouy]/.exec(word.slice(from));
  return found ? from + found.index + 2 : word.length;
}

function withoutPlural(word: string): string {
  if (word.endsWith('sses')) return word.slice(0, -2);
  if (/(ied|ies)$/.test(word)) return word.length > 4 ? word.slice(0, -2) : word.slice(0, -1);
  if (/(us|ss)$/.test(word) || !word.endsWith('s')) return word;
  return VOWEL.test(word.slice(0, -2)) ? word.slice(0, -1) : word;
}

function withoutTense(word: string, r1: number): string {
  const agreed = /(eedly|eed)$/.exec(word);
  if (agreed) return agreed.index >= r1 ? `${word.slice(0, agreed.index)}ee` : word;
  const tense = /(ingly|edly|ing|ed)$/.exec(word);
  if (!tense || !VOWEL.test(word.slice(0, tense.index))) return word;
  const rest = word.slice(0, tense.index);
  if (/(at|bl|iz)$/.test(rest)) return `${rest}e`;
  if (DOUBLE.test(rest)) return rest.slice(0, -1);
  return rest.length <= r1 && SHORT_SYLLABLE.test(rest) ? `${rest}e` : rest;
}

const withoutFinalY = (word: string): string => word.replace(/(?<=.[^aeiouyY])[yY]$/, 'i');

function replaceEnding(word: string, endings: readonly Ending[], region: number): string {
  for (const [ending, replacement, before] of endings) {
    if (!word.endsWith(ending)) continue;
    const rest = word.slice(0, -ending.length);
    const allowed = rest.length >= region && (before === undefined || before.test(rest));
    return allowed ? rest + replacement : word;
  }
  return word;
}

const withoutAtive = (word: string, r2: number): string =>
  word.endsWith('ative') && word.length - 5 >= r2 ? word.slice(0, -5) : word;

function withoutSilentLetter(word: string, r1: number, r2: number): string {
  const rest = word.slice(0, -1);
  if (word.endsWith('e')) {
    const removable = rest.length >= r2 || (rest.length >= r1 && !SHORT_SYLLABLE.test(rest));
    return removable ? rest : word;
  }
  return word.endsWith('ll') && rest.length >= r2 ? rest : word;
}
