// Thumbs: counted at once; a thumb down asks why, and the reason joins the vote.
import { answerCarried } from '../bot/conversation/answering.ts';
import { answerKey } from '../bot/conversation/keep.ts';
import { isInMessage, readPress } from '../bot/conversation/press.ts';
import { respondTo } from '../bot/conversation/show.ts';
import { visitOf } from '../bot/conversation/visit.ts';
import { notice } from '../bot/reply/notices.ts';
import { feedbackModal, readFeedbackForm } from '../views/feedback-modal.ts';
import { readFeedback, readFeedbackState } from '../views/values.ts';
import type { ActionHandler, SubmitHandler } from './handler.ts';

export const vote: ActionHandler = async (bot, { ack, body, respond, ...args }) => {
  await ack();
  const press = readPress({ body, respond });
  const visit = visitOf(args);
  const said = readFeedback(press.value);
  if (!said) return;
  const { answer } = answerCarried(bot.library(), said.question);
  const on = { team: visit.team, user: visit.user, answer: answerKey(answer), intent: answer.intent };
  await bot.store.vote({ ...on, verdict: said.verdict });
  bot.metrics.count('feedback', { verdict: said.verdict });
  if (said.verdict === 'down')
    await visit.client.views.open({ trigger_id: press.trigger, view: feedbackModal(said) });
  else if (isInMessage(press)) await respondTo(bot, visit, press, notice('thanks'));
};

export const voteReason: SubmitHandler = async (bot, { ack, view, ...args }) => {
  const said = readFeedbackState(view.private_metadata);
  const form = readFeedbackForm(view.state.values);
  await ack();
  if (!said || !form) return;
  const { team, user } = visitOf(args);
  const { answer } = answerCarried(bot.library(), said.question);
  const reason = [form.reason, form.comment].filter(Boolean).join(': ');
  const on = { team, user, answer: answerKey(answer), intent: answer.intent, verdict: said.verdict };
  await bot.store.vote({ ...on, ...(reason === '' ? {} : { reason }) });
};
