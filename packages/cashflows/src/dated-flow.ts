import type { Currency, LocalDate, Money } from '@kontor/quantities';

/** Money on a day: positive is received, negative is paid. */
export interface DatedFlow<C extends Currency = Currency> {
  readonly date: LocalDate;
  readonly amount: Money<C>;
}
