import type { ReactNode } from 'react';
import { say } from '@kontor/words';
import type { TextKey } from '@kontor/words';
import { addressOf } from '../addresses.ts';
import { queryOf } from '../answers/typed.ts';
import { EXAMPLES } from '../examples.ts';
import type { Shell } from '../page.ts';
import { Layout } from '../parts/layout.tsx';
import { VerdictChip } from '../parts/verdict.tsx';

const PROMISES: readonly { readonly title: TextKey; readonly what: TextKey }[] = [
  { title: 'start.get.verdict', what: 'start.get.verdict.what' },
  { title: 'start.get.open', what: 'start.get.open.what' },
  { title: 'start.get.link', what: 'start.get.link.what' },
];

const VERDICTS = ['fits', 'fits-if', 'cannot-say', 'does-not-fit'] as const;

/** The first page: what Kontor does, one clear start, and examples to try. */
export function StartPage({ shell }: { readonly shell: Shell }): ReactNode {
  const { language } = shell;
  return (
    <Layout shell={shell} title={say(language, 'site.tagline')}>
      <div className="page start">
        <p className="eyebrow">{say(language, 'site.tagline')}</p>
        <h1>{say(language, 'start.title')}</h1>
        <p className="lead">{say(language, 'start.lead')}</p>
        <p className="start-action">
          <a className="button button-large" href={addressOf(language, { section: 'project' })}>
            {say(language, 'start.begin')}
          </a>{' '}
          <span className="soft">{say(language, 'start.free')}</span>
        </p>
        <section aria-labelledby="get">
          <h2 id="get">{say(language, 'start.get')}</h2>
          <ul className="promises">
            {PROMISES.map(({ title, what }) => (
              <li key={title}>
                <h3>{say(language, title)}</h3>
                <p>{say(language, what)}</p>
                {title === 'start.get.verdict' ? (
                  <p className="chips">
                    {VERDICTS.map((verdict) => (
                      <VerdictChip
                        key={verdict}
                        verdict={verdict}
                        word={say(language, `verdict.${verdict}`)}
                      />
                    ))}
                  </p>
                ) : null}
              </li>
            ))}
          </ul>
        </section>
        <section aria-labelledby="examples">
          <h2 id="examples">{say(language, 'start.examples')}</h2>
          <ul className="examples">
            {EXAMPLES.map(({ title, what, typed }) => (
              <li key={title}>
                <a href={addressOf(language, { section: 'result', query: queryOf(typed) })}>
                  <span className="example-title">{say(language, title)}</span>
                  <span className="example-what">{say(language, what)}</span>
                  <span className="tag">{say(language, 'footer.demo')}</span>
                </a>
              </li>
            ))}
          </ul>
        </section>
      </div>
    </Layout>
  );
}
