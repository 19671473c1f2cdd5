import type { LocalDate } from './local-date.ts';
import { dateOf } from './local-date.ts';

/** Easter Sunday of a year in the Gregorian calendar, by the anonymous algorithm of 1876 (Meeus, Jones, Butcher). */
export function easterSunday(year: number): LocalDate {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const yearOfCentury = year % 100;
  const lunarCorrection = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * golden + century - Math.floor(century / 4) - lunarCorrection + 15) % 30;
  const weekday =
    (32 + 2 * (century % 4) + 2 * Math.floor(yearOfCentury / 4) - epact - (yearOfCentury % 4)) % 7;
  const exception = Math.floor((golden + 11 * epact + 22 * weekday) / 451);
  const offset = epact + weekday - 7 * exception + 114;
  return dateOf({ year, month: Math.floor(offset / 31), day: (offset % 31) + 1 });
}
