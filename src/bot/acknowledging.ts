// Whether Slack has had its answer yet: where it has not, a failure can still be told in that answer.
import type { Context } from '@slack/bolt';
import type { Rendered } from '../views/render.ts';

type Ack<R> = (response?: R) => Promise<void>;

export interface Acknowledging {
  /** The same acknowledgement, noticed. `tell` says a sentence to the person by it, where this kind can carry one. */
  readonly watch: <R>(context: Context, ack: Ack<R>, tell?: (message: Rendered) => NoInfer<R>) => Ack<R>;
  /** Acknowledges if that is still to do; true where the person was told by it. */
  readonly settle: (context: Context | undefined, message: Rendered) => Promise<boolean>;
}

interface Pending {
  done: boolean;
  readonly settle: (message: Rendered) => Promise<boolean>;
}

export function acknowledging(): Acknowledging {
  const pending = new WeakMap<Context, Pending>();
  return {
    watch: (context, ack, tell) => {
      const settle = async (message: Rendered) => {
        await (tell ? ack(tell(message)) : ack());
        return tell !== undefined;
      };
      const one: Pending = { done: false, settle };
      pending.set(context, one);
      return async (response) => {
        one.done = true;
        await ack(response);
      };
    },
    settle: async (context, message) => {
      const one = context && pending.get(context);
      if (!one || one.done) return false;
      one.done = true;
      return one.settle(message);
    },
  };
}
