import type { Language, Texts } from '@kontor/law';
import type { LocalDate } from '@kontor/quantities';
import { addDays, localDate } from '@kontor/quantities';
import type { CalendarItem } from '@kontor/web';
import { formatDate, monthName, say } from '@kontor/words';
import type { Desk } from './desk.ts';

interface Mission {
  readonly id: string;
  readonly kind: string;
  readonly country: string | null;
  readonly title: Texts | string;
  readonly datePrecision?: string;
  readonly start?: string | null;
  readonly end?: string | null;
  readonly year?: number;
  readonly themes?: readonly string[];
  readonly sectors?: readonly string[];
}

const WEEK = 6;

/** The calendar of the law's day in the words of a language: missions and State visits, then studies. */
export function calendarItems(desk: Desk, language: Language, on: LocalDate): readonly CalendarItem[] {
  const law = desk.parameters.on(on);
  const missions = law.table('agency.missions');
  const studies = law.table('agency.studies');
  const themes = law.table('agency.mission-themes');
  const named = themes.found ? (themes.value as Readonly<Record<string, Texts>>) : {};
  const items = [
    ...(missions.found ? (missions.value['items'] as readonly Mission[]) : []),
    ...(studies.found ? studyItems(studies.value['items'] as readonly Mission[]) : []),
  ];
  return items.map((item) => calendarItem(desk, language, on, item, named));
}

function studyItems(studies: readonly Mission[]): Mission[] {
  return studies.map((study) => ({ ...study, kind: 'study', country: null }));
}

function calendarItem(
  desk: Desk,
  language: Language,
  on: LocalDate,
  item: Mission,
  themes: Readonly<Record<string, Texts>>,
): CalendarItem {
  const { title } = item;
  return {
    id: item.id,
    kind: item.kind,
    title: typeof title === 'string' ? { fr: title, nl: title, de: title, en: title } : title,
    country: item.country === null ? null : desk.countries.country(item.country, language),
    when: whenText(language, item),
    state: stateOf(item, on),
    themes: (item.themes ?? item.sectors ?? []).map(
      (id) => themes[id]?.[language] ?? sectorName(language, id),
    ),
    themed: item.kind !== 'state-visit',
  };
}

function sectorName(language: Language, sector: string): string {
  const key = `choice.sector.${sector}` as Parameters<typeof say>[1];
  return say(language, key);
}

function stateOf(item: Mission, on: LocalDate): CalendarItem['state'] {
  const last = lastDay(item);
  if (last === null || typeof item.start !== 'string') return 'open';
  if (last < on) return 'past';
  return localDate(item.start) <= on ? 'now' : 'ahead';
}

function lastDay({ start, end, datePrecision }: Mission): LocalDate | null {
  if (typeof end === 'string') return localDate(end);
  if (typeof start !== 'string') return null;
  return datePrecision === 'week' ? addDays(localDate(start), WEEK) : localDate(start);
}

/** The dates no finer than they were announced. */
function whenText(language: Language, { start, end, datePrecision, year }: Mission): string {
  if (typeof start !== 'string') return year === undefined ? say(language, 'calendar.open') : String(year);
  const first = localDate(start);
  if (datePrecision === 'month') {
    return `${monthName(language, Number(start.slice(5, 7)))} ${start.slice(0, 4)}`;
  }
  if (datePrecision === 'week') return say(language, 'calendar.week', { date: formatDate(language, first) });
  if (typeof end !== 'string' || end === start) return formatDate(language, first);
  return say(language, 'period.between', {
    from: formatDate(language, first),
    to: formatDate(language, localDate(end)),
  });
}
