// Whoever one is: each of the three sees the workspace with their own eyes.
import { Avatar } from '../parts/avatar.tsx';
import { usePlayground } from '../state/playground.ts';

export function Who() {
  const { facts, me, go } = usePlayground();
  return (
    <fieldset className="who">
      <legend>You are</legend>
      {facts.people.map((person) => (
        <label key={person.id}>
          <input
            type="radio"
            name="who"
            className="unseen"
            checked={person.id === me.id}
            onChange={() => go({ as: person.role, thread: undefined })}
          />
          <Avatar user={person} size={28} />
          <span>
            {person.name}
            <small>{person.title}</small>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
