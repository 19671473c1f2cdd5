import type { Language, Texts } from '@kontor/law';

/** Sentences of answers. A name in braces is replaced by the value of that name. */
const TEXTS = {
  'bad-request': {
    fr: 'Demande incorrecte',
    nl: 'Onjuiste vraag',
    de: 'Fehlerhafte Anfrage',
    en: 'Bad request',
  },
  'bad-request-detail': {
    fr: "La demande ne respecte pas le schéma de l'opération ou décrit un cas impossible.",
    nl: 'De vraag volgt het schema van de bewerking niet of beschrijft een onmogelijk geval.',
    de: 'Die Anfrage entspricht nicht dem Schema der Operation oder beschreibt einen unmöglichen Fall.',
    en: 'The request does not follow the schema of the operation or describes an impossible case.',
  },
  'not-found': {
    fr: 'Donnée inconnue à cette date',
    nl: 'Gegeven niet bekend op die datum',
    de: 'Angabe zu diesem Datum nicht bekannt',
    en: 'Not known for the date',
  },
  'out-of-scope': {
    fr: 'Hors du champ de la règle',
    nl: 'Buiten het toepassingsgebied van de regel',
    de: 'Außerhalb des Geltungsbereichs der Regel',
    en: 'Outside the scope of the rule',
  },

  'not-json': {
    fr: "La ligne n'est pas du JSON lisible.",
    nl: 'De regel is geen leesbare JSON.',
    de: 'Die Zeile ist kein lesbares JSON.',
    en: 'The line is not readable JSON.',
  },
  'not-utf8': {
    fr: "La ligne n'est pas du texte UTF-8.",
    nl: 'De regel is geen UTF-8-tekst.',
    de: 'Die Zeile ist kein UTF-8-Text.',
    en: 'The line is not UTF-8 text.',
  },
  'line-too-long': {
    fr: 'La ligne dépasse la longueur maximale de {limit} octets.',
    nl: 'De regel is langer dan {limit} bytes.',
    de: 'Die Zeile ist länger als {limit} Byte.',
    en: 'The line is longer than {limit} bytes.',
  },
  missing: {
    fr: 'Ce champ est requis.',
    nl: 'Dit veld is verplicht.',
    de: 'Dieses Feld ist erforderlich.',
    en: 'This field is required.',
  },
  'unknown-field': {
    fr: "Ce champ n'existe pas ici.",
    nl: 'Dit veld bestaat hier niet.',
    de: 'Dieses Feld gibt es hier nicht.',
    en: 'There is no such field here.',
  },
  malformed: {
    fr: "La valeur n'a pas la forme attendue.",
    nl: 'De waarde heeft niet de verwachte vorm.',
    de: 'Der Wert hat nicht die erwartete Form.',
    en: 'The value does not have the expected form.',
  },
  'not-text': {
    fr: 'Un texte est attendu.',
    nl: 'Een tekst wordt verwacht.',
    de: 'Ein Text wird erwartet.',
    en: 'A text is expected.',
  },
  'not-number': {
    fr: 'Un nombre JSON est attendu.',
    nl: 'Een JSON-getal wordt verwacht.',
    de: 'Eine JSON-Zahl wird erwartet.',
    en: 'A JSON number is expected.',
  },
  'not-whole': {
    fr: 'Un nombre entier est attendu.',
    nl: 'Een geheel getal wordt verwacht.',
    de: 'Eine ganze Zahl wird erwartet.',
    en: 'A whole number is expected.',
  },
  'not-flag': {
    fr: 'true ou false est attendu.',
    nl: 'true of false wordt verwacht.',
    de: 'true oder false wird erwartet.',
    en: 'true or false is expected.',
  },
  'not-list': {
    fr: 'Une liste est attendue.',
    nl: 'Een lijst wordt verwacht.',
    de: 'Eine Liste wird erwartet.',
    en: 'A list is expected.',
  },
  'not-object': {
    fr: 'Un objet JSON est attendu.',
    nl: 'Een JSON-object wordt verwacht.',
    de: 'Ein JSON-Objekt wird erwartet.',
    en: 'A JSON object is expected.',
  },
  decimal: {
    fr: 'Un nombre décimal est attendu, par exemple "4.84", avec au plus 18 chiffres avant et 18 après le point.',
    nl: 'Een decimaal getal wordt verwacht, bijvoorbeeld "4.84", met hoogstens 18 cijfers voor en 18 na de punt.',
    de: 'Eine Dezimalzahl wird erwartet, zum Beispiel "4.84", mit höchstens 18 Stellen vor und 18 nach dem Punkt.',
    en: 'A decimal is expected, for example "4.84", with at most 18 digits before and 18 after the point.',
  },
  'at-least': {
    fr: 'La valeur doit être au moins {limit}.',
    nl: 'De waarde moet minstens {limit} zijn.',
    de: 'Der Wert muss mindestens {limit} betragen.',
    en: 'The value must be at least {limit}.',
  },
  'at-most': {
    fr: 'La valeur doit être au plus {limit}.',
    nl: 'De waarde mag hoogstens {limit} zijn.',
    de: 'Der Wert darf höchstens {limit} betragen.',
    en: 'The value must be at most {limit}.',
  },
  'more-than': {
    fr: 'La valeur doit être supérieure à {limit}.',
    nl: 'De waarde moet groter zijn dan {limit}.',
    de: 'Der Wert muss größer als {limit} sein.',
    en: 'The value must be more than {limit}.',
  },
  'one-of': {
    fr: 'La valeur doit être une de : {values}.',
    nl: 'De waarde moet een van deze zijn: {values}.',
    de: 'Der Wert muss einer von diesen sein: {values}.',
    en: 'The value must be one of: {values}.',
  },
  country: {
    fr: 'Un code de pays ISO 3166-1 de trois lettres majuscules est attendu.',
    nl: 'Een ISO 3166-1-landcode van drie hoofdletters wordt verwacht.',
    de: 'Ein ISO-3166-1-Ländercode aus drei Großbuchstaben wird erwartet.',
    en: 'An ISO 3166-1 country code of three capital letters is expected.',
  },
  currency: {
    fr: 'Un code de monnaie ISO 4217 de trois lettres majuscules est attendu.',
    nl: 'Een ISO 4217-muntcode van drie hoofdletters wordt verwacht.',
    de: 'Ein ISO-4217-Währungscode aus drei Großbuchstaben wird erwartet.',
    en: 'An ISO 4217 currency code of three capital letters is expected.',
  },
  date: {
    fr: 'Un jour du calendrier est attendu, écrit AAAA-MM-JJ.',
    nl: 'Een kalenderdag wordt verwacht, geschreven als JJJJ-MM-DD.',
    de: 'Ein Kalendertag wird erwartet, geschrieben als JJJJ-MM-TT.',
    en: 'A day of the calendar is expected, written YYYY-MM-DD.',
  },
  cents: {
    fr: 'Un montant a au plus deux décimales.',
    nl: 'Een bedrag heeft hoogstens twee decimalen.',
    de: 'Ein Betrag hat höchstens zwei Nachkommastellen.',
    en: 'An amount has at most two decimals.',
  },
  'money-size': {
    fr: 'Le montant doit rester sous 10^15 unités.',
    nl: 'Het bedrag moet onder 10^15 eenheden blijven.',
    de: 'Der Betrag muss unter 10^15 Einheiten bleiben.',
    en: 'The amount must stay below 10^15 units.',
  },
  'instalments-per-year': {
    fr: 'Le nombre JSON 1, 2, 3, 4, 6 ou 12 est attendu.',
    nl: 'Het JSON-getal 1, 2, 3, 4, 6 of 12 wordt verwacht.',
    de: 'Die JSON-Zahl 1, 2, 3, 4, 6 oder 12 wird erwartet.',
    en: 'The JSON number 1, 2, 3, 4, 6 or 12 is expected.',
  },
  'said-twice': {
    fr: 'Un seul de ces champs peut être donné : {fields}.',
    nl: 'Slechts een van deze velden mag gegeven zijn: {fields}.',
    de: 'Nur eines dieser Felder darf angegeben sein: {fields}.',
    en: 'Only one of these fields may be given: {fields}.',
  },
  'one-needed': {
    fr: 'Un de ces champs est requis : {fields}.',
    nl: 'Een van deze velden is verplicht: {fields}.',
    de: 'Eines dieser Felder ist erforderlich: {fields}.',
    en: 'One of these fields is required: {fields}.',
  },
  'whole-instalments': {
    fr: "La durée doit contenir un nombre entier d'échéances.",
    nl: 'De looptijd moet een geheel aantal vervaldagen tellen.',
    de: 'Die Laufzeit muss eine ganze Zahl von Raten enthalten.',
    en: 'The term must hold a whole number of instalments.',
  },
  'too-many-rows': {
    fr: 'Le plan compterait plus de {limit} lignes.',
    nl: 'Het plan zou meer dan {limit} regels tellen.',
    de: 'Der Plan hätte mehr als {limit} Zeilen.',
    en: 'The schedule would have more than {limit} rows.',
  },
  'past-calendar': {
    fr: "Le plan dépasserait l'année 9999.",
    nl: 'Het plan zou voorbij het jaar 9999 lopen.',
    de: 'Der Plan reicht über das Jahr 9999 hinaus.',
    en: 'The schedule would run past the year 9999.',
  },
  'two-signs': {
    fr: 'Il faut au moins un flux positif et un flux négatif.',
    nl: 'Er is minstens een positieve en een negatieve kasstroom nodig.',
    de: 'Mindestens ein positiver und ein negativer Zahlungsstrom sind nötig.',
    en: 'At least one positive and one negative flow are needed.',
  },
  'one-currency': {
    fr: 'Tous les montants doivent être dans la même monnaie ({currency}).',
    nl: 'Alle bedragen moeten in dezelfde munt staan ({currency}).',
    de: 'Alle Beträge müssen auf dieselbe Währung lauten ({currency}).',
    en: 'All amounts must be in one currency ({currency}).',
  },
  postcode: {
    fr: 'Un code postal belge de quatre chiffres est attendu.',
    nl: 'Een Belgische postcode van vier cijfers wordt verwacht.',
    de: 'Eine belgische Postleitzahl mit vier Ziffern wird erwartet.',
    en: 'A Belgian postcode of four digits is expected.',
  },
  'not-an-enterprise': {
    fr: "Ce n'est pas un numéro d'entreprise valable.",
    nl: 'Dit is geen geldig ondernemingsnummer.',
    de: 'Das ist keine gültige Unternehmensnummer.',
    en: 'This is not a valid enterprise number.',
  },

  'value-not-known': {
    fr: "Aucune valeur de {parameter} n'est connue au {date}.",
    nl: 'Voor {parameter} is op {date} geen waarde bekend.',
    de: 'Für {parameter} ist am {date} kein Wert bekannt.',
    en: 'No value of {parameter} is known for {date}.',
  },
  undecided: {
    fr: 'Le statut de {country} au {date} est encore ouvert ; la réponse serait {values}.',
    nl: 'De status van {country} op {date} staat nog open; het antwoord zou {values} zijn.',
    de: 'Der Status von {country} am {date} ist noch offen; die Antwort wäre {values}.',
    en: 'The status of {country} on {date} is still open; the answer would be {values}.',
  },
  'postcode-not-known': {
    fr: "Aucune Région n'est connue pour le code postal {postcode}.",
    nl: 'Voor postcode {postcode} is geen gewest bekend.',
    de: 'Für die Postleitzahl {postcode} ist keine Region bekannt.',
    en: 'No Region is known for the postcode {postcode}.',
  },
  'no-seat-in-belgium': {
    fr: "Sans siège en Belgique, aucune agence régionale n'est compétente ; l'Agence pour le Commerce extérieur répond.",
    nl: 'Zonder zetel in België is geen gewestelijk agentschap bevoegd; het Agentschap voor Buitenlandse Handel antwoordt.',
    de: 'Ohne Sitz in Belgien ist keine regionale Agentur zuständig; die Agentur für Außenhandel antwortet.',
    en: 'Without a seat in Belgium no regional agency is competent; the Foreign Trade Agency answers.',
  },
  'below-lowest-tier': {
    fr: "L'intérêt belge de {interest} % est inférieur au minimum de {limit} %.",
    nl: 'Het Belgisch belang van {interest} % ligt onder het minimum van {limit} %.',
    de: 'Das belgische Interesse von {interest} % liegt unter dem Mindestwert von {limit} %.',
    en: 'The Belgian interest of {interest} % is below the minimum of {limit} %.',
  },
  'above-contract-ceiling': {
    fr: 'Le contrat de {value} EUR dépasse le plafond de {limit} EUR.',
    nl: 'Het contract van {value} EUR overschrijdt het plafond van {limit} EUR.',
    de: 'Der Vertrag über {value} EUR überschreitet die Obergrenze von {limit} EUR.',
    en: 'The contract of {value} EUR is above the ceiling of {limit} EUR.',
  },
  'no-unique-rate': {
    fr: "Ces flux n'ont pas un taux de rendement unique.",
    nl: 'Deze kasstromen hebben geen uniek rendement.',
    de: 'Diese Zahlungsströme haben keinen eindeutigen Zinssatz.',
    en: 'These flows have no unique rate of return.',
  },
  'too-large': {
    fr: 'Le résultat a plus de 18 chiffres avant le point.',
    nl: 'Het resultaat heeft meer dan 18 cijfers voor de punt.',
    de: 'Das Ergebnis hat mehr als 18 Stellen vor dem Punkt.',
    en: 'The result has more than 18 digits before the point.',
  },
  'outside.below-minimum-term': {
    fr: "Une durée de remboursement de {years} ans est inférieure au minimum de {minimum} ans de l'Arrangement.",
    nl: 'Een terugbetalingstermijn van {years} jaar ligt onder het minimum van {minimum} jaar van de Regeling.',
    de: 'Eine Rückzahlungsfrist von {years} Jahren liegt unter dem Mindestwert von {minimum} Jahren des Übereinkommens.',
    en: 'A repayment term of {years} years is below the minimum of {minimum} years of the Arrangement.',
  },
  'outside.own-premium-rules': {
    fr: 'Ce secteur a ses propres règles de prime.',
    nl: 'Deze sector heeft eigen premieregels.',
    de: 'Dieser Sektor hat eigene Prämienregeln.',
    en: 'This sector has premium rules of its own.',
  },
  'outside.market-benchmark': {
    fr: '{country} est un pays à référence de marché : la prime se mesure au marché, pas à la formule.',
    nl: '{country} is een land met marktreferentie: de premie volgt de markt, niet de formule.',
    de: '{country} ist ein Land mit Marktreferenz: die Prämie richtet sich nach dem Markt, nicht nach der Formel.',
    en: '{country} is a market benchmark country: its premium follows the market, not the formula.',
  },
  'outside.not-reviewed': {
    fr: "{country} n'a pas été examiné et n'a pas de catégorie de risque.",
    nl: '{country} is niet onderzocht en heeft geen risicocategorie.',
    de: '{country} wurde nicht geprüft und hat keine Risikokategorie.',
    en: '{country} was not reviewed and has no risk category.',
  },
  'outside.euro-micro-state': {
    fr: "{country} est un micro-État de la zone euro sans catégorie de risque ; on ignore si la référence de marché s'y applique.",
    nl: '{country} is een ministaat in de eurozone zonder risicocategorie; of de marktreferentie er geldt, is niet bekend.',
    de: '{country} ist ein Kleinststaat im Euroraum ohne Risikokategorie; ob die Marktreferenz gilt, ist nicht bekannt.',
    en: '{country} is a micro-state of the euro area without a risk category; whether the market benchmark applies is not known.',
  },
  'outside.no-such-buyer-class': {
    fr: "La classe {buyerCategory} n'existe pas dans la catégorie {category}.",
    nl: 'Klasse {buyerCategory} bestaat niet in categorie {category}.',
    de: 'Die Klasse {buyerCategory} gibt es in Kategorie {category} nicht.',
    en: 'The class {buyerCategory} does not exist in category {category}.',
  },
  'outside.local-currency-factor-above-limit': {
    fr: 'Le facteur {value} dépasse la limite de {maximum}.',
    nl: 'De factor {value} ligt boven de grens van {maximum}.',
    de: 'Der Faktor {value} liegt über der Grenze von {maximum}.',
    en: 'The factor {value} is above the limit of {maximum}.',
  },
  'outside.credit-enhancement-above-limit': {
    fr: 'Le facteur {value} dépasse la limite de {maximum}.',
    nl: 'De factor {value} ligt boven de grens van {maximum}.',
    de: 'Der Faktor {value} liegt über der Grenze von {maximum}.',
    en: 'The factor {value} is above the limit of {maximum}.',
  },
  'impossible.weighted-average-life-too-short': {
    fr: "Aucun remboursement n'a une durée de vie moyenne pondérée aussi courte.",
    nl: "Geen terugbetaling heeft zo'n korte gewogen gemiddelde looptijd.",
    de: 'Keine Rückzahlung hat eine so kurze gewichtete durchschnittliche Laufzeit.',
    en: 'No repayment has so short a weighted average life.',
  },
  'impossible.no-such-category': {
    fr: 'Les catégories de la formule vont de 1 à 7.',
    nl: 'De categorieën van de formule gaan van 1 tot 7.',
    de: 'Die Kategorien der Formel reichen von 1 bis 7.',
    en: 'The categories of the formula run from 1 to 7.',
  },
  'impossible.no-such-rating': {
    fr: "Cette notation n'existe pas ; les notations s'écrivent comme BB+.",
    nl: 'Deze rating bestaat niet; ratings worden geschreven als BB+.',
    de: 'Dieses Rating gibt es nicht; Ratings werden wie BB+ geschrieben.',
    en: 'There is no such rating; ratings are written like BB+.',
  },
  'impossible.rating-contradicts-class': {
    fr: "La notation ne correspond pas à la classe de l'acheteur dans cette catégorie.",
    nl: 'De rating past niet bij de klasse van de koper in deze categorie.',
    de: 'Das Rating passt nicht zur Klasse des Käufers in dieser Kategorie.',
    en: 'The rating does not go with the class of the buyer in this category.',
  },
  'impossible.periods-not-whole': {
    fr: "La durée doit contenir un nombre entier d'échéances.",
    nl: 'De looptijd moet een geheel aantal vervaldagen tellen.',
    de: 'Die Laufzeit muss eine ganze Zahl von Raten enthalten.',
    en: 'The term must hold a whole number of instalments.',
  },
  'impossible.first-repayment-after-maturity': {
    fr: "La première échéance ne peut suivre l'échéance finale.",
    nl: 'De eerste vervaldag kan niet na de eindvervaldag vallen.',
    de: 'Die erste Rate kann nicht nach der Endfälligkeit liegen.',
    en: 'The first instalment cannot fall after the maturity.',
  },
  'impossible.first-repayment-before-one-interval': {
    fr: 'La première échéance ne peut précéder la fin du premier intervalle.',
    nl: 'De eerste vervaldag kan niet voor het einde van het eerste interval vallen.',
    de: 'Die erste Rate kann nicht vor dem Ende des ersten Intervalls liegen.',
    en: 'The first instalment cannot fall before the end of the first interval.',
  },
  'impossible.bullet-repaid-before-maturity': {
    fr: "Un remboursement unique a lieu à l'échéance finale.",
    nl: 'Een terugbetaling ineens valt op de eindvervaldag.',
    de: 'Eine endfällige Tilgung liegt auf der Endfälligkeit.',
    en: 'A bullet is repaid at the maturity.',
  },
  'impossible.no-instalments': {
    fr: 'Il faut au moins une échéance.',
    nl: 'Er is minstens één vervaldag nodig.',
    de: 'Mindestens eine Rate ist nötig.',
    en: 'At least one instalment is needed.',
  },
  'impossible.asset-security-counted-twice': {
    fr: 'La même sûreté ne peut compter deux fois.',
    nl: 'Dezelfde zekerheid kan niet twee keer tellen.',
    de: 'Dieselbe Sicherheit kann nicht zweimal zählen.',
    en: 'One security cannot count twice.',
  },
  note: { fr: 'Remarque : {note}', nl: 'Opmerking: {note}', de: 'Bemerkung: {note}', en: 'Remark: {note}' },
  'note.oecd.newer-country-list': {
    fr: "Une liste plus récente, du {date}, existe mais n'a pas été trouvée ; la catégorie peut avoir changé.",
    nl: 'Er bestaat een recentere lijst, van {date}, die niet is gevonden; de categorie kan gewijzigd zijn.',
    de: 'Eine neuere Liste vom {date} besteht, wurde aber nicht gefunden; die Kategorie kann sich geändert haben.',
    en: 'A newer list, of {date}, exists but was not found; the category may have changed.',
  },
  'note.oecd.term-up-to': {
    fr: "Jusqu'à {years} ans : la durée de chaque classe de projet n'est pas connue.",
    nl: 'Tot {years} jaar: de termijn per projectklasse is niet bekend.',
    de: 'Bis zu {years} Jahre: die Frist je Projektklasse ist nicht bekannt.',
    en: 'Up to {years} years: the term of each project class is not known.',
  },
  'note.oecd.term-with-notification': {
    fr: '{years} ans sont possibles après notification préalable.',
    nl: '{years} jaar is mogelijk na voorafgaande kennisgeving.',
    de: '{years} Jahre sind nach vorheriger Notifizierung möglich.',
    en: '{years} years are possible after prior notification.',
  },
  'note.oecd.nuclear-modernisation-conditions': {
    fr: 'Cette durée dépend de conditions de la modernisation.',
    nl: 'Deze termijn hangt af van voorwaarden van de modernisering.',
    de: 'Diese Frist hängt von Bedingungen der Modernisierung ab.',
    en: 'This term depends on conditions of the modernisation.',
  },
  'note.oecd.sovereign-without-rating': {
    fr: 'Sans notation, un souverain de cette catégorie ne compte pas comme spéculatif : aucun facteur de long terme.',
    nl: 'Zonder rating geldt een soeverein in deze categorie niet als speculatief: geen langetermijnfactor.',
    de: 'Ohne Rating gilt ein Staat dieser Kategorie nicht als spekulativ: kein Langfristfaktor.',
    en: 'Without a rating a sovereign of this category does not count as speculative grade: no long-term factor.',
  },
} as const satisfies Record<string, Texts>;

export type TextKey = keyof typeof TEXTS;

export function isTextKey(word: string): word is TextKey {
  return Object.hasOwn(TEXTS, word);
}

/** The sentence in a language with its values filled in. */
export function sentence(key: TextKey, values: Readonly<Record<string, string>>, language: Language): string {
  return TEXTS[key][language].replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);
}
