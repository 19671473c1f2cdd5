import type { Language, Offence, Texts } from '@kontor/law';
import type { Fault } from './tables/table.ts';

const USAGE: Texts = {
  fr: `kontor parameters list [PRÉFIXE] [--on DATE]
kontor parameters show ID [--key CLÉ] [--on DATE]
kontor parameters import FICHIER --source TITRE (--reference TEXTE | --address URL) --by NOM [--status verified]
    [--kind cirr|ddr|country-risk|income-groups|ldc|exchange-rates] [--from DATE] [--to DATE]
    [--currency EUR] [--currencies USD,GBP] [--fiscal-year FY28] [--dry-run]
Partout : --lang fr|nl|de|en
Rien n'est enregistré tant qu'une ligne est refusée ; --skip-refused enregistre les autres.`,
  nl: `kontor parameters list [VOORVOEGSEL] [--on DATUM]
kontor parameters show ID [--key SLEUTEL] [--on DATUM]
kontor parameters import BESTAND --source TITEL (--reference TEKST | --address URL) --by NAAM [--status verified]
    [--kind cirr|ddr|country-risk|income-groups|ldc|exchange-rates] [--from DATUM] [--to DATUM]
    [--currency EUR] [--currencies USD,GBP] [--fiscal-year FY28] [--dry-run]
Overal: --lang fr|nl|de|en
Er wordt niets bewaard zolang een regel wordt geweigerd; --skip-refused bewaart de andere.`,
  de: `kontor parameters list [PRÄFIX] [--on DATUM]
kontor parameters show ID [--key SCHLÜSSEL] [--on DATUM]
kontor parameters import DATEI --source TITEL (--reference TEXT | --address URL) --by NAME [--status verified]
    [--kind cirr|ddr|country-risk|income-groups|ldc|exchange-rates] [--from DATUM] [--to DATUM]
    [--currency EUR] [--currencies USD,GBP] [--fiscal-year FY28] [--dry-run]
Überall: --lang fr|nl|de|en
Nichts wird gespeichert, solange eine Zeile abgelehnt wird; --skip-refused speichert die übrigen.`,
  en: `kontor parameters list [PREFIX] [--on DATE]
kontor parameters show ID [--key KEY] [--on DATE]
kontor parameters import FILE --source TITLE (--reference TEXT | --address URL) --by NAME [--status verified]
    [--kind cirr|ddr|country-risk|income-groups|ldc|exchange-rates] [--from DATE] [--to DATE]
    [--currency EUR] [--currencies USD,GBP] [--fiscal-year FY28] [--dry-run]
Everywhere: --lang fr|nl|de|en
Nothing is saved while a line is refused; --skip-refused saves the others.`,
};

