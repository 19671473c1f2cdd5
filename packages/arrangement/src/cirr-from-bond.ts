import type { Law } from '@kontor/law';
import type { Exact } from '@kontor/quantities';
import { larger, plus } from '@kontor/quantities';
import type { Answer } from './answer.ts';
import { answered, gather } from './answer.ts';
import type { BondTable } from './cirr-table.ts';
import { percentOperand } from './operand.ts';

/**
 * The CIRR from a rate of a table by bond maturity (OECD-5): a base rate takes the margin, and no CIRR is below
 * the floor. A published CIRR already holds its margin.
 */
export function cirrFromBond(law: Law, table: BondTable, printed: Exact): Answer<Exact> {
  const floorFound = gather(law.number('oecd.cirr.floor'));
  if (floorFound.kind === 'absent') return floorFound;
  const [floor] = floorFound.values;
  if (table.contains === 'cirr') {
    const result = larger(printed, floor);
    const operands = { printed: percentOperand(printed), floor: percentOperand(floor) };
    const step = { step: 'cirr', formula: 'max(printed, floor)', operands, result: percentOperand(result) };
    return answered(result, floorFound.basis, { trace: [step] });
  }
  const marginFound = gather(law.number('oecd.cirr.margin'));
  if (marginFound.kind === 'absent') return marginFound;
  const [margin] = marginFound.values;
  const result = larger(plus(printed, margin), floor);
  const operands = {
    base: percentOperand(printed),
    margin: percentOperand(margin),
    floor: percentOperand(floor),
  };
  const step = {
    step: 'cirr',
    formula: 'max(base + margin, floor)',
    operands,
    result: percentOperand(result),
  };
  return answered(result, [...marginFound.basis, ...floorFound.basis], { trace: [step] });
}
