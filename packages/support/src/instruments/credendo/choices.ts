import type { Value } from '@kontor/law';

/** Words of a closed list as one value: `choice.<list>.<code>` each. */
export function choicesValue(list: string): (codes: readonly string[]) => Value {
  return (codes) => ({ kind: 'list', items: codes.map((code) => ({ kind: 'choice', list, code })) });
}

export const monthsValue = (count: number): Value => ({ kind: 'months', count });
export const daysValue = (count: number): Value => ({ kind: 'days', count });
