// One act of a person at the page → the same act in the stand-in's workspace.
import { assertNever } from '../../answers/answer.ts';
import type { Actor } from '../slack/people/actor.ts';
import type { Choice } from '../slack/people/fields.ts';
import type { Target } from '../slack/people/target.ts';
import type { StandIn } from '../slack/stand-in.ts';
import type { Message } from '../slack/workspace/model.ts';
import type { Act, ActChoice, ActTarget } from './acts.ts';
import type { Outcome } from './wire.ts';

/** Throws, with a sentence, where the person could not do this in Slack either. */
export async function perform(standIn: StandIn, as: string, act: Act): Promise<Outcome> {
  const actor = standIn.user(as);
  switch (act.do) {
    case 'command':
      await actor.command(act.where, act.typed);
      return { ok: true };
    case 'say':
      return said(await actor.say(act.where, act.typed, { thread: act.thread }));
    case 'takePrompt':
      return said(await actor.takePrompt(act.title, threadOf(standIn, actor, act.thread)));
    case 'press':
      await actor.press(targetOf(standIn, act.target), act.action, { block: act.block, value: act.value });
      return { ok: true };
    case 'choose':
    case 'search':
    case 'submit':
    case 'close':
      return inForm(standIn, actor, act);
    case 'shortcut':
      await actor.shortcut(act.callback);
      return { ok: true };
    case 'messageShortcut':
      await actor.messageShortcut(act.callback, messageAt(standIn, act.channel, act.ts));
      return { ok: true };
    case 'openHome':
      await actor.openHome(act.tab);
      return { ok: true };
    case 'stop':
      await actor.stopAgent(messageAt(standIn, act.channel, act.ts));
      return { ok: true };
    default:
      return assertNever(act);
  }
}

type FormAct = Extract<Act, { do: 'choose' | 'search' | 'submit' | 'close' }>;

async function inForm(standIn: StandIn, actor: Actor, act: FormAct): Promise<Outcome> {
  switch (act.do) {
    case 'choose':
      await actor.choose(targetOf(standIn, act.target), act.action, choiceOf(act.choice), {
        block: act.block,
      });
      return { ok: true };
    case 'search': {
      const target = targetOf(standIn, act.target);
      const { options, groups } = await actor.search(target, act.action, act.query, { block: act.block });
      return {
        ok: true,
        options,
        groups: groups.map(({ label, options }) => ({ label: label.text, options })),
      };
    }
    case 'submit':
      for (const { target, action, block, choice } of act.typed) {
        await actor.choose(targetOf(standIn, target), action, choiceOf(choice), { block });
      }
      return { ok: (await actor.submit()).result !== 'failed' };
    case 'close':
      await actor.close({ all: act.all });
      return { ok: true };
  }
}

const said = ({ message }: { readonly message: Message }): Outcome => ({
  ok: true,
  posted: { channel: message.channel, ts: message.ts },
});

/** An option travels whole; its value is enough to find it again among those on offer. */
function choiceOf(choice: ActChoice): Choice {
  if (Array.isArray(choice)) return choice.map((one) => (typeof one === 'string' ? one : one.value));
  return typeof choice === 'object' ? choice.value : choice;
}

function targetOf(standIn: StandIn, target: ActTarget): Target {
  if ('channel' in target) return messageAt(standIn, target.channel, target.ts);
  const view = standIn.view(target.view);
  if (view === undefined) throw new Error('This view is no longer open.');
  return view;
}

function messageAt(standIn: StandIn, channel: string, ts: string): Message {
  const message = standIn.message(channel, ts);
  if (message === undefined) throw new Error('This message is no longer there.');
  return message;
}

const threadOf = (standIn: StandIn, actor: Actor, ts: string | undefined): Message | undefined =>
  ts === undefined ? undefined : messageAt(standIn, `@${actor.handle}`, ts);
