import type { ReactNode } from 'react';
import type { Language } from '@kontor/law';
import { say } from '@kontor/words';
import { addressOf } from '../addresses.ts';
import type { ResultModel, Shell } from '../page.ts';
import { CapacityGauge } from '../parts/charts/gauge.tsx';
import { ClockLine } from '../parts/charts/clock-line.tsx';
import { RepaymentChart } from '../parts/charts/repayment.tsx';
import { BudgetChart, CashChart } from '../parts/charts/yearly.tsx';
import { RuleLink } from '../parts/explanation.tsx';
import { Layout } from '../parts/layout.tsx';
import { FoldedCard, RouteCard } from '../parts/route-card.tsx';
import { Structures } from '../parts/structures.tsx';
import type { ResultSheet, VerdictGroup } from '../sheet/sheet.ts';
import type { Typed } from '../answers/typed.ts';
import { SAVED_FIELD, SAVE_KEY_FIELD } from '../answers/typed.ts';

/** The result: the answer first, then terms and reasons, then sources; contact, dates and ceilings at the side. */
export function ResultPage({
  shell,
  result,
}: {
  readonly shell: Shell;
  readonly result: ResultModel;
}): ReactNode {
  const { language } = shell;
  const { sheet } = result;
  return (
    <Layout shell={shell} title={sheet.headline}>
      <div className="page page-with-side">
        <div className="column">
          <ResultHead shell={shell} result={result} />
          {sheet.groups.map((group) => (
            <Group key={group.verdict} language={language} group={group} typed={result.typed} />
          ))}
          {sheet.structures === null ? null : <Structures language={language} table={sheet.structures} />}
          {sheet.pictures === null ? null : (
            <section className="charts">
              <RepaymentChart language={language} pictures={sheet.pictures} />
              <CashChart language={language} pictures={sheet.pictures} />
              <BudgetChart language={language} pictures={sheet.pictures} />
            </section>
          )}
          <Beside language={language} sheet={sheet} typed={result.typed} />
          <Keep shell={shell} result={result} />
        </div>
        <Side language={language} result={result} />
      </div>
    </Layout>
  );
}

