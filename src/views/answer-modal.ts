// An answer in a modal, for where there is no message to answer in: App Home.
import type { ModalView } from '@slack/types';
import type { Answer } from '../answers/answer.ts';
import type { Catalogue } from './catalogue.ts';
import { plain } from './elements.ts';
import { callbacks } from './ids.ts';
import { limits } from './limits.ts';
import { renderAnswer } from './render.ts';
import { type AnswerState, carried } from './values.ts';

export function answerModal(answer: Answer, { question, page }: AnswerState, library: Catalogue): ModalView {
  return {
    type: 'modal',
    callback_id: callbacks.answer,
    private_metadata: JSON.stringify({ question: carried(question, undefined), page }),
    title: plain('Career guide', limits.modal.title),
    close: plain('Close', limits.modal.close),
    blocks: [...renderAnswer(answer, { question, page, surface: 'modal', library }).blocks],
  };
}
