// Documents as nobody should write them, for properties that have to hold all the same.
import fc from 'fast-check';

const words = fc.constantFrom(
  'Senior',
  'Editor',
  'Requirements',
  'Job Grade',
  'grade 7',
  'Levels',
  '**bold',
  '**bold**:',
  '_it_',
  '`code',
  '[a](b)',
  '[x]: y',
  '![i](j)',
  'مهندس أول',
  'מהנדס',
  '👩‍🚀',
  '\u0000',
  '&nbsp;',
  '<b>',
  '</td>',
  '<br>',
  '{{< toc >}}',
  '\\',
  '|',
  '\t',
  '\u2028',
  '\uFEFF',
  '…',
);
const line = fc.array(words, { maxLength: 6 }).map((parts) => parts.join(' '));
const indent = fc.constantFrom('', ' ', '  ', '   ', '    ', '\t', '\t\t', ' \t', '        ');
const marker = fc.constantFrom(
  '- ',
  '* ',
  '+ ',
  '-',
  '1. ',
  '1) ',
  '- - ',
  '* 1. ',
  '- > ',
  '- ```',
  '- # ',
  '- [ ] ',
);
const bullet = fc.tuple(indent, marker, line).map((parts) => parts.join(''));
const heading = fc
  .tuple(
    fc.constantFrom('# ', '## ', '### ', '#### ', '###### ', '#', '####### ', ' ## ', '> ## ', '## **'),
    line,
  )
  .map((parts) => parts.join(''));
const row = fc.array(line, { minLength: 1, maxLength: 5 }).map((cells) => `| ${cells.join(' | ')}`);
const table = fc
  .tuple(
    row,
    fc.constantFrom('|---|', '|---|---|', '| :-- | --: |', '|--', ''),
    fc.array(row, { maxLength: 4 }),
  )
  .map(([head, rule, body]) => [head, rule, ...body].join('\n'));
const tag = fc.constantFrom(
  '<table>',
  '<table class="x"><thead><tr><th>Level</th><th>IC1</th></tr></thead>',
  '<tr><td rowspan="3">IC1</td><td colspan=2>',
  '<tr><th>M3<td>',
  '</tr>',
  '</table>',
  '<ul><li>one<li>two<ul><li>three',
  '</ul>',
  '<details><summary>Senior</summary>',
  '</details>',
  '<!-- open',
  '-->',
  '<iframe src="https://x.example/embed/1">',
  '<script>',
  '</script>',
  '<div><p>text</p>',
  '<h3>Staff</h3>',
);
const html = fc.tuple(indent, tag, line).map((parts) => parts.join(''));
const fence = fc.constantFrom(
  '```',
  '~~~',
  '```md\n## Senior\n```',
  '    code',
  '$$',
  '---',
  '***',
  '===',
  '--',
  '> quote',
  '>',
);
const frontMatter = fc.constantFrom(
  '---\ntitle: "x"\n---',
  '---\ntitle: "x',
  '--\ntitle: x\n---',
  '---\ntitle: [\n---',
  '---\n\ttitle: x\n---',
  '---\n- a\n---',
  '---\ntitle: 5\n...',
);
const blank = fc.constantFrom('', '', ' ', '\t');
const block = fc.oneof(
  { weight: 4, arbitrary: bullet },
  { weight: 3, arbitrary: heading },
  { weight: 3, arbitrary: line },
  { weight: 2, arbitrary: blank },
  { weight: 2, arbitrary: html },
  table,
  fence,
  frontMatter,
);

export const documents = fc
  .tuple(
    fc.option(frontMatter, { nil: '' }),
    fc.array(block, { maxLength: 30 }),
    fc.constantFrom('\n', '\n', '\r\n', '\r'),
    fc.constantFrom('', '\uFEFF'),
    fc.constantFrom('a.md', 'a.md', 'a.md', 'a.txt'),
  )
  .map(([front, blocks, eol, bom, file]) => {
    const text = [...(front ? [front] : []), ...blocks].join('\n');
    return { file, text: bom + text.replaceAll('\n', eol) };
  });
