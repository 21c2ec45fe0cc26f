import { describe, expect, test } from 'vitest';
import { plain } from '../../../src/knowledge/read/inlines.ts';
import { readDocument } from '../../../src/knowledge/read/read-document.ts';

const read = (text: string) => readDocument('a.md', text, { base: 'https://x.example' });

/** Kind, depth and text of every block that says something. */
const outline = (text: string) =>
  read(text)
    .blocks.filter((block) => block.kind !== 'furniture')
    .map((block) => `${block.kind}${block.depth} ${plain(block.inlines)}`);

describe('lists', () => {
  test('nested bullets know their depth', () => {
    expect(outline('- a\n  - b\n    - c\n- d')).toEqual(['bullet0 a', 'bullet1 b', 'bullet2 c', 'bullet0 d']);
  });

  test('a dash that touches its word is a bullet and a warning', () => {
    expect(outline('- a\n-Bee\n- c')).toEqual(['bullet0 a', 'bullet0 Bee', 'bullet0 c']);
    expect(read('- a\n-Bee').problems).toMatchObject([{ file: 'a.md', line: 2, severity: 'warning' }]);
    expect(read('- a\n-Bee').blocks.at(-1)?.quote).toBe('Bee');
  });

  test('a second paragraph of an item belongs to the item', () => {
    const { root } = read('- a\n\n  more\n- b');
    expect(root.passages[1]?.parent).toBe(root.passages[0]?.id);
  });
});

describe('lines that stand where a heading would', () => {
  test.each([
    ['**Team responsibilities**\n\n- a', 'heading7 Team responsibilities'],
    ['**Scope:**\n\ntext', 'heading7 Scope:'],
    ['Requirements\n\n- a', 'heading8 Requirements'],
    ['Application Security Responsibilities\n- a', 'heading8 Application Security Responsibilities'],
    [
      'As an editor, you will have these duties:\n\n- a',
      'paragraph0 As an editor, you will have these duties:',
    ],
    ['**Note:** this is text\n\n- a', 'paragraph0 Note: this is text'],
    ['**Everything is bold here.**\n\n- a', 'paragraph0 Everything is bold here.'],
    ['Requirements', 'paragraph0 Requirements'],
  ])('%j', (text, first) => {
    expect(outline(text)[0]).toBe(first);
  });

  test('bold names that open lines are statements of their own', () => {
    expect(outline('**Scope**: one team\n**Craft:** learns\nand learns\n**Lists**:\n- a')).toEqual([
      'paragraph0 Scope: one team',
      'paragraph0 Craft: learns and learns',
      'heading7 Lists:',
      'bullet0 a',
    ]);
    expect(outline('See **Scope**: one\n**not** here')).toEqual(['paragraph0 See Scope: one not here']);
  });

  test('the summary of folded details is above the headings inside', () => {
    const text = '<details>\n<summary>Senior Editor</summary>\n\n### Duties\n\n- a\n\n</details>';
    expect(outline(text)).toEqual(['heading2 Senior Editor', 'heading3 Duties', 'bullet0 a']);
  });

  test('short lines are headings only where there are no others', () => {
    const text = 'Editor\n\nReads and writes.\n\nSenior Editor\n\nTeaches others.';
    expect(outline(text)[0]).toBe('heading2 Editor');
    expect(outline(`# Roles\n\n${text}`)[1]).toBe('paragraph0 Editor');
  });

  test('a rule below a long paragraph makes no heading of it', () => {
    expect(outline(`${'word '.repeat(30)}\n---`)[0]).toMatch(/^paragraph0/);
    expect(outline('Short title\n---')[0]).toBe('heading2 Short title');
  });

  test('front matter in the middle of a file is no heading', () => {
    expect(outline('# A\n\n---\ntitle: "B"\n---\n\ntext')).toEqual(['heading1 A', 'paragraph0 text']);
  });
});

describe('links', () => {
  const hrefs = (text: string) =>
    read(text).root.passages.flatMap((p) => p.inlines.flatMap((i) => i.href ?? []));

  test('relative ones become absolute, others are dropped', () => {
    expect(hrefs('[a](/b) [c](mailto:d) [e](javascript:f)')).toEqual(['https://x.example/b']);
  });

  test('a definition counts anywhere in the document', () => {
    const long = '\n\n# H\n\ntext'.repeat(200);
    expect(hrefs(`[a][home]${long}\n\n[home]: https://y.example/z`)).toEqual(['https://y.example/z']);
  });
});

describe('HTML', () => {
  test('an embedded video becomes a link', () => {
    const { blocks } = read('<figure>\n<iframe src="https://www.youtube.com/embed/x1"></iframe>\n</figure>');
    expect(blocks).toMatchObject([
      { kind: 'video', inlines: [{ href: 'https://www.youtube.com/watch?v=x1' }] },
    ]);
  });

  test('items of a list are bullets, also when they are not closed', () => {
    expect(outline('<ul>\n<li>a\n<ul>\n<li>b</li>\n</ul>\n<li>c\n</ul>')).toEqual([
      'bullet0 a',
      'bullet1 b',
      'bullet0 c',
    ]);
  });

  test('cells know the heads of their column and row', () => {
    const text = `<table>
<tr><th>Level</th><th>Craft</th><th>Team</th></tr>
<tr>
<th rowspan="2"><abbr>IC</abbr>1</th>
</tr>
<tr>
<td>cuts</td>
<td>
<ul>
<li>helps</li>
</ul>
</td>
</tr>
</table>`;
    const cells = read(text).blocks.flatMap((block) => (block.kind === 'cell' ? (block.cells ?? []) : []));
    expect(cells.map(({ column, row, inlines }) => [column, row, plain(inlines)])).toEqual([
      ['Craft', 'IC1', 'cuts'],
      ['Team', 'IC1', 'helps'],
    ]);
  });

  test('what follows a table is not below its last row', () => {
    const { root } = read('# A\n\n<table>\n<tr>\n<th>IC1</th>\n<td>b</td>\n</tr>\n</table>\n\nafter');
    expect(root.sections[0]?.passages.map((passage) => passage.text)).toEqual(['after']);
  });
});

test('Markdown nested too deeply for the parser is read as text', () => {
  const { blocks } = read(`${'> '.repeat(5000)}deep`);
  expect(blocks.length).toBeGreaterThan(0);
});
