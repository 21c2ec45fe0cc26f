// What Slack refuses, read from its documentation and written without a look at the views: each fault is one sentence.

type Json = Readonly<Record<string, unknown>>;
type Surface = 'message' | 'modal' | 'home';

const isRecord = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const list = (value: unknown): readonly Json[] => (Array.isArray(value) ? value.filter(isRecord) : []);
const words = (value: unknown): string =>
  isRecord(value) && typeof value.text === 'string' ? value.text : typeof value === 'string' ? value : '';

function between(name: string, value: unknown, least: number, most: number): string[] {
  const size =
    typeof value === 'string' ? value.length : Array.isArray(value) ? value.length : words(value).length;
  return size < least || size > most ? [`${name} is ${size}, not ${least} to ${most}`] : [];
}

const atMost = (name: string, value: unknown, most: number): string[] =>
  value === undefined ? [] : between(name, value, 0, most);

function visible(name: string, value: unknown, most: number): string[] {
  return words(value).trim() === '' ? [`${name} is blank`] : between(name, value, 1, most);
}

function optionFaults(option: Json): string[] {
  return [
    ...visible('option text', option.text, 75),
    ...between('option value', option.value, 1, 75),
    ...(option.description === undefined ? [] : visible('option description', option.description, 75)),
  ];
}

function selectFaults(element: Json): string[] {
  const options = list(element.options);
  const groups = list(element.option_groups);
  const all = [...options, ...groups.flatMap((group) => list(group.options))];
  const initial = element.initial_option;
  const offered = initial === undefined || all.some((one) => JSON.stringify(one) === JSON.stringify(initial));
  return [
    ...visible('placeholder', element.placeholder, 150),
    ...((options.length === 0) === (groups.length === 0) ? ['a select needs either options or groups'] : []),
    ...atMost('options', element.options, 100),
    ...atMost('groups', element.option_groups, 100),
    ...groups.flatMap((group) => [
      ...visible('group', group.label, 75),
      ...between('group options', group.options, 1, 100),
    ]),
    ...all.flatMap(optionFaults),
    ...(offered ? [] : ['the initial option is not one of the options']),
  ];
}

const elementChecks: Readonly<Record<string, (element: Json) => string[]>> = {
  button: (e) => [
    ...visible('button', e.text, 75),
    ...atMost('button value', e.value, 2000),
    ...atMost('button url', e.url, 3000),
    ...(e.accessibility_label === undefined ? ['a button has no accessibility label'] : []),
    ...visible('accessibility label', e.accessibility_label, 75),
  ],
  overflow: (e) => [
    ...between('overflow options', e.options, 2, 5),
    ...list(e.options).flatMap(optionFaults),
  ],
  static_select: selectFaults,
  external_select: (e) => [
    ...visible('placeholder', e.placeholder, 150),
    ...(isRecord(e.initial_option) ? optionFaults(e.initial_option) : []),
  ],
  radio_buttons: (e) => [
    ...between('radio options', e.options, 1, 10),
    ...list(e.options).flatMap(optionFaults),
  ],
  plain_text_input: (e) =>
    typeof e.max_length === 'number' && e.max_length > 3000 ? ['max_length over 3000'] : [],
  feedback_buttons: (e) =>
    [e.positive_button, e.negative_button].flatMap((one) =>
      isRecord(one)
        ? [
            ...visible('feedback button', one.text, 75),
            ...between('feedback value', one.value, 1, 2000),
            ...visible('feedback label', one.accessibility_label, 75),
          ]
        : ['a feedback button is missing'],
    ),
};

function elementFaults(element: Json): string[] {
  const check = elementChecks[String(element.type)];
  return [
    ...atMost('action_id', element.action_id, 255),
    ...(check ? check(element) : [`unknown element ${element.type}`]),
  ];
}

function leafFaults(leaf: Json): string[] {
  if (leaf.type === 'text') return between('text', leaf.text, 1, 12_000);
  if (leaf.type === 'link')
    return [...between('url', leaf.url, 1, 3000), ...between('link text', leaf.text, 1, 12_000)];
  return leaf.type === 'user' ? [] : [`a ${leaf.type} leaf`];
}

function richFaults(part: Json): string[] {
  const inner = list(part.elements);
  if (part.type === 'rich_text_section') {
    return [...(inner.length === 0 ? ['an empty section'] : []), ...inner.flatMap(leafFaults)];
  }
  const indent = Number(part.indent);
  return [
    ...(part.type === 'rich_text_list' ? [] : [`unexpected ${part.type}`]),
    ...(inner.length === 0 ? ['an empty list'] : []),
    ...(indent >= 0 && indent <= 8 ? [] : [`indent ${indent}`]),
    ...inner.flatMap(richFaults),
  ];
}

