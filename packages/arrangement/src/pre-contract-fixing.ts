import type { Law } from '@kontor/law';
import type { Exact } from '@kontor/quantities';
import type { Answer } from './answer.ts';
import { answered, gather } from './answer.ts';

/** What it takes to fix a CIRR before the export contract is signed. */
export interface PreContractFixing {
  /** Percentage points on the CIRR. */
  readonly surcharge: Exact;
  /** Longest time the rate is held, in days. */
  readonly days: number;
}

/** Fixing a CIRR before the contract (OECD-5, S-33); absent under the 2023 rules, whose terms were not found. */
export function preContractFixing(law: Law): Answer<PreContractFixing> {
  const found = gather(
    law.number('oecd.cirr.pre-contract-surcharge'),
    law.integer('oecd.cirr.pre-contract-days'),
  );
  if (found.kind === 'absent') return found;
  const [surcharge, days] = found.values;
  return answered({ surcharge, days }, found.basis);
}
