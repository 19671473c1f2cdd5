import type { ReactNode } from 'react';
import type { ParameterDefinition, Source } from '@kontor/law';
import { say } from '@kontor/words';
import { addressOf } from '../addresses.ts';
import type { Shell } from '../page.ts';
import { RuleLink } from '../parts/explanation.tsx';
import { Layout } from '../parts/layout.tsx';
import { ParameterHistory } from '../parts/parameter-history.tsx';

interface ParameterProps {
  readonly shell: Shell;
  readonly parameter: ParameterDefinition;
  readonly only: string | null;
  readonly sources: Readonly<Record<string, Source>>;
  readonly countryNames: Readonly<Record<string, string>>;
}

/** One parameter with everything that is known of it through time. */
export function ParameterPage({ shell, parameter, only, sources, countryNames }: ParameterProps): ReactNode {
  const { language } = shell;
  return (
    <Layout shell={shell} title={parameter.label[language]}>
      <div className="page">
        <p className="eyebrow">
          <a href={addressOf(language, { section: 'rules' })}>{say(language, 'rules.title')}</a>
        </p>
        <h1>{parameter.label[language]}</h1>
        <p className="lead">
          <code>{parameter.id}</code>
        </p>
        {parameter.rules.length === 0 ? null : (
          <p>
            {say(language, 'parameter.read-by')}{' '}
            {parameter.rules.map((rule) => (
              <span key={rule}>
                <RuleLink language={language} rule={rule} />{' '}
              </span>
            ))}
          </p>
        )}
        <h2>{say(language, 'parameter.history')}</h2>
        {only === null ? null : (
          <p>
            <a href={addressOf(language, { section: 'parameters', id: parameter.id })}>
              {say(language, 'parameter.every-key')}
            </a>
          </p>
        )}
        <ParameterHistory
          language={language}
          parameter={parameter}
          sources={sources}
          keyNames={countryNames}
          only={only}
          most={null}
        />
      </div>
    </Layout>
  );
}
