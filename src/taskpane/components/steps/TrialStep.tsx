import { Body1, Field, MessageBar, MessageBarBody, Select } from '@fluentui/react-components';
import { useState } from 'react';
import type { Trial } from '../../state/state';
import { usePane } from '../pane-context';
import { LeftOutList } from './LeftOutList';
import { LevelCounts } from './LevelCounts';
import { RankingTable } from './RankingTable';
import { useTrialStepStyles } from './TrialStep.styles';

/** Chấm thử: the rankings of every class, written nowhere. */
export function TrialStep() {
  const { state, texts } = usePane();
  if (!state.check) return null;
  if (!state.trial) return <Body1>{texts.ranking.before}</Body1>;
  return <Rankings trial={state.trial} />;
}

function Rankings({ trial: { trial, draft } }: { readonly trial: Trial }) {
  const styles = useTrialStepStyles();
  const { texts } = usePane();
  const [classCode, setClass] = useState(trial.classes[0]?.code);
  const [group, setGroup] = useState('');
  const ofClass = trial.classes.find(({ code }) => code === classCode) ?? trial.classes[0];
  const ranking = ofClass?.rankings.find((one) => (one.group?.code ?? '') === group) ?? ofClass?.rankings[0];
  if (!ofClass || !ranking) return <Body1>{texts.ranking.nobody}</Body1>;
  return (
    <>
      {draft && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{texts.ranking.draft}</MessageBarBody>
        </MessageBar>
      )}
      <div className={styles.choices}>
        {trial.classes.length > 1 && (
          <Field label={texts.ranking.class} className={styles.choice}>
            <Select value={ofClass.code} onChange={(_event, { value }) => setClass(value)}>
              {trial.classes.map(({ code, name }) => (
                <option key={code} value={code}>
                  {name}
                </option>
              ))}
            </Select>
          </Field>
        )}
        <Field label={texts.ranking.scope} className={styles.choice}>
          <Select value={ranking.group?.code ?? ''} onChange={(_event, { value }) => setGroup(value)}>
            {ofClass.rankings.map((one) => (
              <option key={one.group?.code ?? ''} value={one.group?.code ?? ''}>
                {one.group?.name ?? texts.ranking.overall}
              </option>
            ))}
          </Select>
        </Field>
      </div>
      <LevelCounts ranking={ranking} />
      <RankingTable
        title={texts.ranking.title(ofClass.name, trial.period)}
        ranking={ranking}
        {...(trial.earlierPeriod === undefined ? {} : { earlierPeriod: trial.earlierPeriod })}
      />
      <LeftOutList leftOut={ranking.leftOut} />
    </>
  );
}