const blockChecks: Readonly<Record<string, (block: Json, surface: Surface) => string[]>> = {
  header: (b) => visible('header', b.text, 150),
  divider: () => [],
  section: (b) => [
    ...visible('section', b.text, 3000),
    ...(isRecord(b.accessory) ? elementFaults(b.accessory) : []),
  ],
  context: (b) => [
    ...between('context', b.elements, 1, 10),
    ...list(b.elements).flatMap((e) => visible('context text', e, 2000)),
  ],
  actions: (b) => [
    ...between('actions', b.elements, 1, 25),
    ...list(b.elements).flatMap(elementFaults),
    ...repeated(b),
  ],
  context_actions: (b, surface) => [
    ...(surface === 'message' ? [] : ['context_actions outside a message']),
    ...between('context actions', b.elements, 1, 5),
    ...list(b.elements).flatMap(elementFaults),
  ],
  rich_text: (b) => [...between('rich text', b.elements, 1, 10_000), ...list(b.elements).flatMap(richFaults)],
  input: (b, surface) => [
    ...(surface === 'message' ? ['input in a message'] : []),
    ...visible('label', b.label, 2000),
    ...atMost('hint', b.hint, 2000),
    ...(isRecord(b.element) ? elementFaults(b.element) : ['input without element']),
  ],
};

function repeated(block: Json): string[] {
  const ids = list(block.elements).map((element) => element.action_id);
  return new Set(ids).size < ids.length ? [`an action_id twice in one block: ${ids.join(', ')}`] : [];
}

function blockFaults(block: unknown, surface: Surface): string[] {
  if (!isRecord(block)) return ['a block that is none'];
  const check = blockChecks[String(block.type)];
  return [
    ...atMost('block_id', block.block_id, 255),
    ...(check ? check(block, surface) : [`unknown block ${block.type}`]),
  ];
}

export function messageFaults({
  text,
  blocks,
}: {
  readonly text: string;
  readonly blocks: readonly unknown[];
}): string[] {
  return [
    ...between('message text', text, 1, 4000),
    ...atMost('blocks', blocks, 50),
    ...between('blocks together', JSON.stringify(blocks), 0, 12_000),
    ...blocks.flatMap((block) => blockFaults(block, 'message')),
    ...unsafeIn({ text, blocks }),
  ];
}

export function viewFaults(view: unknown): string[] {
  if (!isRecord(view)) return ['a view that is none'];
  const blocks = Array.isArray(view.blocks) ? view.blocks : [];
  const modal = view.type === 'modal';
  const asks = list(blocks).some(({ type }) => type === 'input');
  return [
    ...(modal ? visible('title', view.title, 24) : []),
    ...['submit', 'close'].flatMap((name) => atMost(name, view[name], 24)),
    ...(modal && asks && view.submit === undefined ? ['inputs need a submit button'] : []),
    ...atMost('private_metadata', view.private_metadata, 3000),
    ...atMost('callback_id', view.callback_id, 255),
    ...atMost('blocks', blocks, 100),
    ...(JSON.stringify(view).length > 250_000 ? ['view over 250 KB'] : []),
    ...blocks.flatMap((block) => blockFaults(block, modal ? 'modal' : 'home')),
    ...unsafeIn({ text: '', blocks }),
  ];
}

/** Anything in angle brackets that Slack would act on, where it reads markup: `text` and mrkdwn. */
function unsafeIn({
  text,
  blocks,
}: {
  readonly text: string;
  readonly blocks: readonly unknown[];
}): string[] {
  const marked = mrkdwnIn(blocks);
  const links = marked.flatMap((one) =>
    [...one.matchAll(/<https?:\/\/[^<>|\s]+\|[^<>|]*>/g)].map(([link]) => link),
  );
  const bare = [text, ...marked.map((one) => links.reduce((rest, link) => rest.replace(link, ''), one))];
  return bare.filter((one) => /[<>]/.test(one)).map((one) => `unescaped: ${one.slice(0, 80)}`);
}

export function mrkdwnIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(mrkdwnIn);
  if (!isRecord(value)) return [];
  return [
    ...(value.type === 'mrkdwn' ? [words(value)] : []),
    ...Object.values(value).flatMap((part) => (typeof part === 'object' ? mrkdwnIn(part) : [])),
  ];
}

/** Every address that can be pressed. */
export function linksIn(value: unknown): string[] {
  const inMarkup = mrkdwnIn(value).flatMap((one) =>
    [...one.matchAll(/<(https?:[^|>]+)[|>]/g)].map((match) => match[1] ?? ''),
  );
  const inLeaves = (part: unknown): string[] => {
    if (Array.isArray(part)) return part.flatMap(inLeaves);
    if (!isRecord(part)) return [];
    const { url } = part;
    return [...(typeof url === 'string' ? [url] : []), ...Object.values(part).flatMap(inLeaves)];
  };
  return [...inMarkup.map((url) => url.replaceAll('&amp;', '&')), ...inLeaves(value)];
}

/** The lines of rich text as they are read, without look or links. */
export function linesShown(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(linesShown);
  if (!isRecord(value)) return [];
  if (value.type === 'rich_text_section') return [list(value.elements).map(words).join('')];
  return linesShown(value.elements);
}
