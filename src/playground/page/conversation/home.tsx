// App Home, as the app publishes it when it is told that somebody opened it.
import { useMemo } from 'react';
import { Blocks } from '../blocks/blocks.tsx';
import { usePlayground } from '../state/playground.ts';
import { useOpening } from './opening.ts';

export function Home() {
  const { seen } = usePlayground();
  const { home, values } = seen.sight;
  useOpening('home');
  const target = useMemo(() => ({ view: home?.id ?? '' }), [home?.id]);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable without a mouse
    <section className="home" aria-label="Home" tabIndex={0}>
      {home === undefined ? (
        <p className="home-empty">Opening …</p>
      ) : (
        <Blocks blocks={home.definition.blocks} target={target} values={values[home.id]} />
      )}
    </section>
  );
}
