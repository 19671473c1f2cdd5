import type { Figure } from '../../../assessment/route.ts';
import { choiceValue } from '../../../assessment/values.ts';
import type { Deal } from '../../../deal/deal.ts';
import { figure } from '../shared/figure.ts';
import { studies, studiesForProject } from './catalogue.ts';

/** The studies and the year they are announced for; no day of publication is known. */
export function terms(deal: Deal): readonly Figure[] {
  const { basis } = studies(deal);
  const found = studiesForProject(deal);
  if (found.length === 0) return [];
  const items = found.map(({ id }) => choiceValue('study', id));
  const years = [...new Set(found.map(({ year }) => String(year)))].join(', ');
  return [
    figure('guidance-studies', { kind: 'list', items }, [basis]),
    figure('guidance-study-year', { kind: 'text', text: years }, [basis]),
  ];
}
