// The app's own short sentences, where there is nothing of the documents to show.
import type { Rendered } from '../../views/render.ts';

const sentences = {
  muted:
    'I stay out of this thread now, unless somebody mentions me. To bring me back, mention me with “unmute”.',
  unmuted: 'I am back: follow-up questions in this thread need no mention.',
  channelMuted:
    'I stay out of the threads of this channel now, unless somebody mentions me. `/career unmute` brings me back.',
  channelUnmuted: 'I am back: follow-up questions in threads where I was asked need no mention.',
  direct: 'This conversation is ours alone, so I answer whatever you write here. There is nothing to mute.',
  sharedBefore: 'That answer is shared here already.',
  thanks: 'Thank you, noted.',
  outdated: 'That button is from an earlier version of this app. Please ask again.',
} as const;
export type Notice = keyof typeof sentences;

export const notice = (name: Notice): Rendered => ({ text: sentences[name], blocks: [] });
