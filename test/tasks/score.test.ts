import { openWorkbookFile } from '../../src/hosts/file/workbook-file';
import { check } from '../../src/tasks/check';
import { score } from '../../src/tasks/score';
import type { Progress } from '../../src/tasks/task';
import { spoiltFile } from '../cli/workbooks';

const good = spoiltFile();
const request = { draft: false, detail: true, toolVersion: '1.2.3' };

describe('progress', () => {
  test('goes from reading over scoring to writing, and each step to its end', async () => {
    const shown: Progress[] = [];
    await score(openWorkbookFile(good), request, { onProgress: (progress) => void shown.push(progress) });
    const steps = shown.map(({ step }) => step).filter((step, index, all) => step !== all[index - 1]);
    expect(steps).toEqual(['reading', 'scoring', 'writing']);
    for (const step of ['reading', 'scoring', 'writing'] as const) {
      const ofStep = shown.filter((progress) => progress.step === step);
      expect(ofStep.at(-1)?.done).toBe(ofStep.at(-1)?.of);
      expect(ofStep.map(({ done }) => done)).toEqual(ofStep.map(({ done }) => done).sort((a, b) => a - b));
    }
  });

  test('of a check is reading alone', async () => {
    const shown: Progress[] = [];
    await check(openWorkbookFile(good).reader, { onProgress: (progress) => void shown.push(progress) });
    expect(new Set(shown.map(({ step }) => step))).toEqual(new Set(['reading']));
  });
});

describe('cancel', () => {
  test.each<Progress['step']>(['reading', 'scoring'])(
    'while %s ends the task, and nothing is written',
    async (step) => {
      const file = openWorkbookFile(good);
      const controller = new AbortController();
      const scoring = score(file, request, {
        signal: controller.signal,
        onProgress: (progress) => void (progress.step === step && controller.abort(new Error('cancelled'))),
      });
      await expect(scoring).rejects.toThrow('cancelled');
      expect(file.bytes()).toBe(good);
    },
  );

  test('before a check has begun ends it', async () => {
    const signal = AbortSignal.abort(new Error('cancelled'));
    await expect(check(openWorkbookFile(good).reader, { signal })).rejects.toThrow('cancelled');
  });
});

test('the outcome tells which sheets were made, and of which run they are', async () => {
  const file = openWorkbookFile(good);
  const outcome = await score(file, request, {});
  if (outcome.kind !== 'written') throw new Error(outcome.kind);
  const names = outcome.placement.created.map(({ name }) => name);
  expect(names).toEqual(expect.arrayContaining(['Mục lục', 'Tổng hợp điểm', 'Bảng 1', 'Nhật ký chấm điểm']));
  const { digests } = outcome.document();
  expect(Object.keys(digests)).toEqual(['ruleSet', 'input']);
  for (const digest of Object.values(digests)) expect(digest).toMatch(/^[0-9a-f]{64}$/);
});

test('the digest of the rules changes with the rules, that of the input with the input', async () => {
  const digestsOf = async (bytes: Uint8Array) => {
    const outcome = await score(openWorkbookFile(bytes), request, {});
    if (outcome.kind !== 'written') throw new Error(outcome.kind);
    return outcome.document().digests;
  };
  const before = await digestsOf(good);
  const otherAnswer = await digestsOf(spoiltFile(({ form }) => void form('STC').set('E11', 'Không')));
  const otherRule = await digestsOf(spoiltFile(({ byKey }) => void byKey('rule-set').set('D59', 55)));
  expect(otherAnswer.ruleSet).toBe(before.ruleSet);
  expect(otherAnswer.input).not.toBe(before.input);
  expect(otherRule.ruleSet).not.toBe(before.ruleSet);
  expect(otherRule.input).toBe(before.input);
});
