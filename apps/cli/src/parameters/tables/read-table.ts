import { isCirrHeader, readCirr } from './cirr.ts';
import { isCountryRiskHeader, readCountryRisk } from './country-risk.ts';
import { columnName, csvRows } from './csv.ts';
import { isDdrHeader, readDdr } from './ddr.ts';
import {
  isExchangeRateHeader,
  isExchangeRateXml,
  readExchangeRateXml,
  readExchangeRates,
} from './exchange-rates.ts';
import { isHistoryHeader, isIncomeGroupHeader, readIncomeGroups } from './income-groups.ts';
import { isLdcHeader, readLdc } from './ldc.ts';
import type { TableKind, TableOptions, TableReading } from './table.ts';

type Rows = readonly (readonly string[])[];

interface TableFormat {
  readonly isHeader: (columns: readonly string[]) => boolean;
  readonly read: (rows: Rows, options: TableOptions) => TableReading;
}

/** In the order in which an unnamed table is tried: the most particular header first. */
const FORMATS: Readonly<Record<TableKind, TableFormat>> = {
  'exchange-rates': { isHeader: isExchangeRateHeader, read: readExchangeRates },
  ddr: { isHeader: isDdrHeader, read: readDdr },
  cirr: { isHeader: isCirrHeader, read: readCirr },
  'country-risk': { isHeader: isCountryRiskHeader, read: readCountryRisk },
  'income-groups': {
    isHeader: (columns) => isIncomeGroupHeader(columns) || isHistoryHeader(columns),
    read: readIncomeGroups,
  },
  ldc: { isHeader: isLdcHeader, read: readLdc },
};

/** The kind of table that the text holds by its header; null when no header is known. */
export function kindOf(text: string): TableKind | null {
  if (isExchangeRateXml(text)) return 'exchange-rates';
  const headers = csvRows(text).map((row) => row.map(columnName));
  const kinds = Object.keys(FORMATS) as TableKind[];
  return kinds.find((kind) => headers.some((columns) => FORMATS[kind].isHeader(columns))) ?? null;
}

/** Reads the table; null when the text has no header of that kind. */
export function readTable(text: string, kind: TableKind, options: TableOptions): TableReading | null {
  if (kind === 'exchange-rates' && isExchangeRateXml(text)) return readExchangeRateXml(text, options);
  const rows = csvRows(text);
  const { isHeader, read } = FORMATS[kind];
  return rows.some((row) => isHeader(row.map(columnName))) ? read(rows, options) : null;
}
