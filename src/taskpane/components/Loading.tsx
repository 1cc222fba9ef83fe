import { Spinner } from '@fluentui/react-components';
import { usePane } from './pane-context';

/** Stands in for a part of the pane that is still on its way. */
export function Loading() {
  return <Spinner size="small" label={usePane().texts.progress.loading} />;
}
