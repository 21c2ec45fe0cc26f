// Every limit Slack sets on what these views produce, and the budgets this app sets itself below them.

export const limits = {
  message: { blocks: 50, text: 4000, characters: 12_000, attachments: 100 },
  modal: { blocks: 100, title: 24, submit: 24, close: 24, privateMetadata: 3000, stack: 3 },
  home: { blocks: 100 },
  view: { bytes: 250 * 1024 },
  id: { block: 255, action: 255, callback: 255, external: 255 },
  header: { text: 150 },
  section: { text: 3000, fields: 10, field: 2000 },
  context: { elements: 10, text: 2000 },
  contextActions: { elements: 5 },
  actions: { elements: 25 },
  input: { label: 2000, hint: 2000 },
  image: { alt: 2000, title: 2000 },
  richText: { indent: 8 },
  button: { text: 75, value: 2000, url: 3000, accessibility: 75 },
  feedbackButton: { text: 75, value: 2000, accessibility: 75 },
  overflow: { fewest: 2, options: 5 },
  option: { text: 75, description: 75, value: 75 },
  select: { options: 100, groups: 100, group: 75, placeholder: 150 },
  choice: { options: 10 },
  textInput: { length: 3000 },
  confirm: { title: 100, text: 300, button: 30 },
  markdown: { text: 12_000 },
  table: { rows: 100, cells: 20, characters: 10_000 },
  dataTable: { rows: 201, columns: 20, characters: 20_000 },
  card: { title: 150, body: 200, subtext: 200, buttons: 3 },
  carousel: { cards: 10 },
  container: { title: 150, children: 10 },
  alert: { text: 200 },
  stream: { text: 12_000, blocks: 50, task: 256 },
  prompts: 4,
  session: { title: 200 },
  status: { loadingMessages: 10 },
  responseUrl: { posts: 5, minutes: 30 },
} as const;

/** Our own, smaller: what keeps a message calm, and room for the lines between the buttons. */
export const budgets = {
  /** Of a question that buttons carry along to ask it again. */
  question: 700,
  /** Of a question that a next step asks. */
  ask: 200,
  /** Of a heading repeated on each page, of one source's name, and of an address. */
  heading: 150,
  source: 150,
  url: 500,
  /** The longest line that is shown in one piece. */
  line: 2400,
  /** The beginning of a quote under a summary. */
  quote: 110,
  /** Of what the app says of its own accord under a title. */
  remark: 160,
  /** Buttons in a row; more choices than that are a menu. */
  row: 5,
  /** Specialties in a menu; more than that are found by typing, by their other names too. */
  menu: 15,
  /** Levels that Home shows with their own buttons; longer ladders are a menu. */
  ladder: 12,
  /** Job families that Home shows; the explorer has them all. */
  families: 20,
} as const;
