import type { Route } from '../../assessment/route.ts';
import { grant } from './grant/index.ts';
import { interestSubsidy } from './interest-subsidy/index.ts';
import { mixedCredit } from './mixed-credit/index.ts';
import { smeGreen } from './sme-green/index.ts';
import { smeInnovation } from './sme-innovation/index.ts';
import { stabilisation } from './stabilisation/index.ts';
import { technicalAssistance } from './technical-assistance/index.ts';
import { tiedStateLoan } from './tied-state-loan/index.ts';
import { untiedStateLoan } from './untied-state-loan/index.ts';

/** The nine instruments of Finexpo, the commercial one first. */
export const FINEXPO_ROUTES: readonly Route[] = [
  stabilisation,
  interestSubsidy,
  grant,
  tiedStateLoan,
  mixedCredit,
  untiedStateLoan,
  smeInnovation,
  smeGreen,
  technicalAssistance,
];