const SENTENCES = {
  usage: USAGE,
  'unknown-option': {
    fr: 'Commande ou option inconnue : {detail}',
    nl: 'Onbekend commando of onbekende optie: {detail}',
    de: 'Unbekannter Befehl oder unbekannte Option: {detail}',
    en: 'Unknown command or option: {detail}',
  },
  'missing-option': {
    fr: 'Il manque {detail}.',
    nl: '{detail} ontbreekt.',
    de: '{detail} fehlt.',
    en: '{detail} is missing.',
  },
  'bad-option': {
    fr: 'Valeur non admise : {detail}',
    nl: 'Waarde niet toegelaten: {detail}',
    de: 'Wert nicht zulässig: {detail}',
    en: 'Value not allowed: {detail}',
  },
  'no-file': {
    fr: 'Fichier illisible : {detail}',
    nl: 'Bestand niet leesbaar: {detail}',
    de: 'Datei nicht lesbar: {detail}',
    en: 'File cannot be read: {detail}',
  },
  'unknown-format': {
    fr: 'Aucun en-tête de tableau officiel reconnu dans {detail}. Indiquez --kind et vérifiez les noms des colonnes.',
    nl: 'Geen kopregel van een officiële tabel herkend in {detail}. Geef --kind op en controleer de kolomnamen.',
    de: 'Keine Kopfzeile einer amtlichen Tabelle in {detail} erkannt. Geben Sie --kind an und prüfen Sie die Spaltennamen.',
    en: 'No header of an official table recognised in {detail}. Give --kind and check the names of the columns.',
  },
  'already-imported': {
    fr: 'Ce fichier a déjà été importé : {detail}',
    nl: 'Dit bestand werd al ingevoerd: {detail}',
    de: 'Diese Datei wurde bereits eingelesen: {detail}',
    en: 'This file was imported before: {detail}',
  },
  'unknown-parameter-id': {
    fr: 'Paramètre inconnu : {detail}',
    nl: 'Onbekende parameter: {detail}',
    de: 'Unbekannter Parameter: {detail}',
    en: 'Unknown parameter: {detail}',
  },
  heading: {
    fr: '{kind}, {file} : {added} ajoutées, {unchanged} inchangées, {refused} refusées, {skipped} ignorées',
    nl: '{kind}, {file}: {added} toegevoegd, {unchanged} ongewijzigd, {refused} geweigerd, {skipped} overgeslagen',
    de: '{kind}, {file}: {added} hinzugefügt, {unchanged} unverändert, {refused} abgelehnt, {skipped} übergangen',
    en: '{kind}, {file}: {added} added, {unchanged} unchanged, {refused} refused, {skipped} skipped',
  },
  closes: {
    fr: 'met fin à la ligne en vigueur depuis {from} ; dernier jour {lastDay}',
    nl: 'beëindigt de regel van kracht sinds {from}; laatste dag {lastDay}',
    de: 'beendet die seit {from} geltende Zeile; letzter Tag {lastDay}',
    en: 'ends the line in force since {from}; last day {lastDay}',
  },
  refused: {
    fr: 'ligne {at} refusée : {reason}',
    nl: 'regel {at} geweigerd: {reason}',
    de: 'Zeile {at} abgelehnt: {reason}',
    en: 'line {at} refused: {reason}',
  },
  skipped: {
    fr: 'ligne {at} ignorée : {reason}',
    nl: 'regel {at} overgeslagen: {reason}',
    de: 'Zeile {at} übergangen: {reason}',
    en: 'line {at} skipped: {reason}',
  },
  'dry-run': {
    fr: "Essai : rien n'a été enregistré.",
    nl: 'Proefrit: er werd niets bewaard.',
    de: 'Probelauf: Nichts wurde gespeichert.',
    en: 'Dry run: nothing was saved.',
  },
  'nothing-saved': {
    fr: "Rien n'a été enregistré.",
    nl: 'Er werd niets bewaard.',
    de: 'Nichts wurde gespeichert.',
    en: 'Nothing was saved.',
  },
  saved: {
    fr: 'Enregistré par {by} dans {path}',
    nl: 'Bewaard door {by} in {path}',
    de: 'Von {by} gespeichert in {path}',
    en: 'Saved by {by} in {path}',
  },
  'not-found': { fr: 'non trouvé', nl: 'niet gevonden', de: 'nicht gefunden', en: 'not found' },
  'no-line': {
    fr: 'aucune ligne pour ce jour',
    nl: 'geen regel voor die dag',
    de: 'keine Zeile für diesen Tag',
    en: 'no line for that day',
  },
  unknown: { fr: 'inconnu', nl: 'onbekend', de: 'unbekannt', en: 'unknown' },
  'by-key': {
    fr: '{count} clés',
    nl: '{count} sleutels',
    de: '{count} Schlüssel',
    en: '{count} keys',
  },
  rules: { fr: 'Règles : {detail}', nl: 'Regels: {detail}', de: 'Regeln: {detail}', en: 'Rules: {detail}' },
  'all-others': {
    fr: 'toutes les autres',
    nl: 'alle andere',
    de: 'alle übrigen',
    en: 'all others',
  },
} satisfies Record<string, Texts>;

export type SentenceKey = keyof typeof SENTENCES;

