import type { ReactNode } from 'react';
import type { Certainty } from '../sheet/sheet.ts';

/** The word for a figure that is not verified; nothing for one that is. */
export function CertaintyWord({ certainty }: { readonly certainty: Certainty }): ReactNode {
  return certainty.word === null ? null : (
    <span className={`certainty certainty-${certainty.status}`}>{certainty.word}</span>
  );
}
