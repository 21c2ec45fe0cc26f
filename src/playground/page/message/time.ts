// Slack's timestamps as people read time.
export const dateOf = (ts: string): Date => new Date(Number(ts.split('.')[0]) * 1000);

const clock = new Intl.DateTimeFormat('en', { hour: 'numeric', minute: '2-digit' });
const precise = new Intl.DateTimeFormat('en', { hour12: false, timeStyle: 'medium' });

export const timeOf = (ts: string): string => clock.format(dateOf(ts));
export const secondOf = (at: number): string => precise.format(at);

export function msOf(ms: number | undefined): string {
  if (ms === undefined) return '…';
  return ms < 10 ? `${ms.toFixed(1)} ms` : ms < 1000 ? `${Math.round(ms)} ms` : `${(ms / 1000).toFixed(2)} s`;
}
