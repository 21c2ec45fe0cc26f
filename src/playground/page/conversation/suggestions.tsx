// Questions to click: three for whoever one is, and in the app's own room those the app itself suggests.
import type { SightOfConversation } from '../../server/wire.ts';
import { usePost } from '../composer/post.ts';
import { usePlayground } from '../state/playground.ts';

export interface SuggestionsProps {
  readonly room: SightOfConversation;
  readonly isApp: boolean;
}

export function Suggestions({ room, isApp }: SuggestionsProps) {
  const { facts, me, seen, perform } = usePlayground();
  const post = usePost(room, undefined);
  // Where the app is not, it hears no mention.
  const addressing = room.members.includes(facts.app.userId) ? `@${facts.app.handle}` : '/career';
  const offered = isApp
    ? seen.sight.prompts.find(({ channel, threadTs }) => channel === room.id && threadTs === undefined)
    : undefined;
  const chips = offered
    ? offered.prompts.map(({ title }) => ({
        label: title,
        ask: () => perform({ do: 'takePrompt', title }),
      }))
    : me.suggestions.map(({ label, typed }) => ({
        label,
        ask: () => post(typed.startsWith('/') || isApp ? typed : `${addressing} ${typed}`),
      }));
  return (
    <ul
      className="suggestions"
      aria-label={offered?.title ?? `Questions a ${me.title.toLowerCase()} might ask`}
    >
      {chips.map(({ label, ask }) => (
        <li key={label}>
          <button type="button" onClick={ask}>
            {label}
          </button>
        </li>
      ))}
    </ul>
  );
}
