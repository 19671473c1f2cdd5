import type { TimeLimit } from '../../../assessment/route.ts';

/** No page gives a validity of the promise for technical assistance, so none is shown. */
export function technicalAssistanceTimeLimits(): readonly TimeLimit[] {
  return [];
}