const FAULTS: Readonly<Record<Fault, Texts>> = {
  'unknown-country': {
    fr: 'code de pays inconnu',
    nl: 'onbekende landcode',
    de: 'unbekannter Ländercode',
    en: 'unknown country code',
  },
  'not-a-date': { fr: 'pas une date', nl: 'geen datum', de: 'kein Datum', en: 'not a date' },
  'not-a-number': {
    fr: 'pas un nombre décimal',
    nl: 'geen decimaal getal',
    de: 'keine Dezimalzahl',
    en: 'not a decimal number',
  },
  'not-a-rate': {
    fr: 'pas un taux de 0 à 100 %',
    nl: 'geen percentage van 0 tot 100',
    de: 'kein Satz von 0 bis 100 %',
    en: 'not a rate from 0 to 100 %',
  },
  'not-a-currency': {
    fr: 'pas un code de monnaie',
    nl: 'geen muntcode',
    de: 'kein Währungscode',
    en: 'not a currency code',
  },
  'not-a-category': {
    fr: 'pas une catégorie de 0 à 7',
    nl: 'geen categorie van 0 tot 7',
    de: 'keine Kategorie von 0 bis 7',
    en: 'not a category from 0 to 7',
  },
  'no-classification': {
    fr: 'catégorie et classification manquantes ou contradictoires',
    nl: 'categorie en indeling ontbreken of spreken elkaar tegen',
    de: 'Kategorie und Einstufung fehlen oder widersprechen sich',
    en: 'category and classification missing or contradictory',
  },
  'not-an-income-group': {
    fr: 'pas un groupe de revenu',
    nl: 'geen inkomensgroep',
    de: 'keine Einkommensgruppe',
    en: 'not an income group',
  },
  'not-a-term': {
    fr: 'pas une durée en années',
    nl: 'geen looptijd in jaren',
    de: 'keine Laufzeit in Jahren',
    en: 'not a term in years',
  },
  'not-a-flag': {
    fr: 'ni oui ni non',
    nl: 'noch ja noch nee',
    de: 'weder ja noch nein',
    en: 'neither yes nor no',
  },
  twice: {
    fr: 'la même ligne figure deux fois dans le tableau',
    nl: 'dezelfde regel staat twee keer in de tabel',
    de: 'dieselbe Zeile steht zweimal in der Tabelle',
    en: 'the same line stands twice in the table',
  },
  'incomplete-table': {
    fr: "le tableau n'est pas repris tant qu'une de ses tranches manque",
    nl: 'de tabel wordt niet overgenomen zolang een van haar schijven ontbreekt',
    de: 'die Tabelle wird nicht übernommen, solange eine ihrer Stufen fehlt',
    en: 'the table is not taken while one of its tiers is missing',
  },
  'no-period': {
    fr: 'période manquante ou inversée',
    nl: 'periode ontbreekt of is omgekeerd',
    de: 'Zeitraum fehlt oder ist umgekehrt',
    en: 'period missing or reversed',
  },
};

const OTHER_OFFENCE: Texts = {
  fr: 'les données ne seraient plus en ordre',
  nl: 'de gegevens zouden niet meer in orde zijn',
  de: 'die Daten wären nicht mehr in Ordnung',
  en: 'the data would no longer be sound',
};

const OFFENCES: Readonly<Partial<Record<Offence, Texts>>> = {
  overlap: {
    fr: 'chevauche une période qui a déjà une valeur',
    nl: 'overlapt met een periode die al een waarde heeft',
    de: 'überschneidet einen Zeitraum, der bereits einen Wert hat',
    en: 'overlaps a period that has a value already',
  },
  gap: {
    fr: 'laisserait des jours sans ligne',
    nl: 'zou dagen zonder regel laten',
    de: 'würde Tage ohne Zeile lassen',
    en: 'would leave days without a line',
  },
  misfit: {
    fr: 'la valeur ne convient pas au paramètre',
    nl: 'de waarde past niet bij de parameter',
    de: 'der Wert passt nicht zum Parameter',
    en: 'the value does not fit the parameter',
  },
  'unknown-parameter': {
    fr: 'paramètre inconnu',
    nl: 'onbekende parameter',
    de: 'unbekannter Parameter',
    en: 'unknown parameter',
  },
};

/** The sentence in the language, with its values in place. */
export function sentence(
  language: Language,
  key: SentenceKey,
  values: Readonly<Record<string, string | number>> = {},
): string {
  return SENTENCES[key][language].replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ''));
}

export function faultText(language: Language, fault: Fault): string {
  return FAULTS[fault][language];
}

export function offenceText(language: Language, offence: Offence): string {
  return (OFFENCES[offence] ?? OTHER_OFFENCE)[language];
}
