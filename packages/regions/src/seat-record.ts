import type { Postcode } from './postcode.ts';
import { tryParsePostcode } from './postcode.ts';

/** The seat that routes a request when the person and the register both name one. */
export interface AgreedSeat {
  readonly postcode: Postcode | null;
  /** The typed postcode that the register contradicts; null when they agree or only one is known. */
  readonly contradicted: Postcode | null;
}

/** The register's postcode wins over the typed one, and the conflict stays visible (S-84). */
export function agreedSeat(typed: string | null, registered: string | null): AgreedSeat {
  const own = typed === null ? null : tryParsePostcode(typed);
  const record = registered === null ? null : tryParsePostcode(registered);
  if (record === null) return { postcode: own, contradicted: null };
  return { postcode: record, contradicted: own !== null && own !== record ? own : null };
}
