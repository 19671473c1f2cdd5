import type { Texts } from '@kontor/law';

/** Words of the comparison of structures: `structure.<id>`, `measure.<name>`. */
export const STRUCTURE_TEXTS = {
  'structure.buyer-credit': {
    fr: 'Crédit acheteur',
    nl: 'Koperskrediet',
    de: 'Bestellerkredit',
    en: 'Buyer credit',
  },
  'structure.buyer-credit-stabilised': {
    fr: 'Crédit acheteur stabilisé',
    nl: 'Gestabiliseerd koperskrediet',
    de: 'Stabilisierter Bestellerkredit',
    en: 'Stabilised buyer credit',
  },
  'structure.direct-loan': {
    fr: 'Prêt direct de Credendo',
    nl: 'Rechtstreekse lening van Credendo',
    de: 'Direktdarlehen von Credendo',
    en: 'Direct loan by Credendo',
  },
  'structure.subsidy': {
    fr: 'Bonification d’intérêt',
    nl: 'Interestbonificatie',
    de: 'Zinsvergütung',
    en: 'Interest subsidy',
  },
  'structure.subsidy-with-grant': {
    fr: 'Bonification et don',
    nl: 'Bonificatie en gift',
    de: 'Zinsvergütung und Zuschuss',
    en: 'Interest subsidy and grant',
  },
  'structure.grant': { fr: 'Don', nl: 'Gift', de: 'Zuschuss', en: 'Grant' },
  'structure.mixed-credit': {
    fr: 'Crédit mixte',
    nl: 'Gemengd krediet',
    de: 'Mischkredit',
    en: 'Mixed credit',
  },
  'structure.tied-state-loan': {
    fr: 'Prêt d’État lié',
    nl: 'Gebonden staatslening',
    de: 'Gebundenes Staatsdarlehen',
    en: 'Tied State loan',
  },
  'structure.untied-state-loan': {
    fr: 'Prêt d’État non lié',
    nl: 'Ongebonden staatslening',
    de: 'Ungebundenes Staatsdarlehen',
    en: 'Untied State loan',
  },
  'structure.sme-innovation-grant': {
    fr: 'Don pour l’innovation (PME)',
    nl: 'Gift voor innovatie (kmo)',
    de: 'Innovationszuschuss (KMU)',
    en: 'Innovation grant (SME)',
  },
  'structure.sme-green-grant': {
    fr: 'Don vert (PME)',
    nl: 'Groene gift (kmo)',
    de: 'Grüner Zuschuss (KMU)',
    en: 'Green grant (SME)',
  },
  'structure.technical-assistance': {
    fr: 'Assistance technique',
    nl: 'Technische bijstand',
    de: 'Technische Hilfe',
    en: 'Technical assistance',
  },
  'measure.buyer-cost': {
    fr: 'Coût annuel pour l’acheteur',
    nl: 'Jaarlijkse kost voor de koper',
    de: 'Jährliche Kosten für den Käufer',
    en: 'Yearly cost to the buyer',
  },
  'measure.buyer-total': {
    fr: 'Payé par l’acheteur',
    nl: 'Betaald door de koper',
    de: 'Vom Käufer gezahlt',
    en: 'Paid by the buyer',
  },
  'measure.state-cost': {
    fr: 'Coût pour l’État',
    nl: 'Kost voor de Staat',
    de: 'Kosten für den Staat',
    en: 'Cost to the State',
  },
  'measure.grant-element': {
    fr: 'Élément don',
    nl: 'Schenkingselement',
    de: 'Zuschusselement',
    en: 'Grant element',
  },
  'measure.premium': { fr: 'Prime', nl: 'Premie', de: 'Prämie', en: 'Premium' },
  'remark.structures.published': {
    fr: 'Chiffre publié, non recalculé.',
    nl: 'Gepubliceerd cijfer, niet herberekend.',
    de: 'Veröffentlichte Zahl, nicht neu berechnet.',
    en: 'Published figure, not recomputed.',
  },
  'remark.structures.grant-equivalent': {
    fr: 'Équivalent-don : la valeur actuelle de l’avantage, pas une dépense de l’année.',
    nl: 'Schenkingsequivalent: de contante waarde van het voordeel, geen uitgave van het jaar.',
    de: 'Zuschussäquivalent: der Barwert des Vorteils, keine Jahresausgabe.',
    en: 'Grant equivalent: the present value of the advantage, not a year’s expense.',
  },
  'remark.structures.no-premium': {
    fr: 'Ce montage ne comporte pas de prime d’assurance-crédit.',
    nl: 'Deze structuur kent geen kredietverzekeringspremie.',
    de: 'Diese Struktur hat keine Kreditversicherungsprämie.',
    en: 'This structure has no credit insurance premium.',
  },
  'remark.structures.no-grant-element': {
    fr: 'Un crédit aux conditions du marché ne contient pas de don.',
    nl: 'Een krediet tegen marktvoorwaarden bevat geen schenking.',
    de: 'Ein Kredit zu Marktbedingungen enthält keinen Zuschuss.',
    en: 'A credit on market terms contains no grant.',
  },
  'remark.structures.no-yearly-rate': {
    fr: 'Rien n’est financé à crédit : il n’y a pas de coût annuel.',
    nl: 'Niets wordt op krediet gefinancierd: er is geen jaarlijkse kost.',
    de: 'Nichts wird auf Kredit finanziert: es gibt keine jährlichen Kosten.',
    en: 'Nothing is financed on credit: there is no yearly cost.',
  },
  'remark.structures.signed-today': {
    fr: 'Sans date de signature, la comparaison part du jour du droit applicable.',
    nl: 'Zonder ondertekeningsdatum vertrekt de vergelijking van de dag van het toepasselijke recht.',
    de: 'Ohne Unterzeichnungsdatum beginnt der Vergleich am Tag des anwendbaren Rechts.',
    en: 'Without a signing date the comparison starts on the law’s day.',
  },
} as const satisfies Record<string, Texts>;
