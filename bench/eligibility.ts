import { compare, exact, money, ratio } from '@kontor/quantities';
import type { Project, Rule } from '@kontor/support';
import {
  EMPTY_PROJECT,
  dealOf,
  percentValue,
  reason,
  reasonsOf,
  requires,
  unanswered,
  verdictOf,
} from '@kontor/support';
import { localDate } from '@kontor/quantities';
import { parametersFrom } from '@kontor/law';
import jsonLogic from 'json-logic-js';
import Engine from 'publicodes';
import { printRows, perSecond } from './measure.ts';

/**
 * The same twelve conditions three times: an SME grant with nine yes-or-no answers, a head count, a contract ceiling
 * and a Belgian share. Ours collects twelve reasons with fact, limit and comparison; the others only say yes or no.
 */
const FLAGS = [
  ['establishedInBelgium', true],
  ['nonProfit', false],
  ['contractSigned', false],
  ['firstExportToDevelopingCountry', true],
  ['productFullyFunctional', true],
  ['publicInnovationSupport', true],
  ['developmentRelevant', true],
  ['integrityDeclared', true],
  ['sanctioned', false],
] as const;

const CEILING = 624_000;
const STAFF = 250;
const SHARE_PERCENT = 30;

function ourRules(): Rule[] {
  const outcomes = ['met', 'not-met', 'unknown'] as const;
  const flags = FLAGS.map(([fact, wanted]): Rule => {
    const name = { id: fact, aspect: null };
    return { ...name, outcomes, evaluate: ({ project }) => requires(name, fact, project[fact], wanted) };
  });
  const staff = { id: 'staff', aspect: null };
  const value = { id: 'value', aspect: null };
  const share = { id: 'share', aspect: null };
  const ceiling = money(BigInt(CEILING) * 100n, 'EUR');
  const threshold = exact(SHARE_PERCENT, 100);
  const numbers: Rule[] = [
    {
      ...staff,
      outcomes,
      evaluate({ project }) {
        if (project.staff === null) return unanswered(staff, ['staff']);
        return reason(staff, {
          outcome: project.staff < STAFF ? 'met' : 'not-met',
          fact: 'staff',
          value: { kind: 'count', count: project.staff },
          comparison: 'less-than',
          limit: { kind: 'count', count: STAFF },
        });
      },
    },
    {
      ...value,
      outcomes,
      evaluate({ project }) {
        if (project.contractValue === null) return unanswered(value, ['contractValue']);
        return reason(value, {
          outcome: project.contractValue.cents <= ceiling.cents ? 'met' : 'not-met',
          fact: 'contractValue',
          value: { kind: 'money', money: project.contractValue },
          comparison: 'at-most',
          limit: { kind: 'money', money: ceiling },
        });
      },
    },
    {
      ...share,
      outcomes,
      evaluate({ project }) {
        if (project.belgianContent === null || project.contractValue === null)
          return unanswered(share, ['belgianContent']);
        const part = ratio(project.belgianContent, project.contractValue);
        return reason(share, {
          outcome: compare(part, threshold) >= 0 ? 'met' : 'not-met',
          fact: 'belgianContent',
          value: percentValue(part),
          comparison: 'at-least',
          limit: percentValue(threshold),
        });
      },
    },
  ];
  return [...flags, ...numbers];
}

function cases(): Project[] {
  return Array.from({ length: 64 }, (_, i) => {
    const flags = Object.fromEntries(
      FLAGS.map(([fact, wanted], at) => [fact, i % (at + 5) === 0 ? !wanted : wanted]),
    );
    const numbers = {
      staff: 40 + i * 5,
      contractValue: money(BigInt(500_000 + i * 4_000) * 100n, 'EUR'),
      belgianContent: money(BigInt(140_000 + i * 2_000) * 100n, 'EUR'),
    };
    return { ...EMPTY_PROJECT, ...flags, ...numbers };
  });
}

function plainFacts(project: Project): Record<string, boolean | number> {
  const flags = Object.fromEntries(FLAGS.map(([fact]) => [fact, project[fact] === true]));
  return {
    ...flags,
    staff: project.staff ?? 0,
    contractValue: Number(project.contractValue?.cents ?? 0n) / 100,
    belgianContent: Number(project.belgianContent?.cents ?? 0n) / 100,
  };
}

function jsonLogicRule(): jsonLogic.RulesLogic {
  const flags = FLAGS.map(([fact, wanted]) => ({ '===': [{ var: fact }, wanted] }));
  return {
    and: [
      ...flags,
      { '<': [{ var: 'staff' }, STAFF] },
      { '<=': [{ var: 'contractValue' }, CEILING] },
      {
        '>=': [{ '*': [100, { '/': [{ var: 'belgianContent' }, { var: 'contractValue' }] }] }, SHARE_PERCENT],
      },
    ],
  } as jsonLogic.RulesLogic;
}

function publicodesEngine(): Engine {
  const flags = Object.fromEntries(FLAGS.map(([fact]) => [fact, { question: fact }]));
  return new Engine({
    ...flags,
    staff: { question: 'staff' },
    contractValue: { question: 'contractValue' },
    belgianContent: { question: 'belgianContent' },
    eligible: {
      'toutes ces conditions': [
        ...FLAGS.map(([fact, wanted]) => `${fact} = ${wanted ? 'oui' : 'non'}`),
        `staff < ${String(STAFF)}`,
        `contractValue <= ${String(CEILING)}`,
        `100 * belgianContent / contractValue >= ${String(SHARE_PERCENT)}`,
      ],
    },
  });
}

const yesNo = (value: boolean | number): string | number =>
  typeof value === 'boolean' ? (value ? 'oui' : 'non') : value;

/** Checks that the three agree on every case, then measures them in one run on one core. */
export function benchEligibility(): void {
  const parameters = parametersFrom([], 'bench');
  const on = localDate('2026-11-24');
  const rules = ourRules();
  const route = { rules } as unknown as Parameters<typeof reasonsOf>[0];
  const projects = cases();
  const plain = projects.map(plainFacts);
  const logic = jsonLogicRule();
  const engine = publicodesEngine();
  const situations = plain.map((facts) =>
    Object.fromEntries(Object.entries(facts).map(([k, v]) => [k, yesNo(v)])),
  );
  const ours = (i: number): boolean => {
    const project = projects[i % 64] ?? EMPTY_PROJECT;
    return verdictOf(reasonsOf(route, dealOf(project, on, parameters)), false, []) === 'fits';
  };
  const theirs = (i: number): boolean => jsonLogic.apply(logic, plain[i % 64]) === true;
  const fullLanguage = (i: number): boolean =>
    engine.setSituation(situations[i % 64] ?? {}).evaluate('eligible').nodeValue === true;
  for (let i = 0; i < 64; i += 1) {
    if (ours(i) !== theirs(i) || ours(i) !== fullLanguage(i))
      throw new Error(`the three disagree on case ${String(i)}`);
  }
  let i = 0;
  printRows('Eligibility, twelve conditions (ours with twelve reasons each)', [
    { what: 'kontor', perSecond: perSecond(() => ours(i++)) },
    { what: 'json-logic-js', perSecond: perSecond(() => theirs(i++)) },
    { what: 'publicodes', perSecond: perSecond(() => fullLanguage(i++)) },
  ]);
}
