import type { Lookup } from './parameter.ts';
import type { Basis } from './source.ts';

const bases = new WeakMap<Lookup<unknown>, Basis>();

/** What a reason cites when it used this lookup. The same object at each call for a lookup. */
export function basisOf(lookup: Lookup<unknown>): Basis {
  let basis = bases.get(lookup);
  if (basis === undefined) {
    basis = Object.freeze(makeBasis(lookup));
    bases.set(lookup, basis);
  }
  return basis;
}

function makeBasis(lookup: Lookup<unknown>): Basis {
  const [source] = lookup.sources;
  const { line } = lookup;
  return {
    parameter: lookup.id,
    key: lookup.key,
    title: source?.title ?? '',
    reference: source?.reference ?? null,
    address: source?.address ?? null,
    from: line === null || line.from === 'unknown' ? null : line.from,
    to: line === null || line.to === 'unknown' ? null : line.to,
    status: lookup.found ? lookup.line.status : 'not-found',
  };
}
