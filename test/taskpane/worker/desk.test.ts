import { score } from '../../../src/tasks/score';
import { openWorkbookFile } from '../../../src/hosts/file/workbook-file';
import { spoiltFile } from '../../cli/workbooks';
import { deskOver, sampleBytes } from './desk-over';

const { desk, file } = deskOver(sampleBytes());
const tried = desk.trial({});

/** The trial of the sample, which must not be stopped. */
async function trial() {
  const outcome = await tried;
  if (outcome.kind !== 'scored') throw new Error('stopped');
  return outcome;
}

describe('the sample (305/QĐ-UBND)', () => {
  test('is read: the rule set, the forms received, the verified answers', async () => {
    const view = await desk.check({});
    expect(view.ruleSet?.id).toBe('binh-dinh-2016');
    expect(view.ruleSet?.classes.map(({ maximum }) => maximum)).toEqual([1380, 1450]);
    // Of 21 departments two were founded in the year and are not assessed; all 11 districts sent a form.
    expect(view.intake.map(({ units, notAssessed, received }) => [units, notAssessed, received])).toEqual([
      [21, 2, 19],
      [11, 0, 11],
    ]);
    expect(view).toMatchObject({ period: 'năm 2016', earlierPeriod: 'năm 2015', findings: [] });
    expect(view.verification.verified).toBeGreaterThanOrEqual(view.verification.changed);
  });

  test('is ranked as table 1 prints it, and nothing is written', async () => {
    const outcome = await trial();
    const departments = outcome.trial.classes[0]?.rankings[0];
    expect(departments).toMatchObject({ of: 17, maximum: '1380' });
    expect(departments?.levels.map(({ shortName, rows, percent }) => [shortName, rows.length, percent])).toEqual([
      ['Tốt', 6, 35],
      ['Khá', 10, 59],
      ['Trung bình', 1, 6],
    ]);
    expect(departments?.levels[0]?.rows[0]).toMatchObject({
      name: 'Sở Tài chính',
      rank: 1,
      points: '1280',
      percent: '92.75',
    });
    expect(departments?.leftOut.map(({ why }) => why.code).sort()).toEqual([
      'not-assessed',
      'not-assessed',
      'not-ranked-overall',
      'not-ranked-overall',
    ]);
    expect(outcome.draft).toBe(false);
    expect(file.bytes()).toEqual(sampleBytes());
  });

  test('previews the very sheets that writing then makes', async () => {
    const { preview } = await trial();
    const written = deskOver(sampleBytes());
    const outcome = await written.desk.write({ draft: false, at: '2017-02-07' }, {});
    expect(outcome).toEqual({ kind: 'written', preview, draft: false });
    const before = (await openWorkbookFile(sampleBytes()).reader.outline()).sheets.map(({ name }) => name);
    const after = (await openWorkbookFile(written.file.bytes()).reader.outline()).sheets.map(({ name }) => name);
    expect(after.filter((name) => !before.includes(name)).sort()).toEqual([...preview.created].sort());
    expect(preview.replaced.every((name) => before.includes(name))).toBe(true);
  });

  test('is written to the bytes that the task writes', async () => {
    const written = deskOver(sampleBytes());
    await written.desk.write({ draft: false, at: '2017-02-07' }, {});
    const direct = openWorkbookFile(sampleBytes());
    await score(direct, { draft: false, detail: true, at: '2017-02-07', toolVersion: '1.2.3' }, {});
    expect(Buffer.from(written.file.bytes()).equals(Buffer.from(direct.bytes()))).toBe(true);
  });

  test('has a card for each unit: its groups, and each criterion with reason, citation and cell', async () => {
    await trial();
    const ranked = (await trial()).trial.classes[0]?.rankings[0]?.levels[0]?.rows[0];
    const card = await desk.card(ranked?.unit ?? '');
    expect(card).toMatchObject({
      name: 'Sở Tài chính',
      overall: { points: '1280', percent: '92.75', rank: 1, of: 17 },
    });
    const criteria = card?.groups.flatMap((group) => group.criteria) ?? [];
    expect(criteria).toHaveLength(89);
    const sum = criteria.reduce((points, { points: earned }) => points + Number(earned), 0);
    expect(sum).toBe(1280);
    for (const { citation, place, reason } of criteria) {
      expect(citation.document).not.toBe('');
      expect(place?.sheet).toMatch(/^P\d\d /);
      expect(reason.code).not.toBe('');
    }
    expect(await desk.card('KHÔNG CÓ')).toBeUndefined();
  });

  test('a unit that is not assessed has a card that says why', async () => {
    await trial();
    const left = (await trial()).trial.classes[0]?.rankings[0]?.leftOut.find(({ why }) => why.code === 'not-assessed');
    const card = await desk.card(left?.unit ?? '');
    expect(card?.unranked?.code).toBe('not-assessed');
    expect(card?.groups).toEqual([]);
  });
});

describe('answers that are missing or invalid', () => {
  const broken = () =>
    deskOver(spoiltFile(({ form }) => void form('STC').set('E15', { value: 1.05, numberFormat: '0.00%' })));

  test('make the trial a draft, and writing stops unless a draft is asked for', async () => {
    const outcome = await broken().desk.trial({});
    expect(outcome).toMatchObject({ kind: 'scored', draft: true });
    const stopped = broken();
    expect(await stopped.desk.write({ draft: false, at: '2017-02-07' }, {})).toMatchObject({ kind: 'stopped' });
    const drafted = await broken().desk.write({ draft: true, at: '2017-02-07' }, {});
    expect(drafted).toMatchObject({ kind: 'written', draft: true });
  });

  test('earn no points on the card, not even a zero', async () => {
    const card = await broken().desk.card('STC');
    const criterion = card?.groups.flatMap(({ criteria }) => criteria).find(({ code }) => code === 'b11');
    expect(criterion).toMatchObject({ state: 'invalid' });
    expect(criterion).not.toHaveProperty('points');
  });
});

test('without a list of units the trial stops, and there is no card', async () => {
  const { desk: empty } = deskOver(
    spoiltFile(({ sheets }) => sheets.filter(({ name }) => name !== 'Danh sách đơn vị')),
  );
  expect(await empty.trial({})).toMatchObject({ kind: 'stopped' });
  expect(await empty.card('STC')).toBeUndefined();
});

test('the verified rounds and those that differ from the declared ones are counted', async () => {
  // Each of the four forms of the small workbook has one verified answer, and it differs.
  const { verification } = await deskOver(spoiltFile()).desk.check({});
  expect(verification).toMatchObject({ verified: 4, changed: 4 });
});
