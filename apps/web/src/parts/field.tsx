import type { ReactNode } from 'react';
import type { Language } from '@kontor/law';
import type { FactDefinition } from '@kontor/support';
import { CHOICES } from '@kontor/support';
import { say, sayAny } from '@kontor/words';

export interface FieldProps {
  readonly language: Language;
  readonly name: string;
  readonly label: string;
  readonly help: string | null;
  readonly definition: FactDefinition;
  readonly typed: string;
  readonly fault: string | null;
  /** What an ambiguous number was read as. */
  readonly readAs: string | null;
  readonly currency: string;
  readonly countries: readonly { readonly code: string; readonly name: string }[];
}

/** One question with its help, its control and its message. Leaving it open is always allowed. */
export function Field(props: FieldProps): ReactNode {
  const { language, name, label, help, definition, fault, readAs } = props;
  const className =
    fault === null ? `field field-${definition.kind}` : `field field-${definition.kind} field-fault`;
  const message = fault ?? (readAs === null ? null : say(language, 'form.read-as', { value: readAs }));
  const note = (
    <p className={fault === null ? 'note' : 'note fault'} id={`note-${name}`}>
      {message}
    </p>
  );
  if (definition.kind === 'flag') {
    return (
      <fieldset className={className} id={`field-${name}`}>
        <legend>{label}</legend>
        {help === null ? null : (
          <p className="help" id={`help-${name}`}>
            {help}
          </p>
        )}
        <FlagChoice {...props} />
        {note}
      </fieldset>
    );
  }
  return (
    <div className={className} id={`field-${name}`}>
      <label htmlFor={name}>{label}</label>
      {help === null ? null : (
        <p className="help" id={`help-${name}`}>
          {help}
        </p>
      )}
      <Control {...props} />
      {note}
    </div>
  );
}

function describedBy({ name, help }: FieldProps): string {
  return help === null ? `note-${name}` : `help-${name} note-${name}`;
}

function Control(props: FieldProps): ReactNode {
  const { language, definition, countries } = props;
  if (definition.kind === 'choice') {
    const { list } = definition;
    const codes: readonly string[] = list === undefined ? [] : CHOICES[list];
    const options = codes.map((code) => ({ code, name: sayAny(language, `choice.${list ?? ''}.${code}`) }));
    return <Select {...props} options={options} />;
  }
  if (definition.kind === 'country') return <Select {...props} options={countries} />;
  if (definition.kind === 'awards') {
    return (
      <textarea
        id={props.name}
        name={props.name}
        rows={2}
        defaultValue={props.typed}
        aria-describedby={describedBy(props)}
        aria-invalid={props.fault === null ? undefined : true}
      />
    );
  }
  return <TextControl {...props} />;
}

interface SelectProps extends FieldProps {
  readonly options: readonly { readonly code: string; readonly name: string }[];
}

/** An answer that is not in the list stays visible as it came, with its message. */
function Select(props: SelectProps): ReactNode {
  const { language, name, typed, options, fault } = props;
  const known = typed === '' || options.some(({ code }) => code === typed);
  return (
    <select
      id={name}
      name={name}
      defaultValue={typed}
      aria-describedby={describedBy(props)}
      aria-invalid={fault === null ? undefined : true}
    >
      <option value="">{say(language, 'form.unanswered')}</option>
      {known ? null : <option value={typed}>{typed}</option>}
      {options.map(({ code, name: text }) => (
        <option key={code} value={code}>
          {text}
        </option>
      ))}
    </select>
  );
}

function TextControl(props: FieldProps): ReactNode {
  const { name, typed, fault, definition } = props;
  const unit = unitOf(props);
  return (
    <span className="entry">
      <input
        id={name}
        name={name}
        type="text"
        inputMode={definition.kind === 'text' ? 'text' : definition.kind === 'count' ? 'numeric' : 'decimal'}
        autoComplete="off"
        defaultValue={typed}
        aria-describedby={describedBy(props)}
        aria-invalid={fault === null ? undefined : true}
      />
      {unit === null ? null : (
        <span
          className="unit"
          {...(definition.kind === 'money' && definition.currency === undefined
            ? { 'data-currency': '' }
            : {})}
        >
          {unit}
        </span>
      )}
    </span>
  );
}

function unitOf({ language, definition, currency }: FieldProps): string | null {
  switch (definition.kind) {
    case 'money':
      return currency;
    case 'percent':
      return '%';
    case 'years':
      return say(language, 'form.unit.years');
    case 'months':
      return say(language, 'form.unit.months');
    default:
      return null;
  }
}

const FLAG_OPTIONS = [
  { value: 'yes', text: 'form.yes' },
  { value: 'no', text: 'form.no' },
  { value: '', text: 'form.unanswered' },
] as const;

function FlagChoice(props: FieldProps): ReactNode {
  const { language, name, typed, fault } = props;
  const current = typed.trim().toLowerCase();
  return (
    <div className="flags" id={name} tabIndex={-1}>
      {FLAG_OPTIONS.map(({ value, text }) => (
        <label key={value}>
          <input
            type="radio"
            name={name}
            value={value}
            defaultChecked={current === value}
            aria-describedby={describedBy(props)}
          />
          <span>{say(language, text)}</span>
        </label>
      ))}
      {fault === null ? null : (
        <label>
          <input type="radio" name={name} value={typed} defaultChecked />
          <span>{typed}</span>
        </label>
      )}
    </div>
  );
}
