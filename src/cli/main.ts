import packageJson from '../../package.json';
import type { Console } from './console';
import { run } from './run';

const console: Console = {
  workingDirectory: process.cwd(),
  out: (text) => void process.stdout.write(text),
  err: (text) => void process.stderr.write(text),
  interactive: process.stderr.isTTY,
};

// A reader such as `head` may close the pipe early; that is no failure of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

process.exitCode = await run(process.argv.slice(2), console, packageJson.version);
