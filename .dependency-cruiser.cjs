const libraries = require('./infra/pure-libraries.json');
const RULES = libraries.rules.join('|');
const PURE = [...libraries.rules, ...libraries.beside].join('|');
const lib = (names) => `^libs/(${names})/src`;

/** Which part may lean on which; each rule says what to do instead. */
module.exports = {
  forbidden: [
    {
      name: 'no-cycles',
      comment:
        'Two files that need each other are one thing, or need a third: move what they share.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'no-orphans',
      comment: 'Nobody uses this file: use it or delete it.',
      severity: 'error',
      from: {
        orphan: true,
        pathNot: [
          '\\.d\\.ts$',
          '^test/',
          '(^|/)main\\.tsx?$',
          '^infra/db',
          '^apps/api/assets',
          '^apps/web/src/public/worker',
        ],
      },
      to: {},
    },
    {
      name: 'through-the-front-door',
      comment:
        'Import from the library itself (@ocop/name); what it does not export is its own affair.',
      severity: 'error',
      from: { path: '^(libs|apps|workflows)/([^/]+)/' },
      to: { path: '^libs/([^/]+)/src/', pathNot: ['^libs/$2/', '^libs/[^/]+/src/index\\.ts$'] },
    },
    {
      name: 'pure-stays-pure',
      comment: 'Rules know no Node, no npm package, no service: pass in what they need.',
      severity: 'error',
      from: { path: lib(PURE), pathNot: '\\.spec\\.ts$' },
      to: { pathNot: lib(PURE) },
    },
    {
      name: 'web-knows-words-not-rules',
      comment:
        'A browser asks the API what may be done; of the libraries it may know words, days, shapes and signatures.',
      severity: 'error',
      from: { path: '^apps/web' },
      to: {
        path: '^(libs|apps|workflows)',
        pathNot: [lib('words|calendar|ground|proofs'), '^apps/web'],
      },
    },
    {
      name: 'calendar-knows-nothing',
      comment: 'The calendar is the ground floor.',
      severity: 'error',
      from: { path: lib('calendar'), pathNot: '\\.spec\\.ts$' },
      to: { pathNot: lib('calendar') },
    },
    {
      name: 'ground-knows-the-calendar',
      comment: 'What everything stands on knows no law, no plan and no case.',
      severity: 'error',
      from: { path: lib('ground'), pathNot: '\\.spec\\.ts$' },
      to: { path: '^libs', pathNot: lib('calendar|ground') },
    },
    {
      name: 'regulations-know-the-calendar',
      comment: 'The law does not know plans or cases.',
      severity: 'error',
      from: { path: lib('regulations'), pathNot: '\\.spec\\.ts$' },
      to: { path: '^libs', pathNot: lib('calendar|ground|regulations') },
    },
    {
      name: 'criteria-know-the-law-only',
      comment: 'Sheets and their arithmetic know no plan and no case: pass in what was chosen.',
      severity: 'error',
      from: { path: lib('criteria'), pathNot: '\\.spec\\.ts$' },
      to: { pathNot: lib('ground|regulations|criteria') },
    },
    {
      name: 'criteria-outside-the-bundle',
      comment:
        'Cases and workflows carry totals, not sheets: all criteria in every worker is what the scoring service is for.',
      severity: 'error',
      from: { path: ['^workflows/src', lib(`${RULES}|contracts`)] },
      to: { path: lib('criteria') },
    },
    {
      name: 'lawbook-outside-the-bundle',
      comment:
        'What decides stands in the regulations; the law as people read it has no place in every worker.',
      severity: 'error',
      from: { path: ['^workflows/src', lib(`${RULES}|words|contracts`)], pathNot: '\\.spec\\.ts$' },
      to: { path: lib('lawbook') },
    },
    {
      name: 'lawbook-knows-law-and-words',
      comment: 'The law as it is read knows no plan and no case.',
      severity: 'error',
      from: { path: lib('lawbook'), pathNot: '\\.spec\\.ts$' },
      to: { pathNot: lib('calendar|ground|regulations|words|lawbook') },
    },
    {
      name: 'what-if-outside-the-bundle',
      comment: 'A case runs by its rules; what would be by others is asked from outside.',
      severity: 'error',
      from: { path: ['^workflows/src', lib(`${PURE}|contracts`)], pathNot: lib('what-if') },
      to: { path: lib('what-if') },
    },
    {
      name: 'what-if-knows-rules-not-cases',
      comment: 'It asks plans, law and calendar; how a case stands is passed in.',
      severity: 'error',
      from: { path: lib('what-if'), pathNot: '\\.spec\\.ts$' },
      to: { pathNot: lib('calendar|ground|regulations|casework|programmes|what-if|words') },
    },
    {
      name: 'dossier-outside-the-bundle',
      comment:
        'What a dossier is advised to hold is looked up with the criteria at hand; a case knows what bars a filing.',
      severity: 'error',
      from: { path: ['^workflows/src', lib(`${PURE}|contracts`)], pathNot: lib('dossier') },
      to: { path: lib('dossier') },
    },
    {
      name: 'words-name-criteria-by-type',
      comment:
        'The book of words is in the bundle: of the criteria it may know the codes, not the sheets.',
      severity: 'error',
      from: { path: lib('words') },
      to: { path: lib('criteria'), dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'casework-knows-the-law-only',
      comment: 'What all cases have in common does not know any one of them.',
      severity: 'error',
      from: { path: lib('casework'), pathNot: '\\.spec\\.ts$' },
      to: { path: '^libs', pathNot: lib('calendar|ground|regulations|casework') },
    },
    {
      name: 'programmes-below-cases',
      comment: 'A plan opens cases by letter; it does not know their rules.',
      severity: 'error',
      from: { path: lib('programmes'), pathNot: '\\.spec\\.ts$' },
      to: { path: '^libs', pathNot: lib('calendar|ground|regulations|casework|programmes') },
    },
    {
      name: 'cases-apart',
      comment:
        'Cases speak by letters (programmes/src/letters.ts); what two of them share belongs into programmes or casework.',
      severity: 'error',
      from: { path: '^libs/(certification|evaluation|recognition)/src', pathNot: '\\.spec\\.ts$' },
      to: { path: lib('certification|evaluation|recognition'), pathNot: '^libs/$1/' },
    },
    {
      name: 'rules-know-no-words',
      comment:
        'A rule gives a code; what it is called in a language stands in @ocop/words, above it.',
      severity: 'error',
      from: { path: lib(RULES), pathNot: '\\.spec\\.ts$' },
      to: { path: lib('words') },
    },
    {
      name: 'contracts-stay-light',
      comment:
        'Contracts go into the workflow bundle: pure libraries and Temporal’s definitions only.',
      severity: 'error',
      from: { path: lib('contracts') },
      to: { pathNot: [lib(`${PURE}|contracts`), 'node_modules/@temporalio/(workflow|common)'] },
    },
    {
      name: 'workflows-deterministic',
      comment: 'Workflow code uses pure libraries, contracts and @temporalio/workflow.',
      severity: 'error',
      from: { path: '^workflows/src' },
      to: {
        pathNot: [
          '^workflows/src',
          lib(`${PURE}|contracts`),
          'node_modules/@temporalio/(workflow|common)',
        ],
      },
    },
    {
      name: 'records-know-no-service',
      comment:
        'The log and the read models know rules and the database; Nest and apps come from above.',
      severity: 'error',
      from: { path: lib('records'), pathNot: '\\.spec\\.ts$' },
      to: { path: ['^(apps|workflows)', lib('platform'), 'node_modules/@nestjs'] },
    },
    {
      name: 'notices-say-and-nothing-else',
      comment:
        'What a notice says follows from its template and its facts: who reads it and how it gets there is for others.',
      severity: 'error',
      from: { path: lib('notices'), pathNot: '\\.spec\\.ts$' },
      to: {
        path: '^(apps|workflows|libs)',
        pathNot: lib('calendar|ground|casework|programmes|criteria|words|contracts|notices'),
      },
    },
    {
      name: 'proofs-know-days-and-signatures',
      comment:
        'A token is checked by whoever has the public keys: no case, no database, no service.',
      severity: 'error',
      from: { path: lib('proofs'), pathNot: '\\.spec\\.ts$' },
      to: { path: '^(apps|workflows|libs)', pathNot: lib('calendar|proofs') },
    },
    {
      name: 'files-know-bytes-only',
      comment: 'Whose a file is, and in which case it stands, is asked of the records.',
      severity: 'error',
      from: { path: lib('files'), pathNot: '\\.spec\\.ts$' },
      to: { path: '^(apps|workflows|libs)', pathNot: lib('ground|files') },
    },
    {
      name: 'platform-below-apps',
      comment: 'Glue knows no app and no read model.',
      severity: 'error',
      from: { path: lib('platform') },
      to: { path: ['^(apps|workflows)', lib('records')] },
    },
    {
      name: 'apps-apart',
      comment: 'Apps speak over queues and HTTP; only the command line may start them.',
      severity: 'error',
      from: { path: '^apps/(?!cli/)([^/]+)/' },
      to: { path: '^apps/', pathNot: '^apps/$1/' },
    },
    {
      name: 'only-the-worker-runs-workflows',
      comment: 'Others name workflows through contracts.',
      severity: 'error',
      from: { path: '^(apps/(?!worker/)|libs)' },
      to: { path: '^workflows' },
    },
    {
      name: 'migrations-stand-still',
      comment: 'A migration must not change when code does.',
      severity: 'error',
      from: { path: '^infra/db' },
      to: { path: '^(libs|apps|workflows)' },
    },
    {
      name: 'declared-dependencies',
      comment:
        'Code that runs uses what package.json declares as a dependency; the web is bundled before.',
      severity: 'error',
      from: { path: '^(apps|libs|workflows|infra/db)', pathNot: ['\\.spec\\.ts$', '^apps/web/'] },
      to: {
        dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'],
        dependencyTypesNot: ['type-only'],
      },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(dist|out)/' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['require', 'node', 'types'],
    },
  },
};
