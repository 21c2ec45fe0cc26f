// How every command line of this project ends: a clear sentence and exit code 1 for what the person can mend.
import { readEnvFile } from './env-file.ts';

export class UsageError extends Error {
  override readonly name = 'UsageError';
}

const expected = new Set(['UsageError', 'NoDocumentsError', 'ConfigError', 'StoreError']);

export async function runCommand(usage: string, run: () => unknown): Promise<void> {
  try {
    readEnvFile();
    await run();
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    const parsing = 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS');
    const missing = 'code' in error && error.code === 'ENOENT' && 'path' in error;
    if (parsing) console.error(`${error.message}\n${usage}`);
    else if (missing) console.error(`There is no file ${String(error.path)}.`);
    else if (expected.has(error.name)) console.error(error.message);
    else throw error;
    process.exitCode = 1;
  }
}

export const documentsDir = (): string => process.env.DOCS_DIR ?? 'docs-source';
