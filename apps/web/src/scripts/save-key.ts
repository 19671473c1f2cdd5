const KEY_BYTES = 32;

/**
 * Gives the form that saves a project the key of its write, so that a double click or a repeated request saves once. It
 * is made here and not in the server: a page behind a permanent link is the same to the byte each time.
 */
export function fillSaveKey(): void {
  const field = document.querySelector<HTMLInputElement>('input[name="saveKey"]');
  if (field === null) return;
  const bytes = crypto.getRandomValues(new Uint8Array(KEY_BYTES));
  const text = btoa(String.fromCharCode(...bytes));
  field.value = text.replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}
