import type { ReactNode } from 'react';
import { LANGUAGE_TAGS, LANGUAGES, say } from '@kontor/words';
import type { TextKey } from '@kontor/words';
import type { Section } from '../addresses.ts';
import { addressOf } from '../addresses.ts';
import type { Shell } from '../page.ts';

interface LayoutProps {
  readonly shell: Shell;
  readonly title: string;
  /** Id of the form whose answers a change of language must carry along. */
  readonly carries?: string;
  readonly children: ReactNode;
}

/** The document around every page: head, header, main, footer. */
export function Layout({ shell, title, carries, children }: LayoutProps): ReactNode {
  const { language, assets } = shell;
  return (
    <html lang={LANGUAGE_TAGS[language]}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{`${title} · Kontor`}</title>
        <meta name="color-scheme" content="light dark" />
        {assets.fonts.map((font) => (
          <link key={font} rel="preload" href={font} as="font" type="font/woff2" crossOrigin="anonymous" />
        ))}
        <link rel="stylesheet" href={assets.style} />
        <link rel="icon" href="data:," />
        {LANGUAGES.map((other) => (
          <link
            key={other}
            rel="alternate"
            hrefLang={LANGUAGE_TAGS[other]}
            href={addressOf(other, shell.place)}
          />
        ))}
        <script type="module" src={assets.script} />
      </head>
      <body>
        <a className="skip" href="#main">
          {say(language, 'nav.skip')}
        </a>
        <Header shell={shell} {...(carries === undefined ? {} : { carries })} />
        <main id="main" tabIndex={-1}>
          {children}
        </main>
        <Footer shell={shell} />
      </body>
    </html>
  );
}

const NAVIGATION: readonly {
  readonly section: Section;
  readonly text: TextKey;
  readonly holds: readonly Section[];
}[] = [
  { section: 'project', text: 'nav.project', holds: ['project', 'result', 'saved'] },
  { section: 'instruments', text: 'nav.instruments', holds: ['instruments'] },
  { section: 'rules', text: 'nav.rules', holds: ['rules', 'parameters'] },
  { section: 'calendar', text: 'nav.calendar', holds: ['calendar'] },
  { section: 'sources', text: 'nav.sources', holds: ['sources'] },
];

function Header({ shell, carries }: { readonly shell: Shell; readonly carries?: string }): ReactNode {
  const { language, place } = shell;
  return (
    <header className="top">
      <div className="top-inner">
        <a className="brand" href={addressOf(language, { section: 'start' })}>
          Kontor<span aria-hidden="true">.</span>
        </a>
        <nav className="top-nav" aria-label={say(language, 'nav.main')}>
          <ul>
            {NAVIGATION.map(({ section, text, holds }) => (
              <li key={section}>
                <a
                  href={addressOf(language, { section })}
                  aria-current={(holds as readonly string[]).includes(place.section) ? 'page' : undefined}
                >
                  {say(language, text)}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        <nav className="languages" aria-label={say(language, 'nav.languages')}>
          <ul>
            {LANGUAGES.map((other) => (
              <li key={other}>
                <LanguageSwitch shell={shell} other={other} {...(carries === undefined ? {} : { carries })} />
              </li>
            ))}
          </ul>
        </nav>
      </div>
    </header>
  );
}

interface SwitchProps {
  readonly shell: Shell;
  readonly other: Shell['language'];
  readonly carries?: string;
}

/** A link; on a form a button that takes what is typed along, so that nothing is lost even without script. */
function LanguageSwitch({ shell, other, carries }: SwitchProps): ReactNode {
  const current = other === shell.language;
  const name = say(other, `language.${other}`);
  const content = (
    <>
      <span aria-hidden="true">{other.toUpperCase()}</span>
      <span className="unseen">{name}</span>
    </>
  );
  const common = { lang: LANGUAGE_TAGS[other], 'aria-current': current ? ('true' as const) : undefined };
  if (carries === undefined) {
    return (
      <a href={addressOf(other, shell.place)} hrefLang={LANGUAGE_TAGS[other]} {...common}>
        {content}
      </a>
    );
  }
  const { section } = shell.place;
  return (
    <button type="submit" form={carries} formAction={addressOf(other, { section })} {...common}>
      {content}
    </button>
  );
}

function Footer({ shell }: { readonly shell: Shell }): ReactNode {
  const { language } = shell;
  return (
    <footer className="bottom">
      <div className="bottom-inner">
        <p>{say(language, 'footer.note')}</p>
        <p>
          <a href={addressOf(language, { section: 'sources' })}>
            {say(language, 'footer.law', { version: shell.parameters })}
          </a>
          {' · '}
          <a href="/api/v1/openapi.json">{say(language, 'footer.api')}</a>
        </p>
      </div>
    </footer>
  );
}
