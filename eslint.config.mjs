import eslint from '@eslint/js';
import prettier from 'eslint-config-prettier';
import tseslint from 'typescript-eslint';

/**
 * The import walls of docs/architecture.md. Each says which rooms a room must not look into, and why.
 * Patterns are matched against the import path as written, so they name the folder on the other side of the wall.
 */
const walls = [
  {
    room: 'engine',
    forbidden: ['spreadsheet', 'workbook', 'hosts', 'tasks', 'cli', 'taskpane', 'worker', 'locales', 'rule-sets'],
    packages: ['node:*', 'fflate', '@xmldom/*', 'react*', '@fluentui/*'],
    why: 'The engine is what scoring means; other programs share it, so it knows no workbook, no locale, no host and no I/O.',
  },
  {
    room: 'spreadsheet',
    forbidden: ['engine', 'workbook', 'hosts', 'tasks', 'cli', 'taskpane', 'worker', 'locales', 'rule-sets'],
    packages: ['node:*', 'fflate', '@xmldom/*'],
    why: 'The spreadsheet vocabulary is shared by both hosts; it must not learn what a sheet means or how it is stored.',
  },
  {
    room: 'workbook',
    forbidden: ['hosts', 'tasks', 'cli', 'taskpane', 'worker'],
    packages: ['node:*', 'fflate', '@xmldom/*'],
    why: 'What a workbook means must be the same in Excel and in a file, so workbook/ knows no host.',
  },
  {
    room: 'locales',
    forbidden: ['spreadsheet', 'workbook', 'hosts', 'tasks', 'cli', 'taskpane', 'worker', 'rule-sets'],
    packages: ['node:*'],
    why: 'Catalogues turn reasons and findings into sentences; they read types of the engine and nothing else.',
  },
  {
    room: 'hosts',
    forbidden: ['engine', 'workbook', 'tasks', 'cli', 'taskpane', 'worker', 'locales', 'rule-sets'],
    packages: ['node:*'],
    why: 'A host only reads cells and applies Plans; if it knew what they mean, the two hosts would drift apart.',
  },
  {
    room: 'tasks',
    forbidden: ['hosts', 'cli', 'taskpane', 'worker'],
    packages: ['node:*', 'fflate', '@xmldom/*'],
    why: "Tasks are the user's verbs for every host; only cli/main.ts, the worker and taskpane/main.tsx wire a host to them.",
  },
  ...['components', 'state', 'text', 'views'].map((part) => ({
    room: `taskpane/${part}`,
    forbidden: ['hosts', 'cli'],
    packages: ['node:*', 'fflate', '@xmldom/*'],
    why: 'The pane shows what tasks say; only its host/, its worker and main.tsx know where a workbook lies.',
  })),
  {
    room: 'rule-sets',
    forbidden: ['spreadsheet', 'workbook', 'hosts', 'tasks', 'cli', 'taskpane', 'worker', 'locales'],
    packages: ['node:*'],
    why: 'Rule sets are data of the engine.',
  },
];

const wallRules = walls.map(({ room, forbidden, packages, why }) => ({
  files: [`src/${room}/**/*.ts`, `src/${room}/**/*.tsx`],
  rules: {
    'no-restricted-imports': [
      'error',
      {
        patterns: [
          { group: forbidden.flatMap((other) => [`**/${other}/**`, `**/${other}`]), message: why },
          { group: packages, message: why },
        ],
      },
    ],
  },
}));

export default tseslint.config(
  { ignores: ['dist/**', 'node_modules/**', 'samples/**', 'test/fixtures/**'] },
  eslint.configs.recommended,
  ...tseslint.configs.strict,
  {
    files: ['**/*.ts', '**/*.tsx'],
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      'no-eval': 'error',
      'no-implied-eval': 'error',
      'no-new-func': 'error',
      eqeqeq: 'error',
      'prefer-const': 'error',
    },
  },
  {
    files: ['src/**/*.ts', 'src/**/*.tsx'],
    rules: {
      'no-console': 'error',
      'no-restricted-properties': ['error', { property: 'innerHTML', message: 'Text from a workbook is never HTML.' }],
    },
  },
  {
    files: ['scripts/*.mjs', '*.config.js', '*.config.mjs'],
    languageOptions: { globals: { process: 'readonly', URL: 'readonly' } },
  },
  {
    files: ['test/full/browser/*.js'],
    languageOptions: { globals: { Worker: 'readonly', document: 'readonly', window: 'readonly' } },
  },
  ...wallRules,
  prettier,
);
