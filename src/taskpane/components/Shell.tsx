import { lazy, Suspense } from 'react';
import { ActionBar } from './ActionBar';
import { FailureBar } from './FailureBar';
import { FileCard } from './FileCard';
import { FirstRun } from './FirstRun';
import { Header } from './Header';
import { Loading } from './Loading';
import { Notices } from './Notices';
import { usePane } from './pane-context';
import { useShellStyles } from './Shell.styles';
import { Welcome } from './Welcome';

// Everything that shows a workbook's contents comes after the first paint.
const StepList = lazy(() => import(/* webpackChunkName: "steps" */ './StepList'));
const UnitCard = lazy(() => import(/* webpackChunkName: "steps" */ './card/UnitCard'));

/** One column: what is open, what went wrong, the steps or a unit's card, and at its foot the next action. */
export function Shell({ dropping }: { readonly dropping: boolean }) {
  const styles = useShellStyles();
  const { place, workbook, card, check, failure } = usePane().state;
  // There is nothing to be done in an Excel that is too old, so nothing is offered.
  const hopeless = failure?.facts.code === 'excel-too-old';
  const unread = failure !== undefined && check === undefined;
  return (
    <div className={styles.shell}>
      <Header />
      <main className={styles.main}>
        {workbook && !card && <FileCard />}
        {place === 'excel' && !check && !hopeless && <Welcome />}
        <FailureBar />
        <Suspense fallback={<Loading />}>
          {!workbook && <FirstRun dropping={dropping} />}
          {workbook && card && <UnitCard />}
          {workbook && !card && !unread && <StepList />}
        </Suspense>
      </main>
      <Notices />
      {workbook && !hopeless && <ActionBar />}
    </div>
  );
}
