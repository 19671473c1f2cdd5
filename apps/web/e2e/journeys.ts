import type { Page } from '@playwright/test';

/** What differs between the languages of one journey. */
export interface Journey {
  readonly language: 'fr' | 'nl';
  readonly begin: string;
  readonly project: string;
  readonly result: string;
  readonly seeResult: string;
  readonly contractValue: string;
  readonly noHeading: string;
  readonly change: string;
}

export const JOURNEYS: readonly Journey[] = [
  {
    language: 'fr',
    begin: 'Décrire mon projet',
    project: '/fr/projet',
    result: '/fr/resultat',
    seeResult: 'Voir le résultat',
    contractValue: 'Valeur du contrat, hors TVA',
    noHeading: 'Votre projet',
    change: 'modifier les réponses',
  },
  {
    language: 'nl',
    begin: 'Mijn project beschrijven',
    project: '/nl/project',
    result: '/nl/resultaat',
    seeResult: 'Resultaat bekijken',
    contractValue: 'Contractwaarde, zonder btw',
    noHeading: 'Uw project',
    change: 'antwoorden wijzigen',
  },
];

const MOST_TABS = 200;

/** Presses Tab until the element that the selector names has the focus; fails when the keyboard never reaches it. */
export async function tabTo(page: Page, selector: string): Promise<void> {
  for (let pressed = 0; pressed < MOST_TABS; pressed += 1) {
    await page.keyboard.press('Tab');
    const reached = await page.evaluate(
      (wanted) => document.activeElement?.matches(wanted) === true,
      selector,
    );
    if (reached) return;
  }
  throw new Error(`the keyboard does not reach ${selector}`);
}

/** A project that several routes answer, as a query. */
export const QUERY = new URLSearchParams({
  establishedInBelgium: 'yes',
  seatPostcode: '4000',
  staff: '38',
  operation: 'export',
  country: 'VNM',
  sector: 'water',
  goods: 'installation',
  use: 'civil',
  contractValue: '610 000,00',
  localCosts: '122 000,00',
  contractSigned: 'no',
  advancePayment: '15',
  buyerType: 'public',
  creditForm: 'buyer-credit',
  repaymentYears: '5',
  belgianContent: '170 800,00',
  contractCurrency: 'EUR',
  on: '2026-11-24',
}).toString();
