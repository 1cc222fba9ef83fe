import { MessageBar, MessageBarBody } from '@fluentui/react-components';
import type { PaneTexts } from '../../locales/vi/pane';
import type { Notice } from '../state/state';
import { useNoticesStyles } from './Notices.styles';
import { usePane } from './pane-context';

/** A line on what has just happened, told to screen readers too. */
export function Notices() {
  const styles = useNoticesStyles();
  const { state, texts } = usePane();
  return (
    <div role="status" className={styles.place}>
      {state.notice && (
        <MessageBar intent="info" layout="multiline">
          <MessageBarBody>{noticeText(state.notice, texts)}</MessageBarBody>
        </MessageBar>
      )}
    </div>
  );
}

function noticeText(notice: Notice, texts: PaneTexts): string {
  switch (notice.code) {
    case 'sample-made':
      return texts.notices[notice.code](notice.file);
    case 'cell-copied':
    case 'cell-named':
      return texts.notices[notice.code](texts.findings.place(notice.sheet, notice.cell));
    default:
      return texts.notices[notice.code];
  }
}
