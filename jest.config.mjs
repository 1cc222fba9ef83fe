const swc = [
  '@swc/jest',
  {
    jsc: {
      parser: { syntax: 'typescript', tsx: true },
      target: 'es2022',
      transform: { react: { runtime: 'automatic' } },
    },
    module: { type: 'commonjs' },
  },
];

// `hucre`, our second reader in the tests, and `@noble/hashes` ship as ES modules only.
const esmOnly = ['hucre', '@noble'].join('|');

const shared = {
  testEnvironment: 'node',
  transform: { '^.+\\.(ts|tsx|mjs|js)$': swc },
  transformIgnorePatterns: [`/node_modules/(?!(${esmOnly})/)`],
};

export default {
  projects: [
    {
      ...shared,
      displayName: 'node',
      testMatch: ['<rootDir>/test/**/*.test.ts'],
      testPathIgnorePatterns: ['/test/full/'],
    },
    { ...shared, displayName: 'full', testMatch: ['<rootDir>/test/full/**/*.test.ts'] },
  ],
};
