import type { CsvLine } from './csv.ts';
import { csvTable } from './csv.ts';
import { countryCell } from './notation.ts';
import { periodOf } from './period.ts';
import type { FaultyLine, TableOptions, TableReading, TableRow } from './table.ts';
import { gathering, isFault, refused } from './table.ts';

const COUNTRY = ['country', 'iso3', 'country_code_iso_alpha_3', 'country_code', 'iso_code', 'code'] as const;
const CATEGORY = [
  'category',
  'current_prevailing_classification',
  'current_classification',
  'current',
  'classification_current',
] as const;
const CLASSIFICATIONS: readonly string[] = [
  'classified',
  'high-income-oecd',
  'high-income-euro-area',
  'euro-micro-state',
  'not-reviewed',
];

/** Whether the columns are those of the country risk classification. */
export function isCountryRiskHeader(columns: readonly string[]): boolean {
  const has = (names: readonly string[]): boolean => names.some((name) => columns.includes(name));
  return has(COUNTRY) && has(CATEGORY);
}

/**
 * Reads the country risk classification: `country,category,classification`, or the columns of the list that the
 * Participants publish, whose notes 5 to 8 say why a country has no category. A dash is no category and never 0.
 */
export function readCountryRisk(rows: readonly (readonly string[])[], options: TableOptions): TableReading {
  const read = gathering();
  for (const line of csvTable(rows, isCountryRiskHeader)?.lines ?? []) {
    const row = riskRow(line, options);
    if (isFault(row)) read.faults.push(row);
    else read.rows.push(row);
  }
  return read;
}

function riskRow(line: CsvLine, options: TableOptions): TableRow | FaultyLine {
  const key = countryCell(line.cell(...COUNTRY), options.countries);
  if (key === null) return refused(line.at, 'unknown-country', line.cell(...COUNTRY) ?? '');
  const period = periodOf(line, options);
  if (isFault(period)) return period;
  const text = line.cell(...CATEGORY) ?? '-';
  if (!/^([0-7]|-|–|null)$/.test(text)) return refused(line.at, 'not-a-category', text);
  const category = /^\d$/.test(text) ? Number(text) : null;
  const classification = line.cell('classification') ?? classificationByNotes(line, category);
  if (classification === null || !CLASSIFICATIONS.includes(classification)) {
    return refused(line.at, 'no-classification', classification ?? '');
  }
  if ((category !== null) !== (classification === 'classified')) {
    return refused(line.at, 'no-classification', `${text} ${classification}`);
  }
  return {
    parameter: 'country.risk-category',
    key,
    ...period,
    value: { category, classification },
    at: line.at,
  };
}

/** Note 5: not reviewed; 6: high-income OECD; 7: high-income euro area; 8: micro-state using the euro. */
function classificationByNotes(line: CsvLine, category: number | null): string | null {
  if (category !== null) return 'classified';
  const notes: readonly string[] = (line.cell('notes', 'note') ?? '').match(/\d/g) ?? [];
  if (notes.includes('6')) return 'high-income-oecd';
  if (notes.includes('7')) return 'high-income-euro-area';
  if (notes.includes('8')) return 'euro-micro-state';
  return notes.includes('5') ? 'not-reviewed' : null;
}
