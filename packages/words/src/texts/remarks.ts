import type { Texts } from '@kontor/law';

/** Remarks that routes of every institution make: `remark.<key>`. */
export const REMARK_TEXTS = {
  'remark.answers-missing': {
    fr: 'Réponses encore attendues : {facts}.',
    nl: 'Antwoorden die nog ontbreken: {facts}.',
    de: 'Noch fehlende Antworten: {facts}.',
    en: 'Answers still missing: {facts}.',
  },
} as const satisfies Record<string, Texts>;
