// The library of the five documents, read once for all tests of a file.
import { join } from 'node:path';
import { loadLibrary } from '../../src/knowledge/library/load.ts';

export const docsDir = join(import.meta.dirname, '../../docs-source');
export const library = loadLibrary(docsDir);
