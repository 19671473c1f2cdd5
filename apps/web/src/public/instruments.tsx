import type { ReactNode } from 'react';
import { say, sayAny, sayKnown } from '@kontor/words';
import { addressOf } from '../addresses.ts';
import type { InstrumentModel, Shell } from '../page.ts';
import { RuleLink } from '../parts/explanation.tsx';
import { Layout } from '../parts/layout.tsx';

interface CatalogueProps {
  readonly shell: Shell;
  readonly instruments: readonly InstrumentModel[];
}

const INSTITUTIONS = ['finexpo', 'credendo', 'region', 'licence-service', 'agency'];

/** Every route by institution. */
export function InstrumentsPage({ shell, instruments }: CatalogueProps): ReactNode {
  const { language } = shell;
  return (
    <Layout shell={shell} title={say(language, 'instruments.title')}>
      <div className="page">
        <h1>{say(language, 'instruments.title')}</h1>
        <p className="lead">{say(language, 'instruments.lead')}</p>
        {INSTITUTIONS.map((institution) => {
          const members = instruments.filter((instrument) => instrument.institution === institution);
          if (members.length === 0) return null;
          return (
            <section key={institution} aria-labelledby={`of-${institution}`}>
              <h2 id={`of-${institution}`}>{sayAny(language, `institution.${institution}`)}</h2>
              <ul className="catalogue">
                {members.map(({ route }) => (
                  <li key={route}>
                    <h3>
                      <a href={addressOf(language, { section: 'instruments', id: route })}>
                        {sayAny(language, `route.${route}`)}
                      </a>
                    </h3>
                    <p>{sayKnown(language, `route.${route}.what`)}</p>
                  </li>
                ))}
              </ul>
            </section>
          );
        })}
      </div>
    </Layout>
  );
}

interface InstrumentProps {
  readonly shell: Shell;
  readonly instrument: InstrumentModel;
}

/** One route: what it is, its conditions by rule, and the papers it asks for. */
export function InstrumentPage({ shell, instrument }: InstrumentProps): ReactNode {
  const { language } = shell;
  const name = sayAny(language, `route.${instrument.route}`);
  return (
    <Layout shell={shell} title={name}>
      <div className="page narrow">
        <p className="eyebrow">
          <a href={addressOf(language, { section: 'instruments' })}>{say(language, 'instruments.title')}</a> ·{' '}
          {sayAny(language, `institution.${instrument.institution}`)}
        </p>
        <h1>{name}</h1>
        <p className="lead">{sayKnown(language, `route.${instrument.route}.what`)}</p>
        <p>
          <a className="button" href={addressOf(language, { section: 'project' })}>
            {say(language, 'instrument.check')}
          </a>
        </p>
        <h2>{say(language, 'instrument.rules')}</h2>
        <ul className="conditions">
          {instrument.rules.map(({ rule, aspect }) => (
            <li key={`${rule}-${aspect ?? ''}`}>
              <RuleLink language={language} rule={rule} />{' '}
              {(aspect === null ? null : sayKnown(language, `rule.${rule}.${aspect}`)) ??
                sayAny(language, `rule.${rule}`)}
            </li>
          ))}
        </ul>
        {instrument.documents.length === 0 ? null : (
          <>
            <h2>{say(language, 'result.documents')}</h2>
            <ul>
              {instrument.documents.map((document) => (
                <li key={document}>{sayAny(language, `document.${document}`)}</li>
              ))}
            </ul>
          </>
        )}
      </div>
    </Layout>
  );
}
