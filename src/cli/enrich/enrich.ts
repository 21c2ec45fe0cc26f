// Brings asked.yml up to date: says what it would take and, with leave, writes it batch by batch.
import type { Clock } from '../../answers/summary/clock.ts';
import { costOf, type Prices } from '../../answers/summary/cost.ts';
import { ModelFailure } from '../../answers/summary/failure.ts';
import type { Model, Usage } from '../../answers/summary/model-call.ts';
import type { Library } from '../../knowledge/library/library.ts';
import { type Asked, AskedError, parseAsked } from '../../knowledge/search/asked.ts';
import { UsageError } from '../command.ts';
import { askModel, type Batch, enrichCall } from './ask-model.ts';
import { addEntry, entriesText, markStale, openEntries, unmark } from './entries-file.ts';
import { batchesOf, many, money, planLines } from './estimate.ts';
import { type Askable, type Plan, planEnrichment } from './plan.ts';

export interface Enrichment {
  readonly library: Library;
  /** asked.yml as it stands. */
  readonly text: string;
  readonly model: Model | undefined;
  readonly prices: Prices | undefined;
  readonly clock: Clock;
  readonly print: (line: string) => void;
  readonly save: (text: string) => void;
}

export type Leave = 'given' | 'withheld' | 'not asked';

export async function enrich(parts: Enrichment, leave: Leave): Promise<void> {
  const { library, text, model, prices, print } = parts;
  const plan = planEnrichment(library, entriesIn(text));
  for (const line of planLines(plan, model?.name ?? 'the model', prices)) print(line);
  if (plan.wanted.length + plan.stale.length + plan.revived.length === 0) return;
  if (leave === 'withheld') return print('Nothing was written: this is a dry run.');
  if (plan.wanted.length > 0 && !model) throw new UsageError(KEYLESS);
  if (leave === 'not asked') return print('Nothing was written. To go on: npm run enrich -- --yes');
  await write(parts, plan);
}

const KEYLESS =
  'OPENAI_API_KEY is not set, and the entries are written by a model. Set it (or OPENAI_BASE_URL and OPENAI_MODEL for a server of your own), or write the entries into asked.yml by hand.';

function entriesIn(text: string): Asked {
  try {
    return parseAsked(text);
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    const known = error instanceof AskedError || error.name === 'YAMLException';
    if (!known) throw error;
    throw new UsageError(`asked.yml is not understood and is left alone: ${error.message.split('\n')[0]}`);
  }
}

async function write(parts: Enrichment, plan: Plan): Promise<void> {
  const { text, model, prices, print, save } = parts;
  const document = openEntries(text);
  for (const entry of plan.stale) markStale(document, entry);
  for (const entry of plan.revived) unmark(document, entry);
  if (plan.stale.length + plan.revived.length > 0) save(entriesText(document));
  if (!model || plan.wanted.length === 0) return print('Done.');
  const bills: Usage[] = [];
  let done = 0;
  let written = 0;
  for (const batch of batchesOf(plan.wanted)) {
    const { entries, usage } = await asked(model, parts.clock, batch, written);
    for (const entry of entries) addEntry(document, entry, plan.order);
    if (entries.length > 0) save(entriesText(document));
    done += batch.length;
    written += entries.length;
    if (usage) bills.push(usage);
    print(`${done} of ${plan.wanted.length}`);
  }
  print(
    `${many(written, 'entry was', 'entries were')} written${bills.length > 0 ? `, ${money(sum(bills, prices))}` : ''}.`,
  );
  const left = done - written;
  if (left > 0)
    print(`${many(left, 'passage was', 'passages were')} left out by the model; run it again for those.`);
}

const CALL_MS = 120_000;
/** Until when a busy server is asked again. */
const PATIENCE_MS = 60_000;

async function asked(model: Model, clock: Clock, batch: readonly Askable[], written: number): Promise<Batch> {
  const call = enrichCall(batch, clock.now() + PATIENCE_MS);
  try {
    return await askModel(model, call, batch, AbortSignal.timeout(CALL_MS));
  } catch (error) {
    if (!(error instanceof ModelFailure)) throw error;
    const soFar = `${many(written, 'entry is', 'entries are')} written; run it again to go on.`;
    throw new UsageError(`${error.message} ${soFar}`);
  }
}

const sum = (bills: readonly Usage[], prices: Prices | undefined): number | undefined =>
  bills.reduce<number | undefined>((all, usage) => {
    const dollars = costOf(usage, prices);
    return all === undefined || dollars === undefined ? undefined : all + dollars;
  }, 0);
