import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import type { Language } from '@kontor/law';
import type { FormModel, Page, Shell } from './page.ts';
import { CalendarPage } from './public/calendar.tsx';
import { FormPage } from './public/form-page.tsx';
import { InstrumentPage, InstrumentsPage } from './public/instruments.tsx';
import { ParameterPage } from './public/parameter.tsx';
import { ResultPage } from './public/result.tsx';
import { RulePage, RulesPage } from './public/rules.tsx';
import { DeletedPage, SavedPage } from './public/saved.tsx';
import { SourcesPage } from './public/sources.tsx';
import { StartPage } from './public/start.tsx';
import { TroublePage } from './public/trouble.tsx';
import { VerdictFragment } from './public/verdict-panel.tsx';

/** A whole page as HTML. Nothing of it needs a script. */
export function renderPage(shell: Shell, page: Page): string {
  return `<!doctype html>${renderToStaticMarkup(viewOf(shell, page))}`;
}

/** The part of the form page that changes with an answer. */
export function renderVerdicts(language: Language, form: FormModel): string {
  return renderToStaticMarkup(<VerdictFragment language={language} form={form} />);
}

function viewOf(shell: Shell, page: Page): ReactNode {
  switch (page.kind) {
    case 'start':
      return <StartPage shell={shell} />;
    case 'form':
      return <FormPage shell={shell} form={page.form} />;
    case 'result':
      return <ResultPage shell={shell} result={page.result} />;
    case 'saved':
      return <SavedPage shell={shell} saved={page.saved} />;
    case 'deleted':
      return <DeletedPage shell={shell} />;
    case 'rules':
      return <RulesPage shell={shell} rules={page.rules} />;
    case 'rule':
      return <RulePage shell={shell} rule={page.rule} />;
    case 'parameter': {
      const { parameter, key, sources, countryNames } = page;
      return (
        <ParameterPage
          shell={shell}
          parameter={parameter}
          only={key}
          sources={sources}
          countryNames={countryNames}
        />
      );
    }
    case 'instruments':
      return <InstrumentsPage shell={shell} instruments={page.instruments} />;
    case 'instrument':
      return <InstrumentPage shell={shell} instrument={page.instrument} />;
    case 'calendar':
      return <CalendarPage shell={shell} items={page.items} />;
    case 'sources':
      return <SourcesPage shell={shell} counts={page.counts} sources={page.sources} />;
    case 'trouble':
      return <TroublePage shell={shell} trouble={page.trouble} retentionDays={page.retentionDays} />;
  }
}
