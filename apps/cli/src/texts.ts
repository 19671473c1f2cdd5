import type { Language, Texts } from '@kontor/law';

const TEXTS = {
  usage: {
    fr: `kontor : le soutien belge à l'exportation, en ligne de commande

  kontor assess FICHIER|-       évaluer un projet par toutes les voies
      --on DATE                 jour dont le droit s'applique (aujourd'hui)
      --format text|json        texte (par défaut) ou JSON
  kontor calculate              répondre à des demandes en JSON Lines lues sur l'entrée standard
      --describe                montrer le schéma JSON des demandes et des réponses
  kontor parameters ...         voir ou importer les chiffres datés du droit
  kontor help                   cette aide
  kontor --version              version

  --lang fr|nl|de|en            langue des textes

Codes de sortie : 0 fait, 1 échec du programme, 2 commande incorrecte.
`,
    nl: `kontor: Belgische exportsteun op de opdrachtregel

  kontor assess BESTAND|-       een project langs alle wegen beoordelen
      --on DATUM                dag waarvan het recht geldt (vandaag)
      --format text|json        tekst (standaard) of JSON
  kontor calculate              vragen in JSON Lines van de standaardinvoer beantwoorden
      --describe                het JSON-schema van vragen en antwoorden tonen
  kontor parameters ...         de gedateerde cijfers van het recht bekijken of invoeren
  kontor help                   deze hulp
  kontor --version              versie

  --lang fr|nl|de|en            taal van de teksten

Afsluitcodes: 0 gedaan, 1 het programma faalde, 2 onjuiste opdracht.
`,
    de: `kontor: belgische Exportförderung auf der Kommandozeile

  kontor assess DATEI|-         ein Vorhaben auf allen Wegen beurteilen
      --on DATUM                Tag, dessen Recht gilt (heute)
      --format text|json        Text (Vorgabe) oder JSON
  kontor calculate              Anfragen in JSON Lines von der Standardeingabe beantworten
      --describe                das JSON-Schema der Anfragen und Antworten zeigen
  kontor parameters ...         die datierten Zahlen des Rechts ansehen oder einlesen
  kontor help                   diese Hilfe
  kontor --version              Version

  --lang fr|nl|de|en            Sprache der Texte

Rückgabewerte: 0 erledigt, 1 Fehler des Programms, 2 falscher Aufruf.
`,
    en: `kontor: Belgian export support on the command line

  kontor assess FILE|-          assess a project by every route
      --on DATE                 day whose law applies (today)
      --format text|json        text (default) or JSON
  kontor calculate              answer requests in JSON Lines read from standard input
      --describe                show the JSON Schema of requests and answers
  kontor parameters ...         look at or import the dated figures of the law
  kontor help                   this help
  kontor --version              version

  --lang fr|nl|de|en            language of the texts

Exit codes: 0 done, 1 the program failed, 2 wrong usage.
`,
  },
  'see-help': {
    fr: 'Aide : kontor help',
    nl: 'Hulp: kontor help',
    de: 'Hilfe: kontor help',
    en: 'Help: kontor help',
  },
  'no-command': {
    fr: 'Il manque une commande.',
    nl: 'Er ontbreekt een opdracht.',
    de: 'Es fehlt ein Befehl.',
    en: 'A command is missing.',
  },
  'unknown-command': {
    fr: 'La commande {command} n’existe pas.',
    nl: 'De opdracht {command} bestaat niet.',
    de: 'Den Befehl {command} gibt es nicht.',
    en: 'There is no command {command}.',
  },
  'unknown-option': {
    fr: "L'option {option} n'existe pas ici.",
    nl: 'De optie {option} bestaat hier niet.',
    de: 'Die Option {option} gibt es hier nicht.',
    en: 'There is no option {option} here.',
  },
  'option-without-value': {
    fr: "L'option {option} demande une valeur.",
    nl: 'De optie {option} vraagt een waarde.',
    de: 'Die Option {option} verlangt einen Wert.',
    en: 'The option {option} needs a value.',
  },
  'unknown-language': {
    fr: 'Langue inconnue : {language}. Choix : fr, nl, de, en.',
    nl: 'Onbekende taal: {language}. Keuze: fr, nl, de, en.',
    de: 'Unbekannte Sprache: {language}. Auswahl: fr, nl, de, en.',
    en: 'Unknown language: {language}. Choose from fr, nl, de, en.',
  },
  'unknown-format': {
    fr: 'Format inconnu : {format}. Choix : text, json.',
    nl: 'Onbekende vorm: {format}. Keuze: text, json.',
    de: 'Unbekanntes Format: {format}. Auswahl: text, json.',
    en: 'Unknown format: {format}. Choose from text, json.',
  },
  'not-a-day': {
    fr: '{option} demande un jour du calendrier, AAAA-MM-JJ, et non {day}.',
    nl: '{option} vraagt een kalenderdag, JJJJ-MM-DD, en niet {day}.',
    de: '{option} verlangt einen Kalendertag, JJJJ-MM-TT, und nicht {day}.',
    en: '{option} needs a day of the calendar, YYYY-MM-DD, not {day}.',
  },
  'unexpected-word': {
    fr: 'Argument de trop : {word}.',
    nl: 'Overtollig argument: {word}.',
    de: 'Überzähliges Argument: {word}.',
    en: 'Unexpected argument: {word}.',
  },
  'file-missing': {
    fr: 'Il manque le fichier du projet, ou - pour l’entrée standard.',
    nl: 'Het projectbestand ontbreekt, of - voor de standaardinvoer.',
    de: 'Es fehlt die Datei des Vorhabens, oder - für die Standardeingabe.',
    en: 'The project file is missing, or - for standard input.',
  },
  'file-unreadable': {
    fr: 'Le fichier {file} ne peut pas être lu.',
    nl: 'Het bestand {file} kan niet gelezen worden.',
    de: 'Die Datei {file} kann nicht gelesen werden.',
    en: 'The file {file} cannot be read.',
  },
  'not-a-project': {
    fr: '{file} n’est pas un projet en JSON lisible.',
    nl: '{file} is geen leesbaar project in JSON.',
    de: '{file} ist kein lesbares Vorhaben in JSON.',
    en: '{file} is not a readable project in JSON.',
  },
  'project-issues': {
    fr: 'Le projet contient des réponses qui ne peuvent pas être lues :',
    nl: 'Het project bevat antwoorden die niet gelezen kunnen worden:',
    de: 'Das Vorhaben enthält Antworten, die nicht gelesen werden können:',
    en: 'The project has answers that cannot be read:',
  },
  'more-issues': {
    fr: '… et {count} autres.',
    nl: '… en nog {count} andere.',
    de: '… und {count} weitere.',
    en: '… and {count} more.',
  },
  failed: {
    fr: 'kontor a échoué : {message}',
    nl: 'kontor faalde: {message}',
    de: 'kontor ist gescheitert: {message}',
    en: 'kontor failed: {message}',
  },
} as const satisfies Record<string, Texts>;

export type TextKey = keyof typeof TEXTS;

/** The text of a key in a language; names in braces are replaced by their values. */
export function text(
  key: TextKey,
  language: Language,
  values: Readonly<Record<string, string>> = {},
): string {
  return TEXTS[key][language].replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);
}
