// A picture for everyone: people by the first letters of their names, the app by its steps.
import type { User } from '../../slack/workspace/model.ts';

const initials = (name: string): string =>
  name
    .split(' ')
    .map((part) => part.slice(0, 1))
    .slice(0, 2)
    .join('');

export function Avatar({ user, size = 36 }: { readonly user: User | undefined; readonly size?: number }) {
  const style = { width: size, height: size, fontSize: Math.round(size * 0.38) };
  if (user?.role === 'app') return <img className="avatar" src="/icon.svg" alt="" style={style} />;
  return (
    <span className="avatar" data-role={user?.role ?? 'guest'} aria-hidden="true" style={style}>
      {initials(user?.name ?? '?')}
    </span>
  );
}
