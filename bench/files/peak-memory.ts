import { readFileSync } from 'node:fs';

/**
 * The most memory that this process held at once (resident set, megabytes). Linux lets a child begin with its parent's
 * `maxRSS`, so there the kernel's own figure of this process is taken.
 */
export function peakMemory(): number {
  const { maxRSS } = process.resourceUsage();
  return (ownPeak() ?? maxRSS) / 1024;
}

function ownPeak(): number | undefined {
  if (process.platform !== 'linux') return undefined;
  const kilobytes = /^VmHWM:\s+(\d+) kB$/m.exec(readFileSync('/proc/self/status', 'utf8'))?.[1];
  return kilobytes === undefined ? undefined : Number(kilobytes);
}
