// The few pictograms of the page, drawn as strokes; a label beside or on the button says what they mean.
const paths = {
  hash: 'M9 4 7 20M17 4l-2 16M4 9h16M4 15h16',
  lock: 'M6 11h12v9H6zM9 11V8a3 3 0 0 1 6 0v3',
  eye: 'M2.5 12S6 5.5 12 5.5 21.5 12 21.5 12 18 18.5 12 18.5 2.5 12 2.5 12ZM12 14.6a2.6 2.6 0 1 0 0-5.2 2.6 2.6 0 0 0 0 5.2Z',
  home: 'M4 11 12 4l8 7M6.5 9.500V20h11V9.500M10 20v-6h4v6',
  send: 'M4 5l17 7-17 7 3-7zM7 12h9',
  plus: 'M12 5v14M5 12h14',
  close: 'M6 6l12 12M18 6 6 18',
  back: 'M15 5l-7 7 7 7',
  down: 'M6 9l6 6 6-6',
  more: 'M12 6.6a.6.6 0 1 0 0-1.2.6.6 0 0 0 0 1.2ZM12 12.6a.6.6 0 1 0 0-1.2.6.6 0 0 0 0 1.2ZM12 18.6a.6.6 0 1 0 0-1.2.6.6 0 0 0 0 1.2Z',
  thread: 'M4 5h16v11H9l-5 4z',
  search: 'M11 17a6 6 0 1 0 0-12 6 6 0 0 0 0 12ZM20 20l-4.5-4.5',
  up: 'M7 11v9H4v-9zM7 11l4-7c1.4 0 2.3 1 2 2.4L12.4 10H19c1 0 1.7.9 1.5 1.9l-1.2 6A2.5 2.5 0 0 1 16.8 20H7',
  notUp:
    'M17 13V4h3v9zM17 13l-4 7c-1.4 0-2.3-1-2-2.4l.6-3.6H5c-1 0-1.7-.9-1.5-1.9l1.2-6A2.5 2.5 0 0 1 7.2 4H17',
  code: 'M8 7l-5 5 5 5M16 7l5 5-5 5',
  bolt: 'M13 3 5 14h6l-1 7 8-11h-6z',
  menu: 'M4 7h16M4 12h16M4 17h16',
  bin: 'M5 7h14M9 7V4h6v3M7 7l1 13h8l1-13',
  check: 'M5 12.5l4.5 4.5L19 7.5',
  stop: 'M8 8h8v8H8z',
  sun: 'M12 16a4 4 0 1 0 0-8 4 4 0 0 0 0 8ZM12 3v2M12 19v2M3 12h2M19 12h2M5.6 5.6 7 7M17 17l1.4 1.4M18.4 5.6 17 7M7 17l-1.4 1.4',
  moon: 'M20 14.5A8.5 8.5 0 0 1 9.5 4 8.5 8.5 0 1 0 20 14.5Z',
  screen: 'M4 5h16v11H4zM9 20h6',
} as const;
export type IconName = keyof typeof paths;

export function Icon({ name, size = 18 }: { readonly name: IconName; readonly size?: number }) {
  return (
    <svg
      aria-hidden="true"
      width={size}
      height={size}
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.8"
      strokeLinecap="round"
      strokeLinejoin="round"
    >
      <path d={paths[name]} />
    </svg>
  );
}
