// Documents for measuring growth: the five, repeated under other names with other titles, so that nothing is shared.
import type { LibrarySources, SourceFile } from '../src/knowledge/library/library.ts';

export function multiplied(sources: LibrarySources, count: number): LibrarySources {
  const files: SourceFile[] = [];
  for (let i = 0; files.length < count; i++) {
    for (const { file, text } of sources.files.slice(0, count - files.length)) {
      const copy = i === 0 ? text : text.replace(/^title: "/m, `title: "Family ${i}: `);
      files.push({ file: i === 0 ? file : `${i}-${file}`, text: copy });
    }
  }
  return { ...sources, files };
}
