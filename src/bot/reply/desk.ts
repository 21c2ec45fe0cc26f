// The desk that a request's letters are sent from: its client, the clock, and a note of everything that goes wrong.
import type { Bot } from '../bot.ts';
import type { Visit } from '../conversation/visit.ts';
import type { Desk } from './send.ts';

export function deskFor({ clock, log, metrics }: Bot, { client }: Visit): Desk {
  return {
    client,
    now: clock.now,
    wait: clock.wait,
    noted: (fault, instead) => {
      metrics.count('slackFaults', { fault, instead });
      log.warn({ fault, instead }, 'Slack did not take a reply');
    },
  };
}
