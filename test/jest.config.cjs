const { join } = require('node:path');

/** Nest 12 and a few others ship ES modules only; jest on Node 20 needs them compiled with our own code. */
const ESM_PACKAGES = ['@nestjs', 'load-esm', 'file-type', 'strtok3', 'token-types'];
const ESM_MORE = [
  'openid-client',
  'oauth4webapi',
  'jose',
  'uint8array-extras',
  '@tokenizer',
  '@borewit',
  'nodemailer',
];
const ESM_OF_SIGNING = ['@libpdf', '@noble', '@scure'];
const ESM_OF_UPLOADS = ['@tus', 'srvx', 'aws4fetch'];
const ESM_OF_TOOLS = [
  'openapi-typescript',
  'parse-json',
  'index-to-position',
  'change-case',
  'supports-color',
];

const base = {
  rootDir: join(__dirname, '..'),
  testEnvironment: 'node',
  setupFiles: ['reflect-metadata'],
  setupFilesAfterEnv: ['<rootDir>/test/support/patience.ts'],
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/out/', '<rootDir>/.data/'],
  moduleNameMapper: {
    '^@ocop/workflows$': '<rootDir>/workflows/bundle.ts',
    '^@ocop/migrations$': '<rootDir>/infra/db/migrations/index.ts',
    '^@ocop/(.*)$': '<rootDir>/libs/$1/src/index.ts',
  },
  transform: {
    '^.+\\.(t|j|mj)s$': [
      '@swc/jest',
      {
        swcrc: false,
        module: { type: 'commonjs' },
        jsc: {
          target: 'es2022',
          keepClassNames: true,
          parser: { syntax: 'typescript', decorators: true },
          transform: { legacyDecorator: true, decoratorMetadata: true },
        },
      },
    ],
  },
  transformIgnorePatterns: [
    `/node_modules/(?!(${[...ESM_PACKAGES, ...ESM_MORE, ...ESM_OF_UPLOADS, ...ESM_OF_SIGNING, ...ESM_OF_TOOLS].join('|')})/)`,
  ],
};

/** As `npm test` has shared them out (infra/run/shares.mjs); one spec by its name otherwise. */
const inShares = (kind, each) =>
  process.env.OCOP_SHARES ? [`<rootDir>/test/together/${kind}-*.cjs`] : each;

/** The suffix of a test tells its cost: .spec alone, .int.spec with a database, .e2e.spec with all servers. */
module.exports = {
  // Always in processes of their own: a spec alone waits in its process for what the run's setup does in jest's.
  workerIdleMemoryLimit: '4GB',
  testSequencer: join(__dirname, 'support', 'longest-first.cjs'),
  projects: [
    {
      ...base,
      displayName: 'unit',
      testMatch: inShares('unit', ['<rootDir>/{libs,apps,workflows,infra,test}/**/*.spec.ts']),
      testPathIgnorePatterns: [
        '\\.int\\.spec\\.ts$',
        '\\.e2e\\.spec\\.ts$',
        '\\.workflow\\.spec\\.ts$',
      ],
    },
    {
      ...base,
      displayName: 'workflow',
      testMatch: ['<rootDir>/test/workflow/**/*.workflow.spec.ts'],
      globalSetup: '<rootDir>/test/support/database-setup.ts',
      globalTeardown: '<rootDir>/test/support/database-teardown.ts',
    },
    {
      ...base,
      displayName: 'int',
      testMatch: inShares('int', ['<rootDir>/{libs,apps,test}/**/*.int.spec.ts']),
      globalSetup: '<rootDir>/test/support/database-setup.ts',
      globalTeardown: '<rootDir>/test/support/database-teardown.ts',
    },
    {
      ...base,
      displayName: 'e2e',
      testMatch: ['<rootDir>/test/e2e/**/*.e2e.spec.ts'],
      globalSetup: '<rootDir>/dist/test/support/played-system-setup.js',
      globalTeardown: '<rootDir>/dist/test/support/played-system-teardown.js',
    },
  ],
};
