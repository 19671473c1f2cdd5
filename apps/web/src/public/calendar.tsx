import type { ReactNode } from 'react';
import { say, sayAny } from '@kontor/words';
import type { CalendarItem, Shell } from '../page.ts';
import { Layout } from '../parts/layout.tsx';

interface CalendarProps {
  readonly shell: Shell;
  readonly items: readonly CalendarItem[];
}

/** Missions, State visits and studies as announced. */
export function CalendarPage({ shell, items }: CalendarProps): ReactNode {
  const { language } = shell;
  return (
    <Layout shell={shell} title={say(language, 'calendar.title')}>
      <div className="page">
        <h1>{say(language, 'calendar.title')}</h1>
        <p className="lead">{say(language, 'calendar.lead')}</p>
        {items.length === 0 ? <p className="notice">{say(language, 'calendar.empty')}</p> : null}
        <ol className="calendar">
          {items.map((item) => (
            <li key={item.id} className={`calendar-${item.state}`}>
              <p className="calendar-when">
                {item.when} <span className="tag">{say(language, `calendar.${item.state}`)}</span>
              </p>
              <h2>{item.title[language]}</h2>
              <p>
                {sayAny(language, `calendar.kind.${item.kind}`)}
                {item.country === null ? '' : ` · ${item.country}`}
              </p>
              <p className="soft">
                {item.themes.length === 0
                  ? say(language, 'calendar.themes.none')
                  : distinct(item.themes).join(', ')}
              </p>
            </li>
          ))}
        </ol>
      </div>
    </Layout>
  );
}

/** Two themes of the note share one Dutch word (S-89); it is read once. */
function distinct(words: readonly string[]): readonly string[] {
  return [...new Set(words)];
}
