/**
 * Who may import whom. ARCHITECTURE.md says it in words; test/src/checks/import-rules.test.ts plants a violation of each.
 * That slices form no cycle is looked at in test/src/checks/slice-cycles.mjs. Tests beside the code may look up and
 * across: what they show needs others at times.
 */

/**
 * The wings of the server with all that each may build upon, ground floor first.
 *
 * @type {Record<string, string[]>}
 */
const below = {
  access: [],
  places: ['access'],
  people: ['access', 'places'],
  service: ['access', 'places', 'people'],
  care: ['access', 'places', 'people', 'service'],
  recognition: ['access', 'places', 'people', 'service'],
  insight: ['access', 'places', 'people', 'service', 'care', 'recognition'],
};

const wings = Object.keys(below);
const wing = `^server/src/(${wings.join('|')})/`;
const slice = `^server/src/(?:${wings.join('|')})/[^/]+`;

/** Files of a slice say their role in the name; what has none is a use-case. */
const useCase = `${slice}/[^/.]+\\.ts$`;
const test = '\\.test\\.tsx?$';

/** The root of the server puts everything together, and the demo district is made with every use-case. */
const composition = '^server/src/([^/]+\\.ts$|cli/|demo/|testing/)';

/** Packages of declarations only, which nothing loads when it runs. */
const typesOnly = ['^@graphql-typed-document-node/core$'];

/**
 * A wing may look down, never up or sideways.
 *
 * @type {import('dependency-cruiser').IForbiddenRuleType[]}
 */
const wingsPointDownwards = Object.entries(below).flatMap(([name, ground]) => {
  const outOfReach = wings.filter((other) => other !== name && !ground.includes(other));
  if (outOfReach.length === 0) return [];
  return {
    name: `wing-${name}-points-downwards`,
    comment: `${name} knows only the wings below it: ${ground.join(', ') || 'none'}`,
    severity: 'error',
    from: { path: `^server/src/${name}/`, pathNot: test },
    to: { path: `^server/src/(${outOfReach.join('|')})/` },
  };
});

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    {
      name: 'schema-imports-nobody',
      comment: 'the contract stands alone, so that anybody can read it',
      severity: 'error',
      from: { path: '^schema/src/' },
      to: { path: '^(server|admin|test)/' },
    },
    {
      name: 'server-not-admin',
      comment: 'the server knows the console only as files it hands out',
      severity: 'error',
      from: { path: '^server/src/' },
      to: { path: '^(admin|test)/' },
    },
    {
      name: 'admin-not-server',
      comment: 'the console knows the server only through the contract',
      severity: 'error',
      from: { path: '^admin/(src|widgets)/' },
      to: { path: '^(server|test)/' },
    },
    {
      name: 'test-not-inside',
      comment: 'the tests of the whole know the product only from outside, as its users do',
      severity: 'error',
      from: { path: '^test/src/' },
      to: { path: '^(server|admin)/src/' },
    },
    {
      name: 'widgets-stand-alone',
      comment: 'widgets run on foreign pages: nothing but themselves, lit and the contract',
      severity: 'error',
      from: { path: '^admin/(src/)?widgets/' },
      to: {
        path: '^admin/src/(?!widgets/)|/node_modules/(react|react-dom|react-admin|ra-core|ra-ui-materialui|@mui)/',
      },
    },
    {
      name: 'ground-floor-knows-no-slice',
      comment: 'kernel, database, execution, jobs and spreadsheets serve every slice and know none',
      severity: 'error',
      from: { path: '^server/src/(kernel|database|execution|jobs|spreadsheets)/', pathNot: test },
      to: { path: wing },
    },
    {
      name: 'nobody-imports-composition',
      comment: 'main, schema, wiring and the demo import everybody and are imported by nobody else',
      severity: 'error',
      from: { path: '^server/src/', pathNot: [composition, test] },
      to: { path: composition, pathNot: '^server/src/config\\.ts$' },
    },
    ...wingsPointDownwards,
    {
      name: 'files-form-no-cycle',
      comment: 'a cycle at run time makes the order of loading matter',
      severity: 'error',
      from: { path: '^(server|schema|test)/src/' },
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'resolver-without-database',
      comment: 'a resolver hands over to a use-case; of TypeORM and an entity it knows the type at most',
      severity: 'error',
      from: { path: '\\.resolver\\.ts$' },
      to: { path: '/node_modules/typeorm/|\\.(entity|policy)\\.ts$', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'resolvers-only-in-the-schema',
      comment: 'only schema.ts, and the list of a wing that it spreads, know the resolvers',
      severity: 'error',
      from: { path: '^server/src/', pathNot: ['^server/src/(schema|[a-z]+-resolvers)\\.ts$', test] },
      to: { path: '\\.resolver\\.ts$' },
    },
    {
      name: 'use-case-without-graphql',
      comment: 'a use-case works the same for the API, the demo and a job',
      severity: 'error',
      from: { path: useCase },
      to: { path: '/node_modules/(type-graphql|graphql)/|\\.resolver\\.ts$' },
    },
    {
      name: 'entity-alone',
      comment:
        'an entity holds the rules that need one row, and knows only other entities and its own errors and states',
      severity: 'error',
      from: { path: '\\.entity\\.ts$' },
      to: {
        path: `/node_modules/(type-graphql|graphql)/|\\.(resolver|type|inputs|policy|reading|lists)\\.ts$|${useCase}`,
      },
    },
    {
      name: 'entity-throws-its-own-errors',
      comment: "an entity refuses in its own slice's words",
      severity: 'error',
      from: { path: '^server/src/([^/]+/[^/]+)/[^/]+\\.entity\\.ts$' },
      to: { path: '\\.errors\\.ts$', pathNot: '^server/src/$1/' },
    },
    {
      name: 'drivers-behind-the-database',
      comment: 'only database/ knows which database it talks to',
      severity: 'error',
      from: { path: '^server/src/', pathNot: '^server/src/(database|testing)/' },
      to: { path: '/node_modules/(mysql2|libsql|better-sqlite3)/' },
    },
    {
      name: 'no-test-in-the-product',
      comment: 'what ships does not need what tests it',
      severity: 'error',
      from: { path: '^(server|admin|schema)/src/', pathNot: [test, '^server/src/testing/'] },
      to: { path: `${test}|^server/src/testing/` },
    },
    {
      name: 'everything-resolves',
      comment: 'an import that leads nowhere breaks when it runs',
      severity: 'error',
      from: { path: '^(server|admin|schema|test)/src/', pathNot: '\\.test\\.tsx?$' },
      to: { couldNotResolve: true, pathNot: ['/generated/', ...typesOnly] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '/dist/|^server/build/' },
    tsPreCompilationDeps: true,
    combinedDependencies: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['types', 'import', 'node', 'default'],
      extensions: ['.ts', '.tsx', '.mts', '.js', '.mjs', '.json'],
    },
  },
};
