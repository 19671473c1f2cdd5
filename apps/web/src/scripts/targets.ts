/** Opens the folded parts around the element that the address points at, so that a link never leads to nothing. */
export function openTargets(): void {
  const reveal = (): void => {
    const id = decodeURIComponent(location.hash.slice(1));
    const target = id === '' ? null : document.getElementById(id);
    if (target === null) return;
    for (let node: Element | null = target; node !== null; node = node.parentElement) {
      if (node instanceof HTMLDetailsElement) node.open = true;
    }
    target.scrollIntoView({ block: 'center' });
    const control = target.matches('input, select, textarea')
      ? target
      : target.querySelector('input:checked, input');
    if (control instanceof HTMLElement) control.focus({ preventScroll: true });
  };
  addEventListener('hashchange', reveal);
  reveal();
}
