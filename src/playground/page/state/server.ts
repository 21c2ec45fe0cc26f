// The page's calls to its server.
import type { Act } from '../../server/acts.ts';
import type { Detail, Facts, Outcome } from '../../server/wire.ts';

export type { Act, ActChoice, ActTarget } from '../../server/acts.ts';

const LOST: Outcome = { ok: false, problem: 'The playground does not answer. Is it still running?' };

async function read<T>(address: string, init?: RequestInit): Promise<T> {
  const response = await fetch(address, init);
  return response.json();
}

export const readFacts = (): Promise<Facts> => read('/api/facts');

export const readDetail = (id: string): Promise<Detail> => read(`/api/detail?id=${encodeURIComponent(id)}`);

/** Never rejects: what went wrong is told to the person like any other outcome. */
export async function perform(as: string, act: Act): Promise<Outcome> {
  try {
    return await read<Outcome>('/api/act', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ as, act }),
    });
  } catch {
    return LOST;
  }
}
