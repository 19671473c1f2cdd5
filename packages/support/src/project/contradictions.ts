import type { BuyerCategory } from '@kontor/arrangement';
import { coefficientsOf, formulaCategory } from '@kontor/arrangement';
import type { Law } from '@kontor/law';
import { amountText } from '@kontor/quantities';
import type { Project } from './facts.ts';
import type { ProjectIssue } from './read-project.ts';

/**
 * Answers that were each readable and cannot be true together, located like the faults of reading.
 *
 * @param law the law of the day: which buyer classes a country category has depends on it
 */
export function contradictions(project: Project, law: Law): ProjectIssue[] {
  return [
    ...partsAboveContract(project),
    ...signedInFuture(project, law),
    ...classOutsideCategory(project, law),
    ...flagsThatExclude(project),
  ];
}

const PARTS = ['exportContractValue', 'localCosts', 'belgianContent', 'largestForeignContent'] as const;

function partsAboveContract(project: Project): ProjectIssue[] {
  const whole = project.contractValue;
  if (whole === null) return [];
  return PARTS.flatMap((fact): ProjectIssue[] => {
    const part = project[fact];
    if (part === null) return [];
    const value = { amount: amountText(part), currency: part.currency };
    if (part.currency !== whole.currency) {
      return [{ fact, code: 'other-currency-than-contract', value, limit: whole.currency }];
    }
    return part.cents <= whole.cents
      ? []
      : [{ fact, code: 'more-than-contract', value, limit: amountText(whole) }];
  });
}

function signedInFuture({ contractSignedOn, contractSigned }: Project, law: Law): ProjectIssue[] {
  if (contractSignedOn === null || contractSigned === false || contractSignedOn <= law.date) return [];
  return [{ fact: 'contractSignedOn', code: 'in-the-future', value: contractSignedOn, limit: law.date }];
}

/** A buyer class that the premium table does not have in the country's category (CC5 in category 7). */
function classOutsideCategory({ buyerCategory, country }: Project, law: Law): ProjectIssue[] {
  if (buyerCategory === null || country === null) return [];
  const category = formulaCategory(law, { kind: 'country', country });
  const table = law.table('oecd.premium.coefficients');
  if (category.kind !== 'answer' || !table.found) return [];
  const { buyer } = coefficientsOf(table.value, category.value);
  if (buyer[buyerCategory satisfies BuyerCategory] !== null) return [];
  return [
    {
      fact: 'buyerCategory',
      code: 'class-not-in-category',
      value: buyerCategory,
      limit: String(category.value),
    },
  ];
}

function flagsThatExclude(project: Project): ProjectIssue[] {
  const issues: ProjectIssue[] = [];
  if (project.prohibitedWeapons === true && project.use === 'civil')
    issues.push({ fact: 'prohibitedWeapons', code: 'weapons-of-civil-use', value: true, limit: null });
  if (project.creditCoverRefused === true && project.creditCoverOffered === true)
    issues.push({ fact: 'creditCoverRefused', code: 'offered-and-refused', value: true, limit: null });
  return issues;
}
