import type { Basis } from '@kontor/law';
import { basisOf } from '@kontor/law';
import { derived } from '../../../deal/deal.ts';

export interface Study {
  readonly id: string;
  readonly year: number;
  readonly sectors: readonly string[];
}

/** The studies announced on the day; null when the data has none for the day. */
export const studies = derived((deal): { readonly list: readonly Study[] | null; readonly basis: Basis } => {
  const lookup = deal.law.table('agency.studies');
  if (!lookup.found) return { list: null, basis: basisOf(lookup) };
  const rows = lookup.value['items'] as readonly Readonly<Record<string, unknown>>[];
  const list = rows.map((row) => ({
    id: String(row['id']),
    year: Number(row['year']),
    sectors: row['sectors'] as readonly string[],
  }));
  return { list, basis: basisOf(lookup) };
});

/** Studies on the sector of the project, and on defence for military goods whatever their sector. */
export const studiesForProject = derived((deal): readonly Study[] => {
  const { sector, use } = deal.project;
  const wanted = [...(sector === null ? [] : [sector]), ...(use === 'military' ? ['defence'] : [])];
  return (studies(deal).list ?? []).filter((study) => wanted.some((code) => study.sectors.includes(code)));
});
