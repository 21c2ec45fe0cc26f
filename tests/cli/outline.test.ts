import { spawnSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';

const run = (...args: string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['src/cli/outline.ts', ...args], {
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
};

const count = z.number().nullable();
const names = z.array(z.string());

/** The contract that other tools rely on: these fields and no others. */
const Outline = z.strictObject({
  documents: z.array(
    z.strictObject({
      file: z.string(),
      title: z.string(),
      kind: z.enum(['family', 'page', 'posting']),
      status: z.enum(['current', 'superseded']),
      levels: z.array(
        z.strictObject({
          name: z.string(),
          grade: count,
          requirements: count,
          responsibilities: count,
          inherits: names,
        }),
      ),
      specialties: z.array(z.strictObject({ name: z.string(), requirements: count })),
      competencies: names,
      baseRequirements: count,
      sections: z.number(),
      passages: z.number(),
      problems: z.array(z.strictObject({ line: z.number(), message: z.string() })),
    }),
  ),
});

describe('npm run outline', () => {
  test('--json prints one object of the fixed shape', () => {
    const { status, stdout } = run('--json');
    expect(status).toBe(0);
    expect(Outline.parse(JSON.parse(stdout)).documents).toHaveLength(5);
  });

  test('by itself it prints a tree a person can check', () => {
    const { stdout } = run('docs-source/product-manager.md');
    expect(stdout).toContain('Senior Product Manager: grade 8, 4 requirements');
    expect(stdout).toContain('Specialties (28)');
    expect(stdout).toContain('Base requirements: 19 items');
    expect(stdout).toContain('product-manager.md:333 bullet lacks the space');
  });

  test('a folder that is not there is one sentence and exit code 1', () => {
    const { status, stdout, stderr } = run('no-such-folder');
    expect(status).toBe(1);
    expect(stdout).toBe('');
    expect(stderr.trim().split('\n')).toEqual([expect.stringContaining('no-such-folder')]);
  });

  test('--help says how', () => {
    expect(run('--help').stdout).toContain('Usage: npm run outline');
  });
});
