// How a summary comes to an answer: of itself, by a button, or not; and the answer shown with or without that button.
import type { Surface } from '../../views/controls.ts';
import type { Rendered } from '../../views/render.ts';
import type { Bot } from '../bot.ts';
import type { SummaryTime } from '../config.ts';
import { type Asked, render, type Shown } from './answering.ts';

export type Offer = 'itself' | 'button' | 'none';

/** Other surfaces have none: they are read by others, or are not messages. */
const offers: Readonly<Record<SummaryTime, Readonly<Partial<Record<Surface, Offer>>>>> = {
  auto: { thread: 'itself', dm: 'itself', command: 'button' },
  always: { thread: 'itself', dm: 'itself', command: 'itself' },
  asked: { thread: 'button', dm: 'button', command: 'button' },
  off: {},
};

export function offerFor({ summaries }: Bot, { answer }: Asked, surface: Surface): Offer {
  const { outcome } = answer;
  if (outcome !== 'answered' && outcome !== 'not_found') return 'none';
  return offers[summaries.when][surface] ?? 'none';
}

export const renderOffering = (bot: Bot, asked: Asked, shown: Shown): Rendered =>
  render(asked, { canSummarize: offerFor(bot, asked, shown.surface) === 'button', ...shown });
