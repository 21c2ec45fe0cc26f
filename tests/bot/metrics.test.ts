import { describe, expect, it } from 'vitest';
import { openMetrics } from '../../src/bot/metrics.ts';

const level = { intent: 'level', outcome: 'answered', surface: 'command' } as const;

describe('the metrics page', () => {
  it('adds up by label', () => {
    const metrics = openMetrics();
    metrics.count('answers', level);
    metrics.count('answers', level);
    metrics.count('answers', { ...level, outcome: 'not_found' });
    metrics.count('modelTokens', { kind: 'input' }, 1200);
    // @ts-expect-error a label that the table does not name
    metrics.count('modelCalls', { kind: 'input' });
    const lines = metrics.text().split('\n');
    expect(lines).toContain('career_answers_total{intent="level",outcome="answered",surface="command"} 2');
    expect(lines).toContain('career_answers_total{intent="level",outcome="not_found",surface="command"} 1');
    expect(lines).toContain('career_model_tokens_total{kind="input"} 1200');
  });

  it('fills each bucket from its size up', () => {
    const metrics = openMetrics();
    for (const seconds of [0.004, 0.1, 0.26, 9])
      metrics.observe('answerSeconds', { surface: 'mention' }, seconds);
    const lines = metrics
      .text()
      .split('\n')
      .filter((line) => line.startsWith('career_answer_seconds'));
    const counts = lines.map((line) =>
      line.replace('career_answer_seconds', '').replace('surface="mention"', ''),
    );
    expect(counts).toEqual([
      '_bucket{,le="0.005"} 1',
      '_bucket{,le="0.01"} 1',
      '_bucket{,le="0.025"} 1',
      '_bucket{,le="0.05"} 1',
      '_bucket{,le="0.1"} 2',
      '_bucket{,le="0.2"} 2',
      '_bucket{,le="0.3"} 3',
      '_bucket{,le="0.5"} 3',
      '_bucket{,le="1"} 3',
      '_bucket{,le="3"} 3',
      '_bucket{,le="+Inf"} 4',
      '_sum{} 9.364',
      '_count{} 4',
    ]);
  });

  it('reads gauges when it is shown', () => {
    let running = 2;
    const metrics = openMetrics({ inFlight: () => running });
    expect(metrics.text()).toContain('\ncareer_in_flight 2\n');
    running = 0;
    expect(metrics.text()).toContain('\ncareer_in_flight 0\n');
    expect(metrics.text()).not.toContain('career_passages');
  });

  it('is lines of the exposition format alone, whatever a label holds', () => {
    const metrics = openMetrics({ inFlight: () => 1, passages: () => 500 });
    metrics.count('errors', { kind: 'a "quoted"\nback\\slash} 1' });
    metrics.observe('modelSeconds', { until: 'done' }, 1.5);
    const label = '[a-z_]+="(?:[^"\\\\\\n]|\\\\["\\\\n])*"';
    const line = new RegExp(`^(?:# (?:HELP|TYPE) \\S+ .+|[a-z_]+(?:\\{${label}(?:,${label})*\\})? [0-9.]+)$`);
    const text = metrics.text();
    expect(text.endsWith('\n')).toBe(true);
    for (const one of text.trimEnd().split('\n')) expect(one).toMatch(line);
  });

  it('stays small when a label goes wild', () => {
    const metrics = openMetrics();
    for (let i = 0; i < 1000; i++) metrics.count('errors', { kind: `kind ${i}` });
    const lines = metrics
      .text()
      .split('\n')
      .filter((line) => line.startsWith('career_errors_total{'));
    expect(lines).toHaveLength(301);
    expect(lines.at(-1)).toBe('career_errors_total{kind="other"} 700');
  });
});
