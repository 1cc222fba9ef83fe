import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import webpack from 'webpack';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));

/** What every bundle shares: TypeScript through swc (types are checked by `npm run types`), and no eval, for the CSP. */
const common = {
  context: here('.'),
  devtool: false,
  resolve: { extensions: ['.ts', '.tsx', '.mjs', '.js'] },
  module: {
    rules: [
      {
        test: /\.tsx?$/,
        loader: 'swc-loader',
        options: {
          jsc: {
            parser: { syntax: 'typescript', tsx: true },
            target: 'es2022',
            transform: { react: { runtime: 'automatic' } },
          },
        },
      },
    ],
  },
  performance: { hints: false },
  stats: 'errors-warnings',
};

const cli = {
  ...common,
  name: 'cli',
  target: 'node20',
  entry: './src/cli/main.ts',
  output: { path: here('dist/cli'), filename: 'cham-diem.cjs', clean: true },
  plugins: [new webpack.BannerPlugin({ banner: '#!/usr/bin/env node', raw: true })],
  // A stack trace in a bug report should name our functions.
  optimization: { minimize: false },
};

const engine = {
  ...common,
  name: 'engine',
  target: 'es2022',
  entry: './src/engine-door.ts',
  experiments: { outputModule: true },
  output: { path: here('dist/engine'), filename: 'index.js', library: { type: 'module' }, clean: true },
  externals: { zod: 'zod' },
  optimization: { minimize: false },
};

const worker = {
  ...common,
  name: 'worker',
  target: 'webworker',
  entry: './src/worker/main.ts',
  output: { path: here('dist/worker'), filename: 'scoring-worker.js', clean: true },
};

/** The page is ours as it stands; only its scripts are built. */
class CopyPage {
  apply(compiler) {
    compiler.hooks.thisCompilation.tap('CopyPage', (compilation) => {
      compilation.hooks.processAssets.tap('CopyPage', () => {
        for (const file of ['index.html', 'pane.css']) {
          const path = here(`src/taskpane/${file}`);
          compilation.fileDependencies.add(path);
          compilation.emitAsset(file, new webpack.sources.RawSource(readFileSync(path)));
        }
      });
    });
  }
}

const pane = {
  ...common,
  name: 'pane',
  target: 'web',
  entry: { pane: './src/taskpane/main.tsx' },
  output: {
    path: here('dist/pane'),
    filename: '[name].js',
    chunkFilename: '[name].js',
    assetModuleFilename: '[name][ext]',
    clean: true,
  },
  plugins: [new CopyPage()],
};

export default [cli, engine, worker, pane];
