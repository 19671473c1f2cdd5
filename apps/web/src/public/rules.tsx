import type { ReactNode } from 'react';
import type { Language, Outcome } from '@kontor/law';
import { say, sayAny, sayKnown } from '@kontor/words';
import { addressOf } from '../addresses.ts';
import type { RuleModel, Shell } from '../page.ts';
import { Layout } from '../parts/layout.tsx';
import { OutcomeMark } from '../parts/verdict.tsx';
import { ParameterHistory } from '../parts/parameter-history.tsx';

const FAMILIES = ['FX', 'CR', 'OECD', 'IF', 'AG', 'S'] as const;

interface RulesProps {
  readonly shell: Shell;
  readonly rules: readonly { readonly id: string; readonly parameters: number }[];
}

/** Every rule by family. */
export function RulesPage({ shell, rules }: RulesProps): ReactNode {
  const { language } = shell;
  return (
    <Layout shell={shell} title={say(language, 'rules.title')}>
      <div className="page">
        <h1>{say(language, 'rules.title')}</h1>
        <p className="lead">{say(language, 'rules.lead')}</p>
        {FAMILIES.map((family) => {
          const members = rules.filter(({ id }) => familyOf(id) === family);
          if (members.length === 0) return null;
          return (
            <section key={family} aria-labelledby={`family-${family}`}>
              <h2 id={`family-${family}`}>{say(language, `rules.family.${family}`)}</h2>
              <ul className="index">
                {members.map(({ id, parameters }) => (
                  <li key={id}>
                    <a href={addressOf(language, { section: 'rules', id })}>
                      <span className="rule-link">{id}</span> <span>{ruleTitle(language, id)}</span>
                    </a>{' '}
                    <span className="soft">
                      {say(language, 'rules.parameters.count', { count: parameters })}
                    </span>
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

/** `CR-02` and `CR_BOND` are both of Credendo. */
function familyOf(id: string): string {
  return /^[A-Z]+/.exec(id)?.[0] ?? '';
}

/** A rule in words: its own text, else that of its first aspect, which the caller shows anyway. */
export function ruleTitle(language: Language, id: string): string {
  return sayKnown(language, `rule.${id}`) ?? '';
}

interface RuleProps {
  readonly shell: Shell;
  readonly rule: RuleModel;
}

/** One rule: what it looks at, where it applies, and every parameter it reads with its full history. */
export function RulePage({ shell, rule }: RuleProps): ReactNode {
  const { language } = shell;
  const text = ruleTitle(language, rule.id);
  return (
    <Layout shell={shell} title={text === '' ? rule.id : `${rule.id} ${text}`}>
      <div className="page">
        <p className="eyebrow">
          <a href={addressOf(language, { section: 'rules' })}>{say(language, 'rules.title')}</a>
        </p>
        <h1>
          <span className="rule-id">{rule.id}</span> {text}
        </h1>
        {rule.aspects.length === 0 ? null : <Aspects language={language} rule={rule} />}
        <section aria-labelledby="parameters">
          <h2 id="parameters">{say(language, 'rules.parameters')}</h2>
          {rule.parameters.length === 0 ? (
            <p className="soft">{say(language, 'rule.page.no-parameter')}</p>
          ) : null}
          {rule.parameters.map((parameter) => (
            <article key={parameter.id} className="parameter">
              <h3>
                <a href={addressOf(language, { section: 'parameters', id: parameter.id })}>
                  {parameter.label[language]}
                </a>{' '}
                <code>{parameter.id}</code>
              </h3>
              <ParameterHistory
                language={language}
                parameter={parameter}
                sources={rule.sources}
                keyNames={{}}
                only={null}
                most={6}
              />
            </article>
          ))}
        </section>
      </div>
    </Layout>
  );
}

function Aspects({ language, rule }: { readonly language: Language; readonly rule: RuleModel }): ReactNode {
  return (
    <section aria-labelledby="conditions">
      <h2 id="conditions">{say(language, 'rule.page.conditions')}</h2>
      <table className="stacked">
        <thead>
          <tr>
            <th scope="col">{say(language, 'result.condition')}</th>
            <th scope="col">{say(language, 'rule.page.outcomes')}</th>
            <th scope="col">{say(language, 'rule.page.routes')}</th>
          </tr>
        </thead>
        <tbody>
          {rule.aspects.map(({ aspect, outcomes, routes }) => (
            <tr key={aspect ?? ''}>
              <th scope="row">
                {sayKnown(language, `rule.${rule.id}.${aspect ?? ''}`) ?? sayAny(language, `rule.${rule.id}`)}
              </th>
              <td data-label={say(language, 'rule.page.outcomes')}>
                {outcomes.map((outcome) => (
                  <OutcomeMark
                    key={outcome}
                    outcome={outcome as Outcome}
                    word={sayAny(language, `outcome.${outcome}`)}
                  />
                ))}
              </td>
              <td data-label={say(language, 'rule.page.routes')}>
                <ul className="inline-list">
                  {routes.map((route) => (
                    <li key={route}>
                      <a href={addressOf(language, { section: 'instruments', id: route })}>
                        {sayAny(language, `route.${route}`)}
                      </a>
                    </li>
                  ))}
                </ul>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
