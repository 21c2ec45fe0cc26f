// A button that opens a short menu; arrow keys move in it, Escape leaves it.
import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef, useState } from 'react';
import { Floating } from './floating.tsx';

export interface MenuItem {
  readonly key: string;
  readonly label: string;
  readonly about?: string | undefined;
  readonly choose: () => void;
}

export interface MenuProps {
  readonly label: string;
  readonly className: string;
  readonly items: readonly MenuItem[];
  readonly prefer?: 'above' | 'below';
  readonly children: ReactNode;
}

export function Menu({ label, className, items, prefer = 'below', children }: MenuProps) {
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const id = useId();
  const leave = () => {
    setOpen(false);
    button.current?.focus();
  };
  return (
    <>
      <button
        ref={button}
        type="button"
        className={className}
        aria-label={label}
        title={label}
        aria-haspopup="menu"
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        onClick={() => setOpen(!open)}
      >
        {children}
      </button>
      {open && (
        <Floating anchor={button} onLeave={() => setOpen(false)} prefer={prefer}>
          <MenuList id={id} label={label} items={items} leave={leave} />
        </Floating>
      )}
    </>
  );
}

interface MenuListProps {
  readonly id: string;
  readonly label: string;
  readonly items: readonly MenuItem[];
  readonly leave: () => void;
}

function MenuList({ id, label, items, leave }: MenuListProps) {
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => list.current?.querySelector('button')?.focus(), []);
  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>) => {
    if (event.key === 'Escape' || event.key === 'Tab') {
      event.preventDefault();
      event.stopPropagation();
      leave();
    }
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step === 0) return;
    event.preventDefault();
    const buttons = [...event.currentTarget.querySelectorAll('button')];
    const at = buttons.findIndex((one) => one.matches(':focus'));
    buttons.at((at + step) % buttons.length)?.focus();
  };
  return (
    <div
      ref={list}
      id={id}
      role="menu"
      tabIndex={-1}
      aria-label={label}
      className="menu"
      onKeyDown={onKeyDown}
    >
      {items.map(({ key, label: words, about, choose }) => (
        <button
          key={key}
          type="button"
          role="menuitem"
          tabIndex={-1}
          onClick={() => {
            leave();
            choose();
          }}
        >
          <span>{words}</span>
          {about && <small>{about}</small>}
        </button>
      ))}
    </div>
  );
}
