// More specialties than one reads through: they are searched for by typing.
import { describe, expect, test } from 'vitest';
import { buildLibrary } from '../../src/knowledge/library/library.ts';
import { manifest } from '../support/manifest.ts';
import { run, sure } from '../support/running.ts';

const name = (i: number) => `Dough ${['Rye', 'Wheat', 'Spelt', 'Corn'][i % 4]} ${i}`;
const text = [
  '# Baker',
  '## Levels',
  '### Baker',
  '#### Requirements',
  '- Bakes bread.',
  '## Specialties',
  ...Array.from(
    { length: 120 },
    (_, i) =>
      `### ${name(i)}\nThis specialty is about dough number ${i}.\n#### Requirements\n- Kneads dough ${i}.`,
  ),
  '',
].join('\n');
const library = buildLibrary({
  files: [{ file: 'baker.md', text }],
  settings: { documents: {} },
  asked: {},
  thesaurus: { groups: [] },
  silences: [],
  problems: [],
});

describe('a search for a specialty', () => {
  test('offers what fits while somebody types, and answers the choice', async () => {
    const { slack } = await run({ manifest, parts: { library: () => library } });
    const alice = slack.user('pm');
    const offer = sure((await alice.command('#general', '/specialty')).reply);
    const { options } = await alice.search(offer, 'specialty', 'rye 11');
    expect(options.map((option) => option.text.text)).toEqual(['Dough Rye 112', 'Dough Rye 116']);
    await alice.choose(offer, 'specialty', 'Dough Rye 112');
    await slack.quiet();
    expect(slack.read(sure(slack.messages('#general', { as: alice }).at(-1)))).toContain('Kneads dough 112');
  });

  test('in the explorer offers those of its family, and all again', async () => {
    const { slack } = await run({ manifest, parts: { library: () => library } });
    const alice = slack.user('pm');
    await alice.shortcut('explore');
    const modal = await slack.until(() => alice.modal());
    const { options } = await alice.search(modal, 'explore_specialty', '');
    expect(options[0]?.text.text).toBe('Any specialty');
    await alice.search(modal, 'explore_specialty', 'corn 3');
    await alice.choose(modal, 'explore_specialty', 'Dough Corn 3');
    await slack.quiet();
    expect(JSON.stringify(sure(alice.modal()).definition.blocks)).toContain('Kneads dough 3');
  });
});
