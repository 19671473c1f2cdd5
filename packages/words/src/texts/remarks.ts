import type { Texts } from '@kontor/law';

/** Remarks that routes of every institution make: `remark.<key>`. */
export const REMARK_TEXTS = {
  'remark.answers-missing': {
    fr: 'Réponses encore attendues : {facts}.',
    nl: 'Antwoorden die nog ontbreken: {facts}.',
    de: 'Noch fehlende Antworten: {facts}.',
    en: 'Answers still missing: {facts}.',
  },
  // facts as the remark names them
  'choice.fact.country': { fr: 'pays', nl: 'land', de: 'Land', en: 'country' },
  'choice.fact.buyerType': {
    fr: 'type d’acheteur',
    nl: 'soort koper',
    de: 'Art des Käufers',
    en: 'kind of buyer',
  },
  'choice.fact.buyerCategory': {
    fr: 'classe de l’acheteur',
    nl: 'klasse van de koper',
    de: 'Käuferklasse',
    en: 'class of the buyer',
  },
  'choice.fact.drawdownMonths': {
    fr: 'période de prélèvement',
    nl: 'trekkingsperiode',
    de: 'Ziehungsperiode',
    en: 'drawdown period',
  },
  'choice.fact.repaymentYears': {
    fr: 'durée de remboursement',
    nl: 'terugbetalingstermijn',
    de: 'Rückzahlungsfrist',
    en: 'repayment term',
  },
  'choice.fact.instalmentsPerYear': {
    fr: 'échéances par an',
    nl: 'aflossingen per jaar',
    de: 'Raten im Jahr',
    en: 'instalments a year',
  },
  'choice.fact.contractValue': {
    fr: 'valeur du contrat',
    nl: 'contractwaarde',
    de: 'Vertragswert',
    en: 'contract value',
  },
  'choice.fact.localCosts': {
    fr: 'dépenses locales',
    nl: 'lokale kosten',
    de: 'örtliche Kosten',
    en: 'local costs',
  },
  'choice.fact.creditSector': {
    fr: 'secteur du crédit',
    nl: 'kredietsector',
    de: 'Kreditsektor',
    en: 'sector of the credit',
  },
  'choice.fact.premiumPayment': {
    fr: 'paiement de la prime',
    nl: 'betaling van de premie',
    de: 'Zahlung der Prämie',
    en: 'payment of the premium',
  },
  'choice.fact.prepaymentToSupplier': {
    fr: 'paiement d’avance au fournisseur',
    nl: 'vooruitbetaling aan de leverancier',
    de: 'Vorauszahlung an den Lieferanten',
    en: 'prepayment to the supplier',
  },
  'choice.fact.belgianContent': {
    fr: 'part belge',
    nl: 'Belgisch aandeel',
    de: 'belgischer Anteil',
    en: 'Belgian content',
  },
} as const satisfies Record<string, Texts>;
