import type { ReactNode } from 'react';
import type { Source, Status } from '@kontor/law';
import { STATUSES } from '@kontor/law';
import { say } from '@kontor/words';
import type { Shell } from '../page.ts';
import { CertaintyWord } from '../parts/certainty.tsx';
import { Layout } from '../parts/layout.tsx';
import { SourceName } from '../parts/parameter-history.tsx';
import { VerdictChip } from '../parts/verdict.tsx';

interface SourcesProps {
  readonly shell: Shell;
  readonly counts: Readonly<Record<Status, number>>;
  readonly sources: readonly Source[];
}

const VERDICTS = ['fits', 'fits-if', 'cannot-say', 'does-not-fit'] as const;

/** How sure each figure is, what the verdicts mean, and every document that was read. */
export function SourcesPage({ shell, counts, sources }: SourcesProps): ReactNode {
  const { language } = shell;
  return (
    <Layout shell={shell} title={say(language, 'sources.title')}>
      <div className="page narrow">
        <h1>{say(language, 'sources.title')}</h1>
        <p className="lead">{say(language, 'sources.lead')}</p>
        <h2>{say(language, 'sources.statuses')}</h2>
        <dl className="meanings">
          {STATUSES.map((status) => (
            <div key={status}>
              <dt>
                <CertaintyWord certainty={{ status, word: say(language, `status.${status}`) }} />
              </dt>
              <dd>
                {say(language, `status.${status}.what`)}{' '}
                <span className="soft">{say(language, 'sources.count', { count: counts[status] })}</span>
              </dd>
            </div>
          ))}
        </dl>
        <h2>{say(language, 'sources.verdicts')}</h2>
        <dl className="meanings">
          {VERDICTS.map((verdict) => (
            <div key={verdict}>
              <dt>
                <VerdictChip verdict={verdict} word={say(language, `verdict.${verdict}`)} />
              </dt>
              <dd>{say(language, `verdict.${verdict}.what`)}</dd>
            </div>
          ))}
        </dl>
        <h2>{say(language, 'sources.documents')}</h2>
        <ul className="documents">
          {sources.map((source) => (
            <li key={source.id}>
              <SourceName source={source} id={source.id} />
            </li>
          ))}
        </ul>
        <p className="soft">
          {say(language, 'sources.version')}: <code>{shell.parameters}</code>
        </p>
      </div>
    </Layout>
  );
}
