// Submitting and closing modals, and what Slack does with the app's answer.
import { viewJson } from '../api/view-json.ts';
import { checkView } from '../blocks/check-view.ts';
import { elementsOf } from '../blocks/elements-of.ts';
import { isRecord, type JsonRecord } from '../blocks/record.ts';
import type { Delivery } from '../delivery/model.ts';
import type { User, View } from '../workspace/model.ts';
import { issueTrigger } from '../workspace/triggers.ts';
import {
  closeAllModals,
  closeTopModal,
  modalsOf,
  pushModal,
  showErrors,
  topModal,
  updateView,
} from '../workspace/views.ts';
import { notify } from '../workspace/world.ts';
import { problemsIn } from './form-check.ts';
import { responseUrls } from './response-fields.ts';
import { dispatchError, interaction, type Site } from './site.ts';

export type SubmitResult = 'incomplete' | 'failed' | 'closed' | 'errors' | 'updated' | 'pushed' | 'cleared';

export interface SubmitOutcome {
  readonly result: SubmitResult;
  /** Undefined where Slack found the form incomplete and did not send it. */
  readonly delivery: Delivery | undefined;
  readonly errors: Readonly<Record<string, string>>;
}

export async function submit(site: Site, user: User): Promise<SubmitOutcome> {
  const view = openView(site, user);
  const problems = problemsIn(site.world, view);
  if (Object.keys(problems).length > 0) {
    showErrors(site.world, view, problems);
    return { result: 'incomplete', delivery: undefined, errors: problems };
  }
  const payload = {
    ...interaction(site, user, 'view_submission'),
    trigger_id: issueTrigger(site.world, user.id, view.id),
    view: viewJson(site.world, view),
    response_urls: responseUrls(site.world, user, view),
  };
  const label = `view_submission ${view.definition.callback_id ?? ''}`.trim();
  const delivery = await site.desk.send({ type: 'interactive', label, payload });
  const error = dispatchError(delivery.answer);
  const body = delivery.answer?.kind === 'acknowledged' ? delivery.answer.body : undefined;
  const outcome =
    error === undefined ? follow(site, user, view, body) : { result: 'failed' as const, errors: {} };
  if (outcome.result === 'failed') {
    notify(site.world, { userId: user.id, about: label, code: error ?? 'invalid_response' });
  }
  return { delivery, ...outcome };
}

function follow(site: Site, user: User, view: View, body: unknown): Omit<SubmitOutcome, 'delivery'> {
  const answer: JsonRecord = isRecord(body) ? body : {};
  switch (answer.response_action) {
    case undefined:
      closeTopModal(site.world, user.id);
      return { result: 'closed', errors: {} };
    case 'clear':
      closeAllModals(site.world, user.id);
      return { result: 'cleared', errors: {} };
    case 'errors':
      return takeErrors(site, view, answer.errors);
    case 'update':
    case 'push':
      return takeView(site, user, view, answer.response_action, answer.view);
    default:
      return { result: 'failed', errors: {} };
  }
}

/** Slack takes errors for input blocks of this view only. */
function takeErrors(site: Site, view: View, raw: unknown): Omit<SubmitOutcome, 'delivery'> {
  const inputs = new Set(
    elementsOf(view.definition.blocks).flatMap((one) => (one.input === undefined ? [] : one.blockId)),
  );
  const entries = Object.entries(isRecord(raw) ? raw : {});
  const valid =
    entries.length > 0 && entries.every(([id, text]) => inputs.has(id) && typeof text === 'string');
  if (!valid) return { result: 'failed', errors: {} };
  const errors = Object.fromEntries(entries.map(([id, text]) => [id, String(text)]));
  showErrors(site.world, view, errors);
  return { result: 'errors', errors };
}

function takeView(
  site: Site,
  user: User,
  view: View,
  how: 'update' | 'push',
  raw: unknown,
): Omit<SubmitOutcome, 'delivery'> {
  const checked = checkView(raw, site.world.ids.next);
  if (!checked.ok || checked.value.type !== 'modal') return { result: 'failed', errors: {} };
  if (how === 'update') {
    updateView(site.world, view, checked.value);
    return { result: 'updated', errors: {} };
  }
  const pushed = pushModal(site.world, user.id, checked.value);
  return { result: pushed === 'push_limit_reached' ? 'failed' : 'pushed', errors: {} };
}

/** The x of the topmost modal; `all` for the whole stack. */
export async function close(
  site: Site,
  user: User,
  options: { readonly all?: boolean } = {},
): Promise<readonly Delivery[]> {
  const top = openView(site, user);
  const clears =
    options.all === true || (top.definition.type === 'modal' && top.definition.clear_on_close === true);
  const closing = clears ? modalsOf(site.world, user.id) : [top];
  const payloads = closing
    .filter((view) => view.definition.type === 'modal' && view.definition.notify_on_close === true)
    .map((view) => ({
      ...interaction(site, user, 'view_closed'),
      view: viewJson(site.world, view),
      is_cleared: clears,
    }));
  if (clears) closeAllModals(site.world, user.id);
  else closeTopModal(site.world, user.id);
  return Promise.all(
    payloads.map((payload) => site.desk.send({ type: 'interactive', label: 'view_closed', payload })),
  );
}

function openView(site: Site, user: User): View {
  const view = topModal(site.world, user.id);
  if (view === undefined) throw new Error(`${user.name} has no modal open`);
  return view;
}
