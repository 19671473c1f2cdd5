import type { ReactNode } from 'react';
import { say } from '@kontor/words';
import { addressOf } from '../addresses.ts';
import type { Shell, Trouble } from '../page.ts';
import { Layout } from '../parts/layout.tsx';

interface TroubleProps {
  readonly shell: Shell;
  readonly trouble: Trouble;
  readonly retentionDays: number;
}

/** What happened, what was kept, what to do. */
export function TroublePage({ shell, trouble, retentionDays }: TroubleProps): ReactNode {
  const { language } = shell;
  const title = say(language, `page.${trouble}.title`);
  return (
    <Layout shell={shell} title={title}>
      <div className="page narrow">
        <h1>{title}</h1>
        <p className="lead">{say(language, `page.${trouble}.lead`, { days: retentionDays })}</p>
        <p className="actions">
          <a className="button" href={addressOf(language, { section: 'project' })}>
            {say(language, 'start.begin')}
          </a>
          <a className="button button-quiet" href={addressOf(language, { section: 'start' })}>
            {say(language, 'page.home')}
          </a>
        </p>
      </div>
    </Layout>
  );
}
