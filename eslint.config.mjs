import { readFileSync } from 'node:fs';
import tseslint from 'typescript-eslint';

const libraries = JSON.parse(
  readFileSync(new URL('infra/pure-libraries.json', import.meta.url), 'utf8'),
);
const pureLibs = [...libraries.rules, ...libraries.beside];
const pure = pureLibs.map((name) => `libs/${name}/src/**/*.ts`);

/** Clocks and randomness a pure rule or a workflow must not ask; time comes as an argument or from the engine. */
const noClock = [
  { object: 'Date', property: 'now', message: 'Pass the time in: rules never ask for it.' },
  { object: 'Math', property: 'random', message: 'Nothing here may differ from run to run.' },
];
const localTime = [
  'getHours',
  'getDate',
  'getDay',
  'getMonth',
  'getFullYear',
  'getTimezoneOffset',
].map((property) => ({ property, message: 'Local time depends on the machine; use calendar.' }));

export default tseslint.config(
  {
    ignores: [
      'dist/',
      'out/',
      'node_modules/',
      '.data/',
      'coverage/',
      '**/*.cjs',
      '**/*.mjs',
      'apps/api/assets/',
      '**/*.gen.ts',
    ],
  },
  ...tseslint.configs.recommendedTypeChecked,
  {
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', destructuredArrayIgnorePattern: '^_' },
      ],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      'no-console': 'error',
      'no-restricted-exports': ['error', { restrictDefaultExports: { direct: true, named: true } }],
      'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }],
      'max-lines-per-function': ['error', { max: 60, skipBlankLines: true, skipComments: true }],
      complexity: ['error', 22],
    },
  },
  {
    files: pure,
    ignores: ['**/*.spec.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              regex: '^(?!\\.|@ocop/)',
              message: 'Pure libraries import nothing but pure libraries.',
            },
          ],
        },
      ],
      'no-restricted-globals': ['error', 'process', 'setTimeout', 'setInterval', 'fetch', 'Buffer'],
      'no-restricted-properties': ['error', ...noClock, ...localTime],
    },
  },
  {
    // In a workflow Date.now() is the engine's own time and replays the same.
    files: ['workflows/src/**/*.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              regex: `^(?!\\.|@ocop/(${[...libraries.rules, 'words', 'contracts'].join('|')})$|@temporalio/(workflow|common)$)`,
              message: 'Workflow code may use pure libraries, contracts and @temporalio/workflow.',
            },
          ],
        },
      ],
      'no-restricted-globals': ['error', 'process', 'fetch', 'Buffer'],
      'no-restricted-properties': ['error', noClock[1], ...localTime],
    },
  },
  {
    files: ['**/*.spec.ts', 'test/**/*.ts'],
    rules: {
      'max-lines-per-function': 'off',
      'no-restricted-exports': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
    },
  },
);
