import type { Route } from '../../assessment/route.ts';
import { BOND_ISSUE } from './bond-issue/index.ts';
import { BOND } from './bond/index.ts';
import { BRIDGE_GUARANTEE } from './bridge-guarantee/index.ts';
import { BUYER_CREDIT } from './buyer-credit/index.ts';
import { CASH_CONTRACT } from './cash-contract/index.ts';
import { CONTRACTING_EQUIPMENT } from './contracting-equipment/index.ts';
import { CRITICAL_RAW_MATERIALS } from './critical-raw-materials/index.ts';
import { DIRECT_LOAN } from './direct-loan/index.ts';
import { EXPORT_FINANCE_SOLUTIONS } from './export-finance-solutions/index.ts';
import { FINANCIAL_GUARANTEE } from './financial-guarantee/index.ts';
import { FORFAITING } from './forfaiting/index.ts';
import { FUNDING_GUARANTEE } from './funding-guarantee/index.ts';
import { IMPORT_PREFINANCING } from './import-prefinancing/index.ts';
import { LETTER_OF_CREDIT } from './letter-of-credit/index.ts';
import { POLITICAL_RISK } from './political-risk/index.ts';
import { SUPPLIER_CREDIT } from './supplier-credit/index.ts';

/** The sixteen products of Credendo, in the order of `ROUTE_IDS`. */
export const CREDENDO_ROUTES: readonly Route[] = [
  BUYER_CREDIT,
  SUPPLIER_CREDIT,
  CASH_CONTRACT,
  CONTRACTING_EQUIPMENT,
  BOND,
  IMPORT_PREFINANCING,
  CRITICAL_RAW_MATERIALS,
  POLITICAL_RISK,
  FINANCIAL_GUARANTEE,
  DIRECT_LOAN,
  FORFAITING,
  EXPORT_FINANCE_SOLUTIONS,
  LETTER_OF_CREDIT,
  FUNDING_GUARANTEE,
  BOND_ISSUE,
  BRIDGE_GUARANTEE,
];
