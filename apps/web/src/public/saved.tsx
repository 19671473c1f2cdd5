import type { ReactNode } from 'react';
import { say } from '@kontor/words';
import { addressOf } from '../addresses.ts';
import type { SavedModel, Shell } from '../page.ts';
import { Layout } from '../parts/layout.tsx';

/** A saved project: the link to keep, how long it lasts, and the way back in. */
export function SavedPage({
  shell,
  saved,
}: {
  readonly shell: Shell;
  readonly saved: SavedModel;
}): ReactNode {
  const { language } = shell;
  return (
    <Layout shell={shell} title={say(language, 'saved.title')}>
      <div className="page narrow">
        <h1>{say(language, 'saved.title')}</h1>
        <p className="lead">{say(language, 'saved.lead')}</p>
        <p className="secret-link">
          <a href={addressOf(language, { section: 'saved', id: saved.secret })}>{saved.link}</a>
        </p>
        <p>{say(language, 'saved.until', { date: saved.until })}</p>
        <p className="actions">
          <a className="button" href={addressOf(language, { section: 'project', query: saved.query })}>
            {say(language, 'saved.open')}
          </a>
          <a
            className="button button-quiet"
            href={addressOf(language, { section: 'result', query: saved.query })}
          >
            {say(language, 'saved.result')}
          </a>
        </p>
        <form method="post" action={addressOf(language, { section: 'saved', id: saved.secret })}>
          <button className="link-button" type="submit" name="action" value="delete">
            {say(language, 'saved.delete')}
          </button>
        </form>
      </div>
    </Layout>
  );
}

export function DeletedPage({ shell }: { readonly shell: Shell }): ReactNode {
  const { language } = shell;
  return (
    <Layout shell={shell} title={say(language, 'saved.deleted')}>
      <div className="page narrow">
        <h1>{say(language, 'saved.deleted')}</h1>
        <p className="lead">{say(language, 'saved.deleted.lead')}</p>
        <p>
          <a className="button" href={addressOf(language, { section: 'start' })}>
            {say(language, 'page.home')}
          </a>
        </p>
      </div>
    </Layout>
  );
}
