import type { ReactNode } from 'react';
import type { Language } from '@kontor/law';
import { say } from '@kontor/words';
import { addressOf } from '../addresses.ts';
import type { Typed } from '../answers/typed.ts';
import { queryOf } from '../answers/typed.ts';
import type { ChangeView, RouteCard as Card } from '../sheet/sheet.ts';
import { Figure, RuleLink } from './explanation.tsx';
import { ReasonTable } from './reasons.tsx';
import { VerdictChip } from './verdict.tsx';

interface CardProps {
  readonly language: Language;
  readonly card: Card;
  readonly typed: Typed;
}

/** One route: verdict, figures, telling conditions, what would mend it; the rest opens below. */
export function RouteCard({ language, card, typed }: CardProps): ReactNode {
  return (
    <article className={`card card-${card.verdict}`} id={card.route} aria-labelledby={`${card.route}-name`}>
      <header className="card-head">
        <h3 id={`${card.route}-name`}>
          <a href={addressOf(language, { section: 'instruments', id: card.route })}>{card.name}</a>
        </h3>
        <VerdictChip verdict={card.verdict} word={card.verdictWord} />
        {card.what === '' ? null : <p className="card-what">{card.what}</p>}
      </header>
      {card.figures.length === 0 ? null : (
        <div className="figures">
          {card.figures.map((figure) => (
            <Figure key={figure.name} language={language} figure={figure} />
          ))}
        </div>
      )}
      <ReasonTable
        language={language}
        caption={say(language, 'result.pair', { name: card.name, what: card.verdictWord })}
        rows={card.telling}
      />
      {card.changes.map((change) => (
        <Change key={change.facts.join()} language={language} change={change} typed={typed} />
      ))}
      {card.next === null ? null : (
        <p className="card-next">
          <strong>{say(language, 'result.next')}</strong> {card.next}{' '}
          <span className="soft">({card.office})</span>
        </p>
      )}
      <CardDetails language={language} card={card} />
    </article>
  );
}

/** A route that does not fit: one line that opens into everything there is to say. */
export function FoldedCard({ language, card, typed }: CardProps): ReactNode {
  const why = foldedWhy(language, card);
  return (
    <details className="folded" id={card.route}>
      <summary>
        <h3 className="folded-name">{card.name}</h3>
        <VerdictChip verdict={card.verdict} word={card.verdictWord} />
        {why === null ? null : <span className="folded-why">{why}</span>}
      </summary>
      <div className="folded-body">
        {card.what === '' ? null : <p className="card-what">{card.what}</p>}
        <ReasonTable
          language={language}
          caption={say(language, 'result.pair', { name: card.name, what: card.verdictWord })}
          rows={card.telling}
        />
        {card.changes.map((change) => (
          <Change key={change.facts.join()} language={language} change={change} typed={typed} />
        ))}
        <CardDetails language={language} card={card} />
      </div>
    </details>
  );
}

const NAMED_AT_MOST = 3;

/** In one line what decides: the answers that are missing, or the first broken condition. */
function foldedWhy(language: Language, card: Card): string | null {
  if (card.verdict === 'cannot-say' && card.missing.length > 0) {
    const named = card.missing.slice(0, NAMED_AT_MOST).map(({ label }) => label);
    const rest = card.missing.length > NAMED_AT_MOST ? '…' : '';
    const what = `${named.join(', ')}${rest}`;
    return say(language, 'result.pair', { name: say(language, 'result.missing'), what });
  }
  const broken = card.telling.find((row) => row.outcome === 'not-met' && row.weight === 'decides');
  if (broken === undefined) return null;
  return broken.limit === '' ? broken.condition : `${broken.condition} · ${broken.project} (${broken.limit})`;
}

interface ChangeProps {
  readonly language: Language;
  readonly change: ChangeView;
  readonly typed: Typed;
}

function Change({ language, change, typed }: ChangeProps): ReactNode {
  return (
    <div className="change">
      <p>
        <strong>{change.facts.join(' · ')}</strong>
      </p>
      <p>
        {change.outcome}{' '}
        {change.figures.map(({ label, value }) => (
          <span key={label} className="change-figure">
            {label} <b>{value}</b>
          </span>
        ))}
      </p>
      {change.typed === null ? null : (
        <a href={addressOf(language, { section: 'result', query: queryOf(typed, change.typed) })}>
          {say(language, 'result.change.try')}
        </a>
      )}
    </div>
  );
}

function CardDetails({ language, card }: { readonly language: Language; readonly card: Card }): ReactNode {
  return (
    <details className="card-details">
      <summary>
        {say(language, 'result.details')}
        <span className="unseen">, {card.name}</span>
      </summary>
      <div className="card-details-body">
        {card.moreFigures.length === 0 ? null : (
          <section>
            <h4>{say(language, 'result.figures')}</h4>
            <div className="figure-list">
              {card.moreFigures.map((figure) => (
                <Figure key={figure.name} language={language} figure={figure} />
              ))}
            </div>
          </section>
        )}
        {card.met.length === 0 ? null : (
          <section>
            <h4>{say(language, 'result.reasons.more', { count: card.met.length })}</h4>
            <ReasonTable language={language} caption={card.name} rows={card.met} />
          </section>
        )}
        <PlainLists language={language} card={card} />
      </div>
    </details>
  );
}

function PlainLists({ language, card }: { readonly language: Language; readonly card: Card }): ReactNode {
  return (
    <div className="lists">
      {card.steps.length === 0 ? null : (
        <section>
          <h4>{say(language, 'result.steps')}</h4>
          <ul>
            {card.steps.map((step) => (
              <li key={step.text}>
                {step.text}{' '}
                <span className="soft">
                  ({step.opens ? `${step.by}, ${say(language, 'result.steps.opens')}` : step.by})
                </span>
              </li>
            ))}
          </ul>
        </section>
      )}
      {card.documents.length === 0 ? null : (
        <section>
          <h4>{say(language, 'result.documents')}</h4>
          <ul>
            {card.documents.map((document) => (
              <li key={document}>{document}</li>
            ))}
          </ul>
        </section>
      )}
      {card.limits.length === 0 ? null : (
        <section>
          <h4>{say(language, 'result.limits')}</h4>
          <ul>
            {card.limits.map((limit) => (
              <li key={`${limit.rule}-${limit.text}`}>
                {limit.text} {limit.span === null ? null : <b>{limit.span}</b>}{' '}
                <RuleLink language={language} rule={limit.rule} />
              </li>
            ))}
          </ul>
        </section>
      )}
      <section>
        <h4>{say(language, 'result.office')}</h4>
        <p>
          {card.office}. <span className="soft">{say(language, 'result.office.unknown')}</span>
        </p>
      </section>
    </div>
  );
}
