import type { ReactNode } from 'react';
import type { Language } from '@kontor/law';
import { say } from '@kontor/words';
import type { FormModel, PanelModel } from '../page.ts';
import { VerdictChip } from '../parts/verdict.tsx';
import { faultText } from './fault-text.ts';

/** The verdicts so far, and the answer that would tell most. */
export function VerdictPanel({
  language,
  panel,
}: {
  readonly language: Language;
  readonly panel: PanelModel;
}): ReactNode {
  if (panel.answered === 0) return <p className="soft">{say(language, 'form.panel.empty')}</p>;
  const [next] = panel.questions;
  return (
    <>
      <p className="panel-headline" role="status">
        {panel.headline}
      </p>
      {next === undefined ? null : (
        <p className="panel-next">
          <span className="soft">{say(language, 'form.panel.next')}</span>{' '}
          <a href={`#${next.fact}`}>{next.label}</a>
        </p>
      )}
      <ul className="panel-list">
        {panel.rows.map(({ route, name, verdict, word }) => (
          <li key={route}>
            <span>{name}</span> <VerdictChip verdict={verdict} word={word} />
          </li>
        ))}
      </ul>
    </>
  );
}

/** What the script fetches after a change: the panel, and one note for each field that has something to say. */
export function VerdictFragment({
  language,
  form,
}: {
  readonly language: Language;
  readonly form: FormModel;
}): ReactNode {
  return (
    <>
      <div data-part="panel">
        <VerdictPanel language={language} panel={form.panel} />
      </div>
      <div data-part="notes" data-currency={form.currency}>
        {form.faults.map((fault) => (
          <p key={`${fault.field}-${fault.code}`} data-field={fault.field} data-fault="">
            {faultText(language, fault)}
          </p>
        ))}
        {Object.entries(form.readAs).map(([field, value]) => (
          <p key={field} data-field={field}>
            {say(language, 'form.read-as', { value })}
          </p>
        ))}
      </div>
    </>
  );
}
