import { chmodSync, mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { loadLibrary, NoDocumentsError } from '../../../src/knowledge/library/load.ts';

const good = '# Baker\n\n## Requirements\n\n- Bakes bread\n';

function folder(files: Readonly<Record<string, string | Uint8Array>>): string {
  const dir = mkdtempSync(join(tmpdir(), 'documents-'));
  for (const [name, content] of Object.entries(files)) writeFileSync(join(dir, name), content);
  return dir;
}

const problemsOf = (dir: string): string[] =>
  loadLibrary(dir).problems.map((p) => `${p.severity} ${p.file} ${p.message}`);

test.each([
  ['an empty file', { 'a.md': '  \n' }, 'warning a.md is empty and is left out'],
  [
    'a binary file',
    { 'a.md': Uint8Array.of(0x89, 0x50, 0, 1) },
    'error a.md is not UTF-8 text and is left out',
  ],
  [
    'invalid UTF-8',
    { 'a.md': Uint8Array.of(0x41, 0xff, 0x41) },
    'error a.md is not UTF-8 text and is left out',
  ],
  ['an unknown extension', { 'a.docx': 'text' }, 'warning a.docx is neither .md nor .txt and is left out'],
  [
    'a file of 50 MB',
    { 'a.md': 'x'.repeat(50 * 1024 * 1024) },
    'error a.md is 50 MB; 5 MB is the limit; it is left out',
  ],
])('%s: one sentence, and the rest is loaded', (_, files, expected) => {
  const dir = folder({ 'good.md': good, ...files });
  expect(problemsOf(dir)).toContain(expected);
  expect(loadLibrary(dir).documents.map((d) => d.file)).toEqual(['good.md']);
});

test.each([
  ['library.yml', 'documents: [', /^error library\.yml is ignored: not valid YAML/],
  [
    'library.yml',
    'documents:\n  good.md:\n    colour: red\n',
    /^error library\.yml is ignored: documents → good\.md: Unrecognized key/,
  ],
  [
    'library.yml',
    'documents:\n  gone.md:\n    title: Gone\n',
    /^warning library\.yml names gone\.md, which is not there/,
  ],
  ['asked.yml', 'good.md:\n  abc: 5\n', /^error asked\.yml is ignored: good\.md → abc/],
  [
    'asked.yml',
    'good.md:\n  abc:\n    of: x\n    asked: [y]\n',
    /^warning asked\.yml good\.md abc .* belongs to no passage/,
  ],
  ['thesaurus.yml', 'a: b\n', /^error thesaurus\.yml is ignored/],
  ['silent.yml', '- topic: pay\n', /^error silent\.yml is ignored/],
])('a %s that is not right', (name, content, expected) => {
  const dir = folder({ 'good.md': good, [name]: content });
  expect(problemsOf(dir).filter((p) => expected.test(p))).toHaveLength(1);
  expect(loadLibrary(dir).documents).toHaveLength(1);
});

test('front matter that is broken is a warning and the document is read', () => {
  const dir = folder({ 'a.md': `---\ntitle: "Baker\n---\n\n${good}` });
  expect(problemsOf(dir)[0]).toMatch(/^warning a\.md front matter/);
  expect(loadLibrary(dir).documents[0]?.passages.map((p) => p.text)).toContain('Bakes bread');
});

test('links that go round in circles and links to nowhere', () => {
  const dir = folder({ 'good.md': good });
  symlinkSync('loop.md', join(dir, 'loop.md'));
  symlinkSync('nowhere', join(dir, 'lost.md'));
  mkdirSync(join(dir, 'deep'));
  symlinkSync('..', join(dir, 'deep', 'up'));
  expect(problemsOf(dir).sort()).toEqual([
    'error loop.md cannot be read (its links go round in a circle) and is left out',
    'error lost.md cannot be read (its link leads nowhere) and is left out',
  ]);
});

test.skipIf(process.getuid?.() === 0)('a file without permission', () => {
  const dir = folder({ 'good.md': good, 'a.md': good });
  chmodSync(join(dir, 'a.md'), 0);
  expect(problemsOf(dir)).toContain('error a.md cannot be read (no permission) and is left out');
});

test('two documents with one title', () => {
  const dir = folder({
    'a.md': `---\ntitle: Baker\n---\n${good}`,
    'b.md': `---\ntitle: baker\n---\n${good}`,
  });
  expect(problemsOf(dir)).toContain(
    'warning b.md has the same title as a.md ("baker"); give it another in library.yml',
  );
});

test('documents in subfolders are found', () => {
  const dir = folder({});
  mkdirSync(join(dir, 'bakery'));
  writeFileSync(join(dir, 'bakery', 'baker.md'), good);
  expect(loadLibrary(dir).documents.map((d) => d.file)).toEqual(['bakery/baker.md']);
});

test.each([
  ['a folder that is not there', '/nowhere/at/all', /There is no folder \/nowhere\/at\/all\. Point DOCS_DIR/],
  ['a folder without documents', folder({ 'a.docx': 'x' }), /No document in .*Put a \.md or \.txt file/],
  ['a folder with nothing readable', folder({ 'a.md': Uint8Array.of(0xff) }), /a\.md is not UTF-8 text/],
])('%s: what to do', (_, dir, expected) => {
  expect(() => loadLibrary(dir)).toThrow(NoDocumentsError);
  expect(() => loadLibrary(dir)).toThrow(expected);
});

test('a folder without a thesaurus and silent topics has those that come with the app; its own come before them', () => {
  const { search, thesaurus } = loadLibrary(folder({ 'a.md': good }));
  expect(search.silences.length).toBeGreaterThan(10);
  expect(thesaurus.groups.length).toBeGreaterThan(100);
  const own = loadLibrary(folder({ 'a.md': good, 'silent.yml': '[]\n', 'thesaurus.yml': '[]\n' }));
  expect([own.search.silences, own.thesaurus.groups]).toEqual([[], []]);
});
