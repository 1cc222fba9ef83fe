import { Body1, Body1Strong } from '@fluentui/react-components';
import type { PreviewView } from '../../views/preview-view';
import { usePane } from '../pane-context';
import { useStepStyles } from './step.styles';

/** The sheets that writing creates, replaces and removes, by name. */
export function PreviewLists({ preview }: { readonly preview: PreviewView }) {
  const styles = useStepStyles();
  const { texts } = usePane();
  return (
    <>
      {(['created', 'replaced', 'removed'] as const)
        .filter((change) => preview[change].length > 0)
        .map((change) => (
          <section key={change}>
            <Body1Strong as="h3" className={styles.text}>
              {texts.preview[change]}
            </Body1Strong>
            <ul className={styles.list}>
              {preview[change].map((name) => (
                <li key={name}>
                  <Body1>{name}</Body1>
                </li>
              ))}
            </ul>
          </section>
        ))}
    </>
  );
}
