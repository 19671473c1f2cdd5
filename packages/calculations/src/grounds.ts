import type { Basis, Parameters, Status, Texts } from '@kontor/law';
import { linesOf, weakest } from '@kontor/law';

/** A dated line that an answer rests on. */
export interface AnswerSource {
  readonly parameter: string;
  readonly key: string | null;
  readonly title: string;
  readonly reference: string | null;
  readonly from: string | null;
  readonly to: string | null;
  readonly status: Status;
}

/** What answers that rest on the same dated lines have in common. */
export interface Grounds {
  /** Each line once, in the order in which it was first used. */
  readonly sources: readonly AnswerSource[];
  /** The weakest status among the lines. */
  readonly status: Status;
  /** The cautions that the data attaches to the lines. */
  readonly cautions: readonly Texts[];
}

/** Grounds and what they become with one more basis. */
interface Chain extends Grounds {
  readonly identities: ReadonlySet<string>;
  readonly longer: WeakMap<Basis, Chain>;
}

const chains = new WeakMap<Parameters, Chain>();

/** The same object for the same bases: a basis is one object for each dated line of a day's law. */
export function groundsOf(bases: readonly Basis[], parameters: Parameters): Grounds {
  let chain = chains.get(parameters);
  if (chain === undefined) {
    chain = chainOf([], new Set(), []);
    chains.set(parameters, chain);
  }
  for (const basis of bases) chain = lengthened(chain, basis, parameters);
  return chain;
}

function chainOf(
  sources: readonly AnswerSource[],
  identities: ReadonlySet<string>,
  cautions: readonly Texts[],
): Chain {
  const status = weakest(sources.map((source) => source.status));
  return { sources, status, cautions, identities, longer: new WeakMap() };
}

function lengthened(chain: Chain, basis: Basis, parameters: Parameters): Chain {
  const known = chain.longer.get(basis);
  if (known !== undefined) return known;
  const { parameter, key, title, reference, from, to, status } = basis;
  const identity = `${parameter} ${key ?? ''} ${from ?? ''} ${to ?? ''}`;
  const caution = cautionOf(basis, parameters);
  const longer = chain.identities.has(identity)
    ? chain
    : chainOf(
        [...chain.sources, { parameter, key, title, reference, from, to, status }],
        new Set([...chain.identities, identity]),
        caution === null ? chain.cautions : [...chain.cautions, caution],
      );
  chain.longer.set(basis, longer);
  return longer;
}

function cautionOf(basis: Basis, parameters: Parameters): Texts | null {
  const definition = parameters.definition(basis.parameter);
  if (definition === null) return null;
  const known = (day: string | null): string | null => (day === 'unknown' ? null : day);
  const line = linesOf(definition, basis.key).find(
    ({ from, to, status }) => known(from) === basis.from && known(to) === basis.to && status === basis.status,
  );
  return line?.note ?? null;
}
