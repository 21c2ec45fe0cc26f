// Where ids come from; counted, so that two runs of a test see the same ones.

export interface Ids {
  readonly next: (prefix: string) => string;
}

export function countedIds(): Ids {
  const counts = new Map<string, number>();
  return {
    next: (prefix) => {
      const count = (counts.get(prefix) ?? 0) + 1;
      counts.set(prefix, count);
      return `${prefix}${String(count).padStart(8, '0')}`;
    },
  };
}
