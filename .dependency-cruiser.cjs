// Who may know whom. The order of the house: each package uses only what stands before it.
const USES = {
  quantities: [],
  cashflows: ['quantities'],
  law: ['quantities'],
  arrangement: ['quantities', 'law', 'cashflows'],
  regions: ['quantities', 'law'],
  support: ['quantities', 'law', 'cashflows', 'arrangement', 'regions'],
  calculations: ['quantities', 'law', 'cashflows', 'arrangement', 'regions', 'support'],
  words: ['quantities', 'law'],
};

// Rooms of the server in which one institution works. They meet in files, consultation and capacity, nowhere else.
const INSTITUTIONS = ['credendo', 'finexpo', 'agency', 'cockpit', 'desk'];

const directions = Object.entries(USES).map(([name, used]) => ({
  name: `${name}-uses-only-what-stands-before-it`,
  severity: 'error',
  comment: `packages/${name} may use ${used.join(', ') || 'no other package'}`,
  // Tests may read the real law and the texts; what is shipped may not.
  from: { path: `^packages/${name}/src/` },
  to: { path: '^(packages|apps|data)/', pathNot: `^packages/(${[name, ...used].join('|')})/` },
}));

const apart = INSTITUTIONS.map((name) => ({
  name: `${name}-keeps-to-itself`,
  severity: 'error',
  comment: `apps/server/src/${name} never reaches into the room of another institution`,
  from: { path: `^apps/server/src/${name}/` },
  to: { path: `^apps/server/src/(${INSTITUTIONS.filter((other) => other !== name).join('|')})/` },
}));

module.exports = {
  forbidden: [
    ...directions,
    ...apart,
    {
      name: 'packages-are-pure',
      severity: 'error',
      comment: 'no part of Node and no framework in the centre',
      from: { path: '^packages/[^/]+/src/' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'one-door',
      severity: 'error',
      comment: 'another package is entered through src/index.ts only',
      from: { path: '^(packages|apps|data)/([^/]+)/' },
      to: { path: '^packages/[^/]+/src/', pathNot: ['^packages/[^/]+/src/index\\.ts$', '^packages/$2/'] },
    },
    {
      name: 'library-stands-on-packages',
      severity: 'error',
      comment: 'the reader of the data knows packages, no app',
      from: { path: '^data/src/' },
      to: { path: '^apps/' },
    },
    {
      name: 'platform-knows-no-room',
      severity: 'error',
      comment: 'the platform serves all rooms and knows none',
      from: { path: '^apps/server/src/platform/' },
      to: { path: '^apps/server/src/', pathNot: '^apps/server/src/platform/' },
    },
    {
      name: 'apps-are-apart',
      severity: 'error',
      comment: 'web and cli never reach into the server; only the server renders the web',
      from: { path: '^apps/(web|cli)/' },
      to: { path: '^apps/', pathNot: '^apps/$1/' },
    },
    {
      name: 'no-circles',
      severity: 'error',
      comment: 'files that need each other at run time are one file or lack a third',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'everything-resolves',
      severity: 'error',
      comment: 'an import that leads nowhere, or a package that package.json does not name',
      from: {},
      to: { couldNotResolve: true, pathNot: '^@kontor/web/server$' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)(dist|node_modules)/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
      mainFields: ['module', 'main', 'types'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.json'],
    },
  },
};
