import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { format } from 'prettier';
import { expect, it } from 'vitest';
import { testCluster } from './test-database.ts';

const GENERATOR = fileURLToPath(
  new URL('../../../../node_modules/kysely-codegen/dist/cli/bin.js', import.meta.url),
);

function generate(ownerUrl: string): string {
  const types = JSON.stringify({ timestamptz: 'Instant', date: 'LocalDate' });
  const imports = JSON.stringify({
    Instant: '../clock.ts#Instant',
    LocalDate: '@kontor/quantities#LocalDate',
  });
  const options = ['--dialect', 'postgres', '--print', '--log-level', 'error', '--exclude-pattern', 'jobs.*'];
  return execFileSync(
    process.execPath,
    [GENERATOR, ...options, '--url', ownerUrl, '--type-mapping', types, '--custom-imports', imports],
    { encoding: 'utf8' },
  );
}

it('has the committed types of the database agree with the migrations (renew them with: npm run schema)', async () => {
  const text = generate(testCluster(18).templateOwnerUrl);
  const pretty = await format(text, { parser: 'typescript', printWidth: 110, singleQuote: true });
  await expect(pretty).toMatchFileSnapshot('../../src/platform/database/schema.ts');
});
