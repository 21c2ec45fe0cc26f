// Something that opens beside what it belongs to, above everything else, wherever there is room.
import { type ReactNode, type RefObject, useLayoutEffect, useRef } from 'react';

export interface FloatingProps {
  readonly anchor: RefObject<HTMLElement | null>;
  readonly onLeave: () => void;
  /** As wide as what it belongs to, at least. */
  readonly wide?: boolean;
  readonly prefer?: 'above' | 'below';
  readonly children: ReactNode;
}

const GAP = 4;
const MARGIN = 8;

export function Floating({ anchor, onLeave, wide = false, prefer = 'below', children }: FloatingProps) {
  const box = useRef<HTMLDivElement>(null);
  const leave = useRef(onLeave);
  leave.current = onLeave;
  useLayoutEffect(() => {
    const element = box.current;
    if (element === null) return;
    element.showPopover();
    const settle = () => put(element, anchor.current, wide, prefer);
    settle();
    const resized = new ResizeObserver(settle);
    resized.observe(element);
    const outside = ({ target }: Event) => {
      const inside = target instanceof Node && (element.contains(target) || anchor.current?.contains(target));
      if (!inside) leave.current();
    };
    document.addEventListener('pointerdown', outside, true);
    document.addEventListener('scroll', outside, true);
    return () => {
      resized.disconnect();
      document.removeEventListener('pointerdown', outside, true);
      document.removeEventListener('scroll', outside, true);
    };
  }, [anchor, wide, prefer]);
  return (
    <div ref={box} popover="manual" className="floating">
      {children}
    </div>
  );
}

function put(
  element: HTMLElement,
  anchor: HTMLElement | null,
  wide: boolean,
  prefer: 'above' | 'below',
): void {
  if (anchor === null) return;
  const at = anchor.getBoundingClientRect();
  if (wide) element.style.minWidth = `${at.width}px`;
  const { offsetWidth, offsetHeight } = element;
  const above = at.top - GAP - offsetHeight;
  const below = at.bottom + GAP;
  const fitsBelow = below + offsetHeight <= innerHeight - MARGIN;
  const fitsAbove = above >= MARGIN;
  const up = prefer === 'above' ? fitsAbove || !fitsBelow : !fitsBelow && fitsAbove;
  const left = Math.max(MARGIN, Math.min(at.left, innerWidth - offsetWidth - MARGIN));
  element.style.left = `${left}px`;
  element.style.top = `${Math.max(MARGIN, up ? above : below)}px`;
}
