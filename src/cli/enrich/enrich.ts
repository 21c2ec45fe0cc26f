// Brings asked.yml up to date: says what it would take, and with leave writes it, batch by batch.
import { type Clock, pause } from '../../answers/summary/clock.ts';
import { costOf, type Prices } from '../../answers/summary/cost.ts';
import { ModelFailure } from '../../answers/summary/failure.ts';
import type { Model, Usage } from '../../answers/summary/model-call.ts';
import { countTokens } from '../../answers/summary/tokens.ts';
import type { Library } from '../../knowledge/library/library.ts';
import { parseAsked } from '../../knowledge/search/asked.ts';
import { UsageError } from '../command.ts';
import { askModel, BATCH, enrichCall, outputTokens } from './ask-model.ts';
import { addEntry, entriesText, markStale, openEntries, unmark } from './entries-file.ts';
import { type Askable, type Plan, planEnrichment } from './plan.ts';