function ResultHead({ shell, result }: { readonly shell: Shell; readonly result: ResultModel }): ReactNode {
  const { language } = shell;
  const { sheet } = result;
  return (
    <>
      <p className="eyebrow">
        {say(language, 'result.law', { date: sheet.lawDate })} ·{' '}
        <a href={addressOf(language, { section: 'project', query: result.query })}>
          {say(language, 'form.change')}
        </a>
      </p>
      <h1>{sheet.headline}</h1>
      <p className="lead">
        {sheet.subline.join(' ')}{' '}
        {sheet.unsigned === null ? null : (
          <>
            <strong>{sheet.unsigned.strong}</strong> {sheet.unsigned.why}
          </>
        )}
      </p>
      {result.faults.length === 0 ? null : (
        <p className="notice notice-fault">
          {say(language, 'result.faults', { facts: result.faults.join(', ') })}{' '}
          <a href={addressOf(language, { section: 'project', query: result.query })}>
            {say(language, 'form.change')}
          </a>
        </p>
      )}
      {sheet.summary.length === 0 ? null : (
        <dl className="summary" aria-label={say(language, 'result.summary')}>
          {sheet.summary.map(({ label, value }) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      )}
    </>
  );
}

interface GroupProps {
  readonly language: Language;
  readonly group: VerdictGroup;
  readonly typed: Typed;
}

function Group({ language, group, typed }: GroupProps): ReactNode {
  if (group.cards.length === 0) return null;
  const folded = group.verdict === 'does-not-fit' || group.verdict === 'cannot-say';
  return (
    <section className="group" aria-labelledby={`group-${group.verdict}`}>
      <h2 id={`group-${group.verdict}`}>
        {group.title} <span className="group-count">{group.cards.length}</span>
      </h2>
      {folded ? (
        <div className="folded-list">
          {group.cards.map((card) => (
            <FoldedCard key={card.route} language={language} card={card} typed={typed} />
          ))}
        </div>
      ) : (
        group.cards.map((card) => (
          <RouteCard key={card.route} language={language} card={card} typed={typed} />
        ))
      )}
    </section>
  );
}

interface BesideProps {
  readonly language: Language;
  readonly sheet: ResultSheet;
  readonly typed: Typed;
}

function Beside({ language, sheet, typed }: BesideProps): ReactNode {
  if (sheet.beside.length === 0) return null;
  return (
    <section className="group" aria-labelledby="beside">
      <h2 id="beside">{say(language, 'result.beside')}</h2>
      <div className="folded-list">
        {sheet.beside.map((card) => (
          <FoldedCard key={card.route} language={language} card={card} typed={typed} />
        ))}
      </div>
    </section>
  );
}

function Side({
  language,
  result,
}: {
  readonly language: Language;
  readonly result: ResultModel;
}): ReactNode {
  const { sheet } = result;
  return (
    <aside className="side" aria-label={say(language, 'result.side')}>
      <Contact language={language} sheet={sheet} />
      <section>
        <h2>{say(language, 'result.clock')}</h2>
        {sheet.clock.length === 0 ? (
          <p className="soft">{say(language, 'result.clock.none')}</p>
        ) : (
          <ClockLine language={language} points={sheet.clock} />
        )}
      </section>
      {sheet.gauges.length === 0 ? null : (
        <section>
          <h2>{say(language, 'result.capacity')}</h2>
          {sheet.gauges.map((gauge) => (
            <CapacityGauge key={gauge.label} gauge={gauge} />
          ))}
        </section>
      )}
      {sheet.questions.length === 0 ? null : (
        <section>
          <h2>{say(language, 'result.missing')}</h2>
          <p className="soft">{say(language, 'result.missing.lead')}</p>
          <ol className="questions">
            {sheet.questions.slice(0, 12).map(({ fact, label, waiting }) => (
              <li key={fact}>
                <a href={`${addressOf(language, { section: 'project', query: result.query })}#${fact}`}>
                  {label}
                </a>{' '}
                <span className="soft">{waiting}</span>
              </li>
            ))}
          </ol>
        </section>
      )}
    </aside>
  );
}

function Contact({
  language,
  sheet,
}: {
  readonly language: Language;
  readonly sheet: ResultSheet;
}): ReactNode {
  const { contact } = sheet;
  if (contact === null) return null;
  return (
    <section className="contact">
      <h2>{say(language, 'result.contact')}</h2>
      {contact.name === null ? (
        <p>{say(language, 'result.contact.unknown')}</p>
      ) : (
        <p className="contact-name">{contact.name}</p>
      )}
      <dl>
        {contact.details.map(({ label, value }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {contact.remarks.map((remark) => (
        <p key={remark} className="soft">
          {remark}
        </p>
      ))}
      <p className="soft">
        {say(language, 'result.office.unknown')}{' '}
        {contact.rules.map((rule) => (
          <span key={rule}>
            <RuleLink language={language} rule={rule} />{' '}
          </span>
        ))}
      </p>
    </section>
  );
}

/** What to take away: link, document, saved project. */
function Keep({ shell, result }: { readonly shell: Shell; readonly result: ResultModel }): ReactNode {
  const { language } = shell;
  return (
    <section className="keep no-print" aria-labelledby="keep">
      <h2 id="keep">{say(language, 'result.keep')}</h2>
      <div className="keep-actions">
        <a className="button" href={addressOf(language, { section: 'pdf', query: result.permanent })}>
          {say(language, 'result.pdf')}
        </a>
        <a
          className="button button-quiet"
          href={addressOf(language, { section: 'result', query: result.permanent })}
        >
          {say(language, 'result.link')}
        </a>
        <form method="post" action={addressOf(language, { section: 'saved' })}>
          {Object.entries(result.typed).map(([name, text]) => (
            <input key={name} type="hidden" name={name} value={text} />
          ))}
          {result.saved === null ? (
            <input type="hidden" name={SAVE_KEY_FIELD} value="" />
          ) : (
            <input type="hidden" name={SAVED_FIELD} value={result.saved} />
          )}
          <button className="button button-quiet" type="submit">
            {say(language, result.saved === null ? 'result.save' : 'saved.update')}
          </button>
        </form>
      </div>
      <p className="soft">{say(language, 'result.link.help')}</p>
      <p className="soft">{say(language, 'result.save.help', { days: result.retentionDays })}</p>
    </section>
  );
}
