const TYPING_PAUSE = 150;

/**
 * Keeps the verdicts beside the form in step with the answers. Without it the form works all the same: the answers travel
 * in the query of a plain form.
 */
export function startLiveVerdicts(form: HTMLFormElement): void {
  const panel = document.getElementById('panel');
  const failed = document.getElementById('panel-failed');
  const address = form.dataset['verdicts'];
  if (panel === null || failed === null || address === undefined) return;
  let timer = 0;
  let asked: AbortController | null = null;
  let shown = queryOf(form);

  const update = async (withNotes: boolean): Promise<void> => {
    const query = queryOf(form);
    if (query === shown && !withNotes) return;
    asked?.abort();
    const request = new AbortController();
    asked = request;
    try {
      const answer = await fetch(`${address}?${query}`, { signal: request.signal });
      if (!answer.ok) throw new Error(String(answer.status));
      const fragment = new DOMParser().parseFromString(await answer.text(), 'text/html');
      shown = query;
      failed.hidden = true;
      replaceChildren(panel, fragment.querySelector('[data-part="panel"]'));
      if (withNotes) showNotes(form, fragment);
      history.replaceState(null, '', `${location.pathname}?${query}`);
    } catch {
      if (!request.signal.aborted) failed.hidden = false;
    }
  };

  form.addEventListener('input', () => {
    clearTimeout(timer);
    timer = window.setTimeout(() => void update(false), TYPING_PAUSE);
  });
  form.addEventListener('change', () => {
    clearTimeout(timer);
    void update(true);
  });
  form.addEventListener('submit', () => {
    // Unanswered fields would only lengthen the link.
    for (const field of Array.from(form.elements)) {
      if (isField(field) && field.value.trim() === '') field.disabled = true;
    }
  });
  addEventListener('pageshow', () => {
    for (const field of Array.from(form.elements)) if (isField(field)) field.disabled = false;
  });
}

type Field = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

function isField(element: Element): element is Field {
  return element.matches('input, select, textarea');
}

function queryOf(form: HTMLFormElement): string {
  const query = new URLSearchParams();
  for (const [name, value] of new FormData(form)) {
    if (typeof value === 'string' && value.trim() !== '') query.set(name, value);
  }
  return query.toString();
}

function replaceChildren(target: Element, source: Element | null): void {
  if (source !== null) target.replaceChildren(...Array.from(source.childNodes));
}

/** Puts each message beside its field and takes away those that no longer hold. */
function showNotes(form: HTMLFormElement, fragment: Document): void {
  const notes = fragment.querySelector('[data-part="notes"]');
  if (!(notes instanceof HTMLElement)) return;
  for (const unit of form.querySelectorAll('[data-currency]'))
    unit.textContent = notes.dataset['currency'] ?? '';
  const messages = new Map<string, HTMLElement>();
  for (const note of notes.querySelectorAll<HTMLElement>('[data-field]')) {
    messages.set(note.dataset['field'] ?? '', note);
  }
  for (const place of form.querySelectorAll('.note')) {
    const name = place.id.slice('note-'.length);
    const message = messages.get(name);
    const fault = message?.dataset['fault'] !== undefined;
    place.textContent = message?.textContent ?? '';
    place.classList.toggle('fault', fault);
    document.getElementById(`field-${name}`)?.classList.toggle('field-fault', fault);
    const control = document.getElementById(name);
    if (fault) control?.setAttribute('aria-invalid', 'true');
    else control?.removeAttribute('aria-invalid');
  }
}
