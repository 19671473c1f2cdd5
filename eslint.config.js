import js from '@eslint/js';
import tseslint from 'typescript-eslint';

const TIME_AND_CHANCE = [
  {
    selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']",
    message: 'Time is handed in: take it from the Clock.',
  },
  {
    selector: "NewExpression[callee.name='Date'][arguments.length=0], CallExpression[callee.name='Date']",
    message: 'Time is handed in: take it from the Clock.',
  },
  {
    selector: "CallExpression[callee.object.name='Math'][callee.property.name='random']",
    message: 'Chance is handed in: a result that cannot be repeated cannot be explained.',
  },
];

const SQL_CLOCK = String.raw`/\b(now|clock_timestamp|statement_timestamp|transaction_timestamp)\s*\(\s*\)|\b(current_timestamp|current_date|current_time|localtimestamp)\b/i`;

const SQL_TIME = [
  {
    selector: `TemplateElement[value.raw=${SQL_CLOCK}], Literal[value=${SQL_CLOCK}]`,
    message: 'The database has no clock of its own: pass the moment as a parameter.',
  },
];

// The pure centre knows no machine: no clock, network, file system, process, console or chance.
const MACHINE = [
  'process',
  'console',
  'fetch',
  'Date',
  'setTimeout',
  'setInterval',
  'setImmediate',
  'Buffer',
].concat(['performance', 'crypto', 'localStorage', 'document', 'window', 'navigator']);

const PURE = {
  'no-restricted-globals': [
    'error',
    ...MACHINE.map((name) => ({ name, message: 'packages/ is pure: what a machine does is handed in.' })),
  ],
  'no-restricted-imports': [
    'error',
    {
      patterns: [
        {
          group: ['node:*', 'fs', 'path', 'crypto', 'os'],
          message: 'packages/ is pure: it uses no part of Node.',
        },
      ],
    },
  ],
};

export default tseslint.config(
  {
    ignores: [
      '**/dist/**',
      '**/node_modules/**',
      '.kontor/**',
      'apps/server/src/platform/database/schema.ts',
    ],
  },
  js.configs.recommended,
  ...tseslint.configs.strict,
  ...tseslint.configs.stylistic,
  {
    rules: {
      'max-lines-per-function': ['error', { max: 60, skipComments: true, skipBlankLines: true }],
      eqeqeq: 'error',
      'no-console': 'error',
      'no-restricted-syntax': ['error', ...TIME_AND_CHANCE, ...SQL_TIME],
    },
  },
  { files: ['packages/*/src/**'], rules: PURE },
  // The one file that may ask the machine for the time.
  { files: ['apps/server/src/platform/clock.ts'], rules: { 'no-restricted-syntax': ['error', ...SQL_TIME] } },
  {
    files: ['**/test/**', 'tests/**', '**/*.test.ts'],
    rules: { 'max-lines-per-function': 'off', 'no-restricted-syntax': ['error', ...TIME_AND_CHANCE] },
  },
  {
    files: ['bin/**', 'bench/**', 'apps/cli/**', '*.config.*', '*.cjs'],
    rules: { 'no-console': 'off', 'no-undef': 'off' },
  },
  // The rules themselves name what they forbid.
  { files: ['eslint.config.js'], rules: { 'no-restricted-syntax': 'off' } },
  // Measuring needs the clock of the machine.
  { files: ['bench/**'], rules: { 'no-restricted-syntax': 'off' } },
);
