// Counters and histograms in Prometheus's text format: the names and labels are this table, the rest is adding up.

const counters = {
  answers: { name: 'career_answers_total', help: 'Answers given.', labels: ['intent', 'outcome', 'surface'] },
  errors: { name: 'career_errors_total', help: 'Requests that failed, by kind of error.', labels: ['kind'] },
  slackFaults: {
    name: 'career_slack_faults_total',
    help: "Slack's refusals, and what was done instead.",
    labels: ['fault', 'instead'],
  },
  duplicates: {
    name: 'career_duplicates_total',
    help: 'Deliveries left out as seen before.',
    labels: ['kind'],
  },
  feedback: { name: 'career_feedback_total', help: 'Votes on answers.', labels: ['verdict'] },
  summaries: { name: 'career_summaries_total', help: 'Summaries asked of the model.', labels: ['outcome'] },
  points: { name: 'career_points_total', help: 'Points the model wrote, as verified.', labels: ['verdict'] },
  modelCalls: { name: 'career_model_calls_total', help: 'Calls to the model.', labels: ['outcome'] },
  modelTokens: {
    name: 'career_model_tokens_total',
    help: 'Tokens the model read and wrote.',
    labels: ['kind'],
  },
  modelDollars: {
    name: 'career_model_dollars_total',
    help: 'What the model cost, where its prices are known.',
    labels: ['model'],
  },
} as const;

const histograms = {
  answerSeconds: {
    name: 'career_answer_seconds',
    help: 'From the request to the answer shown.',
    labels: ['surface'],
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.2, 0.3, 0.5, 1, 3],
  },
  modelSeconds: {
    name: 'career_model_seconds',
    help: 'From asking the model to its first verified point, or to its end.',
    labels: ['until'],
    buckets: [0.25, 0.5, 1, 2, 4, 8, 12, 20, 30],
  },
} as const;

const gauges = {
  inFlight: { name: 'career_in_flight', help: 'Work under way.' },
  passages: { name: 'career_passages', help: 'Passages in the library.' },
} as const;

type CounterName = keyof typeof counters;
type HistogramName = keyof typeof histograms;
type GaugeName = keyof typeof gauges;
type Labels<T extends { readonly labels: readonly string[] }> = Readonly<Record<T['labels'][number], string>>;

export interface Metrics {
  readonly count: <N extends CounterName>(name: N, labels: Labels<(typeof counters)[N]>, by?: number) => void;
  readonly observe: <N extends HistogramName>(
    name: N,
    labels: Labels<(typeof histograms)[N]>,
    seconds: number,
  ) => void;
  /** The page behind /metrics. */
  readonly text: () => string;
}

export const METRICS_TYPE = 'text/plain; version=0.0.4; charset=utf-8';

/** Past this many, label values are counted as "other": a mistake must not fill the memory. */
const MOST_SERIES = 300;

interface Histogram {
  readonly counts: number[];
  count: number;
  sum: number;
}

export function openMetrics(read: Partial<Record<GaugeName, () => number>> = {}): Metrics {
  const counted = new Map<string, Map<string, number>>();
  const observed = new Map<string, Map<string, Histogram>>();
  return {
    count: (name, labels, by = 1) => {
      const series = within(counted, counters[name].name);
      const key = seriesKey(counters[name].labels, labels, series);
      series.set(key, (series.get(key) ?? 0) + by);
    },
    observe: (name, labels, seconds) => {
      const { buckets, labels: names, name: full } = histograms[name];
      const series = within(observed, full);
      const key = seriesKey(names, labels, series);
      const histogram = series.get(key) ?? { counts: buckets.map(() => 0), count: 0, sum: 0 };
      series.set(key, histogram);
      histogram.count += 1;
      histogram.sum += seconds;
      buckets.forEach((most, i) => {
        if (seconds <= most) histogram.counts[i] = (histogram.counts[i] ?? 0) + 1;
      });
    },
    text: () =>
      [...counterLines(counted), ...histogramLines(observed), ...gaugeLines(read)].join('\n').concat('\n'),
  };
}

function within<T>(all: Map<string, Map<string, T>>, name: string): Map<string, T> {
  const found = all.get(name) ?? new Map<string, T>();
  all.set(name, found);
  return found;
}

function seriesKey(
  names: readonly string[],
  labels: Readonly<Record<string, string>>,
  known: Map<string, unknown>,
): string {
  const keyOf = (value: (name: string) => string) =>
    names.map((name) => `${name}="${quoted(value(name))}"`).join(',');
  const key = keyOf((name) => labels[name] ?? '');
  return known.has(key) || known.size < MOST_SERIES ? key : keyOf(() => 'other');
}

const quoted = (value: string): string =>
  value.replace(/\\/g, '\\\\').replace(/"/g, '\\"').replace(/\n/g, '\\n');

const heading = ({ name, help }: { name: string; help: string }, type: string): string[] => [
  `# HELP ${name} ${help}`,
  `# TYPE ${name} ${type}`,
];

const counterLines = (counted: ReadonlyMap<string, ReadonlyMap<string, number>>): string[] =>
  Object.values(counters).flatMap((counter) => [
    ...heading(counter, 'counter'),
    ...[...(counted.get(counter.name) ?? [])].map(([key, value]) => `${counter.name}{${key}} ${value}`),
  ]);

const histogramLines = (observed: ReadonlyMap<string, ReadonlyMap<string, Histogram>>): string[] =>
  Object.values(histograms).flatMap((histogram) => [
    ...heading(histogram, 'histogram'),
    ...[...(observed.get(histogram.name) ?? [])].flatMap(([key, { counts, count, sum }]) => [
      ...histogram.buckets.map(
        (most, i) => `${histogram.name}_bucket{${key},le="${most}"} ${counts[i] ?? 0}`,
      ),
      `${histogram.name}_bucket{${key},le="+Inf"} ${count}`,
      `${histogram.name}_sum{${key}} ${sum}`,
      `${histogram.name}_count{${key}} ${count}`,
    ]),
  ]);

const gaugeLines = (read: Partial<Record<string, () => number>>): string[] =>
  Object.entries(gauges).flatMap(([key, gauge]) => {
    const value = read[key]?.();
    return value === undefined ? [] : [...heading(gauge, 'gauge'), `${gauge.name} ${value}`];
  });
