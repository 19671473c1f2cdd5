import type { ReactNode } from 'react';
import { FACT_GROUPS, FACT_NAMES, FACTS } from '@kontor/support';
import type { FactDefinition, FactGroup, FactName } from '@kontor/support';
import { say, sayAny } from '@kontor/words';
import { addressOf } from '../addresses.ts';
import { CURRENCY_FIELD, DAY_FIELD, SAVED_FIELD } from '../answers/typed.ts';
import type { FormModel, Shell } from '../page.ts';
import { Field } from '../parts/field.tsx';
import { Layout } from '../parts/layout.tsx';
import { faultText } from './fault-text.ts';
import { VerdictPanel } from './verdict-panel.tsx';

const FORM_ID = 'project';

interface FormProps {
  readonly shell: Shell;
  readonly form: FormModel;
}

/** The project form: a plain GET form whose query holds every answer, with the verdicts beside it. */
export function FormPage({ shell, form }: FormProps): ReactNode {
  const { language } = shell;
  return (
    <Layout shell={shell} title={say(language, 'form.title')} carries={FORM_ID}>
      <div className="page page-with-side">
        <div className="column">
          <h1>{say(language, 'form.title')}</h1>
          <p className="lead">{say(language, 'form.lead')}</p>
          <FaultSummary shell={shell} form={form} />
          <form
            id={FORM_ID}
            method="get"
            action={addressOf(language, { section: 'result' })}
            data-verdicts={addressOf(language, { section: 'verdicts' })}
            noValidate
          >
            {form.saved === null ? null : <input type="hidden" name={SAVED_FIELD} value={form.saved} />}
            {FACT_GROUPS.map((group) => (
              <Group key={group} shell={shell} form={form} group={group} />
            ))}
            <div className="form-end">
              <button className="button" type="submit">
                {say(language, 'form.submit')}
              </button>
              <button
                className="button button-quiet script-unneeded"
                type="submit"
                formAction={addressOf(language, { section: 'project' })}
              >
                {say(language, 'form.panel.update')}
              </button>
              <a href={addressOf(language, { section: 'project' })}>{say(language, 'form.clear')}</a>
            </div>
          </form>
        </div>
        <aside className="side side-sticky" aria-labelledby="panel-title">
          <h2 id="panel-title">{say(language, 'form.panel')}</h2>
          <div id="panel">
            <VerdictPanel language={language} panel={form.panel} />
          </div>
          <p id="panel-failed" className="notice notice-fault" hidden>
            {say(language, 'form.panel.failed')}
          </p>
        </aside>
      </div>
    </Layout>
  );
}

function FaultSummary({ shell, form }: FormProps): ReactNode {
  const { language } = shell;
  if (form.faults.length === 0) return null;
  return (
    <div className="notice notice-fault" id="faults" role="alert">
      <h2>{say(language, 'form.faults', { count: form.faults.length })}</h2>
      <ul>
        {form.faults.map((fault) => (
          <li key={`${fault.field}-${fault.code}`}>
            <a href={`#${fault.field}`}>{fieldLabel(shell, fault.field)}</a> – {faultText(language, fault)}
          </li>
        ))}
      </ul>
      <p>{say(language, 'form.faults.kept')}</p>
    </div>
  );
}

function fieldLabel({ language }: Shell, field: string): string {
  if (field === CURRENCY_FIELD) return say(language, 'form.currency');
  return field === DAY_FIELD ? say(language, 'form.on') : sayAny(language, `fact.${field}`);
}

interface GroupProps extends FormProps {
  readonly group: FactGroup;
}

function Group({ shell, form, group }: GroupProps): ReactNode {
  const { language } = shell;
  const names = FACT_NAMES.filter((name) => FACTS[name].group === group);
  const core = names.filter((name) => FACTS[name].core);
  const more = names.filter((name) => !FACTS[name].core);
  const help = group === 'assumptions' ? say(language, 'group.assumptions.help') : null;
  return (
    <fieldset className="form-group">
      <legend>{sayAny(language, `group.${group}`)}</legend>
      {help === null ? null : <p className="soft">{help}</p>}
      <div className="fields">
        {core.map((name) => (
          <FactField key={name} shell={shell} form={form} name={name} />
        ))}
        {group === 'contract' ? <CurrencyField shell={shell} form={form} /> : null}
      </div>
      {more.length === 0 ? null : <MoreFields shell={shell} form={form} group={group} names={more} />}
    </fieldset>
  );
}

