import js from '@eslint/js';
import tseslint from 'typescript-eslint';

export default tseslint.config(
  { ignores: ['**/dist/**', '**/node_modules/**', '.kontor/**'] },
  js.configs.recommended,
  ...tseslint.configs.strict,
  ...tseslint.configs.stylistic,
  {
    rules: {
      'max-lines-per-function': ['error', { max: 60, skipComments: true, skipBlankLines: true }],
      eqeqeq: 'error',
      'no-console': 'error',
    },
  },
  { files: ['**/test/**', 'tests/**', '**/*.test.ts'], rules: { 'max-lines-per-function': 'off' } },
  {
    files: ['bin/**', 'bench/**', 'apps/cli/**', '*.config.*', '*.cjs'],
    rules: { 'no-console': 'off', 'no-undef': 'off' },
  },
);