interface MoreProps extends GroupProps {
  readonly names: readonly FactName[];
}

/** The finer questions of a group: folded until one is answered, at fault, or the visitor wants them. */
function MoreFields({ shell, form, group, names }: MoreProps): ReactNode {
  const { language } = shell;
  const answered = names.filter((name) => form.typed[name] !== undefined).length;
  const count = group === 'dates' ? names.length + 1 : names.length;
  const open = answered > 0 || (group === 'dates' && form.typed[DAY_FIELD] !== undefined);
  return (
    <details className="more" open={open}>
      <summary>
        {say(language, 'form.more', { count })}
        <span className="unseen">, {sayAny(language, `group.${group}`)}</span>
        {answered === 0 ? null : (
          <span className="soft"> · {say(language, 'form.answered', { count: answered })}</span>
        )}
      </summary>
      <div className="fields">
        {group === 'dates' ? <DayField shell={shell} form={form} /> : null}
        {names.map((name) => (
          <FactField key={name} shell={shell} form={form} name={name} />
        ))}
      </div>
    </details>
  );
}

interface FactFieldProps extends FormProps {
  readonly name: FactName;
}

function FactField({ shell, form, name }: FactFieldProps): ReactNode {
  const { language } = shell;
  const definition: FactDefinition = FACTS[name];
  const fault = form.faults.find(({ field }) => field === name);
  return (
    <Field
      language={language}
      name={name}
      label={sayAny(language, `fact.${name}`)}
      help={helpOf(shell, name, definition)}
      definition={definition}
      typed={form.typed[name] ?? ''}
      fault={fault === undefined ? null : faultText(language, fault)}
      readAs={form.readAs[name] ?? null}
      currency={definition.currency ?? form.currency}
      countries={form.countries}
    />
  );
}

function helpOf({ language }: Shell, name: FactName, { kind }: FactDefinition): string | null {
  const key = `fact.${name}.help`;
  const help = sayAny(language, key);
  if (help !== key) return help;
  return kind === 'date' ? say(language, 'form.date.help') : null;
}

/** Currencies of the Arrangement's interest rates come first; others may be typed into the address. */
const CURRENCIES = ['EUR', 'USD', 'GBP', 'CHF', 'JPY', 'CAD', 'AUD', 'NOK', 'SEK', 'DKK', 'CNY'];

function CurrencyField({ shell, form }: FormProps): ReactNode {
  const { language } = shell;
  const fault = form.faults.find(({ field }) => field === CURRENCY_FIELD);
  const known = CURRENCIES.includes(form.currency) ? CURRENCIES : [...CURRENCIES, form.currency];
  return (
    <div className={fault === undefined ? 'field' : 'field field-fault'} id={`field-${CURRENCY_FIELD}`}>
      <label htmlFor={CURRENCY_FIELD}>{say(language, 'form.currency')}</label>
      <select id={CURRENCY_FIELD} name={CURRENCY_FIELD} defaultValue={form.currency}>
        {known.map((currency) => (
          <option key={currency} value={currency}>
            {currency}
          </option>
        ))}
      </select>
      <p className="note fault" id={`note-${CURRENCY_FIELD}`}>
        {fault === undefined ? null : faultText(language, fault)}
      </p>
    </div>
  );
}

function DayField({ shell, form }: FormProps): ReactNode {
  const { language } = shell;
  const fault = form.faults.find(({ field }) => field === DAY_FIELD);
  return (
    <Field
      language={language}
      name={DAY_FIELD}
      label={say(language, 'form.on')}
      help={`${say(language, 'form.on.help')} ${say(language, 'form.date.help')}`}
      definition={{ kind: 'date', group: 'dates', movability: 'given', core: false }}
      typed={form.typed[DAY_FIELD] ?? ''}
      fault={fault === undefined ? null : faultText(language, fault)}
      readAs={null}
      currency={form.currency}
      countries={[]}
    />
  );
}
